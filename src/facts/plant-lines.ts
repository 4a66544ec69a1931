/**
 * The four industries plant by plant: one line a plant over the comparable reporting years, and what became of it.
 * A plant is a facility, or several that a tracker or the list of smelters holds to be one works.
 * For the build only. Pure.
 */
import { tidyName } from '@/lib/tidy-name';
import { aluminumEmissions, aluminumSmelters } from '@/data/aluminum';
import { emissionsIn, facilities, industryIn, type Facility } from '@/data/facilities';
import { cementPlantsOf, steelPlants, steelPlantsOf } from '@/data/plants';
import { FOUR_INDUSTRIES } from '@/data/schema/facility-terms';

export type FourIndustry = (typeof FOUR_INDUSTRIES)[number];

/** Landfills of industrial waste (subpart TT) joined for 2011; with 2011 all sources of the four are in. */
export const FROM = 2011;
export const TO = 2023;
export const YEARS: readonly number[] = Array.from({ length: TO - FROM + 1 }, (_, i) => FROM + i);

/** Short names where the town alone would mislead. */
const LABELS: Readonly<Record<number, string>> = {
  1000156: 'Indiana Harbor',
  1001834: 'Great Lakes Works',
  1000233: 'Edgar Thomson',
  1005584: 'Butler, Ind.',
  1005614: 'Ashland coke plant',
  1005615: 'Ashland',
  1005700: 'Ghent',
  1006436: 'Finkl, Chicago',
  1007563: 'Ste. Genevieve',
  1007792: 'Midlothian (Martin Marietta)',
  1002055: 'Midlothian (Holcim)',
  1002421: 'Midlothian (Ash Grove)',
  1007663: 'Balcones',
  1007997: 'Kosmosdale',
  1002517: 'Speed',
};

/** Between the first and the last year; `ended`: nothing of the industry's in the last; `began`: nothing in the first. */
export type Course = 'rose' | 'fell' | 'ended' | 'began';

/** Why a line ends, as far as the data tell. */
export interface End {
  /** The last year in which it reported emissions as part of the industry. */
  year: number;
  why: 'last metal' | 'retired' | 'mothballed' | 'other industry' | 'zero' | 'silent';
  /** "no report after 2018" */
  text: string;
}

export interface PlantLine {
  /** The facility whose page tells of it: the one with the latest report. */
  id: number;
  facility_ids: readonly number[];
  industry: FourIndustry;
  name: string;
  /** A short name: the town, or what tells it from others there. */
  label: string;
  state: string;
  /** Direct emissions by year from FROM on, tonnes CO2e; null: no report as part of the industry. */
  t: readonly (number | null)[];
  course: Course;
  end: End | null;
}

const isFour = (industry: string): industry is FourIndustry =>
  (FOUR_INDUSTRIES as readonly string[]).includes(industry);

/** Facilities that were in one of the four in any year. */
const sites = facilities.filter(
  ({ industry, industry_runs }) =>
    isFour(industry) || FOUR_INDUSTRIES.some((one) => industry_runs?.includes(`:${one}`)),
);

/** Sites of the four with a landfill of industrial waste. */
export const withLandfill = sites.filter(({ subpart_runs }) => /\bTT\b/.test(subpart_runs)).length;

/** What a facility reported in a year as part of an industry; null when it did not. */
function inIndustry(facility: Facility, industry: FourIndustry, year: number): number | null {
  return industryIn(facility, year) === industry ? emissionsIn(facility.id, year) : null;
}

const groups: readonly (readonly number[])[] = [
  ...steelPlants.map((plant) => plant.match?.facility_ids ?? []),
  ...aluminumSmelters.map((smelter) => smelter.facility_ids),
].filter((ids) => ids.length > 1);

const smelterOf = (ids: readonly number[]) =>
  aluminumSmelters.find((smelter) => smelter.facility_ids.some((id) => ids.includes(id)));

function endOf(industry: FourIndustry, members: readonly Facility[], t: PlantLine['t']): End {
  const year = FROM + t.findLastIndex((value) => (value ?? 0) > 0);
  const ids = members.map(({ id }) => id);
  const metal = industry === 'aluminum' ? smelterOf(ids)?.last_year : undefined;
  if (metal) return { year, why: 'last metal', text: `last metal ${metal}` };
  const statuses = ids.flatMap((id): string[] =>
    industry === 'steel' ? steelPlantsOf(id).map((plant) => plant.status) : industry === 'cement' ? cementPlantsOf(id).map((plant) => plant.status) : [],
  );
  const status = statuses.every((one) => one === statuses[0]) ? statuses[0] : undefined;
  if (status === 'retired') return { year, why: 'retired', text: `retired, last report ${lastReport(members)}` };
  if (status === 'mothballed') return { year, why: 'mothballed', text: `mothballed` };
  const later = YEARS.filter((it) => it > year).map((it) => members.map(({ id }) => emissionsIn(id, it)));
  if (later.some((values) => values.some((value) => (value ?? 0) > 0)))
    return { year, why: 'other industry', text: `not as ${industry} after ${year}` };
  if (later.some((values) => values.some((value) => value === 0)))
    return { year, why: 'zero', text: `zero from ${year + 1}` };
  return { year, why: 'silent', text: `no report after ${year}` };
} // prettier-ignore

const lastReport = (members: readonly Facility[]) => Math.max(...members.map(({ last_year }) => last_year));

