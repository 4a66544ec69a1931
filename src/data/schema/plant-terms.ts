/** Closed lists of the plant trackers, apart from their schemas so that they can be used without zod. */

/** Ways of making steel or iron, told from capacities. */
export const STEEL_ROUTES = [
  'blast furnace and oxygen furnace',
  'oxygen furnace',
  'electric arc furnace',
  'direct-reduced iron',
  'iron, other',
] as const;

export type SteelRoute = (typeof STEEL_ROUTES)[number];

/** What a match between a tracker and the GHGRP rests on. */
export const MATCH_METHODS = ['name', 'town', 'place', 'reviewed'] as const;

/** How far a figure of production is the plant's own. */
export const PRODUCTION_EVIDENCE = ['stated', 'shared out', 'doubtful'] as const;

/** What emissions are divided by. */
export const DENOMINATORS = [
  'crude steel made (GEM)',
  'direct-reduced iron made (GEM)',
  'crude steel capacity (GEM)',
  'direct-reduced iron capacity (GEM)',
  'cement capacity (GEM)',
  'clinker capacity (GEM)',
  'primary aluminum capacity',
] as const;

export type Denominator = (typeof DENOMINATORS)[number];
