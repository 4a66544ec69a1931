/**
 * A dataset as one flat table, derived from its schema: which columns, of what type and unit, and how its
 * nested fields lie down. Build only: it loads zod.
 *
 * - A **series** (a list with one entry for each value of an axis, as the reporting years) is laid long: one
 *   line for each row and value of the axis, which gets a column of its own.
 * - A record becomes columns `field_part`; so does a list of records marked `spread`, one line a record.
 * - Any other list stays whole, as JSON.
 */
import { z } from 'zod';
import { datasets, type DatasetName } from '@/data/schema/datasets';
import { REPORTING_YEARS } from '@/data/schema/facility-terms';

/** Types as the Table Schema standard names them. */
export type ColumnType = 'integer' | 'number' | 'string' | 'boolean' | 'date' | 'array' | 'object';

/** One column of a flat table. */
export interface Column {
  readonly name: string;
  /** Where its value lies in a row, e.g. `['rare', 't']`. */
  readonly path: readonly string[];
  readonly type: ColumnType;
  readonly unit: string | null;
  readonly description: string;
  readonly nullable: boolean;
  /** The words of a closed list. */
  readonly words: readonly string[] | null;
  readonly pattern: string | null;
  /** `series`: the entry of the line's place on the axis; `axis`: that place itself; `lists`: a list of records with series inside. */
  readonly along: 'series' | 'axis' | 'lists' | null;
  /** For `lists`: the parts of its records that are series. */
  readonly seriesParts: readonly string[];
}

/** What the entries of a series stand for. */
export interface Axis {
  readonly name: string;
  readonly values: readonly (number | string)[];
  readonly unit: string;
  readonly description: string;
}

/** How a dataset lies flat. */
export interface Shape {
  readonly columns: readonly Column[];
  /** The axis of its series; null when a row is a line. */
  readonly axis: Axis | null;
  /** The list of records that is spread over lines; null when there is none. */
  readonly spread: string | null;
}

/** What is read of the JSON Schema that zod writes; `unit`, `axis` and `spread` are the house's own `meta`. */
interface Property {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly description?: string;
  readonly unit?: string;
  readonly axis?: Axis;
  readonly spread?: boolean;
  readonly anyOf?: readonly Property[];
  readonly items?: Property;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Property>>;
}

const REPORTING: Axis = {
  name: 'year',
  values: REPORTING_YEARS,
  unit: 'year',
  description: 'reporting year',
};

/** The flat shape of a dataset. Throws when two columns would have one name. */
export function shapeOf(name: DatasetName): Shape {
  return shapeOfSchema(datasets[name].row);
}

/** The flat shape of any row schema; for `shapeOf` and its tests. */
export function shapeOfSchema(row: z.ZodObject): Shape {
  const properties = Object.entries((z.toJSONSchema(row) as Property).properties ?? {});
  const axis = firstOf(properties.map(([, property]) => axisOf(property) ?? axisWithin(property)));
  const spread = properties.find(([, property]) => property.spread)?.[0] ?? null;
  const columns = properties.flatMap(([field, property]) => columnsOf([field], property, axis, spread));
  const at = columns.findIndex((column) => column.along !== null);
  if (axis && at >= 0) columns.splice(at, 0, axisColumn(axis));
  const names = columns.map((column) => column.name);
  const twice = names.find((column, i) => names.indexOf(column) !== i);
  if (twice !== undefined) throw new Error(`a flat table would have two columns "${twice}"`);
  return { columns, axis, spread };
}

function columnsOf(
  path: readonly string[],
  property: Property,
  axis: Axis | null,
  spread: string | null,
): Column[] {
  const core = coreOf(property);
  const nullable = core !== property;
  if (core.type === 'object' && core.properties)
    return Object.entries(core.properties).flatMap(([part, inner]) =>
      columnsOf([...path, part], nullable ? orNull(inner) : inner, axis, spread),
    );
  if (path[0] === spread && path.length === 1 && core.items?.properties)
    return Object.entries(core.items.properties).flatMap(([part, inner]) =>
      columnsOf([...path, part], core.minItems ? inner : orNull(inner), axis, spread),
    );
  const own = axisOf(property);
  const inSeries = own !== null && own.name === axis?.name;
  const seriesParts = seriesWithin(property, axis);
  const content = inSeries ? coreOf(core.items ?? core) : core;
  return [
    {
      name: path.join('_'),
      path,
      type: typeOf(content),
      unit: unitOf(property, core, inSeries),
      description: property.description ?? core.description ?? '',
      nullable: nullable || inSeries,
      words: content.enum ?? null,
      pattern: content.pattern ?? null,
      along: inSeries ? 'series' : seriesParts.length > 0 ? 'lists' : null,
      seriesParts,
    },
  ];
}

/** The axis a list runs along: the one its schema names, or the reporting years when it has an entry for each. */
function axisOf(property: Property): Axis | null {
  const core = coreOf(property);
  const named = property.axis ?? core.axis;
  if (named) return named;
  const numbers = ['integer', 'number'].includes(coreOf(core.items ?? {}).type ?? '');
  const { length } = REPORTING_YEARS;
  return numbers && core.minItems === length && core.maxItems === length ? REPORTING : null;
}

/** The axis of the first series inside a list of records. */
const axisWithin = (property: Property): Axis | null =>
  firstOf(Object.values(coreOf(property).items?.properties ?? {}).map(axisOf));

/** Names of the parts of a list's records that run along the axis. */
const seriesWithin = (property: Property, axis: Axis | null): string[] =>
  Object.entries(coreOf(property).items?.properties ?? {})
    .filter(([, inner]) => axis !== null && axisOf(inner)?.name === axis.name)
    .map(([part]) => part);

const firstOf = <T>(list: readonly (T | null)[]): T | null => list.find((entry) => entry !== null) ?? null;

/** The schema of a value that is there. */
const coreOf = (property: Property): Property =>
  property.anyOf?.find((option) => option.type !== 'null') ?? property;

const orNull = (property: Property): Property =>
  property.anyOf ? property : { ...property, anyOf: [property, { type: 'null' }] };

function typeOf({ type, format }: Property): ColumnType {
  if (type === 'string') return format === 'date' ? 'date' : 'string';
  if (type === 'integer' || type === 'number' || type === 'boolean' || type === 'array') return type;
  return 'object';
}

/** A series names its span beside its unit ("tonnes CO2e, 2010 to 2023"); its entries do not need that. */
function unitOf(property: Property, core: Property, inSeries: boolean): string | null {
  const unit = property.unit ?? core.unit ?? core.items?.unit ?? null;
  return inSeries && unit !== null ? unit.replace(/, \d{4} to \d{4}$/, '') : unit;
}

function axisColumn({ name, values, unit, description }: Axis): Column {
  const type = values.every((value) => Number.isInteger(value)) ? 'integer' : 'string';
  return {
    name,
    path: [],
    type,
    unit,
    description,
    nullable: false,
    words: null,
    pattern: null,
    along: 'axis',
    seriesParts: [],
  };
}
