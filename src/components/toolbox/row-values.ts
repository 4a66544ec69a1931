/** The values of a tool for each field of the filter, as `<filtered-list>` reads them, and the words beside them. */
import { EVERY_INDUSTRY, HEAVY, INDUSTRIES } from '@/data/schema/toolbox-terms';
import type { Tool } from './tool';

/** Value in an address: "federal executive" → "federal-executive". */
export const slug = (word: string): string => word.toLowerCase().replaceAll(' ', '-');

const every: readonly string[] = EVERY_INDUSTRY;

/** Industries a reader can ask for: a tool for all of heavy industry or manufacturing is found under each of the heavy ones. */
export const ASKED = INDUSTRIES.filter((name) => !every.includes(name) && name !== 'none in particular');

/** The industries under which a tool is found. */
export function industriesOf({ industries }: Pick<Tool, 'industries'>): string[] {
  const whole = industries.some((name) => every.includes(name));
  return ASKED.filter(
    (name) => industries.includes(name) || (whole && (HEAVY as readonly string[]).includes(name)),
  );
}

/** Attributes of a tool's row, without `data-`. */
export const rowValues = (
  tool: Tool,
): Record<'document' | 'lever' | 'level' | 'industry' | 'status', string> => ({
  document: `${tool.document} ${tool.area}`,
  lever: slug(tool.lever),
  level: slug(tool.level),
  industry: industriesOf(tool).map(slug).join(' '),
  status: tool.standing === 'no-record' ? 'no-record' : `known ${tool.standing}`,
});

/** Names of the levers, as a heading has them. */
export const LEVER_NAMES: Readonly<Record<Tool['lever'], string>> = {
  money: 'Money',
  rules: 'Rules',
  demand: 'Demand',
  trade: 'Trade',
  labor: 'Labor',
  justice: 'Justice',
  research: 'Research',
  materials: 'Materials',
};
/** What each lever gathers. */
export const LEVER_WORDS: Readonly<Record<Tool['lever'], string>> = {
  money: 'Grants, loans and credits for plants and products',
  rules: 'Standards, permits, monitoring and rates',
  demand: 'What public buyers ask for',
  trade: 'Border fees, tariffs and technology abroad',
  labor: 'Terms for workers, and help where plants close',
  justice: 'Pollution where it is borne',
  research: 'Research, offices and institutes',
  materials: 'Mining and recycling',
};
/** Who acts, as a heading has it. */
export const LEVEL_NAMES: Readonly<Record<Tool['level'], string>> = {
  Congress: 'Congress',
  'federal executive': 'Federal executive',
  DOE: 'DOE',
  EPA: 'EPA',
  states: 'States',
};
export const DOCUMENT_NAMES: Readonly<Record<Tool['document'], string>> = {
  agenda: 'Agenda of 2020',
  memo: 'Memo of 2023',
};
