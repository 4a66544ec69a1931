/** Who is to be named under a chart. */
import { sourceOf, type Source } from '@/data/sources';
import { SITE_NAME } from '@/lib/site';
import type { Chart } from './contract';

/** The publishers of a chart's sources, each once, in the order of the sources; our own compilations last. */
export function publishersOf(chart: Chart): string {
  const read = chart.sources.map((key) => sourceOf(key));
  const named = read
    .filter((source) => source.origin === 'mirror')
    // Whoever keeps the copy we read is named with the source itself; the credit is the publisher's.
    .map((source) => source.publisher.replace(/, compiled by mirror$/, ''));
  // "U.S. Geological Survey" stands for its own centers too.
  const publishers = new Set(
    named.filter((name) => !named.some((other) => name !== other && name.startsWith(other))),
  );
  if (read.some((source) => source.origin === 'project'))
    publishers.add(`documents compiled by ${SITE_NAME}`);
  return [...publishers].join('; ');
}

/** The files a chart's numbers were read from. */
export const sourcesOf = (chart: Chart): Source[] => chart.sources.map((key) => sourceOf(key));
