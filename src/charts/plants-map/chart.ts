import { capital, integer, tonnes } from '@/lib/format';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { placePlants } from './layout';
import { params } from './params';
import type { PlacedPlants } from './placed';
import { readout } from './readout';
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
  story: 'heavy-industry',
  order: 2,
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
      caption: `${capital(sector.noun)}${size} ${region.place}, reporting year ${YEAR}, largest first`,
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
    `Facilities must report from 25,000 tonnes a year on, in some industries whatever they emit: ${integer(below)} of these ${integer(plants.length)} reported less. To report is not to operate. Totals are of the whole facility, without carbon dioxide from biomass. Oil and gas fields, pipelines and gas networks are not among them.`,
    `The smallest dots are larger than their emissions, and dots grow less than the map when it is enlarged. Regions are counted by state. ${integer(apartCount)} plants in Alaska (at a smaller scale), Hawaii, Guam, Puerto Rico and the Virgin Islands stand in the corners.`,
    `Most of ${warrick?.name ?? ''} (${tonnes(warrick?.t ?? 0)}) is its own power plant.`,
  ],
  vintage: `Reporting year ${YEAR}, as published by EPA in 2024.`,
  ground: 'furnace',
  readout,
  toldBy: 'industry',
  live: true,
  drawings: 'one',
  toolsHeight: 55,
});
