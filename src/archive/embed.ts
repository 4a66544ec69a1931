/** The embed of an archived view: how it answers oEmbed, how high it is, and which faces it can afford. Build only. */
import { gzipSync } from 'node:zlib';
import { EMBED_WIDTH, figureHeight, shownHeight } from '@/charts/embed-height';
import { richOembed } from '@/charts/files';
import { releaseInWords } from '@/lib/citation';
import { absolute } from '@/lib/base';
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

/** What stands under the source of an archived view in a frame. */
export const heldLine = (release: Pinned['release']): string =>
  `As of ${releaseInWords(release)}; later data do not change it.`;

/** oEmbed 1.0 for an archived view: a frame that never changes. */
export function pinnedOembed(pinned: Pinned) {
  const { embed, card } = pinnedPage(pinned);
  const { title, measure, wide, notes, publishers, vintage } = pinned.entry;
  return richOembed({
    title,
    src: absolute(embed),
    card,
    width: EMBED_WIDTH,
    height: figureHeight({
      title,
      measure,
      drawing: shownHeight(wide),
      notes,
      source: `${publishers}. ${vintage}`,
      below: heldLine(pinned.release),
    }),
  });
}
