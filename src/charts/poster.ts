/**
 * Pictures of a fixed shape, drawn for it: the card of a shared link, a square, and the upright one of stories on
 * social networks. Finding, measure, drawing, source, and where it is from. Build only.
 */
import { citationLine, SITE_NAME } from '@/lib/site';
import { measureText } from '@/lib/text-measure';
import { resolveTokens, type Theme } from '@/lib/theme';
import { publishersOf } from './credit';
import { FRAMES, stateOf, type Chart, type Frame, type View } from './contract';
import { draw, type Drawing } from './drawing';
import { block, lighter, placedAt, sheetOf, styleOf, themeOf } from './picture-parts';
import { inkBox, type Box } from './raster';
import { viewPath } from './registry';

/** One shape. All lengths in px of the picture. */
interface Format {
  width: number;
  height: number;
  /** Room at the sides. */
  pad: number;
  /** Where the words begin, and what is left free below: the networks lay their own buttons over an upright picture. */
  top: number;
  bottom: number;
  title: { size: number; lead: number; maxLines: number };
  measure: { size: number; lead: number; maxLines: number };
  source: { size: number; lead: number; maxLines: number };
  /** How much larger than on a page the drawing's labels are, so that they stay legible in a picture seen small; the first that fits. */
  scales: readonly [number, ...number[]];
  /** From which enlargement, and from which part of the room filled, the phone's drawing is taken instead. */
  phone?: { fit: number; fills: number };
}

export const FORMATS = {
  card: {
    width: 1200,
    height: 630,
    pad: 48,
    top: 40,
    bottom: 20,
    title: { size: 50, lead: 54, maxLines: 2 },
    measure: { size: 21, lead: 27, maxLines: 1 },
    source: { size: 17, lead: 20, maxLines: 1 },
    scales: [1.5],
  },
  square: {
    width: 1080,
    height: 1080,
    pad: 54,
    top: 50,
    bottom: 30,
    title: { size: 58, lead: 62, maxLines: 3 },
    measure: { size: 25, lead: 32, maxLines: 3 },
    source: { size: 19, lead: 25, maxLines: 2 },
    scales: [1.6, 1.45, 1.32],
    phone: { fit: 1.75, fills: 0.6 },
  },
  story: {
    width: 1080,
    height: 1920,
    pad: 64,
    top: 210,
    bottom: 260,
    title: { size: 76, lead: 80, maxLines: 4 },
    measure: { size: 31, lead: 40, maxLines: 4 },
    source: { size: 22, lead: 29, maxLines: 3 },
    scales: [1.7, 1.5, 1.3],
    // Laid out for a room so much higher than wide, most charts would crowd their labels.
    phone: { fit: 1.3, fills: 0 },
  },
} as const satisfies Record<string, Format>;

/** What a poster shows. */
export interface Poster {
  title: string;
  measure: string;
  /** Publishers, without the word "Source". */
  source: string;
  /** Path inside the site of what it shows; written on it where there is room for it. */
  path: string;
  theme: Theme;
  /** The style sheet that the drawing needs besides charts.css, from the project's folder. */
  sheet: string;
  /** Draws into the room that title and foot leave. */
  draw(frame: Frame): Drawing;
}

/** A view in one of the shapes. */
export function viewPoster(chart: Chart, view: View, format: keyof typeof FORMATS): string {
  const state = stateOf(chart, view);
  return drawPoster(
    {
      title: view.title,
      measure: chart.measure(state),
      source: publishersOf(chart),
      path: viewPath(chart, view),
      theme: themeOf(chart),
      sheet: sheetOf(chart),
      draw: (frame) => draw(chart, state, frame, 'c'),
    },
    format,
  );
}

const cards = new WeakMap<View, string>();

/** The card of a view; drawn once, since the picture is made of it and archives are compared with it. */
export function cardSvg(chart: Chart, view: View): string {
  const card = cards.get(view) ?? viewPoster(chart, view, 'card');
  cards.set(view, card);
  return card;
}

interface Room {
  width: number;
  height: number;
}

/** The height by width of the room for a drawing on a card. */
const CARD_ROOM = 0.42;

/** A drawing in its room: how far it is enlarged, and the part of the room that it takes. */
interface Fitted {
  drawing: Drawing;
  fit: number;
  fills: number;
}

function fitted(drawing: Drawing, room: Room): Fitted {
  const { width, height } = drawing;
  const fit = Math.min(room.width / width, room.height / height);
  return { drawing, fit, fills: (width * height * fit ** 2) / (room.width * room.height) };
}

/** Measured once a drawing: to see whether it runs out, and to set it in the middle. */
const inks = new WeakMap<Drawing, Box>();

