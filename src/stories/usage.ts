/** Where facts and charts are used: read from the stories' own text. */
const texts = import.meta.glob<string>('./*.mdx', { eager: true, query: '?raw', import: 'default' });

/** Slugs of the charts that a story shows. */
export function chartsShownIn(story: string): ReadonlySet<string> {
  const text = texts[`./${story}.mdx`] ?? '';
  return new Set([...text.matchAll(/ show="([^"/]+)\//g)].map(([, slug = '']) => slug));
}

/** Slugs of the stories whose prose names the fact. */
export function storiesUsing(fact: string): string[] {
  return Object.entries(texts)
    .filter(([, text]) => text.includes(`name="${fact}"`))
    .map(([path]) => path.replace(/^\.\/|\.mdx$/g, ''));
}
