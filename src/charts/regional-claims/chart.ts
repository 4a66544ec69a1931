import { LATEST_YEAR } from '@/data/sector-regions';
import { datasetInfo } from '@/data/sources';
import { capital, integer, twoDecimals, wholePercent, words } from '@/lib/format';
import { defineChart, type Cell } from '../contract';
import Drawing from './Drawing.svelte';
import { placeClaims, type PlacedClaims } from './layout';
import { evenRows, regionRows, verdictName, yardsticks } from './series';

// The blast furnaces are part of the claim on steel: it counts once.
const claims = [...regionRows.filter(({ id }) => id !== 'furnaces'), ...evenRows];
const count = (verdict: string) => claims.filter((row) => row.verdict === verdict).length;
const [failed, ...others] = evenRows.filter((row) => row.verdict === 'not-supported');
if (!failed || others.length > 0 || count('not-supported') !== 1)
  throw new Error('regional-claims: the title speaks of one claim that fails');
const indexOf = (id: string) => evenRows.find((row) => row.id === id)?.marks[0]?.index ?? 0;
const steel = yardsticks.find(({ name }) => name === 'steel')?.index ?? 0;

export const chart = defineChart<PlacedClaims>({
  slug: 'regional-claims',
  story: 'heavy-industry',
  order: 3,
  name: 'Where industry is said to stand, tested',
  summary:
    'Eight claims of a policy memo on where industry stands, each with the figures that test it and a verdict.',
  measure: () =>
    `Shares of the nation’s people, plants and direct emissions, ${LATEST_YEAR}; dissimilarity of plants and people by state`,
  params: {},
  views: [
    {
      id: 'verdicts',
      title: `Of ${words(claims.length)} claims on where industry stands, ${words(count('holds'))} hold; waste burning is not spread evenly`,
      description: `Steel, petrochemicals, paper and food each have most of their emissions in the region named, with far fewer of the people. Landfills follow people (index ${twoDecimals(indexOf('landfills'))}), cement half-way (${twoDecimals(indexOf('cement'))}); waste combustors are more clustered (${twoDecimals(indexOf('waste'))}) than steel (${twoDecimals(steel)}). Boilers cannot be told from other burners.`,
      state: {},
    },
  ],
  place: (frame) => placeClaims(frame),
  Component: Drawing,
  describe: () =>
    [
      ...regionRows.map(
        (row) =>
          `${row.name}, ${row.place}: ${wholePercent(row.people)} of the people, ${wholePercent(row.plants)} of ${integer(row.count)} plants, ${wholePercent(row.amount)} of ${row.amountOf}. ${verdictName(row.verdict)}.`,
      ),
      'Dissimilarity index, 0 if plants are shared among states as people are, 1 if wholly apart:',
      ...evenRows.map(
        (row) =>
          `${row.name} ${row.marks.map(({ index, text }) => [twoDecimals(index), text && `(${text})`].filter(Boolean).join(' ')).join(' and ')}. ${verdictName(row.verdict)}.`,
      ),
      `${capital(yardsticks.map(({ name, index }) => `${name} ${twoDecimals(index)}`).join(', '))}.`,
    ].join(' '),
  table: () => ({
    caption: `Claims on where industry stands, tested with reporting year ${LATEST_YEAR} (blast furnaces: September 2025)`,
    columns: [
      { key: 'sector', label: 'Sector' },
      { key: 'claimed', label: 'Said to stand' },
      { key: 'definition', label: 'How its plants are told' },
      { key: 'plants', label: 'Plants in the nation' },
      { key: 'people_pct', label: 'People in the region', unit: 'percent of the nation' },
      { key: 'plants_pct', label: 'Plants in the region', unit: 'percent of the nation' },
      { key: 'emissions_pct', label: 'Emissions in the region', unit: 'percent of the sector' },
      { key: 'capacity_pct', label: 'Capacity in the region', unit: 'percent of the sector' },
      { key: 'dissimilarity', label: 'Dissimilarity to people by state', unit: '0 to 1' },
      { key: 'verdict', label: 'Verdict' },
    ],
    rows: [
      ...regionRows.map((row): Record<string, Cell> => ({
        sector: row.name, claimed: row.place, definition: row.definition, plants: row.count,
        people_pct: row.people, plants_pct: row.plants,
        emissions_pct: row.amountOf === 'emissions' ? row.amount : null,
        capacity_pct: row.amountOf === 'capacity' ? row.amount : null,
        dissimilarity: null, verdict: verdictName(row.verdict),
      })),
      ...evenRows.flatMap((row) =>
        row.marks.map((mark): Record<string, Cell> => ({
          sector: mark.text === '' ? row.name : `${row.name}: ${mark.text}`, claimed: 'evenly', definition: mark.definition,
          plants: mark.count, people_pct: null, plants_pct: null, emissions_pct: null, capacity_pct: null,
          dissimilarity: mark.index, verdict: verdictName(row.verdict),
        })),
      ),
    ], // prettier-ignore
  }),
  sources: [
    `ghgrp/ghgp_data_${LATEST_YEAR}.xlsx`,
    ...datasetInfo('regions').sources.slice(0, 1),
    ...datasetInfo('steel-plants').sources,
    ...datasetInfo('seed-claims').sources,
  ],
  notes: [
    'Sectors are told by what a plant reported (subpart Q, X, AA, H, HH) or by its NAICS code (311, 562213), as the claims ledger tells them. The map of plants sorts each plant into one industry: its “steel” leaves out taconite and coke, its “chemicals” and “paper” are broader, its “waste” holds more than municipal landfills. So its shares differ.',
    'Emissions are those of the whole plant. Only large plants report: small bakeries, landfills and boilers are not seen, and a combustor that files as a power plant is missed.',
    'Regions are whole states: not every plant in Texas is on the coast. The index is half the sum of the differences between each state’s share of plants and of people, over 48 states and D.C.',
    'The reports do not tell boilers from other burners. Two stand-ins are shown; neither settles the claim.',
  ],
  vintage: `Reporting year ${LATEST_YEAR}, as published by EPA in 2024; people by tract as in the Environmental Justice Index 2024; Global Iron and Steel Tracker, September 2025.`,
  live: false,
});
