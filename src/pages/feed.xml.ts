import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { releases } from '@/data/changelog';
import { changesOf } from '@/data/changes';
import { changesInShort } from '@/downloads/change-words';
import { absolute } from '@/lib/base';
import { feedEntries } from '@/lib/feed';
import { SITE_LINE, SITE_NAME } from '@/lib/site';
import { stories } from '@/stories/registry';

/** Stories and releases of the data as RSS 2.0. */
export const GET: APIRoute = () => {
  const told = releases.map((release) => {
    const changes = changesOf(release.date);
    return { ...release, changes: [...release.changes, ...(changes ? [changesInShort(changes)] : [])] };
  });
  const entries = feedEntries(stories, told);
  const built = entries[0] ? `<lastBuildDate>${new Date(entries[0].date).toUTCString()}</lastBuildDate>` : '';
  return rss({
    title: SITE_NAME,
    description: `${SITE_LINE}: stories, and releases of the data.`,
    site: absolute('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-us</language>${built}<atom:link href="${absolute('/feed.xml')}" rel="self" type="application/rss+xml"/>`,
    items: entries.map(({ title, description, path, date, category }) => ({
      title,
      description,
      link: absolute(path),
      pubDate: new Date(date),
      categories: [category],
    })),
  });
};
