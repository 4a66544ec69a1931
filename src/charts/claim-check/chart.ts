import { aluminumOutput, aluminumSmelterCounts, aluminumSmelters } from '@/data/aluminum';
import { seedClaims } from '@/data/claims';
import { datasetInfo } from '@/data/sources';
import { capital, words } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { placeCheck, type PlacedCheck } from './layout';
import { checkRows, VERDICTS, type Verdict } from './rows';

const rows = checkRows({
  claims: seedClaims,
  output: aluminumOutput,
  smelters: aluminumSmelters,
  counts: aluminumSmelterCounts,
});
const claimed = rows.filter((row) => row.claim !== null);
const count = (verdict: Verdict) => claimed.filter((row) => row.verdict === verdict).length;
const failed = claimed.find((row) => row.verdict === 'not-supported');
if (!failed || count('not-supported') !== 1 || count('wording') !== 1)
  throw new Error('claim-check: the title speaks of one claim that fails and one to reword');
const used = [1980, 1981, 2021, 2025];

export const chart = defineChart<PlacedCheck>({
  slug: 'claim-check',
  story: 'aluminum',
  order: 3.5,
  name: 'One sentence, four numbers, checked',
  summary:
    'What a policy memo says about the decline of American aluminum, number by number, against the data.',
  measure: () => 'A policy memo’s numbers against the data. Bars: share of world output. Squares: smelters',
  params: {},
  views: [
    {
      id: 'verdicts',
      title: `Of the memo’s ${words(claimed.length)} numbers ${words(count('holds'))} hold, one needs a word, and “${failed.claim?.text ?? ''} smelters in ${failed.year}” fails`,
      description: `The memo says that in 1981 the United States made over 30 percent of the world’s aluminum in 23 smelters, and forty years later 1.3 percent in six. Each number stands beside what the data say, with a verdict and the reason.`,
      state: {},
    },
  ],
  place: (frame) => placeCheck(rows, frame),
  Component: Drawing,
  describe: () =>
    `Table of ${words(claimed.length)} claims and one row for the present. ` +
    rows
      .map(
        (row) =>
          `${row.topic}, ${row.year}: ${row.claim ? `the memo says ${row.claim.text}, ` : ''}the data say ${row.data.text}. ${VERDICTS[row.verdict]}. ${row.why}`,
      )
      .join(' '),
  table: () => ({
    caption: 'The memo’s numbers on U.S. aluminum, what the data say, and the verdict',
    columns: [
      { key: 'topic', label: 'Number' },
      { key: 'of', label: 'Of' },
      { key: 'claim', label: 'The memo says' },
      { key: 'data', label: 'The data say' },
      { key: 'verdict', label: 'Verdict' },
      { key: 'why', label: 'Why' },
    ],
    rows: rows.map((row) => ({
      topic: row.topic,
      of: row.year,
      claim: row.claim?.text ?? null,
      data: row.data.text,
      verdict: VERDICTS[row.verdict],
      why: row.why,
    })),
  }),
  sources: [
    ...new Set([
      ...aluminumOutput
        .filter((row) => used.includes(row.year))
        .flatMap((row) => [row.us_source, row.world_source]),
      'aluminum/smelter-counts-facts.csv',
      'ghgrp/ghgp_data_2021.xlsx',
      'ghgrp/ghgp_data_2022.xlsx',
      ...datasetInfo('aluminum-smelters').sources.filter((key) => /smelters-facts|idle/.test(key)),
      ...datasetInfo('seed-claims').sources,
    ]),
  ],
  notes: [
    `${capital(failed.data.text)} is what this site’s list of smelters gives for ${failed.year}: those known to have made metal then. For two plants no closing year was found and three smaller ones are missing, and some plants stood idle in the year: the number that existed was higher, not lower.`,
    'World totals are rounded by their publisher, so the share of 1981 is good to one or two tenths of a point.',
    'Counts rest on different bases: plants that made metal in the year (1981), sites with smelting emissions above zero (2021), plants running (now).',
  ],
  vintage: 'Checked November 2026 against data for 1980–2026.',
  live: false,
});
