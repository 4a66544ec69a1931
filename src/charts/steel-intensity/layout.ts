/** A row of three dots a country; the United States names the three, and its own value runs through all rows. Build only. */
import { scaleLinear } from 'd3-scale';
import type { SteelIntensity } from '@/data/trade';
import { twoDecimals } from '@/lib/format';
import { spreadLabels } from '@/lib/spread-labels';
import { measureText } from '@/lib/text-measure';
import type { Frame } from '../contract';
import { drawPlot, Plot, type PlotPlaced } from '../plot';
import { countriesBy, HOME, type Country, type Route } from './series';

export interface HeadLabel {
  route: Route;
  lines: [string, string];
  /** The value it names, and the middle of the text in pixels. */
  value: number;
  x: number;
  width: number;
}

export interface PlacedIntensity extends PlotPlaced {
  countries: Country[];
  heads: HeadLabel[];
}

const ROUTES: readonly Route[] = ['arc', 'all', 'integrated'];
const NAMES: Readonly<Record<Route, string>> = {
  arc: 'arc furnace',
  all: 'all steel',
  integrated: 'blast furnace',
};
const SYMBOL = { arc: 'triangle', all: 'circle', integrated: 'square' } as const;
/** On a card only the largest producers of the list are drawn. */
const ON_CARD = ['EU', 'China', 'Korea', 'Japan', 'India', 'Russia', 'Brazil', 'Turkey'];
const FONT = { font: 'label-semibold', size: 13 } as const;

/** Series → Plot's marks → a finished drawing. */
export function placeIntensity(
  rows: readonly SteelIntensity[],
  frame: Frame,
  order: Exclude<Route, 'arc'>,
): PlacedIntensity {
  const card = frame.kind === 'card';
  const narrow = frame.kind === 'narrow';
  const countries = countriesBy(rows, order).filter(
    (country) => !card || country.name === HOME || ON_CARD.includes(country.name),
  );
  const home = countries.find((country) => country.name === HOME);
  if (!home) throw new Error(`steel-intensity: no row for ${HOME}`);
  const width = frame.width;
  const top = 52;
  const bottom = 22;
  const height = frame.height ?? top + countries.length * (narrow ? 27 : 28) + bottom;
  const left = Math.ceil(Math.max(...countries.map((country) => measureText(country.name, FONT)))) + 12;
  const most = Math.max(...countries.flatMap((country) => [country.all, country.integrated, country.arc]));
  const x = scaleLinear([0, Math.ceil(most * 2) / 2], [left + 4, width - (narrow ? 10 : 16)]);
  const y = scaleLinear([0, countries.length], [top, height - bottom]);
  const at = new Map(countries.map((country, i) => [country.name, i + 0.5]));
  const row = (country: Country) => at.get(country.name) ?? 0;
  const heads = placeHeads(home, x, width, left);
  const dots = countries.flatMap((country) =>
    ROUTES.map((route) => ({ country, route, value: country[route], home: country === home })),
  );
  type Dot = (typeof dots)[number];
  const featured = (dot: Dot) => dot.route === order;
  const colour = (dot: Dot) => (dot.home ? 'c:accent' : featured(dot) ? 'c:ink' : 'c:stone');
  const titleOf = (dot: Dot) =>
    `${dot.country.name}, ${NAMES[dot.route]}: ${twoDecimals(dot.value)} tonnes of CO₂ per tonne`;

  const drawing = drawPlot({
    width,
    height,
    margin: 0,
    x: { domain: x.domain(), range: x.range(), axis: null },
    y: { domain: y.domain(), range: y.range(), axis: null },
    color: { type: 'identity' },
    symbol: { type: 'identity' },
    marks: [
      Plot.ruleX(x.ticks(card ? 4 : 5), { className: 'grid', y1: 0, y2: countries.length }),
      Plot.ruleX([home[order]], { className: 'intensity-home', y1: 0, y2: countries.length }),
      ...heads.flatMap((head) => [
        Plot.link([head], {
          className: 'intensity-home',
          x1: x.invert(head.x),
          x2: head.value,
          y1: y.invert(36),
          y2: y.invert(top - 4),
        }),
        Plot.link([head], {
          className: 'intensity-home',
          x1: head.value,
          x2: head.value,
          y1: y.invert(top - 4),
          y2: row(home),
        }),
        Plot.text([head.lines[0]], {
          x: x.invert(head.x),
          y: y.invert(10),
          fill: () => (head.route === order ? 't:bold' : 't:plain'),
        }),
        Plot.text([head.lines[1]], { x: x.invert(head.x), y: y.invert(27), fill: () => 't:accent' }),
      ]),
      Plot.text(['In the U.S.'], {
        x: x.invert(2),
        y: y.invert(27),
        textAnchor: 'start',
        fill: () => 't:accent',
      }),
      Plot.link(countries, {
        x1: 'arc',
        x2: (country: Country) => Math.max(country.integrated, country.all),
        y1: row,
        y2: row,
        stroke: (country: Country) => (country === home ? 'c:accent' : 'c:stone-soft'),
        strokeWidth: 2,
      }),
      ...[false, true].map((front) =>
        Plot.dot(
          dots.filter((dot) => featured(dot) === front),
          {
            x: 'value',
            y: (dot: Dot) => row(dot.country),
            r: front ? 6 : 4.5,
            symbol: (dot: Dot) => SYMBOL[dot.route],
            fill: (dot: Dot) => (front ? colour(dot) : 'c:paper'),
            stroke: colour,
            strokeWidth: 2,
            title: titleOf,
          },
        ),
      ),
      Plot.text(countries, {
        x: 0,
        dx: -12,
        y: row,
        text: 'name',
        textAnchor: 'end',
        fill: (country: Country) => (country === home ? 't:accent' : 't:plain'),
      }),
      Plot.text(x.ticks(card ? 4 : 5), {
        className: 'tick',
        x: (tick: number) => tick,
        y: y.invert(height - 8),
        text: (tick: number) => String(tick),
      }),
    ],
  });
  return { ...drawing, countries, heads };
}

/** The names of the three dots over the United States' row. */
function placeHeads(home: Country, x: (value: number) => number, width: number, left: number): HeadLabel[] {
  const heads = ROUTES.map((route): HeadLabel => {
    const lines: [string, string] = [NAMES[route], twoDecimals(home[route])];
    return {
      route,
      lines,
      value: home[route],
      x: x(home[route]),
      width: Math.max(...lines.map((line) => measureText(line, FONT))),
    };
  });
  const placed = spreadLabels(
    heads.map((head) => ({ at: head.x, size: head.width + 10 })),
    { min: left - 20, max: width },
  );
  return heads.map((head, i) => ({ ...head, x: placed[i] ?? head.x }));
}
