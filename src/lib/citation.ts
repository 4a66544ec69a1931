/** How to cite a page of the site: in a sentence, as BibTeX, as RIS. Build only. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { capital, dateInWords } from './format';
import { SITE_NAME } from './site';

// The key we give says what is cited; the one that would be made says only who and when.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** What is cited. */
export interface Cited {
  /** The key of BibTeX and RIS: "aluminum-share/in-1980". */
  key: string;
  title: string;
  /** Absolute address. */
  url: string;
  /** What the figures cover. */
  vintage: string;
  /** The data release: ISO date and version. */
  release: { date: string; version: string };
  /** What the figures were computed from, one phrase each. */
  from: readonly string[];
}

/** The forms in which a citation can be taken along. */
export interface CitationForms {
  plain: string;
  bibtex: string;
  ris: string;
}

/** "data release 1.0.0 of November 24, 2026". */
export const releaseInWords = ({ date, version }: Cited['release']): string =>
  `data release ${version} of ${dateInWords(date)}`;

/** A sentence for a caption or a footnote, with the version date. */
export function plainCitation({ title, url, vintage, release, from }: Cited): string {
  const covers = vintage.replace(/\.$/, '');
  return `${SITE_NAME}, “${title}” (${covers}), ${releaseInWords(release)}, ${url}, computed from: ${from.join('; ')}.`;
}

/** All three forms. */
export function citationForms(cited: Cited): CitationForms {
  const { title, url, release, from } = cited;
  const said = releaseInWords(release);
  const cite = new Cite({
    id: `hard-to-abate/${cited.key}`,
    type: 'webpage',
    title,
    author: [{ literal: SITE_NAME }],
    publisher: SITE_NAME,
    issued: { 'date-parts': [release.date.split('-').map(Number)] },
    URL: url,
    version: release.version,
    language: 'en-US',
    note: `${capital(said)}. Computed from: ${from.join('; ')}`,
  });
  const ris = cite
    .format('ris')
    // Broken after seventy characters, in the midst of words, as the format once asked for: readers of today put a space there.
    .replace(/\n(?![A-Z][A-Z0-9] {2}- )(?!$)/g, '')
    // Cut off after twenty characters.
    .replace(/^ID {2}- .*\n/m, '');
  return {
    plain: plainCitation(cited),
    bibtex: `${cite.format('bibtex').trim()}\n`,
    ris: `${ris.trim()} \n`,
  };
}
