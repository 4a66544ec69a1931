/** The words of the toolbox: documents and their parts, levers, levels, industries, standings. No zod: pages use them too. */

/** Pillars of the agenda and areas of the memo, in the order of the documents; the names are ours. */
export const AREAS = [
  { id: 'agenda-1', document: 'agenda', name: 'Pillar 1: Invest' },
  { id: 'agenda-2', document: 'agenda', name: 'Pillar 2: Innovate' },
  { id: 'agenda-3', document: 'agenda', name: 'Pillar 3: Mine, recycle, reclaim' },
  { id: 'agenda-4', document: 'agenda', name: 'Pillar 4: Public money' },
  { id: 'agenda-5', document: 'agenda', name: 'Pillar 5: Rules of the economy' },
  { id: 'memo-introduction', document: 'memo', name: 'Introduction' },
  { id: 'memo-workers', document: 'memo', name: 'Workers and communities' },
  { id: 'memo-justice', document: 'memo', name: 'Environmental justice' },
  { id: 'memo-funding', document: 'memo', name: 'Funding' },
  { id: 'memo-buying', document: 'memo', name: 'Buy Clean and advance commitments' },
  { id: 'memo-regulation', document: 'memo', name: 'Regulation and enforcement' },
  { id: 'memo-trade', document: 'memo', name: 'Trade' },
] as const;
export type AreaId = (typeof AREAS)[number]['id'];
export const AREA_IDS = AREAS.map((area) => area.id);

/** By what means a tool works. */
export const LEVERS = [
  'money',
  'rules',
  'demand',
  'trade',
  'labor',
  'justice',
  'research',
  'materials',
] as const;

/** Who would have to act. */
export const LEVELS = ['Congress', 'federal executive', 'DOE', 'EPA', 'states'] as const;

export const EVERY_INDUSTRY = ['all heavy industry', 'all manufacturing'] as const;
/** Heavy industries that some tool names; "all heavy industry" stands for each of them in a filter. */
export const HEAVY = ['steel', 'cement', 'aluminum', 'coke', 'chemicals', 'glass', 'asphalt'] as const;
export const INDUSTRIES = [
  ...HEAVY,
  'mining',
  'recycling',
  'clean technology',
  'vehicles',
  ...EVERY_INDUSTRY,
  'none in particular',
] as const;

/** What became of a tool, from done to undone. */
export const STANDINGS = [
  {
    id: 'in-force',
    name: 'In force',
    meaning: 'A law, rule or program does it, at least in part or in some states.',
  },
  {
    id: 'other-form',
    name: 'In another form',
    meaning: 'Something near it was done, with another aim or by another means.',
  },
  {
    id: 'proposed',
    name: 'Proposed',
    meaning: 'A bill for it, or for something near it, was introduced; none was read as enacted.',
  },
  {
    id: 'cut-back',
    name: 'Begun, then cut back',
    meaning: 'It was begun, then partly ended, delayed, waived or put in doubt.',
  },
  {
    id: 'ended',
    name: 'Ended',
    meaning: 'It, or what it would have built on, was revoked or dissolved or has expired.',
  },
  {
    id: 'against',
    name: 'The other way',
    meaning: 'The government acted, or proposed to act, in the opposite direction.',
  },
  {
    id: 'no-record',
    name: 'No record read',
    meaning: 'Nothing was read that tells. It does not mean that nothing happened.',
  },
] as const;
export type Standing = (typeof STANDINGS)[number]['id'];
export const STANDING_IDS = STANDINGS.map((standing) => standing.id);
