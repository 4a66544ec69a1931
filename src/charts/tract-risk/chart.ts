import { countyByFips } from '@/data/places';
import { datasetInfo } from '@/data/sources';
import { tractsOf, type RiskYear } from '@/data/tracts';
import { integer } from '@/lib/format';
import { defineChart, type Table } from '../contract';
import Drawing from './Drawing.svelte';
import { placeTracts } from './layout';
import { tractName } from './marks';
import { params } from './params';
import type { PlacedTracts } from './placed';
import { readoutOf } from './readout';
import { corridorTracts, rankOf } from './series';
import { describe, yearOf } from './sentences';
import { views } from './views';

const without = (year: 2014 | 2019) =>
  tractsOf(year).filter(({ state, risk }) => state === 'LA' && risk === null).length;

const columns = [
  { key: 'tract', label: 'Tract' },
  { key: 'parish', label: 'Parish' },
  { key: 'risk', label: 'Modelled lifetime cancer risk', unit: 'per million' },
  { key: 'nation_above', label: 'Tracts of the nation with a higher figure' },
  { key: 'nation_same', label: 'With the same figure' },
  { key: 'people', label: 'Residents' },
  { key: 'people_of_color_pct', label: 'People of color', unit: '%' },
  { key: 'black_pct', label: 'Black, not Hispanic', unit: '%' },
  { key: 'low_income_pct', label: 'Low income', unit: '%' },
  { key: 'geoid', label: 'Census number' },
];

const made = new Map<RiskYear, Table['rows']>();

/** The corridor's tracts of a year: ranked before the whole nation, and therefore once. */
function rowsOf(year: RiskYear): Table['rows'] {
  const known = made.get(year);
  if (known) return known;
  const rows = corridorTracts[year].map((tract) => {
    const rank = tract.risk === null ? undefined : rankOf(tract.risk, year);
    return {
      tract: tractName(Number(tract.id)),
      parish: countyByFips(tract.county).name,
      risk: tract.risk,
      nation_above: rank?.above ?? null,
      nation_same: rank ? rank.same - 1 : null,
      people: tract.people,
      people_of_color_pct: tract.peopleOfColor,
      ...(year === 2019 ? { black_pct: tract.black } : {}),
      low_income_pct: tract.lowIncome,
      geoid: tract.id,
    };
  });
  made.set(year, rows);
  return rows;
}

export const chart = defineChart<PlacedTracts>({
  slug: 'tract-risk',
  story: 'cancer-alley',
  order: 2,
  name: 'Louisiana, tract by tract, before the nation',
  summary:
    'Louisiana’s census tracts by modelled lifetime cancer risk from air toxics, beside all tracts of the nation and of the corridor, for the emissions of 2014 or of 2019; any tract can be looked up.',
  measure: () =>
    'Modelled lifetime cancer risk in a million from air toxics of all sources, by census tract. Bars: share of tracts, with their number',
  params,
  views,
  place: (frame) => placeTracts(frame),
  Component: Drawing,
  describe,
  table(state) {
    const year = yearOf(state);
    return {
      caption: `The corridor’s tracts of ${year === 2014 ? 2010 : 2020} by modelled risk for ${year}, highest first; residents of ${year === 2014 ? '2015–2019' : '2018–2022'}`,
      columns: columns.filter(({ key }) => year === 2019 || key !== 'black_pct'),
      rows: rowsOf(year),
    };
  },
  sources: [
    ...new Set(
      (
        ['tract-risk-2014', 'tract-risk-2019', 'louisiana-tract-matches', 'louisiana-places'] as const
      ).flatMap((name) => datasetInfo(name).sources),
    ),
  ],
  notes: [
    'Modelled, not measured: a screening estimate for a whole tract, of breathing the outdoor air of that year for a lifetime. It adds up all sources, traffic and wood smoke included, and is not the risk that one plant causes.',
    'Neither year is today’s. The two models differ in method, in tracts and in rounding, so that a difference between them is not a change of the air alone. EPA rounded 2019 to one digit; the bars are drawn to fit.',
    'EPA’s line, 100 in a million, is the upper end of what its benzene rule of 1989 calls acceptable. It is not a legal limit, and no threshold of harm.',
    `The corridor here is seven parishes, outlined: West and East Baton Rouge, Iberville, Ascension, St. James, St. John the Baptist, St. Charles. In Louisiana ${integer(without(2014))} tracts have no figure for 2014, ${integer(without(2019))} none for 2019; they are left empty. The nation: 48 states and D.C.`,
  ],
  vintage:
    'NATA 2014 on tracts of 2010 (residents ACS 2015–2019); AirToxScreen 2019 on tracts of 2020 (residents ACS 2018–2022).',
  embedded: 'narrow',
  toolsHeight: 165,
  readout: (placed, state) => readoutOf(placed, state, undefined),
  live: true,
});
