/**
 * Drawings that need nothing but themselves: their own rules with colours for light and dark, and their own faces. What a release keeps of a view, and what its pages show in `<img>`. Used when a release is cut.
 */
import { FRAMES, stateOf, type Chart, type View } from '@/charts/contract';
import { draw } from '@/charts/drawing';
import { rulesOf } from '@/charts/picture-parts';
import { cardSvg } from '@/charts/poster';
import { escapeXml } from '@/lib/svg';
import { resolveTokens } from '@/lib/theme';
import { facesOf } from './faces';
import { drawn, sheetOf, usedRules, type Rule } from './sheet';

export interface KeptDrawing {
  svg: string;
  /** CSS pixels. */
  width: number;
  height: number;
}

const GROUND = 'archive-ground';

/** Room around a drawing, in CSS pixels: on a page glows and labels may stand out of theirs, a picture cuts them off. */
const BLEED = 6;

/** One drawing for all widths swaps its words by the width at which the picture is shown, as the page does. */
const SWAPPED = '@media (max-width:37rem){.chart .only-narrow{display:block}.chart .only-wide{display:none}}';

/** The drawing of a view in a frame of the page, to be kept. */
export async function keptDrawing(
  chart: Chart,
  view: View,
  frame: keyof typeof FRAMES,
): Promise<KeptDrawing> {
  const { svg, ...size } = draw(chart, stateOf(chart, view), FRAMES[frame], 's');
  const width = Math.ceil(size.width) + 2 * BLEED;
  const height = Math.ceil(size.height) + 2 * BLEED;
  const drawing = drawn(svg);
  const rules = usedRules(rulesOf(chart), drawing);
  const faces = await facesOf(drawing, rules, svg);
  const words = drawing.uses('.only-narrow') ? SWAPPED : '';
  const kept = svg.replace(/^<svg([^>]*)>/, (_, attributes: string) => {
    const own = attributes.replace(/ (?:xmlns|viewBox|width|height|aria-[\w-]+|focusable|role)="[^"]*"/g, '');
    return (
      `<svg xmlns="http://www.w3.org/2000/svg"${own} viewBox="-${BLEED} -${BLEED} ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">` +
      `<title id="title">${escapeXml(view.title)}</title><style>${faces}${coloured(rules, chart)}${words}</style>` +
      `<rect class="${GROUND}" x="-${BLEED}" y="-${BLEED}" width="${width}" height="${height}"/>`
    );
  });
  return { svg: kept, width, height };
}

/**
 * The rules with the colours of either theme; of a chart that is dark in every theme, with those of the one. Only a
 * dark drawing has a ground of its own: opened as a file it would be light on white, while a light one is right on
 * white and on paper.
 */
function coloured(rules: readonly Rule[], { ground }: Chart): string {
  const onGround = [...rules, { selector: `.${GROUND}`, body: 'fill:var(--paper)' }];
  if (ground === 'furnace') return resolveTokens(sheetOf(onGround), 'dark');
  const themed = sheetOf(onGround.filter((rule) => rule.body.includes('var(')));
  const light = sheetOf([...rules, { selector: `.${GROUND}`, body: 'fill:none' }]);
  return `${resolveTokens(light, 'light')}@media (prefers-color-scheme:dark){${resolveTokens(themed, 'dark')}}`;
}

/** The card of a view with the rules that it uses; the renderer brings the faces. */
export function keptCard(chart: Chart, view: View): string {
  const svg = cardSvg(chart, view);
  return svg.replace(
    /<style>([\s\S]*?)<\/style>/,
    (_, css: string) => `<style>${sheetOf(usedRules(css, drawn(svg)))}</style>`,
  );
}
