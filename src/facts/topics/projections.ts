/** Facts of beat 7: projections before and after the law of July 2025. */
import { projectionOf, rangeOf, type Pick, type Projection } from '@/data/projections';
import { datasetInfo } from '@/data/sources';
import { integer, oneDecimal } from '@/lib/format';
import { defineFacts, type Fact } from '../fact';
import { makers } from '../makers';

const { make } = makers('projections', datasetInfo('ira-projections').sources);
const RHODIUM = 'Rhodium Group';
const REPEAT = 'REPEAT Project (Princeton)';

const told = ([low, high]: readonly [number, number]): string =>
  low === high ? `${integer(low)}%` : `${integer(low)} to ${integer(high)}%`;

/** A projection as it was read. */
function read(name: string, label: string, pick: Pick): Fact {
  const row: Projection = projectionOf(pick);
  const ends = rangeOf(row);
  return make(
    name,
    label,
    'as read',
    {
      value: ends[1],
      unit: row.unit,
      text: told(ends),
      forms: { low: `${integer(ends[0])}%`, high: `${integer(ends[1])}%` },
    },
    {
      inputs: [
        { label: 'Read in', value: row.source_title },
        { label: 'Measures', value: row.metric },
        ...(row.confidence === 'uncertain' ? [{ label: 'Confidence', value: 'read at second hand' }] : []),
      ],
    },
  );
}

const of = (publisher: string, scenario: string, from_year: number): Pick => ({ publisher, scenario, from_year, unit: '% below 2005' }); // prettier-ignore
/** The ranges the bindings rest on. */
export const pledge2030 = rangeOf(projectionOf({ law: 'pledge', from_year: 2030 }));
export const after2035 = rangeOf(projectionOf(of(RHODIUM, 'Taking Stock 2025', 2035)));
const last = projectionOf({ publisher: RHODIUM, from_year: 2025, unit: '%' });

/** The topic's name in the ledger. */
export const title = 'Projections before and after the law of July 2025';

export const facts = defineFacts('projections', [
  read('pledge-2030', 'The pledge of 2021 for 2030, net, below 2005', { law: 'pledge', from_year: 2030 }),
  read('pledge-2035', 'The pledge of 2024 for 2035, net, below 2005', { law: 'pledge', from_year: 2035 }),
  read('rhodium-2022-without', 'Rhodium in August 2022 for 2030, without the climate law, net', of(RHODIUM, 'Without IRA', 2030)),
  read('rhodium-2022-with', 'Rhodium in August 2022 for 2030, with the climate law, net', of(RHODIUM, 'With IRA', 2030)),
  read('rhodium-2024-2030', 'Rhodium in July 2024 for 2030', of(RHODIUM, 'Taking Stock 2024 current policy', 2030)),
  read('rhodium-2024-2035', 'Rhodium in July 2024 for 2035', of(RHODIUM, 'Taking Stock 2024 current policy', 2035)),
  read('rhodium-july-2025-without', 'Rhodium in July 2025 for 2035, had the law not passed', of(RHODIUM, 'Without OBBBA', 2035)),
  read('rhodium-july-2025-with', 'Rhodium in July 2025 for 2035, with the law', of(RHODIUM, 'OBBBA enacted (as of July 2025)', 2035)),
  read('rhodium-2025-2035', 'Rhodium in September 2025 for 2035', of(RHODIUM, 'Taking Stock 2025', 2035)),
  read('repeat-without', 'REPEAT in July 2025 for 2035, had the law not passed', of(REPEAT, 'Without OBBBA', 2035)),
  read('repeat-rules', 'REPEAT in July 2025 for 2035, with the rules of the Biden years kept', of(REPEAT, 'Biden policies incl. regulations kept', 2035)),
  read('repeat-with', 'REPEAT in July 2025 for 2035, with the law', of(REPEAT, 'OBBBA enacted', 2035)),
  read('nine-2035', 'Nine models in Science for 2035, with the climate law', { publisher: 'Bistline et al. 2023 (Science), nine models', from_year: 2035 }),
  read('reached-2024', 'Reached in 2024 by Rhodium’s estimate, below 2005', { publisher: RHODIUM, from_year: 2024, unit: '% below 2005' }),
  read('reached-2025', 'Reached in 2025 by Rhodium’s estimate, below 2005', { publisher: RHODIUM, from_year: 2025, unit: '% below 2005' }),
  make('rise-2025', 'Change of emissions from 2024 to 2025, Rhodium’s estimate', 'as read', {
    value: rangeOf(last)[0], unit: '%', text: `${oneDecimal(rangeOf(last)[0])}%`,
  }),
]); // prettier-ignore
