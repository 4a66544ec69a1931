/** The picture pack of a story as a zip: each chart’s first view and the signature picture, with what to print under them. Build only. */
import { stateOf, type Chart, type View } from '@/charts/contract';
import { citation } from '@/charts/cite';
import { creditLine, licenceText } from '@/charts/kit';
import { chartAndView, charts, viewPath } from '@/charts/registry';
import { drawingOf, pictureOf } from '@/charts/view-files';
import { absolute } from '@/lib/base';
import { dateInWords, integer } from '@/lib/format';
import { SITE_NAME } from '@/lib/site';
import { zipOf } from '@/lib/zip';
import { sheetOf } from './registry';

/** What the pack says of its story. */
export interface PackStory {
  slug: string;
  title: string;
  /** ISO date: the day of the data. */
  asOf: string;
}

interface Picture {
  /** File name without ending. */
  name: string;
  chart: Chart;
  view: View;
}

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

/** The bytes of the pack; the same data give the same bytes. */
export async function pack(story: PackStory): Promise<Uint8Array<ArrayBuffer>> {
  const pictures = picturesOf(story.slug);
  const files: Record<string, string | Uint8Array> = {};
  for (const { name, chart, view } of pictures) {
    files[`${name}.png`] = await pictureOf(chart, view);
    files[`${name}.svg`] = drawingOf(chart, view);
  }
  return zipOf({
    'read-me.txt': readMe(story, pictures),
    'captions.txt': pictures.map(caption).join('\n\n'),
    'licence.txt': licenceText(),
    ...files,
  });
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
    `Credit:   ${creditLine(chart)}`,
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
