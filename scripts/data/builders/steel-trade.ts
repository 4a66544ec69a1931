import { by, type Builder } from '../dataset.ts';
import { integer, number, oneOf, optional, text } from '../readers/cells.ts';

export const JRC = 'trade/jrc129297-steel-intensity-facts.csv';
export const ROUTE_MIX = 'trade/worldsteel-route-mix-2024.csv';
export const CBAM = 'trade/cbam-default-values-us-facts.csv';

const ROUTES = ['all steel', 'integrated (BF-BOF)', 'EAF'] as const;

export const buildSteelIntensity: Builder<'steel-intensity'> = (files) => {
  const columns = {
    country: text,
    route: oneOf(ROUTES),
    scope1_and_upstream: number,
    scope1: number,
    scope2: number,
    total_scope1_upstream_scope2: number,
    unit: oneOf(['t CO2 per t steel']),
    year: integer,
    source_title: text,
    source_url: text,
  };
  return {
    vintage: 'reference year 2018',
    sources: [JRC],
    notes: [
      'Figures for all steel mix the routes: the U.S. is low because most of its steel comes from electric furnaces. Compare like routes.',
      "The method is the report's own, from energy balances; figures that companies report differ.",
    ],
    rows: files
      .csv(JRC, { columns })
      .map(
        ({
          total_scope1_upstream_scope2: total,
          country,
          route,
          scope1_and_upstream,
          scope1,
          scope2,
          year,
          source_title,
          source_url,
        }) => ({
          country,
          route,
          scope1_and_upstream,
          scope1,
          scope2,
          total,
          year,
          source_title,
          source_url,
        }),
      )
      .sort(
        by(
          (row) => ROUTES.indexOf(row.route),
          (row) => row.country,
        ),
      ),
  };
};

export const buildSteelRouteMix2024: Builder<'steel-route-mix-2024'> = (files) => {
  const truth = oneOf(['True', 'False']);
  const columns = {
    country: text,
    production_mt: number,
    bof_pct: number,
    eaf_pct: number,
    ohf_pct: number,
    is_estimate: truth,
    is_regional_aggregate: truth,
    bof_pct_combined: number,
  };
  return {
    vintage: '2024 (published June 2025)',
    sources: [ROUTE_MIX],
    notes: [
      "A table extracted from World Steel in Figures 2025. Leave aggregates out of sums. Rows marked as estimates, the U.S. among them, are the association's.",
    ],
    rows: files
      .csv(ROUTE_MIX, { columns })
      .map((row) => ({
        country: row.country,
        aggregate: row.is_regional_aggregate === 'True',
        estimate: row.is_estimate === 'True',
        production_mt: row.production_mt,
        bof_pct: row.bof_pct,
        eaf_pct: row.eaf_pct,
        ohf_pct: row.ohf_pct,
      }))
      .sort(
        by(
          (row) => (row.aggregate ? 1 : 0),
          (row) => -row.production_mt,
          (row) => row.country,
        ),
      ),
  };
};

export const buildCbamDefaults: Builder<'cbam-defaults'> = (files) => {
  const columns = {
    country: text,
    cn_code: text,
    good: text,
    sector: oneOf(['cement', 'iron and steel', 'aluminium']),
    direct: number,
    indirect: optional(number),
    total: number,
    default_2026: number,
    default_2027: number,
    default_2028_onwards: number,
    unit: oneOf(['t CO2e per t']),
    route_code: optional(text),
    source_title: text,
    source_url: text,
  };
  return {
    vintage: 'Implementing Regulation (EU) 2025/2621, 16 December 2025',
    sources: [CBAM],
    notes: [
      "From a secondary copy of the Commission's table; compare with EUR-Lex before quoting.",
      'Default values stand in where an importer has no verified data; they are no measurement of U.S. plants.',
    ],
    rows: files
      .csv(CBAM, { columns })
      .map(
        ({
          default_2028_onwards: default_2028,
          country,
          cn_code,
          good,
          sector,
          direct,
          indirect,
          total,
          default_2026,
          default_2027,
          route_code,
          source_title,
          source_url,
        }) => ({
          country,
          cn_code,
          good,
          sector,
          direct,
          indirect,
          total,
          default_2026,
          default_2027,
          default_2028,
          route_code,
          source_title,
          source_url,
        }),
      )
      .sort(by((row) => row.cn_code)),
  };
};
