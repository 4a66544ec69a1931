/** The downloads of a plant: CSV, JSON with metadata and citation, oEmbed answer, card. Build only. */
import { cardOf } from '@/charts/card';
import { EMBED_WIDTH, figureHeight, shownHeight } from '@/charts/embed-height';
import { richOembed } from '@/charts/files';
import { drawPoster } from '@/charts/poster';
import { latestRelease } from '@/data/changelog';
import { sourceOf } from '@/data/sources';
import { absolute } from '@/lib/base';
import { plainCitation, type Cited } from '@/lib/citation';
import { csv } from '@/lib/delimited';
import { facilityPath } from '@/lib/places';
import { LICENSE } from '@/lib/site';
import { withCard, type Plant } from './plant';
import { stackHeight, WIDE } from './stack/layout';
import { drawTrend } from './trend/draw';
import { MEASURE, tableOf } from './trend/words';

export const PUBLISHER = 'U.S. Environmental Protection Agency, Greenhouse Gas Reporting Program';
/** What stands after “Source:” under a plant's bars. */
export const SOURCE_LINE = `${PUBLISHER}, reporting years 2010–2023. CO2 equivalents by the AR4 warming potentials; biogenic CO2 is not in the bars. Most plants need not report below 25,000 tonnes (dashed, where it is in sight); 2010 had fewer categories.`;
/** The workbook of the newest reporting year stands for the fourteen. */
export const LATEST_WORKBOOK = 'ghgrp/ghgp_data_2023.xlsx';

/** "Gary Works: 8.1 million tonnes in 2023, …": the title where the page's own headline is out of sight. */
export const titleOf = ({ name, finding }: Plant): string => `${name}: ${finding}`;

/** How to cite a page whose figures are those of the reporting program. */
export const profileCited = (key: string, title: string, path: string): Cited => ({
  key,
  title,
  url: absolute(path),
  vintage: 'reporting years 2010–2023',
  release: latestRelease(),
  from: [`${PUBLISHER}, data summary spreadsheets`],
});

/** The same of a plant's page. */
export const plantCited = ({ name, facility }: Plant): Cited =>
  profileCited(`facilities/${facility.id}`, name, facilityPath(facility.id));

/** One row a reporting year, with the plant's id and name on each. */
export function plantCsv({ facility, years }: Plant): string {
  const { columns, rows } = tableOf(facility, years);
  const head = ['facility_id', 'name', 'state'];
  return csv(
    [...head, ...columns.map(({ key }) => key)],
    rows.map((row) => ({ facility_id: facility.id, name: facility.name, state: facility.state, ...row })),
  );
}

/** Everything the database has about the plant and its reports. */
export function plantJson(plant: Plant) {
  const { facility, standing, owners } = plant;
  const source = sourceOf(LATEST_WORKBOOK);
  const { columns, rows } = tableOf(facility, plant.years);
  return {
    title: titleOf(plant),
    description: plant.description,
    url: absolute(facilityPath(facility.id)),
    license: LICENSE.url,
    citation: plainCitation(plantCited(plant)),
    sources: [{ title: source.title, publisher: source.publisher, url: source.url, license: source.license }],
    facility,
    industry: plant.industry,
    standing,
    owners: owners.map(({ year, complete, parents }) => ({ year, complete, parents })),
    measure: MEASURE,
    columns,
    rows,
  };
}

/** The card of a plant: its own, or the map of all plants, which the small ones share. */
export const cardPath = (id: number): string =>
  withCard.has(id) ? `/facilities/${id}.card.png` : cardOf('plants-map').card;

/** The card's drawing, for plants that have their own. */
export const plantCard = (plant: Plant): string =>
  drawPoster(
    {
      title: titleOf(plant),
      measure: `${plant.place} · ${plant.industry}. Direct emissions by reporting year, tonnes CO2e`,
      source: PUBLISHER,
      path: facilityPath(plant.facility.id),
      theme: 'light',
      sheet: 'src/profiles/profiles.css',
      draw: (frame) => drawTrend(plant, frame),
    },
    'card',
  );

/** The height in px that the embed of a plant needs at the usual column. */
const plantEmbedHeight = (plant: Plant): number =>
  figureHeight({
    title: titleOf(plant),
    measure: `${plant.place}. ${MEASURE}`,
    drawing: shownHeight({ width: WIDE.width, height: stackHeight(WIDE) }),
    notes: plant.cautions,
    source: SOURCE_LINE,
  });

/** oEmbed 1.0, type rich. */
export const plantOembed = (plant: Plant) =>
  richOembed({
    title: titleOf(plant),
    src: absolute(`/embed/facilities/${plant.facility.id}/`),
    card: cardPath(plant.facility.id),
    width: EMBED_WIDTH,
    height: plantEmbedHeight(plant),
  });

/** The frame that shows a plant in another page. */
export const embedCode = (plant: Plant): string => plantOembed(plant).html;
