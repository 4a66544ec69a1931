import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { looseFigures, type ReviewedFigure } from '../../scripts/site/prose-check.ts';
import { charts } from '@/charts/registry';
import { facts, fact } from '@/facts/registry';
import { factsIn, pieces, plain, wordsOf } from '@/press/bound';
import { contactFrom } from '@/press/contact';
import { families } from '@/press/numbers';
import { pack, picturesOf } from '@/press/pack';
import { sheetOf, sheetSlugs } from '@/press/registry';
import { claimOf, defineSheet, lettersFor, lettersOf, type FactSheet } from '@/press/sheet';
import { sourceGroupsOf } from '@/press/source-groups';
import { storiesUsing } from '@/stories/usage';

const reviewed = JSON.parse(readFileSync('src/press/reviewed-figures.json', 'utf8')) as ReviewedFigure[];
const STORIES = ['aluminum', 'cancer-alley', 'heavy-industry', 'ira-gap'];
const sheets = STORIES.map((story) => sheetOf(story));

/** Every sentence of a sheet. */
const sentences = (sheet: FactSheet): string[] => [
  sheet.finds,
  ...sheet.facts.flatMap(({ says, means, not, vintage }) => [says, means, not, vintage]),
];
const allSentences = [
  ...sheets.flatMap(sentences),
  ...families.flatMap(({ name, is, not, misread, safe }) => [name, is, not, misread, safe]),
];

describe('a sentence with bound figures', () => {
  it('prints the fact in the form it asks for, with a capital where it begins', () => {
    expect(plain('{^smelters.left} of {smelters.all:figure} are left.')).toBe('Four of 30 are left.');
    expect(factsIn('{^smelters.left} of {smelters.all:figure}')).toEqual(['smelters.left', 'smelters.all']);
    expect(wordsOf('{^smelters.left} of 30')).toBe('· of 30');
  });

  it('stops the build on an unknown fact or form, and on a brace left over', () => {
    expect(() => pieces('{smelters.nought}')).toThrow('no fact');
    expect(() => pieces('{smelters.left:roman}')).toThrow('no form "roman"');
    expect(() => pieces('{smelters.left')).toThrow('between braces');
  });
});

describe('the fact sheets', () => {
  it('are there for every story, and for nothing else', () => {
    expect([...sheetSlugs].sort()).toEqual(STORIES);
  });

  it.each(sheets)('of $story has ten to fourteen facts, each of them printed by its own story', (sheet) => {
    expect(sheet.facts.length).toBeGreaterThanOrEqual(10);
    expect(sheet.facts.length).toBeLessThanOrEqual(14);
    for (const entry of sheet.facts) {
      expect(fact(entry.fact, entry.as).text).not.toBe('');
      expect(storiesUsing(entry.fact), entry.fact).toContain(sheet.story);
    }
  });

  it.each(sheets)('of $story gives each fact a meaning, a limit, a year and a source', (sheet) => {
    const letters = lettersOf(sheet);
    expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
    for (const entry of sheet.facts) {
      for (const text of [entry.says, entry.means, entry.not])
        expect(text.length, entry.fact).toBeGreaterThan(15);
      expect(entry.vintage, entry.fact).toMatch(/\d{4}/);
      expect(lettersFor(entry.fact, letters), entry.fact).toMatch(/^[A-Z](?:,\u00a0[A-Z])*$/);
    }
  });

  it.each(sheets)('of $story shows a picture and tests claims of its own', (sheet) => {
    expect(charts.find((chart) => chart.slug === sheet.picture.split('/')[0])?.story).toBe(sheet.story);
    expect(sheet.claims.length).toBeGreaterThan(0);
    for (const id of sheet.claims) expect(claimOf(id).verdict).not.toBe('');
  });

  it('refuse an unknown fact, a fact twice, too few facts, and an unknown claim', () => {
    const [sheet] = sheets;
    if (!sheet) throw new Error('no sheet');
    const [first] = sheet.facts;
    if (!first) throw new Error('no fact');
    const withFirst = (changed: Partial<typeof first>) => ({
      ...sheet,
      facts: [{ ...first, ...changed }, ...sheet.facts.slice(1)],
    });
    expect(() => defineSheet(withFirst({ fact: 'smelters.nought' }))).toThrow('no fact "smelters.nought"');
    expect(() => defineSheet(withFirst({ means: 'See {smelters.nought}.' }))).toThrow('no fact');
    expect(() => defineSheet({ ...sheet, facts: [...sheet.facts.slice(0, 11), first] })).toThrow(
      'stands twice',
    );
    expect(() => defineSheet({ ...sheet, facts: sheet.facts.slice(0, 9) })).toThrow(
      '9 facts; expected 10 to 14',
    );
    expect(() => defineSheet({ ...sheet, claims: ['c999'] })).toThrow('no claim "c999"');
  });
});

