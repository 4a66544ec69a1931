/** What is said of a group's heat. Pure. */
import { integer, oneDecimal } from '@/lib/format';
import type { HeatSeries } from './series';

/** 51.4 → "51 TWh", 2.06 → "2.1 TWh" */
export const twhWords = (twh: number) => `${twh < 10 ? oneDecimal(twh) : integer(twh)} TWh`;

/** The part at or below the line by both methods, lower first: "35–38%", or one figure where they agree. */
export function rangeWords({ below }: Pick<HeatSeries, 'below'>, to = '–'): string {
  const [low = 0, high = 0] = [below.processes.share, below.quartiles.share]
    .sort((a, b) => a - b)
    .map(Math.round);
  return low === high ? `${low}%` : `${low}${to}${high}%`;
}

/** The largest surveyed steps: "heating at 1,316 °C, 32%; melting at 871 °C, 16%". */
export function stepWords({ steps, twh }: HeatSeries, most = 2): string {
  const named = steps.filter((step) => step.process !== null && step.twh / twh >= 0.08).slice(0, most);
  return named.length === 0
    ? 'no single step surveyed'
    : named
        .map(
          (step) =>
            `${step.process?.toLowerCase()}${step.kind === 'steam' ? ' (steam)' : ''} at ${integer(step.temp)} °C, ${integer((100 * step.twh) / twh)}%`,
        )
        .join('; ');
}
