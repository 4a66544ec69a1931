/** The files behind a figure in the few words that fit on a sheet. The ledger and /data/ name every file. */
import { sourceOf } from '@/data/sources';

export interface SourceGroup {
  id: string;
  /** Publisher and work. */
  name: string;
}

/** Most particular first. A file that none of them knows stops the build. */
const GROUPS: readonly (SourceGroup & { readonly files: RegExp })[] = [
  { id: 'ghgrp', name: 'U.S. EPA, Greenhouse Gas Reporting Program', files: /^(ghgrp\/|aluminum\/ghgrp-)/ },
  {
    id: 'inventory',
    name: 'U.S. EPA, Inventory of U.S. Greenhouse Gas Emissions and Sinks',
    files: /^emissions\/epa_inventory\/(compiled|2022)/,
  },
  {
    id: 'models',
    name: 'Nine-model comparison (Bistline and others, 2023; U.S. Department of State and EPA, 2023)',
    files: /^emissions\/(ira_models|us_projections)\//,
  },
  {
    id: 'heat',
    name: 'NREL and EIA, heat of manufacturing (MECS 2014)',
    files: /^emissions\/heat\//,
  },
  {
    id: 'trackers',
    name: 'Global Energy Monitor; Spatial Finance Initiative',
    files: /^plants\/(Plant|Global|gem|SFI)/,
  },
  {
    id: 'usgs',
    name: 'U.S. Geological Survey',
    files: /^(minerals\/|aluminum\/(usgs|jie-usgs)|trade\/usgs)/,
  },
  { id: 'owid', name: 'Our World in Data; JGCRI (CEDS)', files: /^aluminum\/(owid|ceds)/ },
  { id: 'iai', name: 'International Aluminium Institute', files: /^aluminum\/jie-iai/ },
  { id: 'genisim', name: 'Genisim, via IIASA', files: /^aluminum\/genisim/ },
  { id: 'eia', name: 'U.S. Energy Information Administration', files: /^aluminum\/eia/ },
  {
    id: 'risk',
    name: 'CDC/ATSDR, Environmental Justice Index (with EPA’s NATA 2014 and AirToxScreen 2019)',
    files: /^(air-toxics\/converted\/us-tracts|demographics\/converted\/)/,
  },
  {
    id: 'toxics',
    name: 'U.S. EPA, toxics inventories and lists, as compiled by others',
    files: /^air-toxics\/(converted\/(eto|tri)|tri-|rsei|caa-)/,
  },
  {
    id: 'census',
    name: 'U.S. Census Bureau',
    files: /^(geography\/(converted\/(bg|us-tract)|cb_)|trade\/census)/,
  },
  {
    id: 'cejst',
    name: 'Climate and Economic Justice Screening Tool 1.0',
    files: /^demographics\/cejst/,
  },
];

const OWN: SourceGroup = {
  id: 'own',
  name: 'Documents compiled by Hard to Abate, each line with the page it was read on',
};

/** The groups of some files, each once, in the order of the files; the site’s own lists last. Throws on a file without one. */
export function sourceGroupsOf(keys: readonly string[]): SourceGroup[] {
  const found = new Set<SourceGroup>();
  let own = false;
  for (const key of keys) {
    const group = GROUPS.find(({ files }) => files.test(key));
    if (group) found.add(group);
    else if (sourceOf(key).origin === 'project') own = true;
    else throw new Error(`src/press/source-groups.ts: no group for the file "${key}"`);
  }
  return own ? [...found, OWN] : [...found];
}
