/** A drawing taken out of its page: every style that the page's sheets give it becomes an attribute of its mark. */

/** What marks inherit or have of their own, with what SVG takes for granted. */
const PROPERTIES: readonly (readonly [name: string, initial: string])[] = [
  ['fill', 'rgb(0, 0, 0)'],
  ['fill-opacity', '1'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-opacity', '1'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['paint-order', 'normal'],
  ['opacity', '1'],
];
const OF_TEXT: typeof PROPERTIES = [
  ['font-family', ''],
  ['font-size', ''],
  ['font-weight', '400'],
  ['letter-spacing', 'normal'],
  ['text-anchor', 'start'],
  ['dominant-baseline', 'auto'],
];
const SHAPES = /^(path|circle|rect|line|polyline|polygon|ellipse|text|tspan|use)$/;

/** The markup of a drawing's marks, styled by themselves; what is not shown is left out. */
export function explicitStyle(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [...drawing.querySelectorAll('*')];
  const copies = [...copy.querySelectorAll('*')];
  const hidden: Element[] = [];
  originals.forEach((original, i) => {
    const mark = copies[i];
    if (!mark) return;
    const style = getComputedStyle(original);
    if (style.display === 'none' || original.localName === 'title') hidden.push(mark);
    else dress(mark, style);
    for (const name of ['class', 'tabindex', 'role']) mark.removeAttribute(name);
  });
  for (const mark of hidden) mark.remove();
  const text = new XMLSerializer();
  return [...copy.childNodes].map((child) => text.serializeToString(child)).join('');
}

function dress(mark: Element, style: CSSStyleDeclaration): void {
  const isText = mark.localName === 'text' || mark.localName === 'tspan';
  if (SHAPES.test(mark.localName)) {
    for (const [name, initial] of isText ? [...PROPERTIES, ...OF_TEXT] : PROPERTIES) {
      const value = style.getPropertyValue(name);
      if (value !== initial && value !== '') mark.setAttribute(name, value.replace(/"/g, "'"));
      else mark.removeAttribute(name);
    }
    if (style.visibility === 'hidden') mark.setAttribute('visibility', 'hidden');
  } else if (style.opacity !== '1') mark.setAttribute('opacity', style.opacity);
  // What a style sheet moves; an attribute says so itself.
  if (style.transform !== 'none' && !mark.hasAttribute('transform'))
    mark.setAttribute('transform', style.transform);
}

/** The colour that a figure stands on. */
export function groundOf(figure: Element): string {
  for (let at: Element | null = figure; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return '#ffffff';
}