describe('the sentences of the press pages', () => {
  it('hold no figure that is typed', () => {
    const loose = allSentences.flatMap((sentence) =>
      looseFigures(wordsOf(sentence), reviewed).map((found) => `${found}: ${sentence}`),
    );
    expect(loose).toEqual([]);
  });

  it('still use every reviewed phrase', () => {
    const all = allSentences.map(wordsOf).join(' ');
    for (const { phrase, why } of reviewed) {
      expect(all.includes(phrase), phrase).toBe(true);
      expect(why.length).toBeGreaterThan(20);
    }
  });
});

describe('the families of numbers', () => {
  it('are at least a dozen, each with a sentence that is safe to print', () => {
    expect(families.length).toBeGreaterThanOrEqual(12);
    expect(new Set(families.map(({ id }) => id)).size).toBe(families.length);
    for (const family of families) {
      expect(factsIn(family.safe).length, family.id).toBeGreaterThan(0);
      expect(plain(family.safe), family.id).toMatch(/^[A-Z\d].*\.$/);
      for (const part of [family.is, family.not, family.misread])
        expect(plain(part).length, family.id).toBeGreaterThan(40);
    }
  });
});

describe('the groups of sources', () => {
  it('know every file behind a fact of the sheets', () => {
    for (const sheet of sheets)
      for (const entry of sheet.facts)
        expect(sourceGroupsOf(fact(entry.fact).sources).length, entry.fact).toBeGreaterThan(0);
  });

  it('put the site’s own lists last, and refuse a file of which they know nothing', () => {
    const mixed = facts.find(({ name }) => name === 'smelters.left');
    expect(sourceGroupsOf(mixed?.sources ?? []).at(-1)?.id).toBe('own');
    expect(() => sourceGroupsOf(['nobody/knows.csv'])).toThrow('nobody/knows.csv');
  });
});

describe('the contact', () => {
  it('is a page or a mailbox that the host has set, and nothing where it is not set', () => {
    expect(contactFrom(undefined)).toBeUndefined();
    expect(contactFrom(' ')).toBeUndefined();
    expect(contactFrom('https://example.org/a/issues')).toEqual({
      href: 'https://example.org/a/issues',
      text: 'example.org/a/issues',
    });
    expect(contactFrom('desk@example.org')).toEqual({
      href: 'mailto:desk@example.org',
      text: 'desk@example.org',
    });
  });

  it.each(['javascript:alert(1)', 'http://example.org', 'the desk', 'a@b'])('refuses “%s”', (setting) => {
    expect(() => contactFrom(setting)).toThrow('CONTACT');
  });
});

describe('the picture pack', () => {
  const story = { slug: 'ira-gap', title: 'The gap after the law', asOf: '2026-11-24' };

  it('begins with the signature and has the first view of each chart of the story once', () => {
    for (const slug of STORIES) {
      const pictures = picturesOf(slug);
      expect(`${pictures[0]?.chart.slug}/${pictures[0]?.view.id}`).toBe(sheetOf(slug).picture);
      for (const chart of charts.filter((one) => one.story === slug))
        expect(pictures.filter(({ view }) => view === chart.views[0])).toHaveLength(1);
      expect(new Set(pictures.map(({ name }) => name)).size).toBe(pictures.length);
    }
  });

  it('is the same bytes each time and in each time zone', { timeout: 120_000 }, async () => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'UTC';
      const first = await pack(story);
      process.env.TZ = 'Pacific/Auckland';
      expect(Buffer.from(await pack(story)).equals(Buffer.from(first))).toBe(true);
      const names = Object.keys(unzipSync(first));
      expect(names.slice(0, 3)).toEqual(['read-me.txt', 'captions.txt', 'licence.txt']);
      expect(names).toHaveLength(3 + 2 * picturesOf('ira-gap').length);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
