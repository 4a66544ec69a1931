/** Bars by partner: shares of value, or tonnes of two kinds of metal. Build only. */
import { scaleBand, scaleLinear } from 'd3-scale';
import type { AluminumImport, AluminumImportSource, AluminumImportTonnes2023 } from '@/data/trade';
import { integer, oneDecimal } from '@/lib/format';
import { measureText, wrapText } from '@/lib/text-measure';
import type { Frame } from '../contract';
import { drawPlot, Plot, type PlotPlaced } from '../plot';
import { tonnesBars, twoDigits, valueBars, type Bar, type Basis } from './series';

interface Rows {
  shares: readonly AluminumImport[];
  /** A second count of the same thing, by the Geological Survey. */
  usgs: readonly AluminumImportSource[];
  tonnes: readonly AluminumImportTonnes2023[];
}

export interface PlacedImports extends PlotPlaced {
  bars: Bar[];
  /** Right edge of the longest label beside a bar, in pixels. */
  reach: number;
}

const FONT = { font: 'label-semibold', size: 13 } as const;
const ASIDE = { font: 'label', size: 12 } as const;
/** On a card only the first partners are drawn, the others summed. */
const ON_CARD = 6;

/** Sums the bars beyond the first few into one. */
function shorten(bars: readonly Bar[], keep: number): Bar[] {
  const rest = bars.slice(keep);
  if (rest.length < 2) return [...bars];
  const partners = rest.filter((bar) => !bar.rest).length;
  const sum = (key: 'first' | 'second') => rest.reduce((all, bar) => all + bar[key], 0);
  const name = rest.some((bar) => bar.rest) ? 'All others' : `${partners} others listed`;
  return [
    ...bars.slice(0, keep),
    { name, first: sum('first'), second: sum('second'), rest: true, part: rest.some((bar) => bar.part) },
  ];
}

const labelOf = (bar: Bar, basis: Basis) => {
  if (basis === 'value') return `${oneDecimal(bar.first)}%`;
  return `${bar.part ? '≥' : '≈'} ${integer(twoDigits(bar.first + bar.second))}`;
};

