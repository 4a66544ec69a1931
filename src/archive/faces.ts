/**
 * The faces inside an archived drawing. A picture in a page sees none of the page's faces, and must look in ten years
 * as it did: it takes along the glyphs of the characters it sets. Used when a release is cut, not when the site is built.
 */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import type { Drawn, Rule } from './sheet';

interface Face {
  file: string;
  family: string;
  /** The rules that set text in it; the label face sets all the rest. */
  rules: RegExp | undefined;
}

const DISPLAY: Face = {
  file: 'big-shoulders-display',
  family: 'Big Shoulders Display',
  rules: /font-family:\s*['"]?Big Shoulders/,
};
const LABEL: Face = { file: 'public-sans', family: 'Public Sans', rules: undefined };
/** For signs that the label face proper does not have, as on pages. */
const SIGNS: Face = { file: 'public-sans-signs', family: 'Public Sans', rules: undefined };
export const SIGN = /[\u2009\u202f\u2030\u2080-\u2089\u2116\u2190-\u2193\u2197\u2248\u2264\u2265]/u;

const cut = new Map<string, string>();

/** The `@font-face` rules for what a drawing sets, each with the glyphs it needs. */
export async function facesOf(drawing: Drawn, rules: readonly Rule[], markup: string): Promise<string> {
  const set = (text: string): string => [...new Set(text)].sort().join('').trim();
  const numbers = rules.filter((rule) => DISPLAY.rules?.test(rule.body)).map((rule) => rule.selector);
  const all = set(drawing.textOf('text'));
  const weights = [...rules.map((rule) => rule.body), markup].flatMap((text) =>
    [...text.matchAll(/font-weight[:="\s]*([1-9]00)/g)].map(([, weight]) => Number(weight)),
  );
  const heaviest = Math.min(700, Math.max(400, ...weights));
  const plain = [...all].filter((character) => !SIGN.test(character)).join('');
  const signs = [...all].filter((character) => SIGN.test(character)).join('');
  const parts = [
    await face(LABEL, plain, heaviest > 400 ? `400 ${heaviest}` : '400'),
    await face(SIGNS, signs, '400 700'),
    numbers.length > 0 ? await face(DISPLAY, set(drawing.textOf(numbers.join(','))), '600 900') : '',
  ];
  return parts.join('');
}

async function face({ file, family }: Face, characters: string, weight: string): Promise<string> {
  if (characters === '') return '';
  const key = `${file} ${weight} ${characters}`;
  const known = cut.get(key);
  if (known !== undefined) return known;
  const font = await subsetFont(readFileSync(`src/styles/fonts/${file}.woff2`), `${characters} `, {
    targetFormat: 'woff2',
    keepFeatures: ['kern'],
    noHinting: true,
    // A drawing without bold words does not pay for the axis, nor one without the boldest for all of it.
    ...(file === LABEL.file ? { variationAxes: { wght: axisOf(weight) } } : {}),
  });
  // The signs come second and speak for their own characters only.
  const range = file === SIGNS.file ? `;unicode-range:${[...characters].map(codePoint).join(',')}` : '';
  const rule = `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')})${range}}`;
  cut.set(key, rule);
  return rule;
}

/** "400 600" → the part of the axis from 400 to 600; "400" → the one weight. */
function axisOf(weight: string): number | { min: number; max: number } {
  const [min = 400, max] = weight.split(' ').map(Number);
  return max === undefined ? min : { min, max };
}

const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16)}`;
