/**
 * A built page made to fit a folder: every address relative, no script and nothing that only a script could work.
 * The page is read by a parser and written out again; what is not named here stays as it was.
 */
import render from 'dom-serializer';
import { isComment, isTag, isText, type ChildNode, type Element } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { offlineAddress, offlineResource, offlineSet, type Shelf } from './address.ts';

/** Scripts, what they put in and what they work: controls, the canvas they paint on, frames they fit. */
const FOR_SCRIPTS = new Set(
  'script template form button select output canvas iframe screen-tools filtered-list still-address save-shelf'.split(
    ' ',
  ),
);
/** Wrappers that mean something to a script only, or to its absence; what is in them stays. */
const WRAPPERS = new Set(['astro-island', 'astro-slot', 'astro-static-slot', 'noscript']);
const KEPT_LINKS = new Set(['stylesheet', 'icon', 'canonical']);
/** Previews, policies and crawlers' orders are for the site's own address. */
const DROPPED_META = /^(?:og|article|twitter):|^(?:robots|generator|content-security-policy)$/i;
/** A table keeps its cells also when nothing is left in them. */
const MAY_BE_EMPTY = new Set(['td', 'th']);
/** Texts go through as they stand: the parser decodes no entities in a text area, where browsers do. */
const AS_WRITTEN = {
  recognizeSelfClosing: true,
  lowerCaseAttributeNames: false,
  decodeEntities: false,
  encodeEntities: false,
} as const;
/** Attributes in which an address is only words. */
const WORDS = /^(?:value|content|title|alt|placeholder|download|aria-.*)$/;

/** The page (path of its file) as it lies in the folder. `foot` is markup for the end of its foot. */
export function offlinePage(html: string, page: string, shelf: Shelf, foot = ''): string {
  const document = parseDocument(html, AS_WRITTEN);
  document.children = document.children.flatMap((node) => fitted(node, page, shelf));
  const footer = getElementsByTagName('footer', document).find((it) => it.attribs['class'] === 'foot');
  footer?.children.push(...parseDocument(foot, AS_WRITTEN).children);
  return render(document, AS_WRITTEN);
}

/** The address that stands for itself in an attribute, and back: texts are kept as they are written. */
const decoded = (written: string) => (written.includes('&') ? textContent(parseDocument(written)) : written);
const encoded = (address: string) => address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What stands in the place of a node: itself, what was in it, or nothing. */
function fitted(node: ChildNode, page: string, shelf: Shelf): ChildNode[] {
  if (isComment(node)) return [];
  if (!isTag(node)) return [node];
  const fit = (inner: ChildNode) => fitted(inner, page, shelf);
  if (isForScripts(node, shelf)) {
    // What it says to readers without script is for those of the folder, too.
    return getElementsByTagName('noscript', node).flatMap((it) => it.children.flatMap(fit));
  }
  const before = node.children;
  node.children = before.flatMap(fit);
  if (WRAPPERS.has(node.name)) return node.children;
  if (isSpent(node, before)) return [];
  return leadsNowhere(node, page, shelf) ? withoutLink(node) : [withAddresses(node, page, shelf)];
}

function isForScripts(element: Element, { root, live }: Shelf): boolean {
  const { name, attribs } = element;
  if (name === 'link')
    return !KEPT_LINKS.has(attribs['rel'] ?? '') || (attribs['rel'] === 'canonical' && !live);
  if (name === 'meta')
    return DROPPED_META.test(attribs['property'] ?? attribs['http-equiv'] ?? attribs['name'] ?? '');
  if (name === 'style') return textContent(element).startsWith('astro-island');
  // A field that only holds a text can be copied from by hand.
  if (name === 'input') return !('readonly' in attribs);
  // Of a site that is nowhere, links and frames are of no use.
  if (name === 'share-link') return !live && render(element).includes(root);
  return FOR_SCRIPTS.has(name);
}

const isBlank = (nodes: readonly ChildNode[]) =>
  nodes.every((it) => isComment(it) || (isText(it) && it.data.trim() === ''));

const isNamed = (name: string) => (node: ChildNode) => isTag(node) && node.name === name;

/** Whether all that an element was for has been taken out of it. */
function isSpent(element: Element, before: readonly ChildNode[]): boolean {
  const { name, children } = element;
  if (MAY_BE_EMPTY.has(name)) return false;
  const lost = (is: (it: ChildNode) => boolean) => before.some(is) && !children.some(is);
  // A head and a note without the fields that they are about.
  if (name === 'div' && lost(isNamed('share-link'))) return true;
  // Words about a file that cannot be had; a way that leads nowhere.
  if (name === 'li' && lost((it) => isTag(it) && isDownload(it))) return true;
  if (name === 'li' && isWithin(element, 'nav') && lost(isNamed('a'))) return true;
  return isBlank(children) && !isBlank(before);
}

const isWithin = ({ parent }: ChildNode, name: string): boolean =>
  parent !== null && isTag(parent) && (parent.name === name || isWithin(parent, name));

const isLink = ({ name }: Element) => name === 'a' || name === 'area';
const isDownload = (element: Element) => isLink(element) && 'download' in element.attribs;

function leadsNowhere(element: Element, page: string, shelf: Shelf): boolean {
  const { href } = element.attribs;
  return isLink(element) && href !== undefined && offlineAddress(decoded(href), page, shelf) === undefined;
}

/** The words of a link stay in their sentence; the name of a file is nothing without the file. */
const withoutLink = (link: Element): ChildNode[] => (isDownload(link) ? [] : link.children);

function withAddresses(element: Element, page: string, shelf: Shelf): Element {
  const base = new URL(shelf.root).pathname;
  for (const [name, value] of Object.entries(element.attribs)) {
    const address = addressFor(element, name, decoded(value), page, shelf);
    if (address !== undefined) element.attribs[name] = encoded(address);
    else if (name.startsWith('data-')) {
      // Scripts alone read them; a style sheet asks at most whether they are there, and never of an address.
      if (/(?:^|"|&quot;|&#34;)\//.test(value) || value.includes(shelf.root))
        Reflect.deleteProperty(element.attribs, name);
    } else if (value.startsWith(base) && !WORDS.test(name))
      throw new Error(`${page}: ${value}: expected no address in the attribute ${name} of ${element.name}`);
  }
  return element;
}

/** The new value of an attribute that holds addresses; undefined for all others. */
function addressFor(
  { name, attribs }: Element,
  attribute: string,
  value: string,
  page: string,
  shelf: Shelf,
): string | undefined {
  switch (attribute) {
    case 'srcset':
      return offlineSet(value, page, shelf);
    case 'src':
    case 'poster':
      return offlineResource(value, page, shelf);
    case 'cite':
      return offlineAddress(value, page, shelf) ?? value;
    case 'href':
    case 'xlink:href':
      if (name === 'a' || name === 'area') return offlineAddress(value, page, shelf);
      // The one address that must be whole: where the page is on the site.
      return attribs['rel'] === 'canonical' ? value : offlineResource(value, page, shelf);
    default:
      return undefined;
  }
}
