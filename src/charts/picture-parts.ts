/** What pictures are put together from: lines of text, a drawing in its place, colours resolved. Build only. */
import { existsSync, readFileSync } from 'node:fs';
import { escapeXml, px } from '@/lib/svg';
import { wrapText, type MeasuredFont } from '@/lib/text-measure';
import { resolveTokens, type Theme } from '@/lib/theme';
import type { Chart } from './contract';
import type { Drawing } from './drawing';

const shared = readFileSync('src/charts/charts.css', 'utf8');

/** What the drawing of a chart needs besides the shared vocabulary; not every chart has such a sheet. */
export const sheetOf = (chart: Chart) => `src/charts/${chart.slug}/style.css`;

/** The theme of a chart's pictures: charts of light are dark in every theme. */
export const themeOf = (chart: Chart): Theme => (chart.ground === 'furnace' ? 'dark' : 'light');

/** The shared vocabulary and a drawing's own sheet, colours as tokens, without the stand-in face that only pages declare. */
const rulesIn = (path: string): string =>
  (shared + (existsSync(path) ? readFileSync(path, 'utf8') : ''))
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replaceAll("'Public Sans as Arial', ", '');

/** All rules that a chart's drawings may use, colours still as tokens: for pictures that choose among them. */
export const rulesOf = (chart: Chart): string => rulesIn(sheetOf(chart));

/** The rules of a sheet and the shared ones, colours resolved. */
export const styleOf = (path: string, theme: Theme): string => resolveTokens(rulesIn(path), theme);

/**
 * A picture with those of its style sheet's rules left that can have a mark to lie on: each class that a rule names
 * is somewhere in it. Most of the shared vocabulary is not, and every rule costs whoever lays them on the marks.
 */
export function lighter(svg: string): string {
  const classes = new Set(
    [...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  );
  return svg.replace(/<style>([\s\S]*?)<\/style>/, (_, css: string) => {
    const rules = css.match(/[^{}]+\{[^{}]*\}/g) ?? [];
    const used = rules.filter((rule) =>
      (rule.split('{')[0] ?? '')
        .split(',')
        .some((selector) => (selector.match(/\.[\w-]+/g) ?? []).every((name) => classes.has(name.slice(1)))),
    );
    return `<style>${used.join('')}</style>`;
  });
}

/** The faces of the words around a drawing, with what stands in for them where they are not installed. */
const FACES = {
  display: `font-family="Big Shoulders Display, Impact, Arial Narrow, sans-serif" font-weight="800"`,
  label: `font-family="Public Sans, Arial, sans-serif" font-weight="400"`,
  'label-semibold': `font-family="Public Sans, Arial, sans-serif" font-weight="600"`,
} as const;

export interface TextBlock {
  markup: string;
  /** Height in px. */
  height: number;
}

/** Lines of text broken to a width, from the upper left corner `x`, `y`; `lead` is the distance of lines in px. */
export function block(
  text: string,
  options: {
    x: number;
    y: number;
    width: number;
    size: number;
    font: keyof typeof FACES;
    lead: number;
    fill: string;
    maxLines?: number;
    /** The face by whose widths lines are broken, where a wider one may have to stand in. */
    breakAs?: MeasuredFont;
  },
): TextBlock {
  const { x, y, size, lead, fill, font, breakAs = font } = options;
  let lines = wrapText(text, options.width, { font: breakAs, size });
  if (options.maxLines !== undefined && lines.length > options.maxLines) {
    lines = [...lines.slice(0, options.maxLines - 1), `${lines[options.maxLines - 1] ?? ''} …`];
  }
  const markup = lines
    .map(
      (line, i) =>
        `<text x="${x}" y="${px(y + size * 0.8 + i * lead)}" font-size="${size}" fill="${fill}" ${FACES[font]}>${escapeXml(line)}</text>`,
    )
    .join('');
  return { markup, height: lines.length * lead };
}

/** A drawing moved to `x`, `y` and enlarged: as a group, which drawing programs take apart more easily than an svg within the svg. */
export function placedAt({ svg }: Drawing, x: number, y: number, scale = 1): string {
  const classes = /^<svg[^>]*class="([^"]*)"/.exec(svg)?.[1] ?? 'chart';
  const enlarged = scale === 1 ? '' : ` scale(${Math.round(scale * 1e4) / 1e4})`;
  return svg
    .replace(/^<svg[^>]*>/, `<g class="${classes}" transform="translate(${px(x)} ${px(y)})${enlarged}">`)
    .replace(/<\/svg>$/, '</g>');
}
