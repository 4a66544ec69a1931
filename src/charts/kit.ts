/** The words that go with what is carried away: read-me, licence, credit line. Build only. */
import { absolute } from '@/lib/base';
import { LICENSE, SITE_NAME } from '@/lib/site';
import { citation } from './cite';
import { stateOf, type Chart, type View } from './contract';
import { publishersOf, sourcesOf } from './credit';
import { viewPath } from './registry';

/** The terms, as a file. */
export const licenceText = (): string =>
  `${LICENSE.title} (${LICENSE.short})
${LICENSE.url}

The graphics, the text and the computed data in this archive may be copied, changed and published, also for money,
as long as credit is given to ${SITE_NAME} and to the source named under each chart, and changes are said to be such.

The files that the data were computed from keep the terms of their publishers, which the read-me names.
The typefaces Public Sans, Big Shoulders Display and Source Serif 4 are under the SIL Open Font License 1.1 and are
not part of this archive; where they are not installed a drawing falls back on Arial, or on Impact or Arial Narrow.
`;

/** The credit line to print under a picture. */
export const creditLine = (chart: Chart): string =>
  `Graphic: ${SITE_NAME} (${LICENSE.short}). Source: ${publishersOf(chart)}.`;

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** What lies in the folder, what it shows, what the columns mean, where it is from, how to name it. */
export function readMe(chart: Chart, view: View, files: Readonly<Record<string, string>>): string {
  const state = stateOf(chart, view);
  const { columns, rows } = chart.table(state);
  const sections: [head: string, body: string][] = [
    [
      'What it shows',
      `${chart.describe(state)}\n\nMeasure: ${chart.measure(state)}\nYears: ${chart.vintage}`,
    ],
    ['Files', list(Object.entries(files).map(([name, what]) => `${name}: ${what}`))],
    [
      `Columns of the data (${rows.length} rows)`,
      list(columns.map(({ key, label, unit }) => `${key}: ${label}${unit ? `, ${unit}` : ''}`)),
    ],
    ['To bear in mind', list(chart.notes)],
    [
      'Sources',
      list(
        sourcesOf(chart).map(
          ({ publisher, title, vintage, license, url }) =>
            `${publisher}: ${title}. ${vintage}.${license ? ` ${license}.` : ''}${url ? ` ${url}` : ''}`,
        ),
      ),
    ],
    ['Credit line', creditLine(chart)],
    ['To cite it', citation(chart, view)],
  ];
  return [
    view.title,
    absolute(viewPath(chart, view)),
    ...sections
      .filter(([, body]) => body !== '')
      .map(([head, body]) => `${head}\n${'-'.repeat(head.length)}\n${body}`),
  ]
    .join('\n\n')
    .concat('\n');
}
