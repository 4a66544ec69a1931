import { datasetInfo } from '@/data/sources';
import { words } from '@/lib/format';
import type { State } from '@/lib/address';
import { defineChart } from '../contract';
import type { MarksPlaced } from '../marks';
import Marks from '../primitives/Marks.svelte';
import { placeProjections, rangeText } from './layout';
import { groupsOf, pledgeOf, reached, rhodium, TARGETS, type Target } from './series';

const targetOf = (state: State): Target => TARGETS.find((one) => one === state['for']) ?? '2035';
const { earlier, later, months } = rhodium();
const law = groupsOf('2030')
  .flatMap(({ entries }) => entries)
  .filter(({ row }) => row.law === 'climate law' || row.law === 'climate law and rules');
const highest = Math.max(...law.map(({ high }) => high));
if (highest >= pledgeOf('2030').low)
  throw new Error(
    `after-july-2025: a projection reaches ${highest}%, the title says that none reaches the pledge`,
  );
const unsure = (target: Target) =>
  groupsOf(target).flatMap(({ entries }) => entries).filter(({ sure }) => !sure).length; // prettier-ignore

const heard = (target: Target): string =>
  groupsOf(target)
    .map(({ name, entries }) =>
      entries.length === 0
        ? `${name}: no projection was read.`
        : `${name}: ${entries.map((entry) => `${entry.name} ${rangeText(entry)}${entry.remarks.length > 0 ? ` (${entry.remarks.join(', ')})` : ''}${entry.sure ? '' : ', read at second hand'}`).join('; ')}.`,
    )
    .join(' '); // prettier-ignore

export const chart = defineChart<MarksPlaced>({
  slug: 'after-july-2025',
  story: 'ira-gap',
  order: 7,
  name: 'Projections before and after the law of July 2025',
  summary:
    'What modelers expected of U.S. emissions in 2030 and 2035 with the climate law of 2022, and after the law of July 2025 that took much of it back.',
  measure: (state) =>
    `Cut of U.S. emissions by ${targetOf(state)}, percent below 2005, as projected; outlined: read at second hand`,
  params: {
    for: {
      type: 'choice',
      label: 'For the year',
      options: TARGETS.map((value) => ({ value, label: value })),
      default: '2035',
    },
  },
  views: [
    {
      id: 'for-2035',
      title: `In ${words(months)} months, the best case of Rhodium’s range for 2035 fell from ${earlier.high}% to ${later.high}%`,
      description: `Rhodium in July 2024, with the climate law and the rules of that year: ${rangeText(earlier)} below 2005 by 2035. In September 2025, after the law of July 2025: ${rangeText(later)}. The ranges ${later.high < earlier.low ? 'do not meet' : 'still meet'}.`,
      state: { for: '2035' },
    },
    {
      id: 'for-2030',
      title: `On the climate law and its rules alone, no projection for 2030 reached the pledge`,
      description: `The highest end of a range with the law and the rules of 2024 was ${highest}%; the pledge was ${rangeText(pledgeOf('2030'))}. Of projections made after July 2025 none for 2030 was read.`,
      state: { for: '2030' },
    },
  ],
  place: (frame, state) => placeProjections(targetOf(state), frame),
  Component: Marks,
  describe(state) {
    const target = targetOf(state);
    return `Ranges of the projected cut of U.S. emissions by ${target}, percent below 2005. ${heard(target)} The pledge was ${rangeText(pledgeOf(target))}, net. By Rhodium’s estimate ${reached()}% had been reached in 2025.`;
  },
  table(state) {
    const target = targetOf(state);
    const groups = [...groupsOf(target), { name: 'Pledge', entries: [pledgeOf(target)] }];
    return {
      caption: `Projections of U.S. emissions for ${target}, by what they assume of federal law`,
      columns: [
        { key: 'group', label: 'Law' },
        { key: 'name', label: 'Projection' },
        { key: 'low', label: 'From', unit: 'percent below the base' },
        { key: 'high', label: 'To', unit: 'percent below the base' },
        { key: 'base', label: 'Base' },
        { key: 'measure', label: 'What is measured' },
        { key: 'confidence', label: 'Confidence' },
        { key: 'source', label: 'Read in' },
      ],
      rows: groups.flatMap(({ name, entries }) =>
        entries.map(({ name: entry, low, high, row }) => ({
          group: name,
          name: entry,
          low,
          high,
          base: row.base,
          measure: row.measure,
          confidence: row.confidence,
          source: row.source_title,
        })),
      ),
    };
  },
  sources: datasetInfo('ira-projections').sources,
  notes: [
    'Not one scale for all: “net” counts what forests take up; where nothing is said, the page read does not tell net from gross. REPEAT’s figure for 2030 is below the peak, about 2005. Energy Innovation and the Energy Information Administration, as it is quoted, speak of carbon dioxide from energy only. Compare a publisher with itself.',
    'A range is each publisher’s own: of prices, growth and technology with Rhodium, of models in Science. It is no confidence interval. What changed between two reports of one publisher need not be the law of July 2025 alone: rules were being undone as well.',
    `Outlined: read in one secondary page; ${words(unsure('2035'))} of the figures for 2035 come from one article in The Hill. The pledge for 2030 went to the United Nations in 2021; the country has since left the Paris Agreement.`,
  ],
  vintage: 'Published August 2022 to January 2026.',
  live: false,
});