/** What the marks of a drawing cover of it. */
function inkOf({ theme, sheet }: Poster, drawing: Drawing): Box {
  const { width, height } = drawing;
  const ink =
    inks.get(drawing) ??
    inkBox(
      lighter(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><style>${styleOf(sheet, theme)}</style>${placedAt(drawing, 0, 0)}</svg>`,
      ),
    );
  inks.set(drawing, ink);
  return ink;
}

/**
 * The drawing for a room: as a phone shows it where that is large enough, which is so in upright pictures and of
 * maps; else laid out for the room, as large as it goes without running out.
 */
function drawInto(poster: Poster, room: Room, { scales, phone }: Format): Fitted {
  if (phone) {
    const small = fitted(poster.draw(FRAMES.narrow), room);
    if (small.fit >= phone.fit && small.fills >= phone.fills) return small;
  }
  const at = (scale: number, height = room.height / scale): Fitted =>
    fitted(poster.draw({ kind: 'card', width: room.width / scale, height }), room);
  // Layouts are made for the shape of a card; in a narrower or higher room some run out of it.
  const runsOut = ({ drawing }: Fitted): boolean => {
    const ink = inkOf(poster, drawing);
    return ink.x < -8 || ink.x + ink.width > drawing.width + 8;
  };
  const [first, ...smaller] = scales;
  let found = at(first);
  for (const scale of smaller) if (runsOut(found)) found = at(scale);
  const last = smaller.at(-1);
  return last !== undefined && runsOut(found) ? at(last, CARD_ROOM * (room.width / last)) : found;
}

/** How far down a drawing goes in a room of that height, all in its own px: so that what its marks cover is in the middle. */
function downTo(poster: Poster, drawing: Drawing, height: number): number {
  const ink = inkOf(poster, drawing);
  const free = height - drawing.height;
  // Marks that are there but hidden or cut off say nothing of where the middle is.
  const plain = ink.y >= -8 && ink.y + ink.height <= drawing.height + 8;
  return plain ? Math.max(0, (height - ink.height) / 2 - ink.y) : free / 2;
}

/** Draws a poster in one of the shapes. */
export function drawPoster(poster: Poster, shape: keyof typeof FORMATS): string {
  const format: Format = FORMATS[shape];
  const { width, height, pad, top } = format;
  const colour = (name: string) => resolveTokens(`var(--${name})`, poster.theme);
  const line = { x: pad, width: width - 2 * pad };
  const title = block(poster.title, {
    ...line,
    ...format.title,
    y: top,
    font: 'display',
    fill: colour('ink'),
  });
  const below = top + title.height + 6;
  const measure = block(poster.measure, {
    ...line, ...format.measure, y: below, font: 'label', fill: colour('ink-soft'),
  }); // prettier-ignore
  const start = below + measure.height + 14;
  const foot = footOf(poster, format, colour);
  const room = { width: line.width, height: foot.top - 22 - start };
  const { drawing, fit } = drawInto(poster, room, format);
  const x = pad + (room.width - drawing.width * fit) / 2;
  const y = start + (shape === 'card' ? 0 : downTo(poster, drawing, room.height / fit) * fit);
  return lighter(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${styleOf(poster.sheet, poster.theme)}</style>` +
      `<rect width="${width}" height="${height}" fill="${colour('paper')}"/><rect width="${width}" height="10" fill="${colour('accent-mark')}"/>` +
      `${title.markup}${measure.markup}` +
      placedAt(drawing, x, y, fit) +
      `${foot.markup}</svg>`,
  );
}

/** Source at the left, name at the right; with the address where the picture is all that is passed on. */
function footOf(
  poster: Poster,
  format: Format,
  colour: (name: string) => string,
): { markup: string; top: number } {
  const { width, height, pad, bottom } = format;
  const size = format.source.size + 13;
  const name = SITE_NAME.toUpperCase();
  const nameWidth = measureText(name, { font: 'display', size });
  const named = (y: number) =>
    block(name, { x: width - pad - nameWidth, y, width: nameWidth + 9, size, lead: size, font: 'display', fill: colour('ink') }).markup; // prettier-ignore
  const source = (y: number, room: number) =>
    block(`Source: ${poster.source}`, { ...format.source, x: pad, y, width: room, font: 'label', fill: colour('ink-soft') }); // prettier-ignore
  if (width > height) {
    const y = height - bottom - format.source.lead;
    return {
      markup: named(y - 6) + source(y, width - 2 * pad - nameWidth - 40).markup,
      top: height - 40,
    };
  }
  const said = source(0, width - 2 * pad);
  const credit = format.source.lead + 4;
  const top = height - bottom - said.height - credit;
  const address = citationLine(poster.path).replace(`${SITE_NAME}, `, '');
  return {
    markup:
      source(top, width - 2 * pad).markup +
      block(address, {
        ...format.source, maxLines: 1, x: pad, y: top + said.height + 6, width: width - 2 * pad - nameWidth - 30, font: 'label-semibold', fill: colour('ink'),
      }).markup +
      named(top + said.height), // prettier-ignore
    top,
  };
}
