import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { citation, viewCitations } from '@/charts/cite';
import { chartAndView, chartBySlug, everyView } from '@/charts/registry';
import { standaloneSvg } from '@/charts/picture';
import { FORMATS, viewPoster } from '@/charts/poster';
import { png } from '@/charts/raster';
import { sharedLink } from '@/charts/shared-link';
import { VIEW_FILES, viewFiles } from '@/charts/view-files';
import { latestRelease } from '@/data/changelog';

const all = everyView();
const some = all.filter((_, i) => i % 12 === 0);
const named = some.map((it) => [`${it.chart.slug}/${it.view.id}`, it] as const);

describe.each(named)('the drawing of %s as a file', (_, { chart, view }) => {
  const svg = standaloneSvg(chart, view);

  it('has no style sheet, no class and nothing hidden, so that any drawing program reads it', () => {
    expect(svg).not.toMatch(/<style|class="|style="|display="none"|var\(/);
    expect(svg.match(/<svg/g)).toHaveLength(1);
  });

  it('has its words as text, in a named face with another to fall back on', () => {
    const families = [...svg.matchAll(/font-family="([^"]+)"/g)].map(([, family]) => family ?? '');
    expect(families.length).toBeGreaterThan(0);
    for (const family of families) expect(family).toMatch(/,.*sans-serif/);
    // Titles are broken into lines, so their words are looked for one by one.
    for (const word of view.title.split(/\s+/).slice(0, 3))
      expect(svg).toContain(
        word
          .replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`)
          .replace(/&#39;/g, "'")
          .replace(/&#38;/g, '&amp;'),
      );
  });
});

describe('the pictures of a view', () => {
  it.each(Object.entries(FORMATS))(
    'have the shape they are named for: %s',
    async (shape, { width, height }) => {
      const { chart, view } = chartAndView('smelter-lights');
      const svg = viewPoster(chart, view, shape as keyof typeof FORMATS);
      const bytes = Buffer.from(await png(svg, 1));
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
    },
  );
});

describe('the archive of a view', () => {
  const { chart, view } = chartAndView('aluminum-share/in-1980');

  it('holds what its read-me names, with licence and citation, and the same bytes each time', async () => {
    const bytes = await VIEW_FILES.zip.make(chart, view);
    expect(await VIEW_FILES.zip.make(chart, view)).toEqual(bytes);
    const files = unzipSync(bytes);
    const readMe = strFromU8(files['read-me.txt'] ?? new Uint8Array());
    for (const name of Object.keys(files).filter((it) => it !== 'read-me.txt'))
      expect(readMe).toContain(name);
    expect(Object.keys(files)).toHaveLength(8);
    expect(readMe).toContain(citation(chart, view));
    expect(strFromU8(files['licence.txt'] ?? new Uint8Array())).toContain('Creative Commons Attribution 4.0');
    expect(files['aluminum-share.in-1980.csv']).toEqual(
      new TextEncoder().encode(VIEW_FILES.csv.make(chart, view)),
    );
  });
});

describe('the citation of a view', () => {
  const { chart, view } = chartAndView('aluminum-share/in-1980');
  const { plain, bibtex, ris } = viewCitations(chart, view);
  const { date, version } = latestRelease();
  const address = 'charts/aluminum-share/in-1980/';

  it('names title, address, version and date in every form', () => {
    for (const form of [plain, bibtex, ris]) {
      expect(form).toContain(address);
      expect(form).toContain(version);
      expect(form).toContain(date.slice(0, 4));
    }
    expect(plain).toContain(`“${view.title}”`);
  });

  it('is an entry that BibTeX and RIS readers know by its parts', () => {
    expect(bibtex).toMatch(/^@misc\{hard-to-abate\/aluminum-share\/in-1980,\n/);
    expect(bibtex).toMatch(/\n\tauthor = \{\{Hard to Abate\}\},\n/);
    expect(ris).toMatch(/^TY {2}- ELEC\r?\n/);
    expect(ris).toMatch(/\nER {2}- \n$/);
    // No title or note is broken in the midst of a word.
    for (const line of ris.trimEnd().split('\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-/);
    expect(ris).toContain(`TI  - ${view.title}\n`);
  });
});

describe('the link to pass on', () => {
  it('names the view and writes out its state, defaults too', () => {
    const chart = chartBySlug('smelter-lights');
    expect(sharedLink(chart, chart.views[0])).toMatch(/\/charts\/smelter-lights\/all-lit\/\?year=1980$/);
  });
});

describe('the files of a view', () => {
  it('have a type and, where the page offers them, words of what they are good for', () => {
    for (const { ending, type, offer } of viewFiles) {
      expect(type, ending).toMatch(/^[a-z]+\/[a-z.+-]+/);
      if (offer) expect(offer.about.length, ending).toBeGreaterThan(4);
    }
  });
});
