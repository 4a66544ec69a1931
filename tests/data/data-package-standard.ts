/**
 * The rules of the Data Package standard, version 2.0, as far as this package uses it, written from the
 * specification (datapackage.org): the kept validators are not on npm, and those that are there have rested
 * for years on libraries with known faults. Properties of one's own are allowed everywhere, as the standard says.
 */
import { z } from 'zod';

const some = z.string().min(1);
const name = z.string().regex(/^[a-z0-9._-]+$/);
/** An address, or a path beside the descriptor that neither begins at the root nor climbs out. */
const path = z.union([
  z.url({ protocol: /^https?$/ }),
  z.string().regex(/^(?![./~\\])(?!.*\.\.)(?!.*:\/\/)[^\\]+$/),
]);
const hash = z.string().regex(/^(sha256:[0-9a-f]{64}|[a-z0-9]+:[0-9a-f]+|[0-9a-f]{32})$/);
const license = z
  .looseObject({
    name: z
      .string()
      .regex(/^[-A-Za-z0-9._]+$/)
      .optional(),
    path: path.optional(),
    title: some.optional(),
  })
  .refine((it) => it.name !== undefined || it.path !== undefined, 'a licence needs a name or a path');
const source = z.looseObject({ title: some, path: path.optional(), version: some.optional() });
const contributor = z.looseObject({
  title: some,
  path: path.optional(),
  roles: z.array(some).min(1).optional(),
});

const TYPES = [
  'string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime', 'date', 'time', 'year',
  'yearmonth', 'duration', 'geopoint', 'geojson', 'any',
] as const; // prettier-ignore

/** Constraints that a type may carry besides `required`, `unique` and `enum`. */
const CONSTRAINTS: Readonly<Partial<Record<(typeof TYPES)[number], readonly string[]>>> = {
  string: ['pattern', 'minLength', 'maxLength'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  date: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  array: ['jsonSchema', 'minLength', 'maxLength'],
  object: ['jsonSchema', 'minLength', 'maxLength'],
};

const field = z
  .looseObject({
    name: some,
    type: z.enum(TYPES),
    description: some.optional(),
    constraints: z.record(z.string(), z.unknown()).optional(),
  })
  .refine(
    ({ type, constraints = {} }) =>
      Object.keys(constraints).every((key) =>
        ['required', 'unique', 'enum', ...(CONSTRAINTS[type] ?? [])].includes(key),
      ),
    'a constraint that the type does not have',
  );

const keys = z.array(some).min(1);
const tableSchema = z
  .looseObject({
    $schema: z.url().optional(),
    fields: z.array(field).min(1),
    missingValues: z.array(z.string()).optional(),
    primaryKey: keys.optional(),
    foreignKeys: z
      .array(
        z.looseObject({
          fields: keys,
          reference: z.looseObject({ resource: some.optional(), fields: keys }),
        }),
      )
      .optional(),
  })
  .refine(({ fields, primaryKey = [], foreignKeys = [] }) => {
    const names = fields.map((it) => it.name);
    const used = [...primaryKey, ...foreignKeys.flatMap((it) => it.fields)];
    return new Set(names).size === names.length && used.every((it) => names.includes(it));
  }, 'field names are unique, and keys name fields');

const dialect = z.looseObject({
  header: z.boolean().optional(),
  delimiter: z.string().length(1).optional(),
  lineTerminator: some.optional(),
  quoteChar: z.string().length(1).optional(),
  doubleQuote: z.boolean().optional(),
});

const resource = z
  .looseObject({
    name,
    path: path.optional(),
    data: z.unknown().optional(),
    type: z.literal('table').optional(),
    title: some.optional(),
    description: some.optional(),
    format: some.optional(),
    mediatype: z
      .string()
      .regex(/^[^/]+\/[^/]+$/)
      .optional(),
    encoding: some.optional(),
    bytes: z.int().min(0).optional(),
    hash: hash.optional(),
    dialect: dialect.optional(),
    schema: tableSchema,
    sources: z.array(source).optional(),
    licenses: z.array(license).min(1).optional(),
  })
  .refine((it) => (it.path === undefined) !== (it.data === undefined), 'either a path or data');

/** A data package; `safeParse` tells what breaks the standard. */
export const dataPackageStandard = z
  .looseObject({
    $schema: z.url(),
    name,
    title: some.optional(),
    description: some.optional(),
    homepage: z.url().optional(),
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    created: z.iso.datetime(),
    keywords: z.array(some).min(1).optional(),
    licenses: z.array(license).min(1),
    contributors: z.array(contributor).min(1).optional(),
    resources: z.array(resource).min(1),
  })
  .refine(
    (it) => new Set(it.resources.map((one) => one.name)).size === it.resources.length,
    'resource names are unique',
  );
