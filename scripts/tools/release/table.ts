/** A table as a release keeps and hands it out. */

export interface TableColumn {
  readonly name: string;
  readonly type: string;
  readonly unit: string | null;
}

/** Cells as the text of its CSV. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly vintage: string;
  /** Checksums of the files it is computed from, by key. */
  readonly sources: Readonly<Record<string, string>>;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly (readonly string[])[];
}
