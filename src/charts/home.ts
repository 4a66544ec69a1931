/** Where a chart belongs: a story, or the plant database. Whatever links or groups charts asks here. */
import type { Chart } from './contract';

/** The `story` of charts that belong to the database of plants rather than to a story. */
export const DATABASE = 'database';

export interface Home {
  slug: string;
  /** Path inside the site. */
  path: string;
  /** The words of a link to it. */
  from: string;
  /** Its name, where it is not a story's own title. */
  title: string | undefined;
}

/** The home of a chart, from the slug it names. */
export function homeOf({ story }: Pick<Chart, 'story'>): Home {
  return story === DATABASE
    ? { slug: story, path: '/facilities/', from: 'From the plant database', title: 'The plant database' }
    : { slug: story, path: `/stories/${story}/`, from: 'From the story', title: undefined };
}
