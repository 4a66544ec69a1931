/** Inputs born in this repository, which no SOURCES.json lists. */
export const HOME_GROWN: Readonly<Record<string, { title: string; license: string }>> = {
  'air-toxics/corridor-record-facts.csv': {
    title: 'The corridor since 2021: dated facts',
    license: 'facts; each row names its source',
  },
  'air-toxics/corridor-evidence-facts.csv': {
    title: 'How risk from air toxics is counted: audits, measurements, disputes',
    license: 'facts; each row names its source',
  },
  'aluminum/smelter-keys.csv': {
    title: 'Smelters: identifiers, GHGRP facility ids and names in other lists',
    license: 'facts; sources named in the smelter list',
  },
  'aluminum/smelter-idle-facts.csv': {
    title: 'Smelters: long idle spells read from the notes of the smelter list',
    license: 'facts; sources named in the smelter list',
  },
  'geography/corridor-towns.csv': {
    title: 'Towns along the Mississippi between Baton Rouge and New Orleans, with positions',
    license: 'facts; source in each row (GeoNames: CC BY 4.0)',
  },
  'air-toxics/risk-thresholds.csv': {
    title:
      'Numbers on risk that get confused, and what changed after 2014: statements and where each was read',
    license: 'facts; sources named in each row',
  },
  'policy/toolbox-rows.csv': {
    title: 'Policy tools of two documents: names, sentences, standing, and what was mended in the first list',
    license: 'facts; sources named in the list of pages',
  },
  'policy/toolbox-sources.csv': {
    title: 'Pages that tell what became of the policy tools',
    license: 'facts; each row is a source',
  },
  'policy/demonstration-names.csv': {
    title: 'Demonstration projects: short names, and the names in the list of terminated awards',
    license: 'facts; sources named in the list of projects',
  },
  'policy/demonstration-sites.csv': {
    title: 'Demonstration projects: towns and counties that their sources name',
    license: 'facts; sources named in the list of projects',
  },
  'policy/law-and-money.csv': {
    title: 'The law and the money: dated events, 2021-2026',
    license: 'facts; each row names its source',
  },
  'plants/steel-plant-review.csv': {
    title: 'Steel plants: matches and remarks decided by hand, with reasons',
    license: 'facts; reasons in each row',
  },
};
