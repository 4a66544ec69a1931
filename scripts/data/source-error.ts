/**
 * A fault in a source file, told in one line: which file, where in it, what
 * stands there and what was expected. The runner prints the line and no stack.
 */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** Where in a file something was found; unknown parts are left out of the message. */
export interface Place {
  readonly file: string;
  readonly sheet?: string | undefined;
  /** 1-based row, as a spreadsheet or an editor counts. */
  readonly row?: number | undefined;
  readonly column?: string | undefined;
}

/** Builds the error for one place; `found` is quoted, `expected` is prose. */
export function mismatch(place: Place, found: unknown, expected: string): SourceError {
  const parts = [place.file];
  if (place.sheet !== undefined) parts.push(`sheet "${place.sheet}"`);
  if (place.row !== undefined) parts.push(`row ${place.row}`);
  if (place.column !== undefined) parts.push(`column "${place.column}"`);
  return new SourceError(`${parts.join(', ')}: found ${quote(found)}, expected ${expected}`);
}

/** A value as it is shown in a one-line message: JSON, shortened. */
export function quote(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
