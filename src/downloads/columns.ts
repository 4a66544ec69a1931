/**
 * A dataset as one flat table, derived from its schema: which columns, of what type and unit, and how its
 * nested fields lie down. Build only: it loads zod.
 *
 * - A **series** (a list with one entry for each value of an axis, as the reporting years) is laid long: one
 *   line for each row and value of the axis, which gets a column of its own.
 * - A record becomes columns `field_part`. A list of records marked `spread` becomes one line a record, its
 *   parts columns that begin with the mark (`spread: 'parent'` gives `parent_name`, `spread: ''` `name`).
 * - Any other list stays whole, as JSON.
 */
import { z } from 'zod';
import { datasets, type DatasetName } from '@/data/schema/datasets';

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

/** The span of years that the unit of a series ends with. */
const SPAN = /, (\d{4}) to (\d{4})$/;

/** What is read of the JSON Schema that zod writes; `unit`, `axis` and `spread` are the house's own `meta`. */
interface Property {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly description?: string;
  readonly unit?: string;
  readonly axis?: Axis;
  readonly spread?: string;
  readonly anyOf?: readonly Property[];
  readonly items?: Property;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Property>>;
}

/** The flat shape of a dataset. Throws when two columns would have one name. */
export function shapeOf(name: DatasetName): Shape {
  return shapeOfSchema(datasets[name].row);
}

/** The flat shape of any row schema; for `shapeOf` and its tests. */
export function shapeOfSchema(row: z.ZodObject): Shape {
  const properties = Object.entries((z.toJSONSchema(row) as Property).properties ?? {});
  const axis = firstOf(properties.map(([, property]) => axisOf(property) ?? axisWithin(property)));
  const spread = properties.find(([, property]) => markOf(property) !== undefined);
  const way: Way = { axis, spread: spread?.[0] ?? null, mark: spread ? (markOf(spread[1]) ?? '') : '' };
  const columns = properties.flatMap(([field, property]) => columnsOf([field], property, way));
  const at = columns.findIndex((column) => column.along !== null);
  if (axis && at >= 0) columns.splice(at, 0, axisColumn(axis));
  const names = columns.map((column) => column.name);
  const twice = names.find((column, i) => names.indexOf(column) !== i);
  if (twice !== undefined) throw new Error(`a flat table would have two columns "${twice}"`);
  return { columns, axis, spread: way.spread };
}

/** How a dataset is laid flat: its axis, the list that is spread, and what the columns of that begin with. */
interface Way {
  readonly axis: Axis | null;
  readonly spread: string | null;
  readonly mark: string;
}

const markOf = (property: Property): string | undefined => property.spread ?? coreOf(property).spread;

function columnsOf(path: readonly string[], property: Property, way: Way): Column[] {
  const core = coreOf(property);
  const nullable = core !== property;
  const spread = path.length === 1 && path[0] === way.spread;
  const parts = spread ? core.items?.properties : core.type === 'object' ? core.properties : undefined;
  if (parts) {
    const surely = spread ? core.minItems !== undefined : !nullable;
    return Object.entries(parts).flatMap(([part, inner]) =>
      columnsOf([...path, part], surely ? inner : orNull(inner), way),
    );
  }
  const along = alongOf(property, way);
  const content = along === 'series' ? coreOf(core.items ?? core) : core;
  return [
    {
      name: nameOf(path, way),
      path,
      type: typeOf(content),
      unit: unitOf(property, core, along === 'series'),
      description: property.description ?? core.description ?? '',
      nullable: nullable || (along === 'series' && coreOf(core.items ?? core) !== core.items),
      words: content.enum ?? null,
      pattern: content.pattern ?? null,
      along,
      seriesParts: seriesWithin(property, way.axis),
    },
  ];
}

function alongOf(property: Property, { axis }: Way): Column['along'] {
  if (isSame(axisOf(property), axis)) return 'series';
  return seriesWithin(property, axis).length > 0 ? 'lists' : null;
}

const nameOf = ([field = '', ...parts]: readonly string[], { spread, mark }: Way): string =>
  [field === spread && parts.length > 0 ? mark : field, ...parts].filter((part) => part !== '').join('_');

/**
 * The axis a list runs along: the one its schema names, or the years that stand beside its unit
 * ("tonnes CO2e, 2010 to 2023") when it has one entry for each.
 */
function axisOf(property: Property): Axis | null {
  const core = coreOf(property);
  const named = property.axis ?? core.axis;
  if (named) return named;
  const [, from, to] = SPAN.exec(property.unit ?? core.unit ?? '') ?? [];
  const years = Array.from({ length: Number(to) - Number(from) + 1 || 0 }, (_, i) => Number(from) + i);
  if (years.length === 0 || core.minItems !== years.length || core.maxItems !== years.length) return null;
  return { name: 'year', values: years, unit: 'year', description: 'year of the figures' };
}

/** The axis of the first series inside a list of records. */
const axisWithin = (property: Property): Axis | null =>
  firstOf(Object.values(coreOf(property).items?.properties ?? {}).map(axisOf));

/** Names of the parts of a list's records that run along the axis. */
const seriesWithin = (property: Property, axis: Axis | null): string[] =>
  Object.entries(coreOf(property).items?.properties ?? {})
    .filter(([, inner]) => isSame(axisOf(inner), axis))
    .map(([part]) => part);

const isSame = (a: Axis | null, b: Axis | null): boolean =>
  a !== null && b !== null && a.name === b.name && a.values.join() === b.values.join();

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

/** A series names its span beside its unit ("tonnes CO2e, 2010 to 2023", "people; within 1, 3 and 5 miles"); its entries do not need that. */
function unitOf(property: Property, core: Property, inSeries: boolean): string | null {
  const unit = property.unit ?? core.unit ?? core.items?.unit ?? null;
  return inSeries && unit !== null ? unit.replace(SPAN, '').replace(/; within .*$/, '') : unit;
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
