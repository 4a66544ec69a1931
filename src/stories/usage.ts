/** Where facts and charts are used: read from the stories' own text. */
const texts = import.meta.glob<string>('./*.mdx', { eager: true, query: '?raw', import: 'default' });

/** Slugs of the stories whose prose names the fact. */
export function storiesUsing(fact: string): string[] {
  return Object.entries(texts)
    .filter(([, text]) => text.includes(`name="${fact}"`))
    .map(([path]) => path.replace(/^\.\/|\.mdx$/g, ''));
}
