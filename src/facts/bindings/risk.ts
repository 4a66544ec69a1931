/** Verdicts on the claims about risk, hot spots and who bears them. */
import { groupRisk, perMillionOf, valueOf } from '@/data/risk';
import { integer, oneDecimal, wholePercent } from '@/lib/format';
import type { Binding, Verdict } from '../binding';
import { colorShare } from '../topics/hot-tracts';
import { tractTimes } from '../topics/risk-scale';

const mean = (group: Parameters<typeof groupRisk>[2]) => groupRisk('nation', 2019, group).mean;
const GROUPS = ['black', 'hispanic', 'asian', 'native'] as const;
const lower = GROUPS.filter((group) => mean(group) <= mean('others'));
/** True of people of color together; true of each group would need no change of wording. */
const byGroup: Verdict =
  mean('people_of_color') <= mean('others')
    ? 'not-supported'
    : lower.length > 0
      ? 'holds-with-wording'
      : 'holds';
const means = `Black residents ${oneDecimal(mean('black'))}, Asian ${oneDecimal(mean('asian'))}, Hispanic ${oneDecimal(mean('hispanic'))}, Native American ${oneDecimal(mean('native'))}, white ${oneDecimal(mean('others'))}`;

/** Claims whose evidence the pipeline computes, by the claim's id. */
export const bindings: Readonly<Record<string, Binding>> = {
  'c004-1000-hotspots': {
    facts: ['risk-scale.hot-spots', 'risk-scale.hot-spot-begins'],
    verdict: valueOf('hot-spots') >= 1000 ? 'holds' : 'not-supported',
    evidence: `ProPublica states more than ${integer(valueOf('hot-spots'))}, each beginning at ${integer(perMillionOf('hot-spots'))} in a million: a tenth of EPA’s line.`,
  },
  'c004-250k-people': {
    facts: ['risk-scale.people', 'risk-scale.people-award', 'risk-scale.thresholds-apart'],
    verdict:
      valueOf('people') < 250_000
        ? 'not-supported'
        : perMillionOf('people') === perMillionOf('hot-spots')
          ? 'holds'
          : 'holds-with-wording',
    evidence: `ProPublica counts about ${integer(valueOf('people'))} people above ${integer(perMillionOf('people'))} in a million, ${integer(valueOf('people-award'))} in its entry for an award. The hot spots begin at ${integer(perMillionOf('hot-spots'))}: not the people around them all.`,
  },
  'c004-47-times': {
    facts: ['risk-scale.times-47', 'risk-scale.tract-708-line', 'risk-scale.tract-708-mean'],
    // EPA's own highest tract decides the wording: were it 47 times the line too, no one need be named.
    verdict:
      valueOf('times-47') !== 47 ? 'not-supported' : tractTimes.line >= 47 ? 'holds' : 'holds-with-wording',
    evidence: `ProPublica’s own estimate, “up to”, in parts, from industry in 2014–2018. EPA’s highest tract of 2014 is ${integer(tractTimes.line)} times the line; that it is ${integer(tractTimes.mean)} times the national mean is chance.`,
  },
  'c000-communities-of-color': {
    facts: [
      'race-and-risk.mean-nation-people-of-color-2019',
      'race-and-risk.mean-nation-others-2019',
      'race-and-risk.mean-nation-native-2019',
    ],
    verdict: byGroup,
    evidence: `Mean modelled risk of 2019, all sources: people of color ${oneDecimal(mean('people_of_color'))} in a million, white residents ${oneDecimal(mean('others'))}. By group: ${means}. Within the corridor the groups are nearly level.`,
  },
  'c004-bipoc-most-severe': {
    facts: [
      'race-and-risk.mean-nation-black-2019',
      'race-and-risk.mean-nation-native-2019',
      'hot-tracts.of-color-2019',
      'hot-tracts.nation-of-color-2019',
    ],
    verdict: byGroup,
    evidence: `Mean modelled risk of 2019, all sources: ${means}. In the tracts at 100 or more ${wholePercent(colorShare(2019))} are people of color. By this measure it is not true of Native Americans, and risk is not illness.`,
  },
};
