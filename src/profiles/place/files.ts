/** The downloads of a place: the sums by year and industry as CSV, everything as JSON, card, oEmbed answer. Build only. */
import { EMBED_WIDTH, figureHeight, shownHeight } from '@/charts/embed-height';
import { richOembed } from '@/charts/files';
import { drawPoster } from '@/charts/poster';
import { REPORTING_YEARS } from '@/data/schema/facility-terms';
import { absolute } from '@/lib/base';
import { plainCitation, type Cited } from '@/lib/citation';
import { csv } from '@/lib/delimited';
import { LICENSE } from '@/lib/site';
import type { Table } from '@/charts/contract';
import { profileCited, PUBLISHER } from '../files';
import { drawStack } from '../stack/draw';
import { stackHeight, WIDE } from '../stack/layout';
import { placeStackOf } from './emissions';
import type { Place } from './place';

export const PLACE_MEASURE =
  'Direct greenhouse gas emissions of all plants that report, by reporting year and industry, tonnes of CO2 equivalent';

const lowered = (finding: string): string => finding.charAt(0).toLowerCase() + finding.slice(1);

/** What stands after “Source:” under a place's bars. */
export const PLACE_SOURCE_LINE = `${PUBLISHER}, reporting years 2010–2023; 2010 had fewer categories. A plant counts where it stands and by its industry in each year.`;

/** "Louisiana: 401 plants reported …": the finding where the place's own headline is out of sight. */
export const placeTitle = ({ title, finding }: Place): string => `${title}: ${lowered(finding)}`;

/** One row a reporting year, one column an industry. */
export function placeTable({ title, emissions }: Place): Table {
  const industries = [...emissions.byIndustry.keys()].sort();
  const unit = 't CO2e';
  return {
    caption: `${title}: emissions by reporting year, tonnes CO2e`,
    columns: [
      { key: 'year', label: 'Year' },
      { key: 'plants', label: 'Plants reporting' },
      { key: 'co2e_t', label: 'All', unit },
      ...industries.map((industry) => ({ key: industry, label: industry, unit })),
    ],
    rows: REPORTING_YEARS.map((year, i) => ({
      year,
      plants: emissions.reporting[i] ?? 0,
      co2e_t: emissions.totals[i] ?? 0,
      ...Object.fromEntries(
        industries.map((industry) => [industry, emissions.byIndustry.get(industry)?.[i] ?? 0]),
      ),
    })),
  };
}

/** The table as CSV. */
export function placeCsv(place: Place): string {
  const { columns, rows } = placeTable(place);
  return csv(
    ['place', ...columns.map(({ key }) => key)],
    rows.map((row) => ({ place: place.title, ...row })),
  );
}

/** How to cite a place's page. */
export const placeCited = (place: Place): Cited =>
  profileCited(place.path.replace(/^\/|\/$/g, ''), place.title, place.path);

/** Everything the page says, for machines. */
export function placeJson(place: Place) {
  const { columns, rows } = placeTable(place);
  return {
    title: placeTitle(place),
    url: absolute(place.path),
    license: LICENSE.url,
    citation: plainCitation(placeCited(place)),
    sources: [{ publisher: PUBLISHER }],
    people: place.people,
    rank: place.rank,
    air_toxics: place.toxics,
    facilities: place.emissions.facilities.map(({ id, name, industry, last_year, latest_t }) => ({
      id,
      name,
      industry,
      last_year,
      latest_t,
    })),
    measure: PLACE_MEASURE,
    columns,
    rows,
  };
}

/** The card of a state; its counties share it. */
export const placeCard = (place: Place): string =>
  drawPoster(
    {
      title: `${place.name}: ${lowered(place.finding)}`,
      measure: 'Direct emissions of all plants that report, tonnes CO2e',
      source: PUBLISHER,
      path: place.path,
      theme: 'light',
      sheet: 'src/profiles/profiles.css',
      draw: (frame) => drawStack(placeStackOf(place.emissions), frame),
    },
    'card',
  );

/** The path of the card that a place's page shows. */
export const placeCardPath = (place: Place): string => `/places/${place.state.slug}.card.png`;

/** True if a plant has ever reported here: a place without has no bars that could be embedded. */
export const hasEmbed = ({ emissions }: Place): boolean => emissions.facilities.length > 0;

/** The path of the bare bars: `/embed/places/louisiana/`. */
export const placeEmbedPath = (place: Place): string => `/embed${place.path}`;

/** The path of the oEmbed answer: `/oembed/places/louisiana.json`. */
export const placeOembedPath = (place: Place): string => `/oembed${place.path.replace(/\/$/, '')}.json`;

/** oEmbed 1.0, type rich. */
export function placeOembed(place: Place) {
  const title = placeTitle(place);
  return richOembed({
    title,
    src: absolute(placeEmbedPath(place)),
    card: placeCardPath(place),
    width: EMBED_WIDTH,
    height: figureHeight({
      title,
      measure: PLACE_MEASURE,
      drawing: shownHeight({ width: WIDE.width, height: stackHeight(WIDE) }),
      notes: [],
      source: PLACE_SOURCE_LINE,
    }),
  });
}

/** The frame that shows a place's bars in another page. */
export const placeEmbedCode = (place: Place): string => placeOembed(place).html;
