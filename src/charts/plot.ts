/**
 * Observable Plot on the server: draws a still chart into a linkedom document and makes the result fit for
 * page and picture. Build only. Colours are classes of charts.css ("f-accent"), never fixed values, so that
 * one drawing serves light, dark, print and image.
 */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Placed } from './contract';

export interface PlotPlaced extends Placed {
  svg: string;
}

/** Plot's attributes that say the same as our style sheet, or fail an accessibility check. */
const DROPPED = [
  'aria-label',
  'aria-description',
  'aria-hidden',
  'font-family',
  'font-size',
  'font-variant',
  'text-anchor-root',
];

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/**
 * Draws Plot options and returns a finished `<svg>` string with its size.
 * A mark's `fill`/`stroke` of the form "c:accent" becomes the class "f-accent" or "s-accent"; text marks
 * take "t:soft". Throws if Plot returns a figure (legends and captions belong to the frame, not the drawing).
 */
export function drawPlot(options: Plot.PlotOptions): PlotPlaced {
  const element = Plot.plot({ ...options, document, figure: false });
  if (element.tagName.toLowerCase() !== 'svg')
    throw new Error('drawPlot: Plot returned a figure; turn legends off');
  const svg = element as unknown as SVGSVGElement;
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  const width = Number(svg.getAttribute('width'));
  const height = Number(svg.getAttribute('height'));
  // Plot centers text by an attribute of the root, which a picture that nests the drawing does not keep.
  for (const group of svg.children) {
    if (!group.hasAttribute('text-anchor') && group.querySelector('text'))
      group.setAttribute('text-anchor', 'middle');
  }
  svg.removeAttribute('text-anchor');
  for (const node of [svg, ...svg.querySelectorAll('*')]) clean(node);
  svg.setAttribute('class', 'chart');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  return { width, height, svg: round(svg.outerHTML) };
}

function clean(node: Element): void {
  for (const name of DROPPED) node.removeAttribute(name);
  // linkedom keeps Plot's inline styles; the content policy would drop them, so the few needed become classes.
  node.removeAttribute('style');
  for (const [attribute, prefix] of [
    ['fill', 'f'],
    ['stroke', 's'],
  ] as const) {
    const value = node.getAttribute(attribute);
    const match = value?.match(/^([ct]):([\w-]+)$/);
    if (!match) continue;
    node.removeAttribute(attribute);
    const existing = node.getAttribute('class');
    const name = match[1] === 't' ? `t-${match[2]}` : `${prefix}-${match[2]}`;
    node.setAttribute('class', existing ? `${existing} ${name}` : name);
  }
}

/** Coordinates to a tenth of a pixel: half the bytes, no visible difference. What is written in labels and titles stays. */
function round(markup: string): string {
  return markup.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  );
}

export { Plot };
