/** The datasets in the order and the groups of the data page. A test holds that each is in one group. */
import type { DatasetName } from '@/data/schema/datasets';

export interface Group {
  readonly id: string;
  readonly title: string;
  /** What the group holds, in a sentence. */
  readonly about: string;
  readonly datasets: readonly DatasetName[];
}

export const groups: readonly Group[] = [
  {
    id: 'plants',
    title: 'Plants and their emissions',
    about:
      'Every facility that reported direct emissions to the Greenhouse Gas Reporting Program, from the agency’s annual workbooks.',
    datasets: [
      'facilities',
      'facility-emissions',
      'facility-gases',
      'facility-parents',
      'facility-revisions',
    ],
  },
  {
    id: 'aluminum',
    title: 'Aluminum',
    about: 'Production, the smelters and their years, electricity, prices and imports.',
    datasets: [
      'aluminum-output',
      'aluminum-by-country',
      'aluminum-smelters',
      'aluminum-smelter-counts',
      'aluminum-emissions',
      'aluminum-capacity',
      'aluminum-power-mix',
      'aluminum-energy-intensity',
      'electricity-price',
      'aluminum-imports',
      'aluminum-import-sources',
      'aluminum-import-tonnes-2023',
      'aluminum-salient',
      'aluminum-price',
      'aluminum-events',
    ],
  },
  {
    id: 'steel-trade',
    title: 'Steel and the carbon border',
    about:
      'Carbon intensity and routes of steel by country; the European border adjustment and bills like it.',
    datasets: ['steel-intensity', 'steel-route-mix-2024', 'cbam-defaults', 'carbon-border-bills'],
  },
  {
    id: 'checks',
    title: 'Claims and checks',
    about:
      'The claims this project began with, each with what was found, and every comparison with a second source.',
    datasets: ['seed-claims', 'reconciliation'],
  },
];
