import { readdirSync, readFileSync } from 'node:fs';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { checkProse, looseFigures } from '../../scripts/site/prose-check.ts';

describe('the check on loose figures', () => {
  it.each([
    'It made 652 thousand tonnes.',
    'A fall of 86%.',
    'It cost $200 million.',
    'Thirty smelters closed.',
    'Output halved.',
    'Chalmette, half of it',
    'in 1.5 hours',
  ])('finds the figure in “%s”', (text) => {
    expect(looseFigures(text, []).length).toBeGreaterThan(0);
  });

  it.each([
    'In 1980 it closed.',
    'From 1980 to 2025.',
    '1950–2025',
    'the 1980s',
    'on January 24, 2024, it',
    'in November 1980, then',
    'on June 4',
    'one of them',
    'the first of a kind',
  ])('lets the date or the plain word pass in “%s”', (text) => {
    expect(looseFigures(text, [])).toEqual([]);
  });

  it('lets a reviewed phrase pass, and only as a whole', () => {
    const reviewed = [{ phrase: 'a hundred ingots', why: 'the unit of a picture' }];
    expect(looseFigures('Of a hundred ingots', reviewed)).toEqual([]);
    expect(looseFigures('Of a hundred people', reviewed)).toHaveLength(1);
  });

  it('stops a story with file and line', async () => {
    const processor = unified().use(remarkParse).use(remarkMdx).use(checkProse);
    const text = 'A line.\n\nIt made <Fact name="x" /> and 42 more.\n';
    await expect(processor.run(processor.parse(text), { path: 'story.mdx', value: text })).rejects.toThrow(
      /story\.mdx:3: loose figure “42”/,
    );
  });

  it('finds every reviewed phrase still in use', () => {
    const reviewed = JSON.parse(readFileSync('src/stories/reviewed-figures.json', 'utf8')) as {
      phrase: string;
      why: string;
    }[];
    const stories = readdirSync('src/stories')
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => readFileSync(`src/stories/${name}`, 'utf8').replace(/\s+/g, ' '))
      .join(' ');
    for (const { phrase, why } of reviewed) {
      // Not the whole text in the message: three stories would drown the phrase.
      expect(stories.includes(phrase), phrase).toBe(true);
      expect(why.length).toBeGreaterThan(20);
    }
  });
});
