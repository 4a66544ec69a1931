/** Where smelting power comes from, by region: bars of a hundred parts, drawn by Plot at build. */
import type { AluminumPowerMix } from '@/data/aluminum';
import { wholePercent } from '@/lib/format';
import { measureText } from '@/lib/text-measure';
import type { Frame } from '../contract';
import { drawPlot, Plot, type PlotPlaced } from '../plot';

/** From the cleanest end to the dirtiest, so that hydropower is read from the left edge and coal from the right. */
export const POWER = [
  { source: 'hydro', label: 'hydropower', fill: 'cool' },
  { source: 'nuclear', label: 'nuclear', fill: 'moss' },
  { source: 'natural gas', label: 'natural gas', fill: 'sand' },
  { source: 'oil', label: 'oil', fill: 'plum' },
  { source: 'coal', label: 'coal', fill: 'coke' },
] as const;
type PowerSource = (typeof POWER)[number]['source'];

export interface Mix {
  region: string;
  shares: Record<PowerSource, number>;
}

/** Regions in plain words. The two halves of Europe have the same figures in the source: they are one region. */
const REGIONS: Record<string, string | null> = {
  World: 'World',
  China: 'China',
  'North America without Quebec': 'U.S. and Canada, without Quebec',
  Quebec: 'Quebec',
  'EU and EFTA': 'Europe with Russia',
  'Russia and other Europe': null,
  'Gulf Cooperation Council': 'Gulf states',
  'Asia without China and Gulf': 'Rest of Asia',
  'South America': 'South America',
  Africa: 'Africa',
  Oceania: 'Oceania',
};

/** The mix of each region in a year: the world first, then by the part of hydropower. */
export function mixes(rows: readonly AluminumPowerMix[], year: number): Mix[] {
  const list = Object.entries(REGIONS).flatMap(([key, region]): Mix[] => {
    const shareOf = (source: PowerSource, of: string) => {
      const row = rows.find(
        (candidate) => candidate.year === year && candidate.region === of && candidate.source === source,
      );
      if (!row) throw new Error(`smelting-power-mix: no ${source} for ${of} in ${year}`);
      return row.share;
    };
    if (region === null) {
      const twin = POWER.every(({ source }) => shareOf(source, key) === shareOf(source, 'EU and EFTA'));
      if (!twin)
        throw new Error('smelting-power-mix: the two halves of Europe differ and can no longer be one bar');
      return [];
    }
    return [
      {
        region,
        shares: Object.fromEntries(
          POWER.map(({ source }) => [source, shareOf(source, key)]),
        ) as Mix['shares'],
      },
    ];
  });
  return list.sort(
    (a, b) =>
      Number(b.region === 'World') - Number(a.region === 'World') ||
      b.shares.hydro - a.shares.hydro ||
      a.shares.coal - b.shares.coal,
  );
}

/** Series → the finished drawing. */
export function placeMix(list: readonly Mix[], frame: Frame): PlotPlaced {
  const narrow = frame.kind === 'narrow';
  const card = frame.kind === 'card';
  const head = card ? 36 : narrow ? 44 : 40;
  const pitch = card ? ((frame.height ?? 280) - head) / list.length : narrow ? 44 : 34;
  const bar = card ? pitch - 7 : narrow ? 17 : 20;
  // On a phone a region's name stands above its bar, elsewhere before it.
  const nameWidth = narrow
    ? 0
    : Math.ceil(Math.max(...list.map((mix) => measureText(mix.region, { font: 'label', size: 13 })))) + 14;
  const [left, right] = [nameWidth + 46, frame.width - 46];
  const height = card ? (frame.height ?? 280) : head + pitch * list.length + 2;
  const topOf = (i: number) => head + i * pitch + (narrow ? 19 : (pitch - bar) / 2);
  const xOf = (share: number) => left + share * (right - left);
  const parts = list.flatMap((mix, i) => {
    let sum = 0;
    return POWER.map(({ source, fill }) => {
      const from = sum;
      sum += mix.shares[source];
      return { x1: xOf(from), x2: xOf(sum), y1: topOf(i), y2: topOf(i) + bar, fill: `c:${fill}`, title: `${mix.region}: ${source} ${wholePercent(100 * mix.shares[source])}` };
    });
  }).filter((part) => part.x2 - part.x1 > 0.5); // prettier-ignore
  const rows = list.map((mix, i) => {
    const y = topOf(i) + bar / 2;
    return {
      region: mix.region,
      hydro: wholePercent(100 * mix.shares.hydro),
      coal: wholePercent(100 * mix.shares.coal),
      y,
      nameY: narrow ? y - bar / 2 - 8 : y,
    };
  });
  const heads = [
    { x: left - 6, y: head - 10, text: 'hydro', anchor: 'end' },
    { x: right + 6, y: head - 10, text: 'coal', anchor: 'start' },
  ] as const;
  const key = placeKey(narrow ? 0 : left);
  const soft = () => 't:soft';
  return drawPlot({
    width: frame.width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    color: { type: 'identity' },
    marks: [
      Plot.rect(key, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: 'fill' }),
      Plot.text(key, { x: 'x2', y: 'y', text: 'label', textAnchor: 'start', dx: 5, fill: soft }),
      ...heads.map((entry) =>
        Plot.text([entry], {
          x: 'x',
          y: 'y',
          text: 'text',
          textAnchor: entry.anchor,
          className: 't-small',
          fill: soft,
        }),
      ),
      Plot.rect(parts, {
        x1: 'x1',
        x2: 'x2',
        y1: 'y1',
        y2: 'y2',
        fill: 'fill',
        insetRight: 0.5,
        insetLeft: 0.5,
        title: 'title',
      }),
      // The world, which comes first, is in bold.
      ...[rows.slice(0, 1), rows.slice(1)].flatMap((some, i) => {
        const className = i === 0 ? 't-bold' : 'plain';
        return [
          Plot.text(some, {
            x: narrow ? left : 0,
            y: 'nameY',
            text: 'region',
            textAnchor: 'start',
            className,
          }),
          Plot.text(some, { x: left - 6, y: 'y', text: 'hydro', textAnchor: 'end', className }),
          Plot.text(some, { x: right + 6, y: 'y', text: 'coal', textAnchor: 'start', className }),
        ];
      }),
    ],
  });
}

/** The key, in one line: it fits a phone with its gaps at nine pixels. */
function placeKey(left: number) {
  const gap = left === 0 ? 9 : 16;
  let x = left;
  return POWER.map(({ label, fill }) => {
    const item = { x1: x, x2: x + 11, y: 8, y1: 3, y2: 14, label, fill: `c:${fill}` };
    x += 16 + measureText(label, { font: 'label', size: 13 }) + gap;
    return item;
  });
}
