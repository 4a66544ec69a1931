/**
 * Writes `manifest.json` from the SOURCES.json of the raw folder, so that no
 * checksum is ever typed by hand. Run again after changing the list below or an
 * input: `node scripts/data/make-manifest.ts`.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORTING_YEARS } from '../../src/data/schema/facility-terms.ts';
import { CBP_STATES, cbpKey } from './builders/county-employment.ts';
import { rawFolder } from './cache.ts';
import { HOME_GROWN } from './home-grown.ts';
import { inputsFolder, type Source } from './sources.ts';

/** Unchanged copies of agency files. */
const MIRRORED = [
  'air-toxics/caa-exemption-eligible-facilities-2025.csv',
  'air-toxics/rsei-exemption-eligible-facility-chemicals-2017-2022.csv',
  'air-toxics/tri-2018-ethylene-oxide-facilities.geojson',
  'air-toxics/tri-chemical-list-envirofacts.csv',
  'air-toxics/tri-facility-locations-by-state.zip',
  'air-toxics/tri-top-facilities-onsite-1987-2018.geojson',
  'aluminum/owid-clio-usgs-metal-production.csv',
  'aluminum/ceds-aluminum-production.xlsx',
  'aluminum/jie-usgs-aluminium-production-1998-2017.csv',
  'aluminum/grip-usgs-mcs-aluminum-1996-2025.json',
  'aluminum/usgs-mcs2025-alumi_salient.csv',
  'aluminum/usgs-MCS2025_World_Data.csv',
  'aluminum/genisim-smelters-1995-2019.xls',
  'aluminum/jie-iai-smelting-power-mix-2000-2017.csv',
  'aluminum/jie-iai-smelting-energy-intensity-1980-2017.csv',
  'aluminum/worldbank-CMO-Historical-Data-Annual-2025-05.xlsx',
  'aluminum/eia-avgprice_annual-1990-2019.xlsx',
  'demographics/cejst-v1.0-tract-disadvantaged.csv',
  ...CBP_STATES.map(cbpKey),
  'emissions/epa_inventory/2022_GHGI_emissions_data.csv',
  'emissions/epa_inventory/compiled_tables_2023.xlsx',
  'emissions/epa_inventory/compiled_tables_2024.xlsx',
  'emissions/epa_inventory/unfccc_annex1_ghg_total_without_lulucf.xlsx',
  'emissions/heat/nrel_agg_temps_by_naics.csv',
  'emissions/heat/nrel_hot_water_steam_fraction_by_naics.csv',
  'emissions/heat/nrel_mecs2014_table5_2_end_use_by_naics.csv',
  'emissions/heat/nrel_process_temperatures_108.csv',
  'emissions/ira_models/bistline_ira_tall.csv',
  'emissions/ira_models/leep_Fig5.3.indco2_projection.csv',
  'emissions/ira_models/leep_allstats.csv',
  'emissions/us_projections/BR_VS_projections_fullworkbook.xlsx',
  'emissions/us_projections/brvs_totalnetemissions.csv',
  'geography/cb_2018_22_tract_500k.json',
  'geography/us-rivers-natural-earth-10m.geojson',
  'geography/us_cities.csv',
  'geography/zcta-to-congressional-district-119th.csv',
  'geography/zip-codes-us-geonames.zip',
  ...REPORTING_YEARS.map((year) => `ghgrp/ghgp_data_${year}.xlsx`),
  'ghgrp/ghgp_data_by_year_2023.xlsx',
  'ghgrp/parent_company_2023.csv',
  'ghgrp/edgi_ghgp_data_parent_company_10_2021.xlsx',
  'minerals/MCS2025_World_Data.zip',
  'minerals/mcs2025-cemen_salient.csv',
  'minerals/mcs2025-feste_salient.csv',
  'minerals/usgs_mcs2026_commodities_data.csv',
  'plants/Plant-level-data-Global-Iron-and-Steel-Tracker-September-2025-V1.xlsx',
  'plants/Global-Cement-and-Concrete-Tracker_July-2025.xlsx',
  'plants/SFI-Global-Cement-Database-July-2021.xlsx',
  'plants/gem_gist_map-file_2025-03-25.csv',
  'trade/census-import-shares-2020-2023.json',
  'trade/usgs-MCS2025_Fig2_Net_Import_Reliance.csv',
  'trade/worldsteel-route-mix-2024.csv',
];

/**
 * Published files in plain CSV, made when they were collected: no address has
 * them. SOURCES.json tells what each was made from, and those files are
 * mirrored too.
 */
const CONVERTED = [
  'air-toxics/converted/eto-facilities-2014-2020.csv',
  'air-toxics/converted/tri-net-2012-all-chemicals.csv.gz',
  'air-toxics/converted/us-tracts-nata2014-eji2022.csv.gz',
  'demographics/converted/us-tracts-airtoxscreen2019-eji2024.csv.gz',
  'employment/converted/qcew-state-naics-2014-2017.csv.gz',
  'geography/converted/bg_cenpop2020.csv.gz',
  'geography/converted/us-tract-points-2019.csv.gz',
];

