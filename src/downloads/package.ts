/**
 * The Frictionless data package (Data Package standard, version 2.0): one tabular resource a dataset, its CSV,
 * with table schema, sources, checksum, and the same rows in the other formats. Build only.
 */
import { latestRelease } from '@/data/changelog';
import type { DatasetName } from '@/data/schema/datasets';
import { datasetInfo, sourceOf } from '@/data/sources';
import { absolute } from '@/lib/base';
import { LICENSE, SITE_LINE, SITE_NAME } from '@/lib/site';
import type { Column } from './columns';
import { datasetPath, fileOf, filePath, FORMATS, type Format } from './files';
import { lineWords } from './words';
import { datasetNames, tableOf } from './table';

/** Columns that name a row of another dataset, wherever they occur. */
const REFERENCES: Readonly<Record<string, { readonly dataset: string; readonly field: string }>> = {
  facility_id: { dataset: 'facilities', field: 'id' },
  smelter_id: { dataset: 'aluminum-smelters', field: 'id' },
  county_fips: { dataset: 'counties', field: 'fips' },
};

/** The descriptor, ready to be written as `datapackage.json` beside the files. */
export function dataPackage() {
  const { version, date } = latestRelease();
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'hard-to-abate',
    title: `${SITE_NAME}: the data`,
    description: `${SITE_LINE}. Every dataset behind the site.`,
    homepage: absolute('/data/'),
    version,
    created: `${date}T00:00:00Z`,
    keywords: [
      'greenhouse gas emissions',
      'heavy industry',
      'steel',
      'cement',
      'aluminum',
      'coke',
      'United States',
    ],
    licenses: [{ name: LICENSE.spdx, title: LICENSE.title, path: LICENSE.url }],
    contributors: [{ title: SITE_NAME, path: absolute('/'), roles: ['creator', 'publisher'] }],
    resources: datasetNames.map(resourceOf),
  };
}

/** One dataset as a tabular resource. Paths are those beside the descriptor. */
function resourceOf(name: DatasetName) {
  const { title, vintage, notes, sources } = datasetInfo(name);
  const {
    lines,
    shape: { axis, spread },
  } = tableOf(name);
  return {
    name,
    type: 'table',
    title,
    description: notes.join(' '),
    homepage: absolute(datasetPath(name)),
    ...served(name, 'csv'),
    encoding: 'utf-8',
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    vintage,
    rowCount: lines.length,
    lines: lineWords(axis, spread),
    alternatives: (['json', 'parquet'] as const).map((format) => served(name, format)),
    schema: schemaOf(name),
    sources: sources.map((key) => {
      const source = sourceOf(key);
      return {
        title: `${source.publisher}: ${source.title}`,
        path: source.copy_url ?? source.url ?? undefined,
        version: source.vintage,
        license: source.license ?? 'as this data package',
        bytes: source.bytes,
        hash: `sha256:${source.sha256}`,
      };
    }),
  };
}

const served = (name: DatasetName, format: Format) => {
  const { bytes, sha256 } = fileOf(name, format);
  const { mediatype } = FORMATS[format];
  return {
    path: filePath(name, format).replace('/data/', ''),
    format,
    mediatype,
    bytes: bytes.length,
    hash: `sha256:${sha256}`,
  };
};

/** The table schema of a dataset's CSV. */
export function schemaOf(name: DatasetName) {
  const { columns } = tableOf(name);
  const key = Object.values(REFERENCES).find((reference) => reference.dataset === name)?.field;
  const foreignKeys = columns.flatMap((column) => {
    const to = REFERENCES[column.name];
    return to && datasetNames.some((dataset) => dataset === to.dataset) && to.dataset !== name
      ? [{ fields: [column.name], reference: { resource: to.dataset, fields: [to.field] } }]
      : [];
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(fieldOf),
    missingValues: [''],
    ...(key !== undefined && { primaryKey: [key] }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function fieldOf({ name, type, unit, description, nullable, words, pattern }: Column) {
  const constraints = {
    ...(!nullable && { required: true }),
    ...(words && type === 'string' && { enum: words }),
    ...(pattern !== null && type === 'string' && { pattern }),
  };
  return {
    name,
    type,
    description: unit === null ? description : `${description} [${unit}]`,
    ...(unit !== null && { unit }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
