/** Who is to be named under a chart. */
import { sourceOf, type Source } from '@/data/sources';
import { SITE_NAME } from '@/lib/site';
import type { Chart } from './contract';

/** The publishers of a chart's sources, each once, in the order of the sources; our own compilations last. */
export function publishersOf(chart: Chart): string {
  const read = chart.sources.map((key) => sourceOf(key));
  const publishers = new Set(read.filter((source) => source.origin === 'mirror').map((source) => source.publisher));
  if (read.some((source) => source.origin === 'project')) publishers.add(`documents compiled by ${SITE_NAME}`);
  return [...publishers].join('; ');
}

/** The files a chart's numbers were read from. */
export const sourcesOf = (chart: Chart): Source[] => chart.sources.map((key) => sourceOf(key));