function courseOf(industry: FourIndustry, ids: readonly number[], t: PlantLine['t']): Course {
  const [first, last] = [t[0] ?? null, t.at(-1) ?? null];
  const metal = industry === 'aluminum' ? (smelterOf(ids)?.last_year ?? Number.POSITIVE_INFINITY) : TO;
  // A smelter may report on for years without making metal.
  if (last === null || last === 0 || metal < TO) return 'ended';
  if (first === null) return 'began';
  return last > first ? 'rose' : 'fell';
}

/** Facilities of an industry in the years, those of one works together. */
function worksOf(industry: FourIndustry): readonly (readonly Facility[])[] {
  const ever = sites.filter((facility) =>
    YEARS.some((year) => inIndustry(facility, industry, year) !== null),
  );
  const taken = new Set<number>();
  return ever.flatMap((facility) => {
    if (taken.has(facility.id)) return [];
    const group = groups.find((ids) => ids.includes(facility.id)) ?? [facility.id];
    const members = ever.filter((other) => group.includes(other.id));
    for (const member of members) taken.add(member.id);
    return [members];
  });
}

function lineOf(industry: FourIndustry, members: readonly Facility[]): Omit<PlantLine, 'label'> & { town: string } {
  const t = YEARS.map((year) => {
    const values = members.flatMap((facility) => inIndustry(facility, industry, year) ?? []);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
  });
  const main = [...members].sort((a, b) => b.last_year - a.last_year || b.latest_t - a.latest_t)[0];
  if (!main) throw new Error(`plant-lines: a works of ${industry} without a facility`);
  const ids = members.map(({ id }) => id);
  const course = courseOf(industry, ids, t);
  return {
    id: main.id,
    facility_ids: ids,
    industry,
    name: tidyName(main.name),
    town: tidyName(main.city),
    state: main.state,
    t,
    course,
    end: course === 'ended' ? endOf(industry, members, t) : null,
  };
} // prettier-ignore

/** What tells a plant from others of its town: the tracker's name for it, else the first words of its own. */
function besides(line: { id: number; industry: FourIndustry; name: string; town: string; facility_ids: readonly number[] }): string {
  const tracked = [...steelPlantsOf(line.id), ...cementPlantsOf(line.id)][0]?.name;
  const bare = tracked
    ?.replace(/\s*(cement|steel)?\s*(mill|plant|works)$/i, '')
    .replace(/^(Cleveland-Cliffs|U\.S\. Steel|Nucor Steel|Gerdau|Heidelberg) /, '');
  return bare ?? `${line.town} (${line.name.split(' ').slice(0, 2).join(' ').replace(/,$/, '')})`;
} // prettier-ignore

function labelled(industry: FourIndustry): PlantLine[] {
  const lines = worksOf(industry)
    .map((members) => lineOf(industry, members))
    .filter((line) => line.t.some((value) => (value ?? 0) > 0));
  return lines.map(({ town, ...line }) => {
    const smelter = industry === 'aluminum' ? smelterOf(line.facility_ids) : undefined;
    const shared = lines.filter((other) => other.town === town).length > 1;
    return {
      ...line,
      label: smelter?.short_name ?? LABELS[line.id] ?? (shared ? besides({ ...line, town }) : town),
    };
  });
}

/** All lines, the largest of the last year first; plants that never reported more than zero are left out. */
export const plantLines: readonly PlantLine[] = FOUR_INDUSTRIES.flatMap(labelled).sort(
  (a, b) => (b.t.at(-1) ?? -1) - (a.t.at(-1) ?? -1) || (b.t[0] ?? 0) - (a.t[0] ?? 0) || a.id - b.id,
);

export const linesOf = (industry: FourIndustry) => plantLines.filter((line) => line.industry === industry);

/** By industry: the sum of each year from FROM on, and how many sites reported. Computed once: charts ask often. */
const tallies = new Map(
  FOUR_INDUSTRIES.map((industry) => {
    const values = YEARS.map((year) =>
      sites.flatMap((facility) => inIndustry(facility, industry, year) ?? []),
    );
    return [
      industry,
      {
        totals: values.map((list) => list.reduce((sum, value) => sum + value, 0)),
        reporters: values.map((list) => list.length),
      },
    ];
  }),
);

/** Direct emissions of an industry by year from FROM on, tonnes CO2e. */
export const totalsOf = (industry: FourIndustry): readonly number[] => tallies.get(industry)?.totals ?? [];

/** How many facilities of an industry reported for a year. */
export const reportersIn = (industry: FourIndustry, year: number): number =>
  tallies.get(industry)?.reporters[year - FROM] ?? 0;

/** Making aluminum alone, by year from FROM on: all smelters, or one. */
export const processOf = (smelterId?: string): readonly number[] =>
  YEARS.map((year) =>
    aluminumEmissions
      .filter((row) => row.year === year && (smelterId === undefined || row.smelter_id === smelterId))
      .reduce((sum, row) => sum + row.process_t, 0),
  );

/** A plant's value in the first or the last year, tonnes; 0 where there is none. */
export const firstOf = (line: PlantLine) => line.t[0] ?? 0;
export const lastOf = (line: PlantLine) => line.t.at(-1) ?? 0;

/** What the lines of one course add to an industry's total between the first and the last year, tonnes. */
export const changeOf = (lines: readonly PlantLine[], course: Course): number =>
  lines.filter((line) => line.course === course).reduce((sum, line) => sum + lastOf(line) - firstOf(line), 0);

/** Narrows a name from an address. */
export const fourIndustry = (name: unknown): FourIndustry | undefined =>
  typeof name === 'string' && isFour(name) ? name : undefined;
