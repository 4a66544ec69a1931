/**
 * The style sheet of one chart as a file of its own, for a page that shows only this chart and must stay light
 * (its own page, its embed). Pages with several charts have the sheets of all in one (styles.ts). Build only.
 */
import { createHash } from 'node:crypto';
import type { Chart } from './contract';

const sheets = import.meta.glob<string>(['./*/style.css', './*/page.css'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The chart's own rules, without comments; empty if it has none. */
export const sheetText = (chart: Chart): string =>
  ['style', 'page']
    .map((name) => sheets[`./${chart.slug}/${name}.css`] ?? '')
    .join('')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A name for the content, so that an embed never has the sheet of another release. */
export const sheetName = (chart: Chart): string =>
  `sheet-${createHash('sha256').update(sheetText(chart)).digest('hex').slice(0, 10)}`;

/** The path of the file inside the site; undefined if the chart has no rules of its own. */
export const sheetPath = (chart: Chart): string | undefined =>
  sheetText(chart) === '' ? undefined : `/charts/${chart.slug}/${sheetName(chart)}.css`;
