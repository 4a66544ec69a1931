/** The read-me that lies beside the start page. */
import { missingFrom, type Edition } from './contents.ts';

interface About {
  readonly edition: Edition;
  /** ISO day of the data release. */
  readonly date: string;
  /** Address of the site, where readers can reach it. */
  readonly home?: string;
}

const NAMES: Readonly<Record<Edition, string>> = {
  whole: 'the whole site',
  stories: 'the stories with their charts',
};

/** Its text: how to open the folder, what it lacks, where the site is, the terms. */
export function readMe({ edition, date, home }: About): string {
  return `Hard to Abate: ${NAMES[edition]}, to be read without a network
Data release of ${date}

How to open it
--------------
Unpack the archive, then open index.html in any browser. Nothing is installed, no server is needed, and no page
runs a script: everything is drawn already. Charts stand still here, each with all its named views, its numbers
as a table and its files.

What is not in it
-----------------
${missingFrom(edition)
  .map((what) => `- ${what}`)
  .join('\n')}
- whatever needs a script: search, filters, the controls of charts
${home === undefined ? 'Links to these are taken out.' : 'Links to these lead to the site.'}
${home === undefined ? '' : `\nThe site\n--------\n${home}\n`}
Terms
-----
Graphics, text and computed data: Creative Commons Attribution 4.0 International (CC BY 4.0),
https://creativecommons.org/licenses/by/4.0/, with credit to Hard to Abate and to the source named under each chart.
The files that the data were computed from keep the terms of their publishers, which the page "Data" names.
The typefaces are under the SIL Open Font License: fonts-licence.txt.
`;
}

const LONG_DATE = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** The line at the foot of every page, as markup. */
export function footLine({ date, home }: About): string {
  const day = `<time datetime="${date}">${LONG_DATE.format(new Date(date))}</time>`;
  const place =
    home === undefined ? '' : `; live at <a href="${home}">${home.replace(/^https?:\/\/|\/$/g, '')}</a>`;
  return `<p>Offline edition of the data release of ${day}, without search, filters and controls${place}.</p>`;
}
