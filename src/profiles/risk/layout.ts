/** How an area's tracts are spread by modelled cancer risk, beside the nation's: shares at each rounded risk. Pure. */
import { scaleLinear } from 'd3-scale';
import { px } from '@/lib/svg';
import type { Frame, Placed } from '@/charts/contract';

/** Tracts at each rounded risk, per million. */
export interface Distribution {
  readonly risk: readonly number[];
  readonly tracts_at: readonly number[];
}

/** The classes of the drawing, by rounded risk per million; the last is open. */
export const CLASSES = [
  { label: '≤10', from: 0, to: 10 },
  { label: '20', from: 20, to: 20 },
  { label: '30', from: 30, to: 30 },
  { label: '40', from: 40, to: 40 },
  { label: '50', from: 50, to: 50 },
  { label: '60', from: 60, to: 60 },
  { label: '70', from: 70, to: 70 },
  { label: '80', from: 80, to: 80 },
  { label: '90', from: 90, to: 90 },
  { label: '100', from: 100, to: 100 },
  { label: '≥200', from: 200, to: Infinity },
] as const;

/** Of the tracts with a figure, the part in each class, in per cent. */
export function sharesByClass({ risk, tracts_at }: Distribution): readonly number[] {
  const all = tracts_at.reduce((sum, n) => sum + n, 0);
  return CLASSES.map(({ from, to }) => {
    const here = risk.reduce(
      (sum, value, i) => (value >= from && value <= to ? sum + (tracts_at[i] ?? 0) : sum),
      0,
    );
    return all === 0 ? 0 : (100 * here) / all;
  });
}

export interface PlacedRisk extends Placed {
  /** Bars of the nation behind, of the area in front. */
  nation: string;
  area: string;
  classes: { x: number; label: string; beyond: boolean }[];
  /** EPA's line stands before the class of 100. */
  line: { x: number; top: number };
  values: { x: number; y: number; text: string }[];
  ground: number;
}

/** Two sets of bars on one scale. */
export function placeRisk(area: Distribution, nation: Distribution, frame: Frame): PlacedRisk {
  const { width } = frame;
  const height = frame.height ?? 190;
  const ground = height - 22;
  const [ours, all] = [sharesByClass(area), sharesByClass(nation)];
  const y = scaleLinear([0, Math.max(...ours, ...all)], [ground, 30]);
  const step = width / CLASSES.length;
  const bars = (values: readonly number[], inset: number) =>
    values
      .map((value, i) => {
        const h = px(ground - y(value));
        if (h < 0.4) return '';
        return `M${px(step * i + inset)},${px(ground - h)}h${px(step - 2 * inset)}v${h}h${px(2 * inset - step)}z`;
      })
      .join('');
  const at100 = CLASSES.findIndex(({ label }) => label === '100');
  return {
    width,
    height,
    ground,
    nation: bars(all, step * 0.06),
    area: bars(ours, step * 0.24),
    classes: CLASSES.map(({ label, from }, i) => ({ x: px(step * (i + 0.5)), label, beyond: from >= 100 })),
    line: { x: px(step * at100), top: 14 },
    values: ours.flatMap((value, i) =>
      value > 0 && CLASSES[i] && CLASSES[i].from >= 100
        ? [
            {
              x: px(step * (i + 0.5)),
              y: px(Math.min(y(value), y(all[i] ?? 0)) - 4),
              text: `${value < 1 ? '<1' : Math.round(value)}%`,
            },
          ]
        : [],
    ),
  };
}
