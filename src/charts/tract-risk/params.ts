/** What a reader can change: vintage, part of the map, tract, range of risk. Shipped to the browser. */
import type { ChoiceParam, Params } from '@/lib/address';

/** The rows of the histogram by the figure that EPA's rounding gives; see rows.ts, which a page at rest can do without. */
const FIGURES = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 2000];

const bound = (label: string, any: string): ChoiceParam => ({
  type: 'choice',
  label,
  options: [
    { value: 'any', label: any },
    ...FIGURES.map((figure) => ({
      value: String(figure),
      label: `${figure.toLocaleString('en-US')}${figure === 100 ? ' (line)' : ''}`,
    })),
  ],
  default: 'any',
});

export const params: Params = {
  vintage: {
    type: 'choice',
    label: 'Emissions of',
    options: [
      { value: '2014', label: '2014' },
      { value: '2019', label: '2019' },
    ],
    default: '2014',
  },
  area: {
    type: 'choice',
    label: 'Map',
    options: [
      { value: 'corridor', label: 'Corridor' },
      { value: 'state', label: 'Louisiana' },
      { value: 'close', label: 'Around the tract' },
    ],
    default: 'corridor',
  },
  from: bound('Light from', 'lowest'),
  to: bound('Light up to', 'highest'),
  tract: { type: 'id', label: 'Tract', default: 0 },
};
