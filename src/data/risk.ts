/**
 * Modelled cancer risk compared: groups of residents, years, tracts at EPA's line, and the numbers on risk that
 * get confused. Rows as the pipeline wrote them; types come from the schemas, zod itself is not loaded.
 */
import type { DatasetRow } from './schema/datasets.ts';
import type { RiskArea, RiskGroup, RiskShare } from './schema/risk-terms.ts';
import type { RiskYear } from './tracts.ts';
import hotTractsJson from './json/hot-tracts.json' with { type: 'json' };
import riskByGroupJson from './json/risk-by-group.json' with { type: 'json' };
import riskRelationsJson from './json/risk-relations.json' with { type: 'json' };
import riskThresholdsJson from './json/risk-thresholds.json' with { type: 'json' };
import tractPairsJson from './json/tract-pairs.json' with { type: 'json' };

/** Tracts at or above EPA's line, 2014 and 2019, highest first within a year. */
export type HotTract = DatasetRow<'hot-tracts'>;
export const hotTracts = hotTractsJson.rows as readonly HotTract[];

/** Mean risk of groups of residents. */
export type GroupRisk = DatasetRow<'risk-by-group'>;
export const riskByGroup = riskByGroupJson.rows as readonly GroupRisk[];

/** Rank correlations of shares of residents and risk. */
export type RiskRelation = DatasetRow<'risk-relations'>;
export const riskRelations = riskRelationsJson.rows as readonly RiskRelation[];

/** Numbers on risk as read, each with its threshold. */
export type RiskStatement = DatasetRow<'risk-thresholds'>;
export const riskStatements = riskThresholdsJson.rows as readonly RiskStatement[];

/** Tracts of the corridor in two censuses. */
export type TractPair = DatasetRow<'tract-pairs'>;
export const tractPairs = tractPairsJson.rows as readonly TractPair[];

/** The mean risk of a group in an area and year. Throws when there is none: 2014 has no groups beyond people of color. */
export function groupRisk(area: RiskArea, year: RiskYear, group: RiskGroup): GroupRisk {
  const row = riskByGroup.find((one) => one.area === area && one.year === year && one.group === group);
  if (!row) throw new Error(`risk-by-group has no ${area}, ${year}, ${group}`);
  return row;
}

/** How a share and risk rise together in an area and year. Throws when there is none. */
export function relationOf(area: RiskArea, year: RiskYear, share: RiskShare): RiskRelation {
  const row = riskRelations.find((one) => one.area === area && one.year === year && one.share === share);
  if (!row) throw new Error(`risk-relations has no ${area}, ${year}, ${share}`);
  return row;
}

/** A statement by its identifier. Throws when there is none. */
export function riskStatement(id: string): RiskStatement {
  const row = riskStatements.find((one) => one.id === id);
  if (!row) throw new Error(`risk-thresholds has no "${id}"`);
  return row;
}

/** The risk a statement stands at, per million; one without stops the build. */
export function perMillionOf(id: string): number {
  const { per_million } = riskStatement(id);
  if (per_million === null) throw new Error(`risk-thresholds: "${id}" has no risk`);
  return per_million;
}

/** The number of a statement; one without stops the build. */
export function valueOf(id: string): number {
  const { value } = riskStatement(id);
  if (value === null) throw new Error(`risk-thresholds: "${id}" has no value`);
  return value;
}
