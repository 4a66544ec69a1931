/**
 * Cuts the site’s fonts (`npm run fonts`): WOFF2 for the page, TTF for the pictures, the style sheet that
 * declares them, and the widths that `src/lib/text-measure.ts` adds up. The same input gives the same bytes;
 * the output is committed, so neither the build nor a reader’s browser needs any of this.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import {
  CHARACTERS,
  KERNED,
  PAGE_FACES,
  PICTURE_FACES,
  STAND_INS,
  type PageFace,
  type PictureFace,
  type Source,
  type StandIn,
} from './fonts/faces.ts';
import { addArrows } from './fonts/arrows.ts';
import { cmapTable, nameTable, readTables, writeTables } from './fonts/sfnt.ts';

/** Prose of the site’s kind, for the mean width of a character. */
const SAMPLE =
  'The quick steel mill by the river makes coke and aluminum, cement and steel for a country that has forgotten where its metal comes from. It is hot work; in 2023 these plants let out more than 100 million tonnes of gas. ';

const CAPITALS = SAMPLE.toUpperCase().replace(/[^A-Z]/g, '');
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const LICENCE_URL = 'https://openfontlicense.org';

/** Everything that `npm run fonts` writes, by path below `src/`. */
export async function cutFonts(root: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const coverage = new Map<string, string>();
  for (const face of PAGE_FACES) {
    const font = completed(readFileSync(join(root, face.file)), face);
    coverage.set(face.name, covered(font, face.characters));
    const woff2 = await subsetFont(Buffer.from(font), face.characters, {
      targetFormat: 'woff2',
      keepFeatures: face.features,
      noHinting: true,
      ...(face.axes ? { variationAxes: face.axes } : {}),
    });
    files.set(`styles/fonts/${face.name}.woff2`, woff2);
  }
  const pictureFonts = new Map<string, Font>();
  for (const face of PICTURE_FACES) {
    const ttf = await pictureFont(root, face);
    pictureFonts.set(face.measure, create(Buffer.from(ttf)));
    files.set(`styles/fonts/picture/${face.name}.ttf`, ttf);
  }
  files.set('lib/font-metrics.json', text(`${JSON.stringify(metrics(pictureFonts))}\n`));
  files.set('styles/fonts.css', text(styleSheet(coverage, pictureFonts)));
  return files;
}

async function pictureFont(root: string, face: PictureFace): Promise<Uint8Array> {
  const font = completed(readFileSync(join(root, face.file)), face);
  const copyright = create(Buffer.from(font)).copyright;
  const cut = await subsetFont(Buffer.from(font), CHARACTERS, {
    targetFormat: 'truetype',
    keepFeatures: ['kern', 'liga', 'tnum'],
    noHinting: true,
  });
  const tables = readTables(cut);
  const style = String(face.weight);
  // One family with a weight each, where the published files carry “Public Sans SemiBold” as the family.
  tables.set(
    'name',
    nameTable({
      0: copyright,
      1: `${face.family} ${style}`,
      2: 'Regular',
      3: `${face.name};cut`,
      4: `${face.family} ${style}`,
      6: face.name,
      13: `SIL Open Font License 1.1, ${LICENCE_URL}`,
      16: face.family,
      17: style,
    }),
  );
  return writeTables(tables);
}

/**
 * Gives a font the characters that it can show but does not list (₀–₉ from its own lowered digits), the
 * arrows if it has none, and thin spaces.
 */
function completed(bytes: Uint8Array, source: Source): Uint8Array {
  if (!source.complete) return bytes;
  const font = create(bytes);
  const tables = readTables(bytes);
  const glyphOf = (code: number): number => font.glyphForCodePoint(code).id;
  const glyphs = new Map(font.characterSet.filter((it) => it < 0xffff).map((code) => [code, glyphOf(code)]));
  for (const [code, glyph] of addInferiors(font, source)) glyphs.set(code, glyph);
  if (!font.hasGlyphForCodePoint(0x2192)) {
    for (const [code, glyph] of addArrows(tables, font)) glyphs.set(code, glyph);
  }
  for (const code of [0x2009, 0x202f]) if (!glyphs.has(code)) glyphs.set(code, glyphOf(0x20));
  tables.set('cmap', cmapTable(glyphs));
  return writeTables(tables);
}

function* addInferiors(font: Font, source: Source): Generator<[number, number]> {
  if (font.hasGlyphForCodePoint(0x2082)) return;
  for (let digit = 0; digit <= 9; digit++) {
    const plain = font.glyphForCodePoint(0x30 + digit).id;
    const lowered = font.layout(String(digit), ['sinf']).glyphs[0]?.id;
    if (lowered === undefined || lowered === plain) throw new Error(`${source.file}: no lowered ${digit}`);
    yield [0x2080 + digit, lowered];
  }
}

