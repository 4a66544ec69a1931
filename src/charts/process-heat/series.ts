/** Heat of manufacturing by group of industries and temperature. Pure. Energy in TWh of fuel and electricity. */
import { heatUpTo, TWH_PER_TBTU, type HeatEnergy, type HeatMethod, type ProcessHeat } from '@/data/heat';

/** The temperature of the claim: "below 130 °C". */
export const LINE = 130;
/** The groups that this site follows. */
export const FOUR = ['Iron and steel', 'Cement', 'Aluminum', 'Coke and coal products'];
/** Upper edges of the bands into which heat is gathered, °C; the last is open. */
const EDGES = [50, 100, LINE, 200, 300, 450, 650, 900, 1200, Number.POSITIVE_INFINITY];

/** Heat within one band (or of one step), at its mean temperature. */
export interface Glow {
  temp: number;
  twh: number;
  process: string | null;
  kind: 'direct' | 'steam';
}

export interface HeatSeries {
  group: string;
  /** Heat of known use, with and without a temperature. */
  twh: number;
  /** Of it, by cogeneration. */
  chp: number;
  /** Without any temperature. */
  unplaced: number;
  /** Fuel and electricity whose use was not reported. */
  unreported: number;
  /** All fuel and electricity. */
  all: number;
  /** TWh at or below the line, by each method, and its part of what has a temperature, per cent. */
  below: Record<HeatMethod, { twh: number; share: number }>;
  bands: Glow[];
  /** The single steps (quartiles where there was no survey), largest first. */
  steps: Glow[];
}

export type HeatRows = Record<HeatMethod, readonly ProcessHeat[]>;

const sum = <T>(rows: readonly T[], value: (row: T) => number) =>
  rows.reduce((total, row) => total + value(row), 0);

function belowLine(rows: readonly ProcessHeat[]) {
  const { twh, all } = heatUpTo(LINE, rows);
  return { twh, share: (100 * twh) / all };
}

/** Rows gathered by a key, each at the mean temperature of its energy. */
function gathered(rows: readonly ProcessHeat[], key: (row: ProcessHeat, temp: number) => string): Glow[] {
  const sums = new Map<string, { heat: number; tbtu: number; process: string | null; kind: Glow['kind'] }>();
  for (const row of rows) {
    if (row.temp_c === null || row.tbtu === 0) continue;
    const name = key(row, row.temp_c);
    const so = sums.get(name) ?? { heat: 0, tbtu: 0, process: row.process, kind: row.kind };
    sums.set(name, { ...so, heat: so.heat + row.tbtu * row.temp_c, tbtu: so.tbtu + row.tbtu });
  }
  return [...sums.values()].map(({ heat, tbtu, process, kind }) => ({
    temp: heat / tbtu,
    twh: tbtu * TWH_PER_TBTU,
    process,
    kind,
  }));
}

function seriesOf(group: string, energy: readonly HeatEnergy[], rows: HeatRows): HeatSeries {
  const of = (value: (row: HeatEnergy) => number) => sum(energy, value) * TWH_PER_TBTU;
  return {
    group,
    twh: of((row) => row.direct_tbtu + row.boiler_tbtu + row.chp_tbtu),
    chp: of((row) => row.chp_tbtu),
    unreported: of((row) => row.unreported_tbtu),
    all: of((row) => row.total_tbtu),
    unplaced: sum(
      rows.processes.filter((row) => row.temp_c === null),
      (row) => row.tbtu * TWH_PER_TBTU,
    ),
    below: { processes: belowLine(rows.processes), quartiles: belowLine(rows.quartiles) },
    bands: gathered(rows.processes, (_, temp) => String(EDGES.find((edge) => temp <= edge))).sort(
      (a, b) => a.temp - b.temp,
    ),
    steps: gathered(rows.processes, (row, temp) => `${row.process} ${row.kind} ${temp}`).sort(
      (a, b) => b.twh - a.twh,
    ),
  };
}

/** One series a group, largest first, "All other" last. */
export function heatSeries(energy: readonly HeatEnergy[], rows: HeatRows): HeatSeries[] {
  const groups = [...new Set(energy.map((row) => row.group))];
  return groups
    .map((group) =>
      seriesOf(
        group,
        energy.filter((row) => row.group === group),
        {
          processes: rows.processes.filter((row) => row.group === group),
          quartiles: rows.quartiles.filter((row) => row.group === group),
        },
      ),
    )
    .sort((a, b) => Number(a.group === 'All other') - Number(b.group === 'All other') || b.twh - a.twh);
}

/** All manufacturing as one series. */
export const wholeOf = (energy: readonly HeatEnergy[], rows: HeatRows): HeatSeries =>
  seriesOf('All manufacturing', energy, rows);
