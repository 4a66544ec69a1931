/**
 * The check on loose figures: every number in a story's prose is a named fact (<Fact name="…"/>), a date, or
 * stands on the short reviewed list. It runs as a remark plugin, so a loose figure stops the build with
 * file, line and the words around it.
 */
import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A phrase that may stand although it holds a number, and why. */
export interface ReviewedFigure {
  phrase: string;
  why: string;
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATES = [
  new RegExp(`${MONTH} \\d{1,2}(?!\\d)(?:, (?:19|20)\\d\\d)?`, 'g'),
  new RegExp(`${MONTH} (?:18|19|20)\\d\\d`, 'g'),
  // A year alone, a span of years ("1950–2025"), a decade ("1980s").
  /(?<![\d.,$])(?:18|19|20)\d\d(?:s|[–-](?:(?:18|19|20)\d\d|\d\d))?(?![\d%]|[.,]\d)/g,
];
const WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|thirds?|quarters?|twice|' +
  'double[sd]?|tripled?|quadrupled?|halved|tenfold|percent';
const LOOSE = new RegExp(`[$€£]?\\d[\\d.,]*%?|\\b(?:${WORDS})\\b`, 'gi');

/** The loose figures of a piece of text, each with a few words around it. Empty if there are none. */
export function looseFigures(text: string, reviewed: readonly ReviewedFigure[]): string[] {
  let rest = text;
  for (const { phrase } of reviewed) rest = rest.replaceAll(phrase, (match) => '·'.repeat(match.length));
  for (const date of DATES) rest = rest.replace(date, (match) => '·'.repeat(match.length));
  return [...rest.matchAll(LOOSE)].map(({ 0: found, index }) => {
    const around = text.slice(Math.max(0, index - 30), index + found.length + 30).replace(/\s+/g, ' ');
    return `“${found}” in “…${around}…”`;
  });
}

const list = new URL('../../src/stories/reviewed-figures.json', import.meta.url);

/** The remark plugin: throws on the first paragraph that holds a loose figure, naming all of its figures. */
export function checkProse() {
  const reviewed = JSON.parse(readFileSync(list, 'utf8')) as ReviewedFigure[];
  return (tree: Root, file: { path: string }): void => {
    visit(tree, 'text', (node) => {
      const loose = looseFigures(node.value, reviewed);
      if (loose.length === 0) return;
      const line = node.position?.start.line ?? '?';
      throw new Error(
        `${file.path}:${line}: loose figure ${loose.join(', ')}; expected a <Fact name="…"/>, a date, or an entry in src/stories/reviewed-figures.json`,
      );
    });
  };
}
