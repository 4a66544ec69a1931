import { aluminumOutput } from '@/data/aluminum';
import { datasetInfo } from '@/data/sources';
import { capital, integer, oneDecimal, percent, twoDecimals, words } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { placeShare, type PlacedShare } from './layout';
import { params } from './params';
import { readout } from './readout';

const rows = aluminumOutput;

/** The row of a year; a year without one stops the build. */
function inYear(year: number) {
  const row = rows.find((candidate) => candidate.year === year);
  if (!row) throw new Error(`aluminum-output has no year ${year}`);
  return row;
}
const ingots = (year: number) => words(Math.round(inYear(year).share_pct));
const latest = inYear(2025);
const times = (later: number, earlier: number) =>
  oneDecimal(inYear(later).world_kt / inYear(earlier).world_kt);

export const chart = defineChart<PlacedShare>({
  slug: 'aluminum-share',
  story: 'aluminum',
  order: 1,
  name: 'America’s share of the world’s aluminum',
  summary:
    'The U.S. part of the world’s primary aluminum every year since 1950, as a hundred ingots, as a share, and in tonnes.',
  measure: () => 'Primary aluminum made in the United States and in the world, 1950–2025',
  params,
  views: [
    {
      id: 'in-2025',
      title: `Of a hundred ingots, ${ingots(2025)}`,
      description: `In 2025 the United States made about ${integer(latest.us_kt)} thousand of the world’s ${integer(latest.world_kt)} thousand tonnes: ${twoDecimals(latest.share_pct)} percent. Both are estimates.`,
      state: { year: 2025 },
    },
    {
      id: 'in-1950',
      title: `1950: of a hundred ingots, ${ingots(1950)} are American`,
      description: `The world makes ${oneDecimal(inYear(1950).world_kt / 1000)} million tonnes, the United States ${percent(inYear(1950).share_pct)} of it.`,
      state: { year: 1950 },
    },
    {
      id: 'in-1980',
      title: `1980: ${ingots(1980)} of a hundred, and the most metal ever`,
      description: `American output reaches ${oneDecimal(inYear(1980).us_kt / 1000)} million tonnes, its highest; the world makes ${times(1980, 1950)} times what it made in 1950.`,
      state: { year: 1980 },
    },
    {
      id: 'in-2000',
      title: `2000: ${ingots(2000)} of a hundred`,
      description: `Output has fallen only to ${oneDecimal(inYear(2000).us_kt / 1000)} million tonnes; the share halves because the world grows.`,
      state: { year: 2000 },
    },
    {
      id: 'in-2021',
      title: `2021: ${oneDecimal(inYear(2021).share_pct)} of a hundred`,
      description: `${capital(percent(inYear(2021).share_pct))} of ${oneDecimal(inYear(2021).world_kt / 1000)} million tonnes.`,
      state: { year: 2021 },
    },
  ],
  place: (frame) => placeShare(rows, frame),
  Component: Drawing,
  describe(state) {
    const row = inYear(Number(state['year']));
    const peak = rows.reduce((a, b) => (b.share_pct > a.share_pct ? b : a));
    return (
      `In ${row.year} the United States made ${integer(row.us_kt)} thousand tonnes of primary aluminum of the world’s ${integer(row.world_kt)} thousand, ${percent(row.share_pct)}. ` +
      `The share was highest in ${peak.year}, at ${percent(peak.share_pct)}, ${percent(inYear(1980).share_pct)} in 1980, ${percent(inYear(2000).share_pct)} in 2000 and ${twoDecimals(latest.share_pct)}% in 2025. ` +
      `World output grew from ${oneDecimal(inYear(1950).world_kt / 1000)} to ${integer(latest.world_kt / 1000)} million tonnes in the same years.`
    );
  },
  table: () => ({
    caption:
      'Primary aluminum, United States and world, 1950–2025; the share’s range follows from the rounding of both',
    columns: [
      { key: 'year', label: 'Year' },
      { key: 'us_kt', label: 'United States', unit: 'thousand tonnes' },
      { key: 'world_kt', label: 'World', unit: 'thousand tonnes' },
      { key: 'share_pct', label: 'U.S. share', unit: 'percent' },
      { key: 'share_low_pct', label: 'Share, at least', unit: 'percent' },
      { key: 'share_high_pct', label: 'Share, at most', unit: 'percent' },
      { key: 'estimate', label: 'Estimate' },
    ],
    rows: rows.map((row) => ({
      year: row.year,
      us_kt: row.us_kt,
      world_kt: row.world_kt,
      share_pct: row.share_pct,
      share_low_pct: row.share_low_pct,
      share_high_pct: row.share_high_pct,
      estimate: row.us_estimate || row.world_estimate,
    })),
  }),
  sources: datasetInfo('aluminum-output').sources,
  notes: [
    'World totals are rounded by their publisher, so the share is good to one or two tenths of a point; the band behind the line shows it. 2025 is an estimate.',
  ],
  vintage: '1950–2025, read in USGS editions up to 2026.',
  readout,
  live: true,
});
