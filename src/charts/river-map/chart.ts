import { datasetInfo } from '@/data/sources';
import { countyByFips } from '@/data/places';
import { tidyName } from '@/lib/tidy-name';
import { defineChart } from '../contract';
import Drawing from './Drawing.svelte';
import { onStrip } from './ground';
import { placeRiver } from './layout';
import { params } from './params';
import type { PlacedRiver } from './placed';
import { readout } from './readout';
import { describe, measure, parishesAt, riskYear } from './sentences';
import { corridorPlants, parishes, plants, YEAR } from './series';
import { views } from './views';

const off = corridorPlants.filter(({ lon, lat }) => !onStrip(lon, lat)).length;
const datasets = ['tract-risk-2014', 'tract-risk-2019', 'tract-outlines', 'corridor-river', 'corridor-places'] as const; // prettier-ignore

export const chart = defineChart<PlacedRiver>({
  slug: 'river-map',
  story: 'cancer-alley',
  order: 1,
  name: 'The long map',
  summary:
    'The Mississippi from Baton Rouge to New Orleans, running down the page, with the plants along it and the modelled cancer risk of the tracts on its banks.',
  measure,
  params,
  views,
  place: (frame) => placeRiver(frame),
  Component: Drawing,
  describe,
  table(state) {
    const year = riskYear(state);
    const at = String(state['at']);
    if (!year) {
      const some = parishesAt(at);
      const shown = some.length > 0 ? some.flatMap((parish) => parish.plants) : plants;
      return {
        caption: `Plants that reported greenhouse gases for ${YEAR}${some.length > 0 ? '' : ' on the whole map'}, largest first`,
        columns: [
          { key: 'plant', label: 'Plant' },
          { key: 'parish', label: 'Parish' },
          { key: 'town', label: 'Town' },
          { key: 'industry', label: 'Industry' },
          { key: 'tonnes', label: 'Direct emissions', unit: 't CO2e' },
          { key: 'id', label: 'EPA facility number' },
        ],
        rows: shown
          .toSorted((a, b) => b.t - a.t)
          .map(({ id, name, town, industry, parish, t }) => ({
            plant: tidyName(name),
            parish: parish === null ? null : countyByFips(parish).name,
            town: tidyName(town),
            industry,
            tonnes: t,
            id: String(id),
          })),
      };
    }
    return {
      caption: `The seven parishes: tracts by modelled cancer risk, emissions of ${year}`,
      columns: [
        { key: 'parish', label: 'Parish' },
        { key: 'tracts', label: 'Tracts' },
        { key: 'without', label: 'Without a figure' },
        { key: 'at_line', label: 'At 100 in a million or more' },
        { key: 'people_at_line', label: 'Their residents' },
        { key: 'lowest', label: 'Lowest', unit: 'per million' },
        { key: 'median', label: 'Median of tracts', unit: 'per million' },
        { key: 'mean', label: 'Mean over residents', unit: 'per million' },
        { key: 'highest', label: 'Highest', unit: 'per million' },
        { key: 'plants', label: `Plants reporting for ${YEAR}` },
      ],
      rows: parishes.map(({ name, risk, plants: own }) => {
        const { tracts, without, atLine, peopleAtLine, min, median, mean, max } = risk[year];
        return {
          parish: name,
          tracts,
          without,
          at_line: atLine,
          people_at_line: peopleAtLine,
          lowest: min,
          median: Math.round(median * 10) / 10,
          mean: Math.round(mean * 10) / 10,
          highest: max,
          plants: own.length,
        };
      }),
    };
  },
  tableRows: 100,
  sources: [
    ...new Set([...datasets.flatMap((name) => datasetInfo(name).sources), `ghgrp/ghgp_data_${YEAR}.xlsx`]),
  ],
  notes: [
    'Modelled, not measured: a screening estimate for a whole tract, of breathing its outdoor air for a lifetime. It adds up all sources, traffic and wood smoke included. The color of a tract is not the doing of a plant that is drawn in it.',
    'Neither year is today’s. 2014 and 2019 differ in method, tracts and rounding as well as in emissions. EPA rounded 2019 to one digit, so that 100 stands for about 95 to 149; the steps of the ramp are fitted to that.',
    'EPA’s line, 100 in a million, is the upper end of what its benzene rule of 1989 calls acceptable. It is no legal limit.',
    `Dots are plants by greenhouse gases, not by air toxics; plants below 25,000 tonnes a year need not report. ${off} plants of the corridor stand off the strip that is drawn. To report is not to operate.`,
    'The strip is turned so that the river runs down the page: the arrow points north. Tracts are drawn with their water, the lakes among them; those without a figure are dark. The river is the border of the tracts that meet in it.',
  ],
  vintage: `NATA 2014 on tracts of 2010; AirToxScreen 2019 on tracts of 2020; emissions of plants, reporting year ${YEAR}.`,
  ground: 'furnace',
  readout,
  live: true,
  embedded: 'narrow',
});
