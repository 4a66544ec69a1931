/** Facts of beats 1 and 2: output, share, who makes it now. */
import { aluminumByCountry, aluminumOutput } from '@/data/aluminum';
import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal, percent, tonnesFromKt, twoDecimals, words } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';

const sources = datasetInfo('aluminum-output').sources;

/** Output of a year; a missing year stops the build. */
export function outputOf(year: number) {
  const row = aluminumOutput.find((candidate) => candidate.year === year);
  if (!row) throw new Error(`aluminum-output has no year ${year}`);
  return row;
}
/** Output of a country in a year, thousand tonnes. */
function countryOutput(country: string, year: number): number {
  const row = aluminumByCountry.find((candidate) => candidate.country === country && candidate.year === year);
  if (!row) throw new Error(`aluminum-by-country has no ${country} in ${year}`);
  return row.kt;
}

function share(year: number): Fact {
  const row = outputOf(year);
  return {
    name: `aluminum-output.share-${year}`,
    label: `U.S. share of the world’s primary aluminum, ${year}`,
    value: row.share_pct,
    unit: 'percent',
    text:
      row.share_pct < 1 ? `${twoDecimals(row.share_pct)} percent` : `${oneDecimal(row.share_pct)} percent`,
    forms: { sign: percent(row.share_pct), ingots: words(Math.round(row.share_pct)) },
    formula: 'U.S. output ÷ world output × 100',
    inputs: [
      { label: `U.S. output ${year}`, value: `${integer(row.us_kt)} thousand tonnes` },
      {
        label: `World output ${year}`,
        value: `${integer(row.world_kt)} thousand tonnes, rounded to ±${row.world_rounding_kt}`,
      },
      {
        label: 'Range that the rounding allows',
        value: `${twoDecimals(row.share_low_pct)} to ${twoDecimals(row.share_high_pct)} percent`,
      },
    ],
    sources,
  };
}

function output(where: 'us' | 'world', year: number): Fact {
  const row = outputOf(year);
  const kt = where === 'us' ? row.us_kt : row.world_kt;
  return {
    name: `aluminum-output.${where}-${year}`,
    label: `${where === 'us' ? 'U.S.' : 'World'} output of primary aluminum, ${year}`,
    value: kt,
    unit: 'thousand tonnes',
    text: tonnesFromKt(kt),
    formula: 'as published',
    inputs: [],
    sources: [where === 'us' ? row.us_source : row.world_source],
  };
}

const worldGrowth = outputOf(2025).world_kt / outputOf(1980).world_kt;
const usDecline = (1 - outputOf(2025).us_kt / outputOf(1980).us_kt) * 100;
const still = outputOf(1980).us_kt;
const ifStill = (still / (outputOf(2025).world_kt - outputOf(2025).us_kt + still)) * 100;
const ifWorldStill = (outputOf(2025).us_kt / (outputOf(1980).world_kt - still + outputOf(2025).us_kt)) * 100;
const peak = aluminumOutput.reduce((a, b) => (b.us_kt > a.us_kt ? b : a));
const peakShare = aluminumOutput.reduce((a, b) => (b.share_pct > a.share_pct ? b : a));
const byCountry = datasetInfo('aluminum-by-country').sources;
const chinaDays = (outputOf(2025).us_kt / countryOutput('China', 2025)) * 365;

/** The topic's name in the ledger. */
export const title = 'Output and share';

