/** The pages of the data for machines: the catalogue and each dataset with its files. Build only. */
import type { DataCatalog, Dataset, Thing } from 'schema-dts';
import { latestRelease } from '@/data/changelog';
import type { DatasetName } from '@/data/schema/datasets';
import { datasetInfo, sourceOf } from '@/data/sources';
import { absolute } from '@/lib/base';
import { capital } from '@/lib/format';
import { basis, breadcrumbs, datasetId, download, measured, ours, references } from '@/lib/structured';
import { datasetPath, fileOf, filePath, FORMATS, type Format } from './files';
import { datasetNames, tableOf } from './table';
import { sizeWords } from './words';

const CATALOGUE = absolute('/data/#catalogue');
/** As much of a description as search engines for data read. */
const LONGEST = 5000;

/** All datasets, named by the addresses at which they describe themselves. */
export function catalogueThings(): Thing[] {
  const { version, date } = latestRelease();
  const catalogue: DataCatalog = {
    '@type': 'DataCatalog',
    '@id': CATALOGUE,
    dateModified: date,
    version,
    name: 'Hard to Abate: the data',
    description: 'Every dataset behind the stories, charts and plant pages, as CSV, JSON and Parquet.',
    url: absolute('/data/'),
    ...ours,
    dataset: references(...datasetNames),
  };
  return [catalogue];
}

/** One dataset: its files with size and checksum, its columns, what it was made from. */
export function datasetThings(name: DatasetName): Thing[] {
  const { title, vintage, notes, sources } = datasetInfo(name);
  const { version, date } = latestRelease();
  const description = [`${title}. ${capital(vintage)}.`, ...notes].join(' ');
  const dataset: Dataset = {
    '@type': 'Dataset',
    '@id': datasetId(name),
    dateModified: date,
    version,
    name: title,
    description: description.length > LONGEST ? `${description.slice(0, LONGEST - 2)} …` : description,
    url: absolute(datasetPath(name)),
    ...ours,
    includedInDataCatalog: { '@id': CATALOGUE },
    distribution: (Object.keys(FORMATS) as Format[]).map((format) => fileThing(name, format)),
    isBasedOn: basis(sources.map((key) => sourceOf(key))),
    variableMeasured: measured(
      tableOf(name).columns.map((column) => ({
        label: column.name,
        description: column.description,
        ...(column.unit !== null && { unit: column.unit }),
      })),
    ),
  };
  return [
    dataset,
    breadcrumbs([
      ['The data', '/data/'],
      [title, datasetPath(name)],
    ]),
  ];
}

function fileThing(name: DatasetName, format: Format) {
  const { bytes, sha256 } = fileOf(name, format);
  return {
    ...download(filePath(name, format), FORMATS[format].mediatype),
    contentSize: sizeWords(bytes.length),
    sha256,
  };
}
