/**
 * The drawings as files: an SVG that stands alone (finding, measure, drawing, source) and the drawing alone for
 * the steps of a story. Same drawing as on the page; colours resolved from the tokens. Build only.
 */
import { readFileSync } from 'node:fs';
import { citationLine } from '@/lib/site';
import { escapeXml } from '@/lib/svg';
import { resolveTokens, type Theme } from '@/lib/theme';
import { publishersOf } from './credit';
import { FRAMES, stateOf, type Chart, type View } from './contract';
import { draw } from './drawing';
import { editable } from './editable';
import { block, lighter, placedAt, sheetOf, styleOf, themeOf } from './picture-parts';
import { viewPath } from './registry';

/** The face of large numbers, as a page loads it. */
const displayFace = () => readFileSync('src/styles/fonts/big-shoulders-display.woff2').toString('base64');

const PAD = 28;

/** A picture with its finding, measure, source and credit: the `.svg` of a view, or the same drawn for a phone. */
export function standaloneSvg(
  chart: Chart,
  view: View,
  theme: Theme = themeOf(chart),
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
    // Where neither of the narrow faces is installed a drawing program takes one half as wide again.
    breakAs: 'label-bold',
    fill: colour('ink'),
  });
  const measure = block(chart.measure(state), {
    x: PAD, y: PAD + title.height + 4, width: drawing.width, size: 15, lead: 20, font: 'label', fill: colour('ink-soft'),
  }); // prettier-ignore
  const top = PAD + title.height + 4 + measure.height + 14;
  const foot = block(`Source: ${publishersOf(chart)}. ${chart.vintage}`, {
    x: PAD, y: top + drawing.height + 16, width: drawing.width, size: 12, lead: 16, font: 'label', fill: colour('ink-soft'),
  }); // prettier-ignore
  const credit = block(citationLine(viewPath(chart, view)), {
    x: PAD, y: top + drawing.height + 18 + foot.height, width: drawing.width, size: 12, lead: 16, font: 'label-semibold', fill: colour('ink'),
  }); // prettier-ignore
  const height = Math.ceil(top + drawing.height + 18 + foot.height + credit.height + PAD - 8);
  const label = escapeXml(chart.describe(state));
  return editable(
    lighter(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">` +
        `<title id="t">${escapeXml(view.title)}</title><desc id="d">${label}</desc><style>${styleOf(sheetOf(chart), theme)}</style>` +
        `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>${title.markup}${measure.markup}` +
        `${placedAt(drawing, PAD, top)}${foot.markup}${credit.markup}</svg>`,
    ),
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
