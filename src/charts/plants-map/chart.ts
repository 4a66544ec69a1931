import { integer, tonnes } from '@/lib/format';
import { defineChart } from '../contract';
import { DATABASE } from '../home';
import Drawing from './Drawing.svelte';
import { placePlants } from './layout';
import { params } from './params';
import type { PlacedPlants } from './placed';
import { regionOf } from './regions';
import { sectorOf } from './sectors';
import { describe } from './sentences';
import { plants, YEAR } from './series';
import { picked, plantsOf } from './stats';
import { apartCount, views } from './views';

const below = plants.filter((plant) => plant.t < 25_000).length;
const [warrick] = plantsOf('aluminum');

export const chart = defineChart<PlacedPlants>({
  slug: 'plants-map',
  story: DATABASE,
  order: 1,
  name: 'The country drawn by its plants',
  summary:
    'Every facility that reported direct greenhouse-gas emissions in the latest year, as a dot in its place, with no land or border beneath.',
  measure: () => `Area of a dot: direct emissions as reported for ${YEAR}, tonnes CO2e`,
  params,
  views,
  place: (frame) => placePlants(frame),
  Component: Drawing,
  describe,
  table(state) {
    const sector = sectorOf(state['industry']);
    const region = regionOf(state['region']);
    const size = state['size'] === 'hundred' ? ' among the largest hundred of the country' : '';
    return {
      caption: `${sector.label}${size} ${region.place}, reporting year ${YEAR}, largest first`,
      columns: [
        { key: 'facility', label: 'Plant' },
        { key: 'place', label: 'Place' },
        { key: 'industry', label: 'Industry' },
        { key: 'emissions_t', label: 'Direct emissions', unit: 'tonnes CO2e' },
        { key: 'facility_id', label: 'EPA facility number' },
      ],
      rows: picked(state).map((plant) => ({
        facility: plant.name,
        place: plant.town,
        industry: plant.industry,
        emissions_t: plant.t,
        facility_id: String(plant.id),
      })),
    };
  },
  tableRows: 100,
  sources: [`ghgrp/ghgp_data_${YEAR}.xlsx`],
  notes: [
    `Facilities report to EPA if they emit 25,000 tonnes or more a year, or belong to an industry that must report whatever it emits; ${integer(below)} of these ${integer(plants.length)} reported less. To report is not to operate: a closed works may report for some years. Totals are the facility’s own, with all its processes and boilers; carbon dioxide from burning biomass is left out. Oil and gas fields, pipelines and gas networks report by basin or company and are not among them.`,
    `The smallest dots are drawn larger than their emissions so that they can be seen, and dots grow less than the map when it is enlarged. Regions are counted by state. ${integer(apartCount)} plants in Alaska, Hawaii, Puerto Rico, the Virgin Islands and Guam stand in the corners at other scales.`,
    `Aluminum: of the ${tonnes(warrick?.t ?? 0)} of ${warrick?.name ?? ''} most is its own power plant.`,
  ],
  vintage: `Reporting year ${YEAR}, as published by EPA in 2024.`,
  ground: 'furnace',
  live: true,
  drawings: 'one',
});
