import { aluminumByCountry, aluminumOutput } from '@/data/aluminum';
import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal, percent, sentenceList } from '@/lib/format';
import type { State } from '@/lib/address';
import { defineChart } from '../contract';
import Still from '../primitives/Still.svelte';
import { placeProducers, sharePhrase, type PlacedProducers } from './layout';
import { GROUPS, sumGroups, valueOf, type Measure } from './series';

const sums = sumGroups(aluminumByCountry);
const measureOf = (state: State): Measure => (state['measure'] === 'share' ? 'share' : 'tonnes');

/** A group's value in a year; a year without a list stops the build. */
function value(year: number, id: string, measure: Measure): number {
  const sum = sums.find((candidate) => candidate.year === year);
  if (!sum) throw new Error(`aluminum-by-country has no year ${year}`);
  return valueOf(sum, id, measure);
}
const total = (year: number) => GROUPS.reduce((all, group) => all + value(year, group.id, 'tonnes'), 0);

const FIRST = 1998;
const LAST = 2025;
const mostIn1998 = aluminumByCountry
  .filter((row) => row.year === FIRST)
  .reduce((a, b) => (b.kt > a.kt ? b : a));
if (mostIn1998.country !== 'United States')
  throw new Error('aluminum-producers: the title says that the United States was first in 1998');
const times = integer(value(LAST, 'china', 'tonnes') / value(LAST, 'us', 'tonnes'));
const apart = Math.max(
  ...sums.map(
    (sum) =>
      Math.abs(sum.total_kt / (aluminumOutput.find((row) => row.year === sum.year)?.world_kt ?? NaN) - 1) *
      100,
  ),
);

export const chart = defineChart<PlacedProducers>({
  slug: 'aluminum-producers',
  story: 'aluminum',
  order: 2,
  name: 'Who makes the world’s aluminum',
  summary: 'Primary aluminum by country, 1998–2017 and 2023–2025, in tonnes or as shares of the world.',
  measure: (state) =>
    measureOf(state) === 'share'
      ? 'Share of the world’s primary aluminum by country, percent'
      : 'Primary aluminum made in a year by country, million tonnes',
  params: {
    measure: {
      type: 'choice',
      label: 'Measure',
      options: [
        { value: 'tonnes', label: 'Tonnes' },
        { value: 'share', label: 'Share of the world' },
      ],
      default: 'tonnes',
    },
  },
  views: [
    {
      id: 'tonnes',
      title: `In ${FIRST} no country made more aluminum than the U.S. Now China makes ${times} times as much`,
      description: `World output grew from ${oneDecimal(total(FIRST))} to ${oneDecimal(total(LAST))} million tonnes between ${FIRST} and ${LAST}, China’s from ${oneDecimal(value(FIRST, 'china', 'tonnes'))} to ${oneDecimal(value(LAST, 'china', 'tonnes'))}; the American layer at the foot thins from ${oneDecimal(value(FIRST, 'us', 'tonnes'))} to ${oneDecimal(value(LAST, 'us', 'tonnes'))}. For 2018–2022 there are only first estimates by country, and none is drawn.`,
      state: {},
    },
    {
      id: 'share',
      title: `China went from ${sharePhrase(value(FIRST, 'china', 'share'))} to ${sharePhrase(value(LAST, 'china', 'share'))} of the world’s aluminum, the U.S. from ${sharePhrase(value(FIRST, 'us', 'share'))} to ${sharePhrase(value(LAST, 'us', 'share'))}`,
      description: `Each year’s output as a hundred percent. India’s share grew as well, from ${percent(value(FIRST, 'india', 'share'))} to ${percent(value(LAST, 'india', 'share'))}; Canada’s and Russia’s shrank although both made more metal.`,
      state: { measure: 'share' },
    },
  ],
  place: (frame, state) => placeProducers(aluminumByCountry, aluminumOutput, frame, measureOf(state)),
  Component: Still,
  describe(state) {
    const measure = measureOf(state);
    const phrase = (year: number, id: string) =>
      measure === 'share'
        ? percent(value(year, id, 'share'))
        : `${oneDecimal(value(year, id, 'tonnes'))} million tonnes`;
    const rest = GROUPS.filter((group) => !['us', 'china'].includes(group.id)).map(
      (group) => `${group.name} ${phrase(LAST, group.id)}`,
    );
    return [
      `Stacked areas of primary aluminum by country, ${measure === 'share' ? 'as shares of the world' : 'in million tonnes'}, ${FIRST}–2017 and 2023–${LAST}, with an empty stretch for 2018–2022.`,
      `China: ${phrase(FIRST, 'china')} in ${FIRST}, ${phrase(2017, 'china')} in 2017, ${phrase(LAST, 'china')} in ${LAST}.`,
      `United States: ${phrase(FIRST, 'us')} in ${FIRST}, ${phrase(2017, 'us')} in 2017, ${phrase(LAST, 'us')} in ${LAST}.`,
      `The others in ${LAST}: ${sentenceList(rest)}.`,
      `The world made ${oneDecimal(total(FIRST))} million tonnes in ${FIRST} and ${oneDecimal(total(LAST))} in ${LAST}, an estimate.`,
    ].join(' ');
  },
  table(state) {
    const measure = measureOf(state);
    const unit = measure === 'share' ? 'percent' : 'thousand tonnes';
    const round = (number: number) => Math.round(number * 100) / 100;
    return {
      caption: `Primary aluminum by country or group, ${measure === 'share' ? 'share of the sum of the list' : 'thousand tonnes'}, ${FIRST}–2017 and 2023–${LAST} (${LAST} estimated)`,
      columns: [
        { key: 'year', label: 'Year' },
        ...[...GROUPS].reverse().map((group) => ({ key: group.id, label: group.name, unit })),
        { key: 'total', label: 'World, sum of the list', unit: 'thousand tonnes' },
      ],
      rows: sums.map((sum) => ({
        year: sum.year,
        ...Object.fromEntries(
          GROUPS.map((group) => [
            group.id,
            round(valueOf(sum, group.id, measure) * (measure === 'share' ? 1 : 1000)),
          ]),
        ),
        total: round(sum.total_kt),
      })),
    };
  },
  sources: [
    ...new Set([
      ...datasetInfo('aluminum-by-country').sources,
      ...aluminumOutput.filter((row) => row.year > 2017 && row.year < 2023).map((row) => row.world_source),
    ]),
  ],
  notes: [
    'For 2018–2022 only first estimates by country were found, in a machine-read copy with damaged headings, and none is drawn; the broken line is the world’s total, from other USGS and industry figures.',
    'The lists up to 2017 name every country, those from 2023 on only twelve and sum the rest. The groups are drawn so that both agree: Saudi Arabia, Qatar and Oman, which the newer lists do not name, are in “all other countries” throughout.',
    `Shares are of the sum of each list, which differs from the published world total by up to ${oneDecimal(apart)}%. ${LAST} is estimated, and so are several countries in 2023 and 2024.`,
  ],
  vintage: `${FIRST}–2017 from USGS yearbooks, 2023–${LAST} from USGS Mineral Commodity Summaries 2025 and 2026.`,
  live: false,
});