/** Files compiled or derived by this project, kept under `inputs/`. */
const PROJECT = [
  'air-toxics/corridor-record-facts.csv',
  'air-toxics/corridor-evidence-facts.csv',
  'aluminum/smelters-facts.csv',
  'aluminum/smelter-counts-facts.csv',
  'aluminum/post2023-facts.csv',
  'aluminum/derived-us-share-of-world-1950-2025.csv',
  'aluminum/usgs-ds140-world-primary-transcribed-1950-2021.csv',
  'aluminum/ghgrp-subpart-f-extract-2011-2023.csv',
  'aluminum/smelter-keys.csv',
  'aluminum/smelter-idle-facts.csv',
  // A file geodatabase in GeoJSON: nothing here reads the original, so the copy is kept.
  'geography/converted/EJI_2024_Louisiana_tracts2020.geojson.gz',
  'geography/corridor-towns.csv',
  'plants/steel-plant-review.csv',
  'trade/trade-policy-and-intensity-facts.csv',
  'trade/cbam-us-bills-facts.csv',
  'trade/cbam-default-values-us-facts.csv',
  'trade/jrc129297-steel-intensity-facts.csv',
  'policy/industrial_heat_and_sector_facts.csv',
  'policy/seed-claims-facts.csv',
  'policy/nsps_part60_heavy_industry.csv',
  'policy/epa_actions_2018_2026.csv',
  'policy/seed-recommendations-facts.csv',
  'policy/toolbox-rows.csv',
  'policy/toolbox-sources.csv',
  'policy/idp_selections.csv',
  'policy/doe_oced_terminations_2025-05-30.csv',
  'policy/demonstration-names.csv',
  'policy/demonstration-sites.csv',
  'policy/law-and-money.csv',
  'policy/federal_industry_programmes.csv',
  'policy/ira_projections_quoted.csv',
  'air-toxics/risk-thresholds.csv',
];

interface Listed {
  readonly file: string;
  readonly title: string;
  readonly publisher: string;
  readonly publisherUrl: string;
  readonly license: string;
  readonly vintage: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mirror: string | null;
  readonly commit: string | null;
  readonly pathInMirror: string | null;
  /** Of converted files: a file of the same topic, or a folder. */
  readonly derivedFrom?: string;
}

const raw = rawFolder();
const catalogs = new Map<string, Listed[]>();

/** The SOURCES.json of a topic. */
function catalogOf(topic: string): readonly Listed[] {
  let catalog = catalogs.get(topic);
  if (!catalog) {
    catalog = JSON.parse(readFileSync(join(raw, topic, 'SOURCES.json'), 'utf8')) as Listed[];
    catalogs.set(topic, catalog);
  }
  return catalog;
}

const topicOf = (key: string): string => key.slice(0, key.indexOf('/'));

/** The SOURCES.json entry of a key. */
function listed(key: string): Listed {
  const topic = topicOf(key);
  const entry = catalogOf(topic).find((candidate) => `${topic}/${candidate.file}` === key);
  if (!entry) throw new Error(`${key} is not in ${topic}/SOURCES.json`);
  return entry;
}

function mirrored(key: string): Source {
  const entry = listed(key);
  const repository = /^github:(.+)$/.exec(entry.mirror ?? '')?.[1];
  if (!repository || !entry.commit || !entry.pathInMirror) throw new Error(`${key} has no pinned mirror`);
  return {
    ...described(key, entry),
    origin: 'mirror',
    sha256: entry.sha256,
    bytes: entry.bytes,
    mirror: { repository, commit: entry.commit, path: entry.pathInMirror },
  };
}

/** The published files a converted one was made from; a folder's dictionaries in PDF are none of them. */
function originalsOf(key: string): string[] {
  const from = listed(key).derivedFrom;
  const topic = topicOf(key);
  const originals = catalogOf(topic)
    .filter(
      ({ file }) => from !== undefined && (file === from || (from.endsWith('/') && file.startsWith(from))),
    )
    .filter(({ file }) => !file.endsWith('.pdf'))
    .map(({ file }) => `${topic}/${file}`);
  if (originals.length === 0) throw new Error(`${key}: SOURCES.json does not say what it was made from`);
  return originals.sort();
}

function converted(key: string): Source {
  const entry = listed(key);
  return {
    ...described(key, entry),
    origin: 'mirror',
    sha256: entry.sha256,
    bytes: entry.bytes,
    originals: originalsOf(key),
  };
}

function ours(key: string): Source {
  const bytes = readFileSync(join(inputsFolder, key));
  const born = HOME_GROWN[key];
  const entry = born
    ? {
        ...born,
        publisher: 'this project',
        publisherUrl: '',
        vintage: 'compiled 2026',
      }
    : listed(key);
  return {
    ...described(key, entry),
    origin: 'project',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
  };
}

function described(
  key: string,
  entry: Pick<Listed, 'title' | 'publisher' | 'publisherUrl' | 'license' | 'vintage'>,
) {
  const { title, publisher, publisherUrl, license, vintage } = entry;
  return { key, title, publisher, publisherUrl, license, vintage };
}

const manifest = [
  ...[...MIRRORED, ...CONVERTED.flatMap(originalsOf)].map(mirrored),
  ...CONVERTED.map(converted),
  ...PROJECT.map(ours),
].sort((a, b) => (a.key < b.key ? -1 : 1));
writeFileSync(join(import.meta.dirname, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`manifest.json: ${manifest.length} files`);
