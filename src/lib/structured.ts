/**
 * What machines are told of a page, in the vocabulary of schema.org, as JSON-LD. The types of schema-dts hold every
 * word to the vocabulary; each room describes its own things with the parts that are here. Build only.
 */
import type {
  BreadcrumbList,
  CreativeWork,
  DataDownload,
  IdReference,
  ImageObject,
  Organization,
  PropertyValue,
  Thing,
  WebSite,
} from 'schema-dts';
import { absolute } from './base';
import { LICENSE, PRESS_PATH, SITE_LINE, SITE_NAME } from './site';

/** Things as the text of one JSON-LD script; `<` is escaped, so that no word can end the script. */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');

/** Who makes and publishes everything here. */
export const publisher = {
  '@type': 'Organization',
  '@id': absolute('/#publisher'),
  name: SITE_NAME,
  url: absolute('/'),
} as const satisfies Organization;

/** The same with what only the pages of stories and the cover need say. */
export const publisherInFull = {
  ...publisher,
  logo: absolute('/favicon.svg'),
} as const satisfies Organization;

/** What holds of every work on the site: its language, its terms, who made it, and that it costs nothing. */
export const ours = {
  inLanguage: 'en',
  isAccessibleForFree: true,
  license: LICENSE.url,
  creator: publisher,
} as const satisfies Partial<Exclude<CreativeWork, string>>;

/** The site itself. */
export const website = {
  '@type': 'WebSite',
  '@id': absolute('/#site'),
  name: SITE_NAME,
  description: SITE_LINE,
  url: absolute('/'),
  inLanguage: 'en',
  license: LICENSE.url,
  publisher: publisherInFull,
} as const satisfies WebSite;

/** A picture of ours with its terms and the credit it asks for; `path` inside the site, `of` whom the data are. */
export function picture({ path, caption, of }: { path: string; caption: string; of: string }) {
  return {
    '@type': 'ImageObject',
    '@id': absolute(path),
    contentUrl: absolute(path),
    encodingFormat: 'image/png',
    caption,
    license: LICENSE.url,
    acquireLicensePage: absolute(PRESS_PATH),
    creator: publisher,
    creditText: `${SITE_NAME}; data: ${of}`,
    copyrightNotice: `${SITE_NAME}, CC BY 4.0`,
  } as const satisfies ImageObject;
}

/** A file that holds a dataset; `path` inside the site, `type` its media type. */
export function download(path: string, type: string) {
  return {
    '@type': 'DataDownload',
    contentUrl: absolute(path),
    encodingFormat: type,
  } as const satisfies DataDownload;
}

/** The columns of a table as what was measured, with unit where there is one. */
export function measured(
  columns: readonly { readonly label: string; readonly unit?: string; readonly description?: string }[],
): PropertyValue[] {
  return columns.map(({ label, unit, description }) => ({
    '@type': 'PropertyValue',
    name: label,
    ...(description !== undefined && { description }),
    ...(unit !== undefined && { unitText: unit }),
  }));
}

/** A file that something was computed from, as the register of sources has it. */
interface Basis {
  readonly origin: 'mirror' | 'project';
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
}

/** What something was computed from, each with its publisher: others, or ourselves where we compiled it. */
export function basis(sources: readonly Basis[]): CreativeWork[] {
  return sources.map(({ origin, title, publisher: name, url }) => ({
    '@type': 'CreativeWork',
    name: title,
    ...(url !== null && { url }),
    publisher: origin === 'project' ? publisher : { '@type': 'Organization', name },
  }));
}

/** The name of one of our datasets, which its own page describes in full: "facilities". */
export const datasetId = (name: string): string => absolute(`/data/${name}/#data`);

/** Our datasets, named only. */
export const references = (...names: readonly string[]): IdReference[] =>
  names.map((name) => ({ '@id': datasetId(name) }));

/** The way to a page from the top, as name and path of each step, the page itself last. */
export function breadcrumbs(steps: readonly (readonly [name: string, path: string])[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path], i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: absolute(path),
    })),
  } as const satisfies BreadcrumbList;
}
