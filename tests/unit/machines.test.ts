import { describe, expect, it } from 'vitest';
import { headOf, isMapped } from '../../scripts/site/site-map.ts';
import { feedEntries } from '@/lib/feed';
import { basis, breadcrumbs, jsonLd } from '@/lib/structured';

describe('structured data', () => {
  it('cannot end its script, whatever a title says', () => {
    const text = jsonLd([{ '@type': 'Dataset', name: '</script><b>' }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Dataset', name: '</script><b>' }],
    });
  });

  it('names ourselves where we compiled a source, and its publisher elsewhere', () => {
    const [own, theirs] = basis([
      { origin: 'project', title: 'Facts', publisher: 'this project', url: null },
      { origin: 'mirror', title: 'Workbook', publisher: 'EPA', url: 'https://epa.gov/' },
    ]);
    expect(own).toMatchObject({ name: 'Facts', publisher: { name: 'Hard to Abate' } });
    expect(own).not.toHaveProperty('url');
    expect(theirs).toMatchObject({ url: 'https://epa.gov/', publisher: { name: 'EPA' } });
  });

  it('counts the steps of a way from one', () => {
    const { itemListElement } = breadcrumbs([
      ['Places', '/places/'],
      ['Ohio', '/places/ohio/'],
    ]);
    expect(itemListElement.map(({ position, name }) => `${position} ${name}`)).toEqual([
      '1 Places',
      '2 Ohio',
    ]);
  });
});

describe('the feed', () => {
  it('puts the newest first, and of one day the stories before the releases', () => {
    const stories = [
      { slug: 'a', title: 'A', dek: '', asOf: '2026-01-02' },
      { slug: 'b', title: 'B', dek: '', asOf: '2026-01-03' },
    ];
    const releases = [
      { date: '2026-01-04', title: 'Second', changes: ['One.', 'Two.'] },
      { date: '2026-01-03', title: 'First', changes: [] },
    ];
    const entries = feedEntries(stories, releases);
    expect(entries.map(({ title }) => title)).toEqual(['Second', 'B', 'First', 'A']);
    expect(entries[0]).toMatchObject({
      path: '/data/#release-2026-01-04',
      description: 'One. Two.',
      category: 'Data',
    });
  });
});

describe('the site map', () => {
  const page = (path: string, more = ''): string =>
    `<html><head><link rel="canonical" href="https://x.org${path}">${more}</head>`;

  it('takes a page that calls itself canonical', () => {
    expect(isMapped('https://x.org/a/', headOf(page('/a/')))).toBe(true);
  });

  it('leaves out what is canonical elsewhere, not to be indexed, or says nothing of itself', () => {
    expect(isMapped('https://x.org/b/', headOf(page('/a/')))).toBe(false);
    expect(isMapped('https://x.org/a/', headOf(page('/a/', '<meta name="robots" content="noindex">')))).toBe(
      false,
    );
    expect(isMapped('https://x.org/a/', headOf('<html>'))).toBe(false);
  });

  it('knows the day of a change only from the page', () => {
    expect(headOf(page('/a/')).modified).toBeUndefined();
    expect(headOf(page('/a/', '{"dateModified":"2026-01-02"}')).modified).toBe('2026-01-02');
  });
});
