/** The lists that readers without script turn page by page. Build only. */
import { INDUSTRIES } from '@/data/schema/facility-terms';
import { datasetInfo } from '@/data/sources';
import { slugOf, states } from '@/lib/states';
import { FIRST_YEAR, LATEST_YEAR } from '../classes';
import type { Plant } from '../columns';
import { industryText } from '../row-text';
import { plants } from './plants';

const ROWS = 200;

export interface ListPage {
  /** Path inside the site. */
  path: string;
  /** From 1 on. */
  page: number;
  pages: number;
  /** How many plants the whole list has. */
  total: number;
  plants: readonly Plant[];
  /** Path of another page of the same list. */
  pathOf: (page: number) => string;
}

/** Cuts a list into pages of 200; the first has the list's own path, the others follow below it. */
function cut(list: readonly Plant[], path: string): ListPage[] {
  const pages = Math.ceil(list.length / ROWS);
  const pathOf = (page: number) => (page === 1 ? path : `${path}page/${page}/`);
  return Array.from({ length: pages }, (_, i) => ({
    path: pathOf(i + 1),
    page: i + 1,
    pages,
    total: list.length,
    plants: list.slice(i * ROWS, (i + 1) * ROWS),
    pathOf,
  }));
}

/** All plants, the largest emitters of the latest year first. */
export const allPages = cut(plants, '/facilities/');

export interface IndustryList {
  industry: string;
  label: string;
  path: string;
  pages: readonly ListPage[];
}

/** The same for each industry. */
export const industryLists: readonly IndustryList[] = INDUSTRIES.map((industry) => {
  const path = `/facilities/industry/${slugOf(industry)}/`;
  const list = plants.filter((plant) => plant.industry === industry);
  return { industry, label: industryText(industry), path, pages: cut(list, path) };
});

/** States and territories with plants, and how many. */
export const stateCounts = states.flatMap((state) => {
  const count = plants.filter((plant) => plant.state === state.postal).length;
  return count === 0 ? [] : [{ state, count }];
});

const reported = plants.filter((plant) => plant.lastYear === LATEST_YEAR);

/** What the page says of the whole list. */
export const summary = {
  total: plants.length,
  reported: reported.length,
  tonnes: reported.reduce((sum, plant) => sum + plant.tonnes, 0),
  years: `${FIRST_YEAR}–${LATEST_YEAR}`,
  vintage: datasetInfo('facilities').vintage,
  notes: datasetInfo('facilities').notes,
};