function covered(bytes: Uint8Array, characters: string): string {
  const font = create(Buffer.from(bytes));
  return [...characters].filter((c) => font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0)).join('');
}

interface Widths {
  advance: Record<string, number>;
  /** What the second of two characters moves by. */
  kern: Record<string, Record<string, number>>;
}

/** Pairs closer than this, in thousandths of an em, are left out: a label is far too short for them to add up. */
const FAINT_KERN = 10;

/** Widths in thousandths of an em. A character that a picture face lacks stops the run. */
function metrics(fonts: ReadonlyMap<string, Font>): Record<string, Widths> {
  return Object.fromEntries([...fonts].map(([key, font]) => [key, widthsOf(key, font)]));
}

function widthsOf(key: string, font: Font): Widths {
  const width = (run: string): number => (font.layout(run).advanceWidth / font.unitsPerEm) * 1000;
  const widths: Widths = { advance: {}, kern: {} };
  for (const character of [...CHARACTERS].sort()) {
    if (!font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) {
      throw new Error(`the ${key} face has no ${character}`);
    }
    widths.advance[character] = Math.round(width(character));
  }
  for (const first of KERNED) {
    for (const second of KERNED) {
      const kern = Math.round(width(first + second) - width(first) - width(second));
      if (Math.abs(kern) >= FAINT_KERN) (widths.kern[first] ??= {})[second] = kern;
    }
  }
  return widths;
}

function styleSheet(coverage: ReadonlyMap<string, string>, fonts: ReadonlyMap<string, Font>): string {
  return `/* Written by scripts/tools/fonts.ts (npm run fonts). Faces under the SIL Open Font License, see fonts/OFL.txt. */

${PAGE_FACES.map((face) => fontFace(face, coverage.get(face.name) ?? '')).join('\n')}
/* Installed fonts, stretched to the widths and heights of ours, so that nothing moves when ours arrive. */
${STAND_INS.map((it) => standInRule(it, fonts)).join('\n')}
:root {
  --font-display: ${stack('Big Shoulders Display', "'Arial Narrow', sans-serif")};
  --font-text: ${stack('Source Serif 4', 'Georgia, serif')};
  --font-label: ${stack('Public Sans', 'Arial, sans-serif')};
}
`;
}

function fontFace({ family, weight, name }: PageFace, characters: string): string {
  return `@font-face {
  font-family: '${family}';
  font-style: normal;
  font-weight: ${weight};
  font-display: swap;
  src: url('./fonts/${name}.woff2') format('woff2');
  unicode-range: ${unicodeRange(characters)};
}
`;
}

function standInRule(it: StandIn, fonts: ReadonlyMap<string, Font>): string {
  const font = fonts.get(it.like);
  if (!font) throw new Error(`no picture face is measured as ${it.like}`);
  const sample = it.capitals ? CAPITALS : SAMPLE;
  const stretch = font.layout(sample).advanceWidth / font.unitsPerEm / sample.length / it.advance;
  const percent = (n: number): string => `${(n * 100).toFixed(1)}%`;
  const height = (n: number): string => percent(n / font.unitsPerEm / stretch);
  return `@font-face {
  font-family: '${it.name}';
  font-weight: ${it.weight};
  src: ${it.local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(stretch)};
  ascent-override: ${height(font.ascent)};
  descent-override: ${height(-font.descent)};
  line-gap-override: ${height(font.lineGap)};${it.capitals ? `\n  unicode-range: ${unicodeRange(ALPHABET)};` : ''}
}
`;
}

function stack(family: string, generic: string): string {
  const names = new Set(STAND_INS.filter((it) => it.family === family).map((it) => it.name));
  return [family, ...names].map((name) => `'${name}'`).join(', ') + `, ${generic}`;
}

/** Characters as the shortest list of CSS ranges. */
export function unicodeRange(characters: string): string {
  const codes = [...new Set([...characters].map((c) => c.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (n: number): string => n.toString(16).padStart(4, '0');
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

if (import.meta.main) {
  const files = await cutFonts(process.cwd());
  for (const folder of ['src/styles/fonts', 'src/styles/fonts/picture', 'src/lib'])
    mkdirSync(folder, { recursive: true });
  let page = 0;
  for (const [path, bytes] of files) {
    writeFileSync(join('src', path), bytes);
    if (path.endsWith('.woff2')) page += bytes.length;
    console.log(`${path.padEnd(56)} ${(bytes.length / 1024).toFixed(1).padStart(6)} KB`);
  }
  console.log(`page fonts in all ${(page / 1024).toFixed(1)} KB`);
}
