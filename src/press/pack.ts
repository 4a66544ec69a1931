/** The picture pack of a story as a zip: each chart’s first view and the signature picture, with what to print under them. Build only. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { publishersOf } from '@/charts/credit';
import { stateOf, type Chart, type View } from '@/charts/contract';
import { citation } from '@/charts/files';
import { png, standaloneSvg } from '@/charts/picture';
import { chartAndView, charts, viewPath } from '@/charts/registry';
import { absolute } from '@/lib/base';
import { dateInWords, integer } from '@/lib/format';
import { SITE_NAME } from '@/lib/site';
import { sheetOf } from './registry';

/** What the pack says of its story. */
export interface PackStory {
  slug: string;
  title: string;
  /** ISO date: the day of the data, which is also the date of the files in the zip. */
  asOf: string;
}

interface Picture {
  /** File name without ending. */
  name: string;
  chart: Chart;
  view: View;
}

/** PNG pixels for each unit of the drawing. */
const ZOOM = 2;

/** The pictures of a story’s pack: the signature first, then the first view of each chart in the order of the story. */
export function picturesOf(story: string): Picture[] {
  const firsts = charts
    .filter((chart) => chart.story === story)
    .map((chart) => ({ chart, view: chart.views[0] }));
  const signature = chartAndView(sheetOf(story).picture);
  const others = firsts.filter(({ view }) => view !== signature.view);
  return [signature, ...others].map(({ chart, view }, i) => ({
    name: `${String(i + 1).padStart(2, '0')}-${chart.slug}-${view.id}`,
    chart,
    view,
  }));
}

/** Path of a story’s pack inside the site. */
export const packPath = (story: string): string => `/press/${story}-pictures.zip`;

/** The bytes of the pack. The same data give the same bytes, in every time zone. */
export function pack(story: PackStory): Uint8Array<ArrayBuffer> {
  const pictures = picturesOf(story.slug);
  const files: Zippable = {};
  for (const { name, chart, view } of pictures) {
    const svg = standaloneSvg(chart, view);
    // A PNG is compressed already.
    files[`${name}.png`] = [png(svg, ZOOM), { level: 0 }];
    files[`${name}.svg`] = strToU8(svg);
  }
  // The format keeps local time without a zone: noon of a day by the local clock is the same bytes everywhere.
  const mtime = new Date(`${story.asOf}T12:00:00`);
  return new Uint8Array(
    zipSync(
      {
        'read-me.txt': strToU8(readMe(story, pictures)),
        'captions.txt': strToU8(pictures.map(caption).join('\n\n')),
        'licence.txt': strToU8(LICENCE),
        ...files,
      },
      { level: 9, mtime },
    ),
  );
}

/** What stands under one picture. */
function caption({ name, chart, view }: Picture): string {
  const address = absolute(viewPath(chart, view));
  return [
    `${name}.png, ${name}.svg`,
    `Title:    ${view.title}`,
    `Measure:  ${chart.measure(stateOf(chart, view))}`,
    `Shows:    ${view.description}`,
    `In words: ${chart.describe(stateOf(chart, view))}`,
    `Credit:   ${SITE_NAME}, CC BY 4.0. Source: ${publishersOf(chart)}`,
    `Vintage:  ${chart.vintage}`,
    `Address:  ${address}`,
    `Cite as:  ${citation(chart, view)}`,
    ...chart.notes.map((note) => `Note:     ${note}`),
    '',
  ].join('\n');
}

/** What is in the pack and how to use it. */
function readMe(story: PackStory, pictures: readonly Picture[]): string {
  return [
    `${SITE_NAME}: pictures of “${story.title}”`,
    '',
    `Data as of ${dateInWords(story.asOf)}. The story: ${absolute(`/stories/${story.slug}/`)}`,
    `Its figures on one page: ${absolute(`/press/${story.slug}/`)}`,
    '',
    `${integer(pictures.length)} pictures, each as PNG (twice the size of the drawing) and as SVG (scales without loss).`,
    'captions.txt has for each of them the title, what it shows, the credit, the source, the years and the address.',
    'Title, source and credit are in the pictures, too. licence.txt says what may be done with them.',
    '',
    'Text in the SVG files is text. It is set in Big Shoulders Display, Source Serif 4 and Public Sans (all under the',
    'SIL Open Font License); where they are not installed another face stands in. The PNG files need no font.',
    '',
    'Files:',
    '  read-me.txt',
    '  captions.txt',
    '  licence.txt',
    ...pictures.flatMap(({ name, view }) => [`  ${name}.png`, `  ${name}.svg  ${view.title}`]),
    '',
  ].join('\n');
}

const LICENCE = `The pictures and texts in this pack are by ${SITE_NAME} and may be used under the
Creative Commons Attribution 4.0 International licence (CC BY 4.0):
https://creativecommons.org/licenses/by/4.0/

You may copy, print, crop, translate and restyle them, also commercially, if you
- give the credit that captions.txt has for the picture, with its source,
- link to its address where the medium allows it,
- say so if you changed what it shows: other numbers, other years, another scale.

The data under the pictures come from the publishers named as sources and keep their terms,
which are listed at ${absolute('/data/')}
`;
