import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import type { Operation, Schema, Schemas } from './operations.js';

/** What came back over the wire. */
export interface Answer {
  /** 0: no answer at all. */
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
  readonly milliseconds: number;
}

/** Longer where other suites run beside it: the proof has the machine to itself. */
const SLOWEST_MS = Number(process.env.FUZZ_SLOWEST_MS ?? 10_000);
export const SLOW = `slower than ${SLOWEST_MS} ms`;
const ROOT = 'document';
const PROBLEM = {
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
/** What the description of the document says of all routes together. */
const BEFORE_ANY_ROUTE: Readonly<Record<number, typeof PROBLEM>> = { 408: PROBLEM, 431: PROBLEM };

/** JSON Schema of what OpenAPI 3.0 says in its own way: `nullable`, and references into the document. */
function plain(schema: Schema): object {
  const { nullable, $ref, ...rest } = schema;
  const made = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, key === 'format' ? undefined : inner(key, value)]),
  );
  if ($ref !== undefined) made.$ref = $ref.replace('#/components/schemas/', `${ROOT}#/$defs/`);
  return nullable ? { anyOf: [{ type: 'null' }, made] } : made;
}

function inner(key: string, value: unknown): unknown {
  if (key === 'properties')
    return Object.fromEntries(
      Object.entries(value as Record<string, Schema>).map(([name, each]) => [name, plain(each)]),
    );
  if (['allOf', 'anyOf', 'oneOf'].includes(key)) return (value as Schema[]).map(plain);
  if (key === 'items' || (key === 'additionalProperties' && typeof value === 'object'))
    return plain(value as Schema);
  return value;
}

/** Holds answers to what the document declares of them: the status, the media type, and every field. */
export class AnswerCheck {
  private readonly ajv = new Ajv({ strict: false, allErrors: false });
  private readonly known = new Map<Schema, ValidateFunction>();

  constructor(schemas: Schemas) {
    const parts = Object.entries(schemas).map(([name, schema]) => [name, plain(schema)]);
    this.ajv.addSchema({ $id: ROOT, $defs: Object.fromEntries(parts) as object });
  }

  /** @returns the kind of the fault, with what was found; undefined where there is none */
  faultOf({ answers }: Operation, { status, type, body, milliseconds }: Answer): string | undefined {
    if (status === 0) return 'no answer';
    if (status >= 500 && !(status === 503 && answers['503'])) return `status ${status}`;
    if (milliseconds > SLOWEST_MS) return SLOW;
    const declared = answers[String(status)] ?? BEFORE_ANY_ROUTE[status];
    if (!declared) return `undeclared status ${status}`;
    const content = Object.entries<{ readonly schema: Schema }>(declared.content ?? {});
    if (content.length === 0) return body.length > 0 ? `undeclared body of ${status}` : undefined;
    const bare = (text: string): string => text.split(';')[0]!.trim().toLowerCase();
    const found = content.find(([name]) => bare(name) === bare(type));
    if (!found) return `undeclared media type ${bare(type)} of ${status}`;
    return bare(type).endsWith('json') && !type.includes('ndjson')
      ? this.fieldFault(found[1].schema, status, body)
      : undefined;
  }

  private fieldFault(schema: Schema, status: number, body: Buffer): string | undefined {
    if (schema.format === 'binary') return undefined;
    let value: unknown;
    try {
      value = JSON.parse(body.toString('utf8'));
    } catch {
      return `broken JSON of ${status}`;
    }
    let valid = this.known.get(schema);
    if (!valid) this.known.set(schema, (valid = this.ajv.compile(plain(schema))));
    if (valid(value)) return undefined;
    const error = valid.errors?.[0];
    const place = error?.instancePath.replace(/\d+/g, '*');
    return `body of ${status}: ${place} ${error?.message} ${JSON.stringify(error?.params)}`;
  }
}
