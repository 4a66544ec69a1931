/** The sources and datasets behind the site, as the pipeline wrote them, for source notes and the data page. */
import datasetsJson from './json/datasets.json' with { type: 'json' };
import sourcesJson from './json/sources.json' with { type: 'json' };
import type { DatasetName } from './schema/datasets.ts';

/** One file the data come from. */
export interface Source {
  /** As named in the `source` fields of rows. */
  readonly key: string;
  /** `mirror`: an unchanged copy of a published file, or such files in plain CSV; `project`: compiled or derived by this project. */
  readonly origin: 'mirror' | 'project';
  readonly title: string;
  readonly publisher: string;
  /** The publisher's page. */
  readonly url: string | null;
  readonly license: string | null;
  readonly vintage: string;
  /** The copy the numbers were read from, at a fixed commit. */
  readonly copy_url: string | null;
  /** Of a table in plain CSV: keys of the published files it was made from. */
  readonly originals: readonly string[] | null;
  readonly sha256: string;
  readonly bytes: number;
}

/** One dataset, without its rows. */
export interface DatasetInfo {
  readonly name: DatasetName;
  readonly title: string;
  readonly vintage: string;
  /** How many rows it has. */
  readonly rows: number;
  readonly sources: readonly string[];
  /** Caveats a chart of the dataset must respect. */
  readonly notes: readonly string[];
}

export const sources = sourcesJson.rows as readonly Source[];
export const datasetInfos = datasetsJson.rows as readonly DatasetInfo[];

/** The source with a key. Throws when there is none: an unknown source must stop the build. */
export function sourceOf(key: string): Source {
  const source = sources.find((candidate) => candidate.key === key);
  if (!source) throw new Error(`no source has the key "${key}"`);
  return source;
}

/** Title, vintage, sources and notes of a dataset. Throws when there is none. */
export function datasetInfo(name: DatasetName): DatasetInfo {
  const info = datasetInfos.find((candidate) => candidate.name === name);
  if (!info) throw new Error(`no dataset is called "${name}"`);
  return info;
}
