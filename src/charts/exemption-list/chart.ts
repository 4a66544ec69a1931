import { CORRIDOR_FIPS, CORRIDOR_PARISHES } from '@/data/schema/corridor-terms';
import { datasetInfo } from '@/data/sources';
import { eligibleFacilities } from '@/data/toxics';
import { integer, words } from '@/lib/format';
import { defineChart } from '../contract';
import Marks from '../primitives/Marks.svelte';
import type { MarksPlaced } from '../marks';
import { placeList } from './layout';
import { ruleCounts } from './series';

const rules = ruleCounts(eligibleFacilities, CORRIDOR_FIPS);
const [first] = rules;
if (first?.rule !== 'HON Rule') throw new Error('exemption-list: the title speaks of chemical plants');
const total = eligibleFacilities.length;
const corridor = rules.reduce((sum, rule) => sum + rule.corridor, 0);
const state = rules.reduce((sum, rule) => sum + rule.restOfState, corridor);
if (corridor !== first.corridor) throw new Error('exemption-list: the corridor has entries of other rules');
const parishOf = (fips: string | null) =>
  CORRIDOR_PARISHES.find((parish) => parish.fips === fips)?.name ?? null;

export const chart = defineChart<MarksPlaced>({
  slug: 'exemption-list',
  story: 'cancer-alley',
  order: 10,
  name: 'Eligible for exemption, 2025',
  summary:
    'The list of facilities that could ask in 2025 for exemption from air toxics rules: eligible, not granted.',
  measure: () => 'Entries of a list of June 2025 by the rule they fall under: eligible to ask, not granted',
  params: {},
  views: [
    {
      id: 'by-rule',
      title: `Eligible for exemption, not granted: seven parishes hold ${integer(first.corridor)} of a list’s ${integer(first.all)} chemical plants`,
      description: `In March 2025 EPA opened a way to ask for two years’ exemption from nine air toxics rules. Of ${integer(total)} entries on a list of those who could, ${integer(state)} are in Louisiana and ${integer(corridor)} in the corridor, all under the rule for chemical plants. Being on the list says nothing of having asked, or of having been granted.`,
      state: {},
    },
  ],
  place: (frame) => placeList(rules, frame),
  Component: Marks,
  describe: () =>
    `A square for each of ${integer(total)} entries of the list of facilities eligible to ask for exemption in 2025, in ${words(rules.length)} rows by rule; eligible, not granted. ${rules
      .map(
        (rule) =>
          `${rule.name} (${rule.rule}): ${rule.all}, of which ${rule.corridor} in the seven parishes and ${rule.restOfState} in the rest of Louisiana`,
      )
      .join('; ')}.`,
  table: () => ({
    caption:
      'Louisiana’s entries on the list of facilities eligible to ask for exemption, June 2025: eligible, not granted',
    columns: [
      { key: 'name', label: 'Name as listed' },
      { key: 'city', label: 'Town as listed' },
      { key: 'parish', label: 'Parish of the corridor' },
      { key: 'county', label: 'County as listed' },
      { key: 'rule', label: 'Rule' },
      { key: 'kind', label: 'Kind of facility' },
    ],
    rows: eligibleFacilities
      .filter((row) => row.state === 'LA')
      .map((row) => ({
        name: row.name,
        city: row.city,
        parish: parishOf(row.county_fips),
        county: row.county,
        rule: row.rule,
        kind: row.kind,
      })),
  }),
  tableRows: 60,
  sources: datasetInfo('eligible-facilities').sources,
  notes: [
    'Eligible means: subject to a rule from which EPA let facilities ask for exemption. The list does not say who asked. Whom the proclamation of July 17, 2025, exempted is in its annex, which was not read; outlets count differently.',
    'The list was compiled by two nonprofits, the Environmental Defense Fund and the Environmental Data & Governance Initiative. It is not EPA’s.',
    'An entry is a name under a rule. One site can have two entries, and projects are listed beside plants, such as the early works of “Sunshine” in St. James.',
    'The HON rule is EPA’s rule of 2024 for plants that make synthetic organic chemicals.',
  ],
  vintage: 'List of June 2025.',
  live: false,
});
