/** The links of the computation of risk, in order, each with what the record says of it. Figures come from the findings. Pure. */
import { evidenceOf, figureOf } from '@/data/corridor-record';
import { integer, oneDecimal } from '@/lib/format';

export interface Link {
  /** What is done, as a head and a sentence. */
  name: string;
  does: string;
  /** The figure that stands beside it, and what it says; null: words only. */
  number: string | null;
  caveat: string;
  /** Who says so and when. */
  source: string;
}

/** How many times larger EPA's unit risk of December 2016 is than its table of August 2014 has it. */
export const unitRiskRatio = (): number => figureOf('unit-risk-eto-2016') / figureOf('unit-risk-eto-2014');

/** "2016-12-16" → 2016. */
const yearOf = (id: string) => evidenceOf(id).as_of.slice(0, 4);

/** Six links; a finding that is missing stops the build. */
export function links(): Link[] {
  const modelYear = yearOf('model-steps');
  const published = evidenceOf('model-steps').source_date.slice(0, 4);
  return [
    {
      name: 'The plant reports',
      does: 'It states what it released to the air.',
      number: `${integer(figureOf('factor-reporting'))}%`,
      caveat: 'of the nation’s emissions reporting uses emission factors, which are broad estimates.',
      source: `EPA’s Inspector General, ${yearOf('factor-reporting')}`,
    },
    {
      name: 'An emission factor',
      does: 'So much pollutant for so much activity, the same for many plants.',
      number: `${integer(figureOf('factors-poor-2004'))}%`,
      caveat: `of the rated factors were below average or poor in ${yearOf('factors-poor-2004')}; ${integer(figureOf('factors-poor-1996'))}% in ${yearOf('factors-poor-1996')}.`,
      source: 'EPA’s Inspector General, 2006',
    },
    {
      name: 'A model of the air',
      does: 'Wind and weather carry it, by computation.',
      number: `${Number(published) - Number(modelYear)} years`,
      caveat: `lay between the emissions of ${modelYear} and EPA’s account of how it modeled them.`,
      source: `EPA, ${published}`,
    },
    {
      name: 'A concentration',
      does: 'The model gives each census tract its air.',
      number: '1 value',
      caveat: 'for everyone in a tract, whoever lives by the fence: said of EPA’s first assessment.',
      source: `EPA, on its assessment of ${yearOf('tract-one-value')}`,
    },
    {
      name: 'Times a unit risk',
      does: 'How likely cancer is, for a lifetime in a given concentration.',
      number: `${integer(unitRiskRatio())} times`,
      caveat: `as large is EPA’s value for ethylene oxide in ${yearOf('unit-risk-eto-2016')} as in its table of ${yearOf('unit-risk-eto-2014')}. Industry calls it flawed (${yearOf('unit-risk-disputed')}).`,
      source: `EPA, August ${yearOf('unit-risk-eto-2014')} and December ${yearOf('unit-risk-eto-2016')}`,
    },
    {
      name: 'Added up',
      does: 'All pollutants and sources together: so many in a million.',
      number: integer(figureOf('line')),
      caveat: `in a million is the upper end of what EPA’s benzene rule calls acceptable. It is no binding limit.`,
      source: `EPA, ${yearOf('line')}`,
    },
  ];
}

/** The comparison of modelled and measured, as published. */
export interface Compared {
  tracts: number;
  above: number;
  /** Times EPA's estimate; the first about, the second more than. */
  median: number;
  most: number;
}

export function compared(): Compared {
  return {
    tracts: figureOf('tracts-compared'),
    above: figureOf('tracts-above'),
    median: figureOf('measured-median'),
    most: figureOf('measured-max'),
  };
}

/** Cases that were counted, not modelled: the study's two rates. */
export const cases = (): { polluted: string; state: string } => ({
  polluted: integer(figureOf('cases-polluted')),
  state: oneDecimal(figureOf('cases-state')),
});
