/** How a plant's figures are written in a row: the same on the server and in the browser. */
import { integer } from '@/lib/format';
import { stateByPostal } from '@/lib/states';
import { BASE_YEAR, LATEST_YEAR } from './classes';
import { changeInPermille, type Plant } from './columns';

/** "1,234,567": tonnes of the last report. */
export const tonnesText = (plant: Plant): string => integer(plant.tonnes);

/** Where the last report is not of the latest year: "in 2015". Else empty. */
export const yearNote = (plant: Plant): string =>
  plant.lastYear === LATEST_YEAR ? '' : `in ${plant.lastYear}`;

/** ", Whatcom County", to follow the town; empty where no county is reported, or the town has its name. */
export const countyText = ({ city, county }: Plant): string =>
  county === '' || county === city ? '' : `, ${county}`;

/** "Ferndale, Whatcom County, WA". */
export const placeText = (plant: Plant): string => `${plant.city}${countyText(plant)}, ${plant.state}`;

/** The name of the plant's state. */
export const stateName = (plant: Plant): string => stateByPostal(plant.state).name;

/** "+12%", "−47%", "14-fold"; "–" where there is nothing to compare. */
export function changeText(plant: Plant): string {
  const permille = changeInPermille(plant.tonnes, plant.base);
  if (permille === null) return '–';
  if (permille >= 9000) return `${integer(permille / 1000 + 1)}-fold`;
  const percent = Math.round(Math.abs(permille) / 10);
  return percent === 0 ? '±0%' : `${permille < 0 ? '−' : '+'}${integer(percent)}%`;
}

/** The years of a change where they are not the usual two: "2014–2019". Else empty. */
export function changeYears({ baseYear, lastYear }: Plant): string {
  if (baseYear === null || (baseYear === BASE_YEAR && lastYear === LATEST_YEAR)) return '';
  return `${baseYear}–${lastYear}`;
}

/** "Kinder Morgan Inc", "Kinder Morgan Inc and others"; "not listed" where the file of the year has no owner. */
export function ownerText({ owner, partly }: Plant): string {
  if (owner === '') return 'not listed';
  return partly ? `${owner}, in part` : owner;
}

/** The industry as a label. */
export const industryText = (industry: string): string =>
  industry.charAt(0).toUpperCase() + industry.slice(1);