export const facts = defineFacts('aluminum-output', [
  ...[1950, 1980, 1981, 1990, 2000, 2021, 2024, 2025].map(share),
  ...[1950, 1980, 2000, 2025].map((year) => output('world', year)),
  ...[1950, 1980, 2000, 2021, 2025].map((year) => output('us', year)),
  {
    name: 'aluminum-output.peak-year',
    label: 'Year of the largest U.S. output since 1950',
    value: peak.year,
    unit: 'year',
    text: String(peak.year),
    formula: 'year with the largest U.S. output, 1950–2025',
    inputs: [{ label: 'Output', value: `${integer(peak.us_kt)} thousand tonnes` }],
    sources,
  },
  {
    name: 'aluminum-output.peak-multiple',
    label: 'Largest U.S. output as a multiple of that of 1950',
    value: peak.us_kt / outputOf(1950).us_kt,
    unit: 'times',
    text: `${words(Math.round(peak.us_kt / outputOf(1950).us_kt))} times`,
    formula: 'largest yearly output ÷ output of 1950, rounded',
    inputs: [
      { label: String(peak.year), value: `${integer(peak.us_kt)} thousand tonnes` },
      { label: '1950', value: `${integer(outputOf(1950).us_kt)} thousand tonnes` },
    ],
    sources,
  },
  {
    name: 'aluminum-output.peak-share-year',
    label: 'Year of the largest U.S. share since 1950',
    value: peakShare.year,
    unit: 'year',
    text: String(peakShare.year),
    formula: 'year with the largest share, 1950–2025',
    inputs: [{ label: 'Share', value: percent(peakShare.share_pct) }],
    sources,
  },
  {
    name: 'aluminum-output.world-growth',
    label: 'World output of 2025 as a multiple of 1980',
    value: worldGrowth,
    unit: 'times',
    text: `${oneDecimal(worldGrowth)} times`,
    formula: 'world output 2025 ÷ world output 1980',
    inputs: [
      { label: '2025 (estimate)', value: `${integer(outputOf(2025).world_kt)} thousand tonnes` },
      { label: '1980', value: `${integer(outputOf(1980).world_kt)} thousand tonnes` },
    ],
    sources,
  },
  {
    name: 'aluminum-output.us-decline',
    label: 'Fall of U.S. output from 1980 to 2025',
    value: usDecline,
    unit: 'percent',
    text: `${integer(usDecline)} percent`,
    formula: '(1 − output 2025 ÷ output 1980) × 100',
    inputs: [
      { label: '1980', value: `${integer(outputOf(1980).us_kt)} thousand tonnes` },
      { label: '2025 (estimate)', value: `${integer(outputOf(2025).us_kt)} thousand tonnes` },
    ],
    sources,
  },
  {
    name: 'aluminum-output.share-if-1980',
    label: 'U.S. share of 2025 if output had stayed at that of 1980',
    value: ifStill,
    unit: 'percent',
    text: `${oneDecimal(ifStill)} percent`,
    formula: 'U.S. output 1980 ÷ (world output 2025 − U.S. output 2025 + U.S. output 1980) × 100',
    inputs: [
      { label: 'U.S. output 1980', value: `${integer(outputOf(1980).us_kt)} thousand tonnes` },
      { label: 'World output 2025 (estimate)', value: `${integer(outputOf(2025).world_kt)} thousand tonnes` },
    ],
    sources,
  },
  {
    name: 'aluminum-output.share-if-world-still',
    label: 'U.S. share of 2025 if the rest of the world had stayed at its output of 1980',
    value: ifWorldStill,
    unit: 'percent',
    text: `${oneDecimal(ifWorldStill)} percent`,
    formula: 'U.S. output 2025 ÷ (world output 1980 − U.S. output 1980 + U.S. output 2025) × 100',
    inputs: [
      { label: 'U.S. output 2025 (estimate)', value: `${integer(outputOf(2025).us_kt)} thousand tonnes` },
      { label: 'World output 1980', value: `${integer(outputOf(1980).world_kt)} thousand tonnes` },
    ],
    sources,
  },
  ...(['China', 'Canada', 'India'] as const).map((country): Fact => {
    const kt = countryOutput(country, 2025);
    return {
      name: `aluminum-output.${country.toLowerCase()}-2025`,
      label: `${country}’s output of primary aluminum, 2025 (estimate)`,
      value: kt,
      unit: 'thousand tonnes',
      text: tonnesFromKt(kt),
      formula: 'as published',
      inputs: [],
      sources: byCountry,
    };
  }),
  {
    name: 'aluminum-output.china-1998',
    label: 'China’s output of primary aluminum, 1998',
    value: countryOutput('China', 1998),
    unit: 'thousand tonnes',
    text: tonnesFromKt(countryOutput('China', 1998)),
    formula: 'as published',
    inputs: [],
    sources: byCountry,
  },
  {
    name: 'aluminum-output.china-share-2025',
    label: 'China’s share of the world’s primary aluminum, 2025 (estimate)',
    value: (countryOutput('China', 2025) / outputOf(2025).world_kt) * 100,
    unit: 'percent',
    text: `${integer((countryOutput('China', 2025) / outputOf(2025).world_kt) * 100)} percent`,
    formula: 'China’s output ÷ world output × 100',
    inputs: [
      { label: 'China', value: `${integer(countryOutput('China', 2025))} thousand tonnes` },
      { label: 'World', value: `${integer(outputOf(2025).world_kt)} thousand tonnes` },
    ],
    sources: byCountry,
  },
  {
    name: 'aluminum-output.china-days',
    label: 'Days in which China makes what the United States makes in a year, 2025 (estimate)',
    value: chinaDays,
    unit: 'days',
    text: `${integer(chinaDays)} days`,
    forms: { words: `${words(Math.round(chinaDays))} days` },
    formula: 'U.S. output ÷ China’s output × 365',
    inputs: [
      { label: 'United States', value: `${integer(outputOf(2025).us_kt)} thousand tonnes` },
      { label: 'China', value: `${integer(countryOutput('China', 2025))} thousand tonnes` },
    ],
    sources: byCountry,
  },
]);
