/** The code of a frame as it is handed out: bare, right with every script stripped. Goes to the browser, too. */
import { escapeXml } from './svg';

/** `width` in px or "100%"; `height` in px. */
export const frameTag = ({
  src,
  title,
  width,
  height,
}: {
  src: string;
  title: string;
  width: number | string;
  height: number;
}): string =>
  `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="${width}" height="${height}" frameborder="0" loading="lazy"></iframe>`;
