/** Facts of beat 8: figures in the dated record since 2021, read out of its rows. */
import { corridorRecord, evidenceOf, figureOf } from '@/data/corridor-record';
import { datasetInfo } from '@/data/sources';
import { integer, words } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';

const sources = datasetInfo('corridor-record').sources;

/** The number that a pattern's first group finds in the fact of that date; a mismatch stops the build. */
function dated(
  name: string,
  label: string,
  date: string,
  pattern: RegExp,
  unit: string,
  text: (value: number) => string,
): Fact {
  const event = corridorRecord.find((entry) => entry.date === date);
  const found = event?.fact.match(pattern)?.[1];
  if (!event || !found)
    throw new Error(
      `corridor-record ${date}: ${event ? `"${event.fact}" has no ${pattern.source}` : 'no such fact'}`,
    );
  const value = found === 'two' ? 2 : Number(found.replaceAll(',', ''));
  return {
    name: `corridor-record.${name}`,
    label,
    value,
    unit,
    text: text(value),
    formula: `read from the row of ${date}`,
    inputs: [{ label: `${event.publisher}, ${event.source_date}`, value: event.fact }],
    sources,
  };
}

function counted(name: string, id: string, text: (value: number) => string): Fact {
  const row = evidenceOf(id);
  const value = figureOf(id);
  return {
    name: `corridor-record.${name}`,
    label: row.fact,
    value,
    unit: row.unit ?? '',
    text: text(value),
    formula: `read in ${row.publisher}, ${row.source_date}`,
    inputs: [{ label: row.source_title, value: row.source_url ?? 'address not kept' }],
    sources: datasetInfo('corridor-evidence').sources,
  };
}

/** The topic's name in the ledger. */
export const title = 'The corridor’s record';

export const facts = defineFacts('corridor-record', [
  {
    name: 'corridor-record.facts',
    label: 'Dated facts in the record since 2021',
    value: corridorRecord.length,
    unit: 'facts',
    text: integer(corridorRecord.length),
    forms: { words: words(corridorRecord.length) },
    formula: 'count of the rows',
    inputs: [],
    sources,
  },
  dated('hon-plants', 'Chemical plants under EPA’s rule of 2024', '2024-04-09', /about (\d+) chemical plants/, 'plants', (v) => `about ${integer(v)}`),
  dated('hon-cut', 'Cut of ethylene oxide and chloroprene from covered processes that EPA expected of it', '2024-04-09', /nearly (\d+) percent/, 'percent', (v) => `nearly ${integer(v)} percent`),
  dated('denka-workers', 'People who worked at Denka’s plant at LaPlace, December 2024', '2025-05-13', /About (\d+) people/, 'people', (v) => `about ${integer(v)}`),
  dated('petition-risk', 'Modeled risk that the petition of 2021 cites', '2021-05-06', /of ([\d,]+) in a million/, 'per million', (v) => `${integer(v)} in a million`),
  dated('exempt-years', 'Time for which the proclamation of July 17, 2025, exempts the plants it lists', '2025-07-17', /rule for (two) years/, 'years', (v) => `${words(v)} years`),
  counted('exempt-processing', 'exempt-processing-plants', (v) => `more than ${integer(v)}`),
  counted('exempt-ppm', 'exempt-ppm-louisiana', words),
  counted('exempt-bic', 'exempt-bic-louisiana', words),
]); // prettier-ignore
