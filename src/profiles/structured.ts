/** A plant's page for machines: its reports as a dataset, with where the plant stands. Build only. */
import type { Dataset, Place, Thing } from 'schema-dts';
import { REPORTING_YEARS } from '@/data/schema/facility-terms';
import { sourceOf } from '@/data/sources';
import { absolute } from '@/lib/base';
import { facilityPath } from '@/lib/places';
import { basis, breadcrumbs, download, measured, ours, references } from '@/lib/structured';
import { tidyName } from '@/lib/tidy-name';
import { LATEST_WORKBOOK } from './files';
import type { Plant } from './plant';
import { MEASURE } from './trend/words';

/** The fourteen workbooks of the reporting program, in the name of the newest. */
export const WORKBOOKS = basis([
  {
    ...sourceOf(LATEST_WORKBOOK),
    title: `Data summary spreadsheets, reporting years ${REPORTING_YEARS[0]}–${REPORTING_YEARS.at(-1)}`,
  },
]);

/** Dataset and way of a plant's page. */
export function plantThings(plant: Plant): Thing[] {
  const { id, first_year, last_year } = plant.facility;
  const path = facilityPath(id);
  const dataset: Dataset = {
    '@type': 'Dataset',
    '@id': absolute(`${path}#data`),
    name: `Greenhouse gas emissions of ${plant.title}`,
    description: plant.description,
    url: absolute(path),
    ...ours,
    temporalCoverage: first_year === last_year ? String(first_year) : `${first_year}/${last_year}`,
    spatialCoverage: siteOf(plant),
    variableMeasured: measured([{ label: MEASURE, unit: 't CO2e' }]),
    distribution: [
      download(`/facilities/${id}.csv`, 'text/csv'),
      download(`/facilities/${id}.json`, 'application/json'),
    ],
    isBasedOn: [...WORKBOOKS, ...references('facilities', 'facility-emissions', 'facility-gases')],
  };
  return [
    dataset,
    breadcrumbs([
      ['Plants', '/facilities/'],
      [plant.name, path],
    ]),
  ];
}

/** Address and position as reported; no position where it is known to be wrong. */
function siteOf({ name, near, facility }: Plant): Place {
  const { address, city, state, zip, lat, lon } = facility;
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      ...(address !== null && { streetAddress: address }),
      addressLocality: tidyName(city),
      addressRegion: state,
      ...(zip !== null && { postalCode: zip }),
      addressCountry: 'US',
    },
    ...(near !== null && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
  };
}
