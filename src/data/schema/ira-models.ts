import { z } from 'zod';
import { text } from './fields.ts';
import { IRA_MODEL_NAMES, IRA_PAIRED, IRA_PARTS, IRA_YEARS } from './ira-terms.ts';

const year = z.literal(IRA_YEARS).describe('calendar year of the projection').meta({ unit: 'year' });
const mt = (words: string) => z.number().describe(words).meta({ unit: 'million tonnes CO2e' });

/** Nine models with the Inflation Reduction Act: net emissions and what they are made of. */
export const iraModels = z.strictObject({
  model: z.enum(IRA_MODEL_NAMES).describe('the model’s own name, with the initials of the team'),
  team: text('team that ran it, in a few words'),
  year,
  net_mt: mt('net emissions of the United States: all gases, less what land and forests take up'),
  carbon_dioxide_mt: mt('carbon dioxide, before land and forests'),
  methane_mt: mt('methane'),
  nitrous_oxide_mt: mt('nitrous oxide'),
  fluorinated_mt: mt('hydrofluorocarbons, perfluorocarbons, sulfur hexafluoride, nitrogen trifluoride'),
  land_sinks_mt: mt('net of land use and forests; negative'),
  filled: z
    .array(z.enum(IRA_PARTS))
    .describe('parts the model did not give: an official projection of 2022 stands in for them'),
});

/** Eight of the models with and without the law, in the figures of another table of the same comparison. */
export const iraModelsWithout = z.strictObject({
  model: z.enum(IRA_PAIRED).describe('the model’s own name'),
  law: z.enum(['with', 'without']).describe('run with the Inflation Reduction Act, or without it'),
  year,
  net_gt: z
    .number()
    .describe('net emissions as the table prints them, rounded to a hundredth')
    .meta({ unit: 'billion tonnes CO2e' }),
  below_2005_pct: z.number().describe('reduction below net emissions of 2005').meta({ unit: '%' }),
});
