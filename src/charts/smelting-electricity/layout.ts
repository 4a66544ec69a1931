/** Electricity per tonne, by region: lines drawn by Plot at build, each named at its end. */
import type { AluminumEnergyIntensity } from '@/data/aluminum';
import { integer } from '@/lib/format';
import type { Frame } from '../contract';
import { drawPlot, Plot, type PlotPlaced } from '../plot';

/** The axis from zero, or only the part the lines are in. */
export type Axis = 'close' | 'zero';

export interface Reading {
  region: string;
  year: number;
  kwh: number;
}

/** Names as the institute has them, in plain words. */
const NAMES: Record<string, string> = { 'Asia (ex China)': 'Asia without China', GCC: 'Gulf states' };
/** The lines the chart is about; the rest stand behind them. */
export const LEADS: Partial<Record<string, string>> = {
  'North America': 'accent',
  China: 'ink',
  World: 'cool',
};

/** Alternating current at the smelter gate, years without a figure left out. */
export function readings(rows: readonly AluminumEnergyIntensity[]): Reading[] {
  return rows
    .filter((row) => row.category === 'AC' && row.kwh_per_t !== null)
    .map((row) => ({ region: NAMES[row.region] ?? row.region, year: row.year, kwh: row.kwh_per_t ?? 0 }))
    .sort((a, b) => a.year - b.year);
}

/** Moves labels apart to at least `room` pixels, in their order, keeping them as near their lines as they allow. */
export function dodge(wanted: readonly number[], room: number, floor: number): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  for (let round = 0; round < 60; round++) {
    for (const [k, b] of order.entries()) {
      const a = order[k - 1];
      if (!a) continue;
      const lack = room - (b.y - a.y);
      if (lack <= 0) continue;
      a.y -= lack / 2;
      b.y += lack / 2;
    }
    const last = order.at(-1);
    if (last && last.y > floor) last.y = floor;
  }
  return wanted.map((_, i) => order.find((entry) => entry.i === i)?.y ?? 0);
}

/** Series → the finished drawing. */
export function placeElectricity(data: readonly Reading[], frame: Frame, axis: Axis): PlotPlaced {
  const narrow = frame.kind === 'narrow';
  const card = frame.kind === 'card';
  const height = card ? (frame.height ?? 280) : narrow ? 420 : 440;
  const [top, bottom] = [14, 26];
  const [from, to] = [1980, 2017];
  const [low, high] = axis === 'zero' ? [0, 18_000] : [13_000, 17_700];
  const ticks = axis === 'zero' ? [0, 5000, 10_000, 15_000] : [13_000, 14_000, 15_000, 16_000, 17_000];
  const yOf = (kwh: number) => top + ((high - kwh) / (high - low)) * (height - top - bottom);
  const kwhAt = (y: number) => high - ((y - top) / (height - top - bottom)) * (high - low);
  const leads = data.filter((row) => row.region in LEADS);
  const others = data.filter((row) => !(row.region in LEADS));
  const ends = [...Map.groupBy(data, (row) => row.region).values()]
    .map((rows) => rows.at(-1))
    .filter((row) => row !== undefined);
  // On small pictures the faint lines share one name; from zero, where all lie within a finger's breadth, they have none.
  const all = axis === 'close' && frame.kind === 'wide';
  const rest = others.filter((row) => row.year === to).map((row) => row.kwh);
  const named = all
    ? ends
    : [
        ...ends.filter((end) => end.region in LEADS),
        ...(axis === 'close' ? [{ region: 'other regions', year: to, kwh: Math.max(...rest) }] : []),
      ];
  const places = dodge(named.map((end) => yOf(end.kwh)), narrow ? 33 : 15, height - bottom - 4); // prettier-ignore
  const labels = named.map((end, i) => ({ ...end, at: kwhAt(places[i] ?? 0), lead: end.region in LEADS }));
  const text = (row: (typeof labels)[number]) =>
    all || row.lead ? `${row.region}${narrow ? '\n' : ' '}${integer(row.kwh)}` : row.region;
  const years = narrow ? [1980, 1990, 2000, 2017] : [1980, 1985, 1990, 1995, 2000, 2005, 2010, 2017];
  return drawPlot({
    width: frame.width,
    height,
    marginLeft: 44,
    marginRight: narrow ? 108 : 190,
    marginTop: top,
    marginBottom: bottom,
    x: { domain: [from, to], axis: null },
    y: { domain: [low, high], axis: null },
    color: { type: 'identity' },
    marks: [
      Plot.ruleY(ticks, { className: 'grid' }),
      Plot.text(ticks, {
        x: from,
        y: (tick: number) => tick,
        text: (tick: number) => integer(tick),
        textAnchor: 'end',
        dx: -6,
        className: 'tick-label',
      }),
      Plot.text(years, {
        x: (year: number) => year,
        y: low,
        text: (year: number) => String(year),
        dy: 16,
        className: 'tick-label',
      }),
      Plot.line(others, {
        x: 'year',
        y: 'kwh',
        z: 'region',
        stroke: () => 'c:stone-soft',
        strokeWidth: 1.25,
      }),
      Plot.line(leads, {
        x: 'year',
        y: 'kwh',
        z: 'region',
        stroke: (row: Reading) => `c:${LEADS[row.region] ?? 'stone'}`,
        strokeWidth: 3,
      }),
      Plot.dot(ends.filter((end) => end.region in LEADS), { x: 'year', y: 'kwh', r: 3.5, fill: (row: Reading) => `c:${LEADS[row.region] ?? 'stone'}` }), // prettier-ignore
      Plot.text(labels.filter((row) => row.lead && row.region !== 'North America'), { x: to, y: 'at', text, textAnchor: 'start', dx: 9, className: 't-bold' }), // prettier-ignore
      Plot.text(labels.filter((row) => row.region === 'North America'), { x: to, y: 'at', text, textAnchor: 'start', dx: 9, className: 't-bold', fill: () => 't:accent' }), // prettier-ignore
      Plot.text(labels.filter((row) => !row.lead), { x: to, y: 'at', text, textAnchor: 'start', dx: 9, fill: () => 't:soft' }), // prettier-ignore
    ],
  });
}