/** Series → Plot's marks → a finished drawing. */
export function placeImports(rows: Rows, frame: Frame, basis: Basis): PlacedImports {
  const card = frame.kind === 'card';
  const all = basis === 'value' ? valueBars(rows.shares) : tonnesBars(rows.tonnes);
  const bars = card ? shorten(all, ON_CARD) : all;
  const top = basis === 'tonnes' ? 30 : 6;
  const left = Math.ceil(Math.max(...bars.map((bar) => measureText(bar.name, FONT)))) + 10;
  const widest = Math.max(...bars.slice(0, 1).map((bar) => measureText(labelOf(bar, basis), FONT))) + 10;
  const width = frame.width;
  const height = frame.height ?? top + bars.length * (frame.kind === 'narrow' ? 30 : 34) + 6;
  const x = scaleLinear([0, Math.max(...bars.map((bar) => bar.first + bar.second))], [left, width - widest]);
  const y = scaleBand(bars.map((bar) => bar.name), [top, height - 2]).paddingInner(0.32).paddingOuter(0.1); // prettier-ignore
  const end = (bar: Bar) => bar.first + bar.second;
  // A value stands clear of its bar and of the second count's mark.
  const labelFrom = (bar: Bar) =>
    Math.max(
      end(bar),
      ...seconds.filter((row) => row.country === bar.name).map((row) => x.invert(x(row.share_pct ?? 0) + 4)),
    );
  const tone = (bar: Bar) => (bar.name === bars[0]?.name ? 't:bold' : bar.rest ? 't:soft' : 't:plain');
  const titleOf = (bar: Bar) =>
    basis === 'value'
      ? `${bar.name}: ${oneDecimal(bar.first)}% of the value`
      : `${bar.name}: about ${integer(twoDigits(bar.first))} thousand tonnes unalloyed, ${integer(twoDigits(bar.second))} alloyed${bar.part ? ' (one kind not listed)' : ''}`;
  const lead = bars[0];
  const seconds = rows.usgs.filter(
    (row) =>
      basis === 'value' &&
      row.share_pct !== null &&
      !row.aggregate &&
      bars.some((bar) => bar.name === row.country),
  );
  const second = seconds.find((row) => row.country === lead?.name);
  const aside =
    second && lead
      ? placeAside(secondCount(second), width, { from: (y(bars[2]?.name ?? '') ?? 0) + 12 })
      : placeAside(SIGNS, width, { to: height - 18 });
  const drawing = drawPlot({
    width,
    height,
    margin: 0,
    x: { domain: x.domain(), range: x.range(), axis: null },
    y: {
      type: 'band',
      domain: y.domain(),
      range: y.range(),
      paddingInner: 0.32,
      paddingOuter: 0.1,
      axis: null,
    },
    color: { type: 'identity' },
    marks: [
      Plot.barX(bars, {
        x1: 0,
        x2: 'first',
        y: 'name',
        fill: (bar: Bar) => (bar.rest ? 'c:stone' : 'c:cool'),
        title: titleOf,
      }),
      ...(basis === 'tonnes'
        ? [
            Plot.barX(bars, {
              className: 'alloyed',
              x1: 'first',
              x2: end,
              y: 'name',
              fill: () => 'c:cool-soft',
              stroke: () => 'c:cool',
              title: titleOf,
            }),
          ]
        : []),
      Plot.text(bars, { x: 0, dx: -8, y: 'name', text: 'name', fill: tone, textAnchor: 'end' }),
      Plot.text(bars, {
        x: labelFrom,
        dx: 7,
        y: 'name',
        text: (bar: Bar) => labelOf(bar, basis),
        fill: tone,
        textAnchor: 'start',
      }),
      ...(basis === 'tonnes' && lead ? [kinds(lead, y.bandwidth())] : []),
      ...(second && lead
        ? [
            Plot.link([second], {
              className: 'leader',
              x1: 'share_pct',
              x2: 'share_pct',
              y1: () => lead.name,
              y2: () => bars[2]?.name ?? '',
              dy: -4,
            }),
          ]
        : []),
      Plot.dot(seconds, {
        x: 'share_pct',
        y: 'country',
        r: 4.5,
        fill: () => 'c:paper',
        stroke: () => 'c:ink',
        title: (row: AluminumImportSource) =>
          `${row.country}: ${integer(row.share_pct ?? 0)}% by the USGS count of ${row.period}`,
      }),
      ...aside.map((line) =>
        Plot.text([line.text], {
          className: 'tick',
          frameAnchor: 'top-left',
          dx: line.x,
          dy: line.y,
          textAnchor: 'start',
        }),
      ),
      Plot.ruleX([0], { className: 'axis', insetTop: top - 4 }),
    ],
  });
  return {
    ...drawing,
    bars,
    reach: Math.max(...bars.map((bar) => x(labelFrom(bar)) + 7 + measureText(labelOf(bar, basis), FONT))),
  };
}

/** What the signs before the numbers mean. */
const SIGNS = ['≈ rounded, second-hand', '≥ one kind of metal only', 'Small partners not listed'];

function secondCount(row: AluminumImportSource | undefined): string[] {
  if (!row) return [];
  return [
    `${integer(row.share_pct ?? 0)}% by another count:`,
    `USGS, ${row.period.replace('-', '–')},`,
    'a different list of goods',
  ];
}

/** Sets a remark into the empty lower right, where the bars are short: from a line down, or down to a line. */
function placeAside(
  texts: readonly string[],
  width: number,
  at: { from: number } | { to: number },
): { text: string; x: number; y: number }[] {
  const room = Math.min(230, width * 0.42);
  const lines = texts.flatMap((text) =>
    measureText(text, ASIDE) > room ? wrapText(text, room, ASIDE) : [text],
  );
  const x = width - Math.max(0, ...lines.map((line) => measureText(line, ASIDE))) - 2;
  const top = 'from' in at ? at.from : at.to - (lines.length - 1) * 16;
  return lines.map((text, i) => ({ text, x, y: top + i * 16 }));
}

/** Names the two kinds over the longest bar, each over its part. */
function kinds(lead: Bar, thickness: number) {
  const parts = [
    { text: 'unalloyed', at: 0 },
    { text: 'alloyed', at: lead.first },
  ];
  return Plot.text(parts, {
    className: 'tick',
    x: 'at',
    y: () => lead.name,
    text: 'text',
    textAnchor: 'start',
    dx: 1,
    dy: -thickness / 2 - 10,
  });
}
