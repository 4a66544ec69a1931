/** Lighthouse's four scores on its mobile profile, for a page of each kind, and the audits that cost points. */
import { createServer } from 'node:net';
import lighthouse, { type Result } from 'lighthouse';
import { launchBrowser } from '../browser.ts';
import { addressOn, nameOf, type Subject } from './subject.ts';
import type { Table } from './table.ts';

/** Audits that cost points, or tell of something, for a reason that is not the page's. */
const REASONS: Readonly<Record<string, string>> = {
  'is-crawlable': ' (on purpose: charts as they once were, and the 404 page, are kept out of search engines)',
  'cache-insight': ' (the ten minutes of GitHub Pages, which the server here keeps to)',
};

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Scores of a page of each kind; below them each failed audit with the pages that fail it. */
export async function measureLighthouse({ pages, served }: Subject): Promise<Table[]> {
  const rows: Record<string, Record<string, number>> = {};
  const failures = new Map<string, string[]>();
  const port = await freePort();
  // A browser of its own, since Lighthouse speaks to it by a port; and with the cache that readers have.
  const browser = await launchBrowser({
    args: [`--remote-debugging-port=${port}`],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    for (const page of pages) {
      const result = await lighthouse(addressOn(served, page), {
        port,
        onlyCategories: [...CATEGORIES],
        logLevel: 'silent',
        output: 'json',
      });
      if (!result) throw new Error(`Lighthouse gave no answer on /${page.path}`);
      rows[nameOf(page)] = scoresOf(result.lhr);
      for (const failure of failuresOf(result.lhr))
        failures.set(failure, [...(failures.get(failure) ?? []), nameOf(page)]);
    }
  } finally {
    await browser.close();
  }
  const notes = [...failures].map(([failure, where]) => `${failure}: ${where.join(', ')}`);
  return [{ caption: 'Lighthouse, mobile profile (of 100; bar: 100)', rows, notes }];
}

function scoresOf({ categories }: Result): Record<string, number> {
  return Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? Number.NaN) * 100)]),
  );
}

/**
 * Audits that are short of their full score, with the element they name first. One without weight costs no points and
 * is told all the same, since what it says about a page's structure can be acted upon.
 */
function failuresOf({ categories, audits }: Result): string[] {
  return CATEGORIES.flatMap((name) =>
    (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || audit.score === null || audit.score === 1) return [];
      const said = audit.displayValue ? ` (${audit.displayValue})` : '';
      // Of a timing the value differs from page to page; the pages are gathered by what fails.
      const detail = name === 'performance' ? '' : `${said}${firstElement(audit.details)}`;
      return [`${name}${weight > 0 ? '' : ', no points'}: ${id}${REASONS[id] ?? detail}`];
    }),
  );
}

function firstElement(details: unknown): string {
  const items = (details as { items?: { node?: { snippet?: string } }[] } | undefined)?.items;
  const snippet = items?.find((item) => item.node?.snippet)?.node?.snippet;
  return snippet ? ` ${snippet.slice(0, 120)}` : '';
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
