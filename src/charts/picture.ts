/**
 * The drawings as files: an SVG that stands alone (finding, measure, drawing, source), its PNG, and the
 * 1200 × 630 card of a view. Same drawing as on the page; colours resolved from the tokens. Build only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { citationLine } from '@/lib/site';
import { escapeXml, px } from '@/lib/svg';
import { measureText, wrapText } from '@/lib/text-measure';
import { resolveTokens, type Theme } from '@/lib/theme';
import { publishersOf } from './credit';
import { FRAMES, stateOf, type Chart, type Frame, type View } from './contract';
import { draw, type Drawing } from './drawing';

const shared = readFileSync('src/charts/charts.css', 'utf8');

/** What the drawing of a chart needs besides the shared vocabulary; not every chart has such a sheet. */
const sheetOf = (chart: Chart) => `src/charts/${chart.slug}/style.css`;

/** The shared vocabulary and a drawing's own sheet, colours as tokens. */
const tokenStyleOf = (path: string): string =>
  (shared + (existsSync(path) ? readFileSync(path, 'utf8') : ''))
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ');

/** All rules that a chart's drawings may use, colours still as tokens: for pictures that choose among them. */
export const rulesOf = (chart: Chart): string => tokenStyleOf(sheetOf(chart));
const styleOf = (path: string, theme: Theme): string => resolveTokens(tokenStyleOf(path), theme);

/** The face of large numbers, as a page loads it. */
const displayFace = () => readFileSync('src/styles/fonts/big-shoulders-display.woff2').toString('base64');

interface TextBlock {
  markup: string;
  height: number;
}

function block(
  text: string,
  options: {
    x: number;
    y: number;
    width: number;
    size: number;
    font: 'display' | 'label' | 'label-semibold';
    lead: number;
    fill: string;
    maxLines?: number;
  },
): TextBlock {
  const { x, y, size, lead, fill } = options;
  let lines = wrapText(text, options.width, { font: options.font, size });
  if (options.maxLines !== undefined && lines.length > options.maxLines) {
    lines = [...lines.slice(0, options.maxLines - 1), `${lines[options.maxLines - 1] ?? ''} …`];
  }
  const family =
    options.font === 'display'
      ? `font-family="Big Shoulders Display, Oswald, Impact, sans-serif" font-weight="800"`
      : `font-family="Public Sans, Arial, sans-serif" font-weight="${options.font === 'label' ? 400 : 600}"`;
  const markup = lines
    .map(
      (line, i) =>
        `<text x="${x}" y="${px(y + size * 0.8 + i * lead)}" font-size="${size}" fill="${fill}" ${family}>${escapeXml(line)}</text>`,
    )
    .join('');
  return { markup, height: lines.length * lead };
}

const PAD = 28;

/** A picture with its finding, measure, source and credit: the `.svg` of a view, or the same drawn for a phone. */
export function standaloneSvg(
  chart: Chart,
  view: View,
  theme: Theme = chart.ground === 'furnace' ? 'dark' : 'light',
  frame: keyof typeof FRAMES = 'wide',
): string {
  const state = stateOf(chart, view);
  const drawing = draw(chart, state, FRAMES[frame], 'p');
  const width = drawing.width + 2 * PAD;
  const colour = (name: string) => resolveTokens(`var(--${name})`, theme);
  const title = block(view.title, {
    x: PAD,
    y: PAD,
    width: drawing.width,
    size: 30,
    lead: 34,
    font: 'display',
    fill: colour('ink'),
  });
  const measure = block(chart.measure(state), {
    x: PAD, y: PAD + title.height + 4, width: drawing.width, size: 15, lead: 20, font: 'label', fill: colour('ink-soft'),
  }); // prettier-ignore
  const top = PAD + title.height + 4 + measure.height + 14;
  const foot = block(`Source: ${publishersOf(chart)}. ${chart.vintage}`, {
    x: PAD, y: top + drawing.height + 16, width: drawing.width, size: 12, lead: 16, font: 'label', fill: colour('ink-soft'),
  }); // prettier-ignore
  const credit = block(citationLine(`/charts/${chart.slug}/`), {
    x: PAD, y: top + drawing.height + 18 + foot.height, width: drawing.width, size: 12, lead: 16, font: 'label-semibold', fill: colour('ink'),
  }); // prettier-ignore
  const height = Math.ceil(top + drawing.height + 18 + foot.height + credit.height + PAD - 8);
  const label = escapeXml(chart.describe(state));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">` +
    `<title id="t">${escapeXml(view.title)}</title><desc id="d">${label}</desc><style>${styleOf(sheetOf(chart), theme)}</style>` +
    `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>${title.markup}${measure.markup}` +
    `${nested(drawing.svg, PAD, top, drawing.width, drawing.height)}${foot.markup}${credit.markup}</svg>`
  );
}

function nested(svg: string, x: number, y: number, width: number, height: number): string {
  const classes = svg.match(/^<svg[^>]*class="([^"]*)"/)?.[1] ?? 'chart';
  const viewBox = svg.match(/^<svg[^>]*viewBox="([^"]*)"/)?.[1] ?? '';
  return svg.replace(
    /^<svg[^>]*>/,
    `<svg class="${classes}" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" viewBox="${viewBox}" overflow="visible">`,
  );
}

