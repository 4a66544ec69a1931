/** The stories that exist, found by file. */
import type { MDXInstance } from 'astro';

export interface StoryFrontmatter {
  title: string;
  /** The line under the title. */
  dek: string;
  /** For previews: one or two sentences. */
  description: string;
  /** "smelter-lights/all-lit": the view whose card the story shows. */
  card: string;
  /** Place on the cover. */
  order: number;
  /** The day the data of the story were last computed and read through, ISO. */
  asOf: string;
}

export interface Story extends StoryFrontmatter {
  slug: string;
  Content: MDXInstance<StoryFrontmatter>['Content'];
}

const modules = import.meta.glob<MDXInstance<StoryFrontmatter>>('./*.mdx', { eager: true });

/** All stories in the order of the cover. */
export const stories: readonly Story[] = Object.entries(modules)
  .map(([path, module]) => ({
    ...module.frontmatter,
    slug: path.replace(/^\.\/|\.mdx$/g, ''),
    Content: module.Content,
  }))
  .sort((a, b) => a.order - b.order);
