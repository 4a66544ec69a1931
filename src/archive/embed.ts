/** The embed of an archived view: how it answers oEmbed, how high it is, and which faces it can afford. Build only. */
import { gzipSync } from 'node:zlib';
import { richOembed } from '@/charts/files';
import { releaseInWords } from '@/lib/citation';
import { absolute } from '@/lib/base';
import { wrapText } from '@/lib/text-measure';
import { archives, type Archives } from './archive';
import { SIGN } from './faces';
import { pinnedPage, type Pinned } from './pinned';

/** The label face with its headers, in bytes, and the face of signs, which comes only where one is set. */
const FACE = 17_500;
const SIGNS = 2_100;
/** Style sheets, the script that tells the height, the icon. */
const FURNITURE = 7_300;
/** The page without the words of the view. */
const PAGE = 1_500;
const MOST = 40 * 1024;

const gzipped = (text: string): number => gzipSync(text).length;

/**
 * True if the embed's own words can be set in our face: a heavy drawing, which brings its own glyphs, leaves no room
 * for it below the 40 KB that an embed may weigh.
 */
export function embedHasFace({ entry }: Pinned, from: Archives = archives()): boolean {
  const { title, measure, notes, publishers, vintage, description, alternative } = entry;
  const words = [title, measure, ...notes, publishers, vintage, description, alternative].join(' ');
  const drawings = [entry.wide, entry.narrow ?? entry.wide].map(({ object }) => gzipped(from.text(object)));
  const signs = SIGN.test(words) ? SIGNS : 0;
  return Math.max(...drawings) + gzipped(words) + PAGE + FURNITURE + FACE + signs <= MOST;
}

/** The usual column, and what is left of it for words and drawing: CSS pixels, as all below. */
const COLUMN = 640;
const INSIDE = COLUMN - 36;

const lines = (text: string, size: number, font: 'label' | 'label-bold'): number =>
  wrapText(text, INSIDE, { font, size }).length;

/** The height that the embed takes in the usual column, with what its sheet (parts.css) gives each of its parts. */
export function embedHeight({ entry, release }: Pinned): number {
  const small = (text: string): number => lines(text, 14.8, 'label') * 21.4;
  const head = lines(entry.title, 25.7, 'label-bold') * 29.6 + lines(entry.measure, 15.9, 'label') * 23 + 22;
  const drawing = (entry.wide.height / entry.wide.width) * INSIDE;
  const notes = entry.notes.reduce((sum, note) => sum + small(note) + 6.3, entry.notes.length > 0 ? 16.2 : 0);
  const foot = small(`Source: ${entry.publishers}. ${entry.vintage}`) + small(releaseInWords(release)) + 21.6;
  const actions = 41;
  return Math.ceil((36 + head + drawing + notes + foot + actions) / 10) * 10;
}

/** oEmbed 1.0 for an archived view: a frame that never changes. */
export function pinnedOembed(pinned: Pinned) {
  const { embed, card } = pinnedPage(pinned);
  return richOembed({
    title: pinned.entry.title,
    src: absolute(embed),
    card,
    width: COLUMN,
    height: embedHeight(pinned),
  });
}
