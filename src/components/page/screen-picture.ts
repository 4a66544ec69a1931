/**
 * The picture as it is on screen: the drawing with the state and theme the reader sees, its finding, measure and
 * source, as an SVG that stands alone and as a PNG. Fetched only when somebody asks for it.
 */
import { explicitStyle, groundOf } from './screen-style';

const PAD = 24;
const WIDTH = 760;
const INSTEAD = { display: 'Impact, Arial Narrow, sans-serif', label: 'Arial, sans-serif' } as const;

export interface ScreenDrawing {
  svg: string;
  /** In px, as on the page. */
  width: number;
  height: number;
}

interface Words {
  text: string;
  size: number;
  lead: number;
  weight: number;
  face: keyof typeof INSTEAD;
  fill: string;
}

const NAMES = { display: 'Big Shoulders Display', label: 'Public Sans' } as const;
const escape = (text: string): string => text.replace(/[&<>"]/g, (it) => `&#${it.charCodeAt(0)};`);
const textOf = (figure: Element, selector: string): string =>
  figure.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The finding; where the page is about a plant or a place, whose name stands above all figures, with the name. */
function titleOf(figure: Element): string {
  const title = textOf(figure, '.figure-title');
  const page = textOf(document.body, 'h1');
  return page === title ? title : `${page}: ${title}`;
}

/** Lines of at most `width` px, as the browser itself measures them. */
function wrap({ text, size, weight, face }: Words, width: number): string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [text];
  context.font = `${weight} ${size}px "${NAMES[face]}", ${INSTEAD[face]}`;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The words as marks from `y` down, and where they end. */
function write(words: Words, y: number, width: number): { markup: string; end: number } {
  const { size, lead, weight, face, fill } = words;
  const lines = words.text === '' ? [] : wrap(words, width);
  const markup = lines
    .map(
      (line, i) =>
        `<text x="${PAD}" y="${y + i * lead + size * 0.8}" font-family="${NAMES[face]}, ${INSTEAD[face]}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escape(line)}</text>`,
    )
    .join('');
  return { markup, end: y + lines.length * lead };
}

/** Anything that is drawn on a canvas beneath the marks, as a picture within the picture. */
function canvasOf(drawing: Element, width: number): string {
  const canvas = [...drawing.querySelectorAll('canvas')].find((it) => it.getClientRects().length > 0);
  if (!canvas) return '';
  const height = (canvas.height / canvas.width) * width;
  return `<image width="${width}" height="${height}" href="${canvas.toDataURL()}"/>`;
}

/** The drawing of a figure as it is now. Throws if there is none in sight. */
export function screenDrawing(figure: HTMLElement): ScreenDrawing {
  const room = figure.querySelector('.drawing') ?? figure;
  const drawn = [...room.querySelectorAll<SVGSVGElement>('svg.chart')].find(
    (it) => it.getClientRects().length > 0,
  );
  if (!drawn) throw new Error('no drawing in sight');
  const { width: w, height: h } = drawn.viewBox.baseVal;
  const scale = w < 500 ? 1 : (WIDTH - 2 * PAD) / w;
  const width = Math.round(w * scale + 2 * PAD);
  const ink = getComputedStyle(figure).color;
  const soft = getComputedStyle(figure.querySelector('.figure-measure') ?? figure).color;
  const inner = width - 2 * PAD;
  const label = { face: 'label', weight: 400, size: 14, lead: 19, fill: soft } as const;
  const head = write({ text: titleOf(figure), face: 'display', weight: 800, size: 30, lead: 33, fill: ink }, PAD, inner); // prettier-ignore
  const measure = write({ ...label, text: textOf(figure, '.figure-measure') }, head.end + 4, inner);
  const top = measure.end + 12;
  const reading = write(
    { ...label, fill: ink, text: textOf(figure, '.readout') },
    top + h * scale + 12,
    inner,
  );
  const source = write({ ...label, size: 12, lead: 16, text: textOf(figure, '.figure-source') }, reading.end + 6, inner); // prettier-ignore
  const address = document.querySelector<HTMLInputElement>('#share-url')?.value ?? location.href;
  const credit = write({ ...label, size: 12, lead: 16, weight: 600, fill: ink, text: `Hard to Abate, ${address.replace(/^https?:\/\//, '')}` }, source.end + 2, inner); // prettier-ignore
  const height = Math.ceil(credit.end + PAD);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${groundOf(figure)}"/>${head.markup}${measure.markup}` +
    `<g transform="translate(${PAD} ${top}) scale(${scale})">${canvasOf(room, w)}${explicitStyle(drawn)}</g>` +
    `${reading.markup}${source.markup}${credit.markup}</svg>`;
  return { svg, width, height };
}

/** The page's own faces as data: a picture in an image sees none of the page's. */
async function faces(): Promise<string> {
  const wanted = Object.values(NAMES) as string[];
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .flatMap((rule) => (rule instanceof CSSLayerBlockRule ? [...rule.cssRules] : [rule]))
    .filter((rule) => rule instanceof CSSFontFaceRule);
  const written = await Promise.all(
    rules.map(async ({ style, parentStyleSheet }) => {
      const family = style.getPropertyValue('font-family').replace(/["']/g, '');
      const address = /url\("?([^")]+)/.exec(style.getPropertyValue('src'))?.[1];
      if (!wanted.includes(family) || address === undefined) return '';
      const file = await fetch(new URL(address, parentStyleSheet?.href ?? location.href));
      const bytes = new Uint8Array(await file.arrayBuffer());
      const data = btoa(Array.from(bytes, (it) => String.fromCharCode(it)).join(''));
      const range = style.getPropertyValue('unicode-range');
      return `@font-face{font-family:"${family}";font-weight:${style.getPropertyValue('font-weight')};${range ? `unicode-range:${range};` : ''}src:url(data:font/woff2;base64,${data})}`;
    }),
  );
  return written.join('');
}

/** The same as PNG, at twice its size. */
export async function screenPng(figure: HTMLElement): Promise<Blob> {
  const { svg, width, height } = screenDrawing(figure);
  const dressed = svg.replace('>', `><style>${await faces()}</style>`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(dressed)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large to keep'))));
  });
}
