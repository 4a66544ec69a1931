/** Short names of the plants that the drawings name; the table has EPA's own. Pure. */
import type { Facility } from '@/data/facilities';
import { tidyName } from '@/lib/tidy-name';

/** By EPA's facility id: the operator in EPA's latest name, and the town. */
const SHORT: Readonly<Record<number, string>> = {
  1000025: 'Placid Refining, Port Allen',
  1000816: 'Plaquemine Cogen',
  1001209: 'Louisiana 1 power plant',
  1001709: 'Occidental Chemical, Taft',
  1002301: 'CF Industries, Donaldsonville',
  1002350: 'Westlake, Plaquemine',
  1003489: 'PCS Nitrogen, Geismar',
  1004314: 'Dow, Plaquemine',
  1005911: 'Norco Manufacturing Complex',
  1007031: 'Union Carbide, Taft',
  1007643: 'ExxonMobil, Baton Rouge',
  1009080: 'Valero, Norco',
  1010766: 'Nucor Steel, Convent',
  1011460: 'Air Products, Norco',
  1013578: 'St. Charles power plant',
};

export const shortName = ({ id, name }: Pick<Facility, 'id' | 'name'>): string => SHORT[id] ?? tidyName(name);
