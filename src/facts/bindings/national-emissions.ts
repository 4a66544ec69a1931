/** Verdicts on the claims about industry's part of the nation's emissions. */
import { oneDecimal } from '@/lib/format';
import type { Binding } from '../binding';
import { gross, industryShare, sector } from '../topics/national-emissions';

const direct = industryShare('direct', 2022);

export const bindings: Readonly<Record<string, Binding>> = {
  'c004-quarter-of-carbon': {
    facts: ['national-emissions.share-2022', 'national-emissions.share-with-power-2022'],
    // "Nearly a quarter" holds for 22.5 to 25 percent; counted with electricity it is more.
    verdict: direct >= 22.5 && direct < 25 ? 'holds' : 'holds-with-wording',
    evidence: `${oneDecimal(sector('direct', 'industry', 2022))} of ${oneDecimal(gross(2022))} million tonnes CO₂e before land sinks in 2022, ${oneDecimal(direct)}%; ${oneDecimal(industryShare('with-electricity', 2022))}% with the electricity industry uses. EPA’s industry includes oil and gas systems and coal mines.`,
  },
};
