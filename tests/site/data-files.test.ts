import { parse } from 'csv-parse/sync';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { addressOf } from './support/open-page.ts';
import { pngSize, readBuilt, views } from './support/site.ts';

interface ViewFile {
  title: string;
  description: string;
  license: unknown;
  citation: string;
  vintage: string;
  sources: { name?: string; publisher?: string; url?: string }[];
  rows: Record<string, unknown>[];
}

const json = (path: string): ViewFile => JSON.parse(readBuilt(`${path}.json`).toString()) as ViewFile;

describe.each(views)('$path', ({ path, view }) => {
  it('is one table, as CSV and as JSON', () => {
    const rows = parse<Record<string, string>>(readBuilt(`${path}.csv`).toString(), {
      columns: true,
      bom: true,
    });
    const file = json(path);
    expect(file.rows.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(file.rows.length);
    const columns = (row: object = {}): string[] => Object.keys(row).sort();
    expect(columns(rows[0])).toEqual(columns(file.rows[0]));
  });

  it('has a JSON that says what it is, whence, and on what terms', () => {
    const file = json(path);
    expect(file.title).toBe(view.title);
    for (const text of [file.description, file.citation, file.vintage]) expect(text).toMatch(/\w{3}/);
    expect(JSON.stringify(file.license)).toMatch(/CC[ -]BY|licenses\/by\//i);
    expect(file.sources.length).toBeGreaterThan(0);
    for (const source of file.sources) expect(source.publisher ?? source.name, path).toMatch(/\w/);
  });

  it('has an SVG that stands alone, and a PNG of twice its size', () => {
    const svg = readBuilt(`${path}.svg`).toString();
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(root.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(wellFormed(svg)).toBeUndefined();
    expect(svg).not.toMatch(/var\(--|<script|<foreignObject/i);
    const refs = [...svg.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)].map(
      (it) => it[1] ?? it[2] ?? '',
    );
    expect(refs.filter((ref) => !ref.startsWith('#') && !ref.startsWith('data:'))).toEqual([]);
    expect(svg).toMatch(/<title[^>]*>[^<]+<\/title>/);
    const size = {
      width: Number(root.getAttribute('width')) * 2,
      height: Number(root.getAttribute('height')) * 2,
    };
    expect(pngSize(readBuilt(`${path}.png`))).toEqual(size);
  });
});

it('serves the files with their types', async () => {
  const path = views[0]?.path ?? '';
  for (const [ending, type] of [
    ['csv', 'text/csv'],
    ['json', 'application/json'],
    ['svg', 'image/svg+xml'],
    ['png', 'image/png'],
  ] as const) {
    const answer = await fetch(addressOf(`${path}.${ending}`));
    expect(answer.headers.get('content-type')).toContain(type);
  }
});

/** The first thing wrong with the nesting or escaping of a piece of XML. */
function wellFormed(xml: string): string | undefined {
  const open: string[] = [];
  for (const [tag, closing, name = '', attributes = '', empty] of xml.matchAll(
    /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|<[^>]*>/g,
  )) {
    if (name === '') return `malformed tag ${tag.slice(0, 80)}`;
    const names = [...attributes.matchAll(/\s([\w:-]+)=/g)].map((it) => it[1]);
    if (new Set(names).size !== names.length) return `an attribute twice in ${tag.slice(0, 80)}`;
    if (closing) {
      if (open.pop() !== name) return `</${name}> closes something else`;
    } else if (!empty) open.push(name);
  }
  if (open.length > 0) return `<${open.at(-1) ?? ''}> is never closed`;
  return /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(xml)?.[0];
}
