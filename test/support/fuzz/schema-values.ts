import fc from 'fast-check';
import type { Schema, Schemas } from './operations.js';

/** Of the world of the matrix, and of the law: what a random word would hardly hit. */
const WORDS = [
  '某批复及附件',
  '张三',
  'qo-own',
  'qb-below',
  'qo-records〔2024〕A1号',
  'qo-records〔2024〕A2号',
  'qo-records-A1',
  'qo-records-R1',
  'qo.clerk',
  '2024-03-20',
  '2024',
  '12',
  '110101199003070134',
  '13800000000',
];
const DAYS = [
  '2024-03-05',
  '2024-03-06',
  '2024-04-03',
  '2024-12-31',
  '2025-01-02',
  '2026-03-16',
  '2026-03-17',
];
const DEEPEST = 6;

function merged({ allOf = [], ...own }: Schema, schemas: Schemas): Schema {
  return allOf.reduce<Schema>((sum, part) => ({ ...resolved(part, schemas), ...sum }), own);
}

export function resolved(schema: Schema, schemas: Schemas): Schema {
  if (schema.$ref !== undefined) return resolved(schemas[schema.$ref.split('/').at(-1)!]!, schemas);
  return schema.allOf ? merged(schema, schemas) : schema;
}

/** Values that a schema takes, or nearly takes: what its refinements ask for beyond it is a matter of chance. */
export function valuesOf(described: Schema, schemas: Schemas, depth = 0): fc.Arbitrary<unknown> {
  const schema = resolved(described, schemas);
  const { nullable, ...rest } = schema;
  if (nullable) return fc.option(valuesOf(rest, schemas, depth), { freq: 4 });
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return fc.oneof(...choices.map((choice) => valuesOf(choice, schemas, depth)));
  switch (schema.type) {
    case 'object':
      return objects(schema, schemas, depth);
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, schemas, depth + 1), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, depth < DEEPEST ? 3 : 0),
      });
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.oneof(fc.integer(limits(schema)), fc.integer({ ...limits(schema), max: smallest(schema) }));
    case 'number':
      return fc.oneof(fc.integer(limits(schema)), fc.constantFrom(0, 0.5, 12.34));
    case 'string':
      return strings(schema);
    default:
      // What zod could not describe is a day nearly everywhere.
      return fc.constantFrom(...DAYS);
  }
}

const limits = ({ minimum = -10_000, maximum = 10_000 }: Schema): { min: number; max: number } => ({
  min: Math.max(minimum, -(2 ** 31)),
  max: Math.max(Math.min(maximum, 2 ** 31 - 1), minimum),
});
const smallest = (schema: Schema): number => Math.min(limits(schema).max, limits(schema).min + 3);

function objects(
  { properties = {}, required = [], additionalProperties }: Schema,
  schemas: Schemas,
  depth: number,
): fc.Arbitrary<unknown> {
  const names = Object.keys(properties).filter((name) => depth < DEEPEST || required.includes(name));
  const model = Object.fromEntries(
    names.map((name) => [name, valuesOf(properties[name]!, schemas, depth + 1)]),
  );
  const known = fc.record(model, {
    requiredKeys: names.filter((name) => required.includes(name)),
    noNullPrototype: true,
  });
  if (typeof additionalProperties !== 'object') return known;
  const more = fc.dictionary(fc.constantFrom(...WORDS), valuesOf(additionalProperties, schemas, depth + 1), {
    maxKeys: 2,
    noNullPrototype: true,
  });
  return fc.tuple(known, more).map(([a, b]) => ({ ...a, ...b }));
}

function strings({ pattern, format, maxLength = 200 }: Schema): fc.Arbitrary<string> {
  if (format === 'date') return fc.constantFrom(...DAYS);
  const fits = WORDS.filter(
    (word) => word.length <= maxLength && (pattern === undefined || new RegExp(pattern, 'u').test(word)),
  );
  const words = fits.length > 0 ? [fc.constantFrom(...fits)] : [];
  const made =
    pattern === undefined || /\\p|\\0/.test(pattern)
      ? fc.string({ minLength: 1, maxLength: Math.min(maxLength, 30) })
      : fc.stringMatching(new RegExp(pattern, 'u'));
  return fc.oneof(...words, made);
}
