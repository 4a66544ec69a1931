import type { HEAT_KINDS } from '../../../src/data/schema/heat.ts';
import type { RawFiles } from '../raw-files.ts';
import { integer, number, optional, text } from '../readers/cells.ts';
import { mismatch } from '../source-error.ts';
import { SIC_OF, STEP_OF } from './heat-industries.ts';

export const QUARTILES = 'emissions/heat/nrel_agg_temps_by_naics.csv';
export const PROCESSES = 'emissions/heat/nrel_process_temperatures_108.csv';

type Kind = (typeof HEAT_KINDS)[number];

/** A part of an industry's heat at one temperature; the shares of an industry and kind add up to one. */
export interface HeatPoint {
  readonly process: string | null;
  readonly temp_c: number | null;
  readonly share: number;
}

export interface Temperatures {
  /** Codes the points came from. */
  readonly basis: string;
  readonly points: readonly HeatPoint[];
}

/** Gives the temperatures of an industry by its NAICS code: of its surveyed steps if wanted and there, else the quartiles. */
export function temperatureMaker(
  files: RawFiles,
): (naics: string, kind: Kind, surveyed: boolean) => Temperatures {
  const steps = surveyedSteps(files);
  const quartiles = quartilePoints(files);
  return (naics, kind, surveyed) => {
    const codes = surveyed ? (SIC_OF[naics] ?? []).filter((sic) => steps.has(`${sic} ${kind}`)) : [];
    if (codes.length > 0) {
      return {
        basis: `SIC ${codes.join(', ')}`,
        points: merged(
          codes.flatMap((sic) =>
            only(STEP_OF[naics], steps.get(`${sic} ${kind}`) ?? []).map((point) => ({
              ...point,
              share: point.share / codes.length,
            })),
          ),
        ),
      };
    }
    for (const digits of [5, 4, 3]) {
      const code = naics.slice(0, digits);
      const points = code.length === digits ? quartiles.get(`${code} ${kind}`) : undefined;
      if (points) return { basis: `NAICS ${code}`, points };
    }
    return { basis: 'none', points: [{ process: null, temp_c: null, share: 1 }] };
  };
}

/** Steps of each surveyed industry (four digits of the SIC) weighted by energy; what goes in and out of boilers is no step. */
function surveyedSteps(files: RawFiles): ReadonlyMap<string, readonly HeatPoint[]> {
  const columns = {
    SIC: optional(integer), Unit_Process: text, Temp_F: number, Heat_type: text, E_Btu: optional(number), Temp_C: number,
  }; // prettier-ignore
  const found = new Map<string, { process: string; temp_c: number; energy: number }[]>();
  let sic: string | undefined;
  for (const row of files.csv(PROCESSES, { columns })) {
    if (row.SIC !== null) sic = String(row.SIC).slice(0, 4);
    if (sic === undefined)
      throw mismatch({ file: PROCESSES, row: 2, column: 'SIC' }, null, 'a code on the first row');
    const kind = kindOf(row.Heat_type);
    if (row.Unit_Process === 'Boiler' || kind === null || row.E_Btu === null) continue;
    const list = found.get(`${sic} ${kind}`) ?? [];
    list.push({ process: row.Unit_Process, temp_c: Math.round(row.Temp_C), energy: row.E_Btu });
    found.set(`${sic} ${kind}`, list);
  }
  return new Map(
    [...found].map(([key, list]) => {
      const sum = list.reduce((total, step) => total + step.energy, 0);
      return [
        key,
        merged(list.map(({ process, temp_c, energy }) => ({ process, temp_c, share: energy / sum }))),
      ];
    }),
  );
}

/** Electric heat and the heating of rooms were surveyed too; neither is fuel for a process. */
function kindOf(heatType: string): Kind | null {
  if (heatType === 'fuel') return 'direct';
  return heatType === 'steam' || heatType === 'water' ? 'steam' : null;
}

/** The one step an industry consists of, with the whole of its energy; all steps where none is named. */
function only(process: string | undefined, points: readonly HeatPoint[]): readonly HeatPoint[] {
  if (process === undefined) return points;
  const own = points.filter((point) => point.process === process);
  const sum = own.reduce((total, point) => total + point.share, 0);
  return own.map((point) => ({ ...point, share: point.share / sum }));
}

/** Equal steps at equal temperatures together, coldest first. */
function merged(points: readonly HeatPoint[]): HeatPoint[] {
  const sums = new Map<string, HeatPoint>();
  for (const point of points) {
    const key = `${point.process} ${point.temp_c}`;
    sums.set(key, { ...point, share: point.share + (sums.get(key)?.share ?? 0) });
  }
  return [...sums.values()].sort((a, b) => (a.temp_c ?? 0) - (b.temp_c ?? 0));
}

/** Lower quartile, median and upper quartile of the steps of each NAICS group, with weights 1/4, 1/2, 1/4. */
function quartilePoints(files: RawFiles): ReadonlyMap<string, readonly HeatPoint[]> {
  const columns = { '': integer, Fraction: number, Heat_type: text, TN_Match: number, Temp_C: number };
  const points = new Map<string, HeatPoint[]>();
  for (const row of files.csv(QUARTILES, { columns })) {
    const kind: Kind = row.Heat_type === 'fuel' ? 'direct' : 'steam';
    const key = `${row.TN_Match} ${kind}`;
    const list = points.get(key) ?? [];
    list.push({ process: null, temp_c: Math.round(row.Temp_C), share: row.Fraction });
    points.set(key, list);
  }
  for (const [key, list] of points) {
    const sum = list.reduce((total, point) => total + point.share, 0);
    if (Math.abs(sum - 1) > 1e-9)
      throw mismatch({ file: QUARTILES }, sum, `weights of ${key} that add up to 1`);
    list.sort((a, b) => (a.temp_c ?? 0) - (b.temp_c ?? 0));
  }
  return points;
}
