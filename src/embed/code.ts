/** The code that a newsroom pastes, made from what it wished for; for the build and for the previewer. Pure. */
import { frameTag } from '@/lib/frame-tag';
import { escapeXml } from '@/lib/svg';
import { framePath, type Wish } from './address';

/** What is to be shown, and what must be known about it. */
export interface Shown {
  /** The site's own address, with a slash at its end. */
  home: string;
  wish: Wish;
  /** Names the frame for screen readers. */
  title: string;
  /** Address of the page that the frame is a part of. */
  page: string;
  /** Width and height of a frame whose host runs no script, in px. */
  width: number;
  height: number;
}

export type CodeKind = 'frame' | 'script' | 'element' | 'address';

/** The address of the frame; throws for a wish that no frame can answer. */
export function frameAddress({ home, wish }: Pick<Shown, 'home' | 'wish'>): string {
  const path = framePath(wish);
  if (path === undefined) throw new Error(`no frame answers the wish ${JSON.stringify(wish)}`);
  return home + path;
}

/** The line that loads our script. */
export const scriptTag = (home: string): string => `<script src="${home}embed.js" async></script>`;

const frameOf = (shown: Shown, width: number | string): string =>
  frameTag({ ...shown, src: frameAddress(shown), width });

function elementTag({ wish, title, page, height }: Shown): string {
  const attributes = Object.entries(wish as Readonly<Record<string, string | null | undefined>>).map(
    ([name, value]) => (value ? ` ${name}="${escapeXml(value)}"` : ''),
  );
  return `<hard-to-abate-chart${attributes.join('')} height="${height}"><a href="${escapeXml(page)}">${escapeXml(title)}</a></hard-to-abate-chart>`;
}

/** What to paste, by the kind of code. */
export const CODES: Readonly<Record<CodeKind, (shown: Shown) => string>> = {
  frame: (shown) => frameOf(shown, shown.width),
  script: (shown) => `${frameOf(shown, '100%')}\n${scriptTag(shown.home)}`,
  element: (shown) => `${elementTag(shown)}\n${scriptTag(shown.home)}`,
  address: ({ page }) => page,
};
