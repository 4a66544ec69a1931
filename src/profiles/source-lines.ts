/** Who is to be credited for each part of a plant's page. Build only. */
import { cementPlantsOf, steelPlantsOf } from '@/data/plants';
import { intensitiesOf } from './intensity';
import type { Plant } from './plant';

export interface SourceLine {
  readonly what: string;
  readonly source: string;
}

/** One line a part that the page of this plant has. */
export function sourceLines({ facility: { id }, owners, near }: Plant): readonly SourceLine[] {
  const steel = steelPlantsOf(id).length > 0;
  const cement = cementPlantsOf(id);
  return [
    {
      what: 'Emissions, rank, neighbours',
      source: 'EPA Greenhouse Gas Reporting Program, data summary spreadsheets 2010–2023',
    },
    ...(owners.length > 0
      ? [
          {
            what: 'Owner',
            source: 'EPA list of parent companies, 2023; joint owners of 2020 from EDGI’s copy of the list',
          },
        ]
      : []),
    ...(steel
      ? [
          {
            what: 'Steel plant',
            source: 'Global Energy Monitor, Global Iron and Steel Tracker, September 2025 (V1), CC BY 4.0',
          },
        ]
      : []),
    ...(cement.some(({ source }) => source === 'GEM 2025')
      ? [
          {
            what: 'Cement plant',
            source: 'Global Energy Monitor, Global Cement and Concrete Tracker, July 2025 (V1), CC BY 4.0',
          },
        ]
      : []),
    ...(cement.some(({ source }) => source === 'SFI 2021')
      ? [
          {
            what: 'Cement plant',
            source:
              'McCarten et al. 2021, Global Database of Cement Production Assets, Spatial Finance Initiative, CC BY 4.0',
          },
        ]
      : []),
    ...(intensitiesOf(id).some(({ industry }) => industry === 'aluminum')
      ? [{ what: 'Aluminum capacity', source: 'our list of smelters, compiled from dated documents' }]
      : []),
    ...(near
      ? [
          {
            what: 'People',
            source:
              'Census 2020 block-group centres of population; ACS 2018–2022 by tract (CDC/ATSDR Environmental Justice Index 2024); CEJST 1.0',
          },
        ]
      : []),
    {
      what: 'Modelled risk',
      source:
        'EPA NATA 2014 and AirToxScreen 2019, as published in the Environmental Justice Index 2022 and 2024',
    },
    {
      what: 'Reported toxics',
      source:
        'EPA Toxics Release Inventory, RSEI and National Emissions Inventory, in the copies named on the data page',
    },
  ];
}
