/** A page with nothing in it but words and their style: what its largest paint is compared with. */
import { parseHTML } from 'linkedom';

const LEFT_OUT = [
  'script',
  'svg',
  'img',
  'picture',
  'canvas',
  'iframe',
  'link[rel="modulepreload"]',
  'link[as="image"]',
  'link[as="script"]',
].join(',');

/** The document without script and pictures. */
export function bareDocument(html: string): string {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(LEFT_OUT)) element.remove();
  return `<!doctype html>${document.documentElement.outerHTML}`;
}
