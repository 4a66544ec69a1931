/** The page of a state or county for machines: the sums of its plants as a dataset. Build only. */
import type { AdministrativeArea, Dataset, Thing } from 'schema-dts';
import { REPORTING_YEARS } from '@/data/schema/facility-terms';
import { absolute } from '@/lib/base';
import { statePath } from '@/lib/places';
import { breadcrumbs, download, measured, ours, references } from '@/lib/structured';
import { WORKBOOKS } from '../structured';
import { PLACE_MEASURE, placeTitle } from './files';
import type { Place } from './place';

/** Dataset and way of a place's page. */
export function placeThings(place: Place): Thing[] {
  const { path, state } = place;
  const around = place.county ? ['counties', 'county-air-toxics'] : ['regions', 'county-air-toxics'];
  const file = path.replace(/\/$/, '');
  const dataset: Dataset = {
    '@type': 'Dataset',
    '@id': absolute(`${path}#data`),
    name: `Plants, emissions, air toxics and people of ${place.title}`,
    description: `${placeTitle(place)}. Emissions by year and industry, plants, modelled air-toxics risk, people and work.`,
    url: absolute(path),
    ...ours,
    temporalCoverage: `${REPORTING_YEARS[0]}/${REPORTING_YEARS.at(-1)}`,
    spatialCoverage: areaOf(place),
    variableMeasured: measured([{ label: PLACE_MEASURE, unit: 't CO2e' }]),
    distribution: [download(`${file}.csv`, 'text/csv'), download(`${file}.json`, 'application/json')],
    isBasedOn: [...WORKBOOKS, ...references('facilities', ...around)],
  };
  const above = place.county ? ([[state.name, statePath(state.postal)]] as const) : [];
  return [dataset, breadcrumbs([['Places', '/places/'], ...above, [place.name, path]])];
}

function areaOf({ county, state, name }: Place): AdministrativeArea {
  const whole = {
    '@type': 'State',
    name: state.name,
    containedInPlace: { '@type': 'Country', name: 'United States' },
  } as const;
  return county ? { '@type': 'AdministrativeArea', name, containedInPlace: whole } : whole;
}
