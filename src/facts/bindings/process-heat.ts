/** Verdicts on the claims about industrial heat. */
import { integer, oneDecimal } from '@/lib/format';
import type { Binding } from '../binding';
import { industrySource, sector } from '../topics/national-emissions';
import { CLAIMED, claimedPart, coolGasMt, LINE, partUpTo, read } from '../topics/process-heat';

const groups = ['Food and drink', 'Paper', 'Chemicals'];
const cool = groups.map((group) => partUpTo(LINE, [group]));
const [low, high] = partUpTo(LINE);
const fuel = (100 * industrySource('CO2 from Fossil Fuel Combustion')) / sector('direct', 'industry', 2022);
const doe = read('process heat', 'on-site energy use');
const pumps = read('industrial heat pumps', 'moderate deployment');

export const bindings: Readonly<Record<string, Binding>> = {
  'c004-heat-130c': {
    facts: [
      'process-heat.below-130',
      'process-heat.below-130-food',
      'process-heat.below-130-paper',
      'process-heat.below-130-chemicals',
    ],
    // The data decide how much heat is that cool and where, not whether the means are ready or pay.
    verdict: cool.filter(([least]) => least > 25).length >= 3 ? 'holds-with-wording' : 'not-supported',
    evidence: `An estimate for 2014: ${integer(low)} to ${integer(high)}% of manufacturing heat with a known use is needed at ${LINE} °C or less; in food and drink at least ${integer(cool[0]?.[0] ?? 0)}%, paper ${integer(cool[1]?.[0] ?? 0)}%, chemicals ${integer(cool[2]?.[0] ?? 0)}%. That it can be electrified now is a judgement on cost, which the data do not test.`,
  },
  'c004-heat-217mt': {
    facts: ['process-heat.cool-gas', 'process-heat.claimed-part', 'process-heat.heat-pumps-read'],
    verdict: 'could-not-check',
    evidence: `The source was not found. ${CLAIMED} million tonnes would be ${integer(claimedPart)}% of industry’s direct emissions of 2022. Burning gas for all heat at ${LINE} °C or less that the 2014 survey shows would emit about ${integer(coolGasMt)} million tonnes, by this site’s arithmetic, so the claim would have to include hotter heat, fuels that emit more than gas, or fuel that the survey leaves without a use. The one U.S. figure read is up to ${pumps.value} million tonnes in three industries.`,
  },
  'c004-process-heat': {
    facts: ['process-heat.heat-part', 'process-heat.doe-share', 'national-emissions.fuel-part-2022'],
    verdict: Number(doe.value) > 33 && fuel > 33 ? 'holds' : 'holds-with-wording',
    evidence: `Burning fuel makes ${oneDecimal(fuel)}% of industry’s direct emissions (2022), and process heating is ${doe.value}% of on-site energy in manufacturing (${doe.year ?? 'no year'}, DOE). A share of energy is not a share of emissions.`,
  },
};
