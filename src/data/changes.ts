/**
 * What differs between the tables of a release and those of the one before it: `changes/<date>.json`, written by
 * `npm run release`, never by hand. The first release has none.
 */

/** The one value that differs most from what it was, in proportion. */
export interface LargestChange {
  readonly column: string;
  /** Which row, by its key: "facility_id 1000001, year 2012". */
  readonly row: string;
  readonly before: number;
  readonly after: number;
}

/** One table that is not as it was. */
export interface TableChange {
  readonly name: string;
  readonly title: string;
  readonly status: 'new' | 'dropped' | 'changed';
  readonly columns: {
    readonly added: readonly string[];
    readonly dropped: readonly string[];
    readonly renamed: readonly { readonly from: string; readonly to: string }[];
    /** Other type or unit than before. */
    readonly redefined: readonly string[];
  };
  /** Columns by which rows are told apart; null where no columns do. */
  readonly key: readonly string[] | null;
  readonly rows: {
    readonly before: number;
    readonly after: number;
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
  };
  /** Cells of rows that are in both, in columns that are in both. */
  readonly values: { readonly changed: number; readonly largest: LargestChange | null };
  readonly vintage: { readonly before: string; readonly after: string } | null;
  /** Keys of the files it is computed from: come, gone, or of another checksum. */
  readonly sources: {
    readonly added: readonly string[];
    readonly dropped: readonly string[];
    readonly altered: readonly string[];
  };
}

/** All that differs between two releases. */
export interface Changes {
  /** ISO date of the release that it is compared with. */
  readonly since: string;
  readonly tables: readonly TableChange[];
}

const files = import.meta.glob<Changes>('./changes/*.json', { eager: true, import: 'default' });

/** What differs between the release of a date and the one before it; undefined for the first. */
export const changesOf = (date: string): Changes | undefined => files[`./changes/${date}.json`];