/**
 * The drawing of a view alone, for a phone's width, in the theme that the reader's system asks for: what a step of
 * a story shows where no script runs, and in print.
 */
export function stepSvg(chart: Chart, view: View): string {
  const { svg } = draw(chart, stateOf(chart, view), FRAMES.narrow, 's', true);
  const sheet = sheetOf(chart);
  const style =
    chart.ground === 'furnace'
      ? styleOf(sheet, 'dark')
      : `${styleOf(sheet, 'light')}@media (prefers-color-scheme:dark){${styleOf(sheet, 'dark')}}`;
  // A picture in a page sees none of the page's faces. The narrow one is taken along where large numbers are set
  // in it: any other would be half as wide again and run out of the picture.
  const face = svg.includes('t-number')
    ? `@font-face{font-family:'Big Shoulders Display';src:url(data:font/woff2;base64,${displayFace()})}`
    : '';
  return svg.replace(/^<svg([^>]*)>/, (_, attributes: string) => {
    const own = attributes.replace(/ xmlns="[^"]*"/, '');
    return `<svg xmlns="http://www.w3.org/2000/svg"${own}><style>${face}${style}</style>`;
  });
}

const CARD = { width: 1200, height: 630, pad: 48 };

/** What a card shows: finding, measure, drawing, source. */
export interface Card {
  title: string;
  measure: string;
  /** Publishers, without the word "Source". */
  source: string;
  theme: Theme;
  /** The style sheet that the drawing needs besides charts.css, from the project's folder. */
  sheet: string;
  /** Draws into the room that title and foot leave. */
  draw(frame: Frame): Drawing;
}

const cards = new WeakMap<View, string>();

/** The card of a view; drawn once, since the picture is made of it and archives are compared with it. */
export function cardSvg(chart: Chart, view: View): string {
  const state = stateOf(chart, view);
  const card =
    cards.get(view) ??
    drawCard({
      title: view.title,
      measure: chart.measure(state),
      source: publishersOf(chart),
      theme: chart.ground === 'furnace' ? 'dark' : 'light',
      sheet: sheetOf(chart),
      draw: (frame) => draw(chart, state, frame, 'c'),
    });
  cards.set(view, card);
  return card;
}

/** The card that a shared link shows, drawn for 1200 × 630. */
export function drawCard(card: Card): string {
  const { theme } = card;
  const colour = (name: string) => resolveTokens(`var(--${name})`, theme);
  const { width, height, pad } = CARD;
  const title = block(card.title, {
    x: pad,
    y: 40,
    width: width - 2 * pad,
    size: 50,
    lead: 54,
    font: 'display',
    fill: colour('ink'),
    maxLines: 2,
  });
  const measure = block(card.measure, {
    x: pad, y: 40 + title.height + 6, width: width - 2 * pad, size: 21, lead: 27, font: 'label', fill: colour('ink-soft'), maxLines: 1,
  }); // prettier-ignore
  const top = 40 + title.height + 6 + measure.height + 14;
  const room = { width: width - 2 * pad, height: height - top - 62 };
  // Drawn at two thirds and enlarged, so that its labels stay legible in a preview a few centimetres wide.
  const scale = 1.5;
  const drawing = card.draw({ kind: 'card', width: room.width / scale, height: room.height / scale });
  const fit = Math.min(room.width / drawing.width, room.height / drawing.height);
  const w = drawing.width * fit;
  const h = drawing.height * fit;
  const name = 'HARD TO ABATE';
  const nameWidth = measureText(name, { font: 'display', size: 30 });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${styleOf(card.sheet, theme)}</style>` +
    `<rect width="${width}" height="${height}" fill="${colour('paper')}"/><rect width="${width}" height="10" fill="${colour('accent-mark')}"/>` +
    `${title.markup}${measure.markup}` +
    nested(drawing.svg, pad + (room.width - w) / 2, top, w, h) +
    block(name, {
      x: width - pad - nameWidth,
      y: height - 46,
      width: 400,
      size: 30,
      lead: 30,
      font: 'display',
      fill: colour('ink'),
    }).markup +
    block(`Source: ${card.source}`, {
      x: pad,
      y: height - 40,
      width: width - 2 * pad - nameWidth - 40,
      size: 17,
      lead: 20,
      font: 'label',
      fill: colour('ink-soft'),
      maxLines: 1,
    }).markup +
    `</svg>`
  );
}

const FONTS = [
  'public-sans-400',
  'public-sans-600',
  'public-sans-700',
  'big-shoulders-display-800',
  'source-serif-4-400',
  'source-serif-4-600',
].map((name) => resolve('src/styles/fonts/picture', `${name}.ttf`));

/** SVG to PNG bytes at a multiple of its size. Deterministic: no system fonts. */
export function png(svg: string, zoom: number): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Public Sans' },
  });
  return new Uint8Array(image.render().asPng());
}
