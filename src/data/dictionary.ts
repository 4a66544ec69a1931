import { z } from 'zod';
import { datasets, type DatasetName } from './schema/datasets.ts';

/** One field of a dataset, as the data dictionary prints it. */
export interface DictionaryField {
  readonly field: string;
  /** `number`, `integer`, `text`, `boolean`, `one of: …`, `list`. */
  readonly type: string;
  readonly unit: string | null;
  readonly description: string;
  readonly nullable: boolean;
}

export interface DictionaryEntry {
  readonly dataset: DatasetName;
  readonly title: string;
  readonly fields: readonly DictionaryField[];
}

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly unit?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** The dictionary of every dataset, derived from the schemas. For build time: it loads zod. */
export const dictionary: readonly DictionaryEntry[] = (Object.keys(datasets) as DatasetName[]).map(
  (dataset) => ({
    dataset,
    title: datasets[dataset].title,
    fields: fieldsOf(datasets[dataset].row),
  }),
);

function fieldsOf(row: z.ZodObject): DictionaryField[] {
  const schema = z.toJSONSchema(row) as JsonSchema;
  return Object.entries(schema.properties ?? {}).flatMap(([field, property]) => flatten(field, property));
}

/** A list of records gives a line for itself and one for each of its parts (`idle.from`). */
function flatten(field: string, property: JsonSchema): DictionaryField[] {
  const alternatives = property.anyOf?.filter((option) => option.type !== 'null');
  const core = alternatives?.[0] ?? property;
  const line: DictionaryField = {
    field,
    type: typeName(core),
    unit: property.unit ?? core.unit ?? null,
    description: property.description ?? core.description ?? '',
    nullable: alternatives !== undefined,
  };
  const parts = Object.entries(core.items?.properties ?? {});
  return [line, ...parts.flatMap(([part, inner]) => flatten(`${field}.${part}`, inner))];
}

function typeName(schema: JsonSchema): string {
  if (schema.enum) return `one of: ${schema.enum.join(', ')}`;
  if (schema.type === 'string') return 'text';
  if (schema.type === 'array') return 'list';
  return schema.type ?? 'unknown';
}
