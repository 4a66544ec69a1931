/**
 * What a reader chose of a long list: closed choices and typed words, kept in the address by the grammar of the
 * house (defaults left out; a broken value gives the default and a note). Shared by tests and browser: no DOM.
 */
import { FOREIGN } from './address';

/** The values that each field of a form offers besides ""; null for words that are typed. */
export type Fields = Readonly<Record<string, readonly string[] | null>>;
/** A value for every field; "" means all. */
export type Choice = Readonly<Record<string, string>>;

/** A row of the list: the values it has for a field, and its words in lower case. */
export interface Listed {
  values(field: string): readonly string[];
  text: string;
}

/** Letters of a search that are kept. */
export const WORDS_MOST = 60;

/** Everything. */
export const all = (fields: Fields): Choice =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, '']));

/** Reads a query string ("?lever=trade&q=border"), with a sentence for each thing that was not understood. */
export function readChoice(query: string, fields: Fields): { choice: Choice; notes: string[] } {
  const choice: Record<string, string> = { ...all(fields) };
  const notes: string[] = [];
  for (const [name, raw] of new URLSearchParams(query)) {
    if (FOREIGN.test(name)) continue;
    const offered = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const value = raw.trim();
    if (offered === undefined)
      notes.push(
        `The address has a setting this list does not know (“${name.slice(0, 24)}”); it was left aside.`,
      );
    else if (offered === null) choice[name] = value.slice(0, WORDS_MOST);
    else if (value === '' || offered.includes(value)) choice[name] = value;
    else
      notes.push(
        `The address asks for ${name} “${value.slice(0, 24)}”, which this list does not have; you see all.`,
      );
  }
  return { choice, notes };
}

/** Writes a choice as a query string: "" or "?lever=trade". */
export function writeChoice(choice: Choice): string {
  const kept = new URLSearchParams();
  for (const [name, value] of Object.entries(choice)) if (value.trim() !== '') kept.set(name, value.trim());
  const query = kept.toString();
  return query === '' ? '' : `?${query}`;
}

/** True if a row has every value chosen, and every word typed. */
export const fits = (row: Listed, choice: Choice, fields: Fields): boolean =>
  Object.entries(choice).every(([name, value]) =>
    fields[name] === null
      ? value
          .toLowerCase()
          .split(/\s+/)
          .every((word) => row.text.includes(word))
      : value === '' || row.values(name).includes(value),
  );
