/** What the steel and cement trackers know of a plant, as lines of label and value. Build only. */
import { cementPlantsOf, steelPlantsOf, type CementPlant, type SteelPlant } from '@/data/plants';
import { integer, oneDecimal, twoDecimals } from '@/lib/format';

export interface TrackedFact {
  readonly label: string;
  readonly value: string;
}

/** What stands behind a figure of production that was not stated plainly. */
const EVIDENCE = {
  stated: '',
  'shared out': ' (the company’s total, shared out by capacity)',
  doubtful: ' (doubtful)',
} as const;

const million = (kt: number): string => `${twoDecimals(kt / 1000)} million tonnes a year`;

function steelFacts(plant: SteelPlant): readonly TrackedFact[] {
  const running = plant.capacities.filter(({ status }) => status.startsWith('operating'));
  const sum = (key: 'crude_kt' | 'bf_kt' | 'dri_kt') =>
    running.reduce((total, units) => total + (units[key] ?? 0), 0);
  const made = plant.production.findLast(({ crude_kt }) => crude_kt !== null);
  return [
    { label: 'In the steel tracker as', value: plant.name },
    { label: 'Way of making', value: plant.route },
    ...(sum('crude_kt') > 0
      ? [{ label: 'Steel capacity in operation', value: million(sum('crude_kt')) }]
      : []),
    ...(sum('bf_kt') > 0 ? [{ label: 'Blast furnaces', value: million(sum('bf_kt')) }] : []),
    ...(plant.start_year !== null
      ? [{ label: 'First start at the site', value: String(plant.start_year) }]
      : []),
    ...(made?.crude_kt
      ? [
          {
            label: `Steel made in ${made.year}`,
            value: `${twoDecimals(made.crude_kt / 1000)} million tonnes${EVIDENCE[made.evidence]}`,
          },
        ]
      : []),
    ...(plant.workforce !== null
      ? [
          {
            label: 'Workforce, as the tracker has it',
            value: `${integer(plant.workforce)}${plant.workforce_note ? ` (${plant.workforce_note})` : ''}`,
          },
        ]
      : []),
    {
      label: 'Matched by',
      value: `${plant.match?.method ?? ''}, ${oneDecimal(plant.match?.km ?? 0)} km apart, confidence ${plant.match?.confidence ?? ''}`,
    },
  ];
}

function cementFacts(plant: CementPlant): readonly TrackedFact[] {
  return [
    { label: 'In the cement tracker as', value: plant.name },
    ...(plant.plant_type
      ? [{ label: 'Plant', value: [plant.plant_type, plant.kiln].filter(Boolean).join(', ') }]
      : []),
    {
      label: 'Cement capacity',
      value: plant.cement_mt === null ? 'not stated' : `${oneDecimal(plant.cement_mt)} million tonnes a year`,
    },
    {
      label: 'Clinker capacity',
      value:
        plant.clinker_mt === null ? 'not stated' : `${oneDecimal(plant.clinker_mt)} million tonnes a year`,
    },
    ...(plant.start_year !== null
      ? [{ label: 'First start at the site', value: String(plant.start_year) }]
      : []),
    {
      label: 'Matched by',
      value: `${plant.match?.method ?? ''}, ${oneDecimal(plant.match?.km ?? 0)} km apart, confidence ${plant.match?.confidence ?? ''}`,
    },
  ];
}

/** Facts of all plants matched to a facility, one after the other. */
export const trackedFacts = (facilityId: number): readonly TrackedFact[] => [
  ...steelPlantsOf(facilityId).flatMap(steelFacts),
  ...cementPlantsOf(facilityId).flatMap(cementFacts),
];
