import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import { requestOf, variantsOf } from '../matrix/requests.js';
import type { Relation, Subject } from '../matrix/world.js';

import type { Draw } from './draw.js';
import { hostileSegments, hostileTexts } from './hostile.js';
import { mutatedValue, spoilt, spoiltForm } from './mutate-body.js';
import { schemasOf } from './operations.js';
import type { Operation } from './operations.js';
import type { FuzzRequest } from './request.js';
import type { Resources, Values } from './resources.js';
import { valuesOf } from './schema-values.js';

/** A request before it is written down: parts can still be changed. */
interface Draft {
  values: Record<string, string>;
  query: [string, string][];
  headers: Record<string, string>;
  body: Buffer | undefined;
}

const OTHER_HEADERS: Readonly<Record<string, readonly string[]>> = {
  'if-match': ['"1"', '"0"', '"-1"', '"9999999999999999999"', 'W/"1"', '1', '*', '"a"', '"1", "2"', ''],
  'idempotency-key': ['a', '', ' ', 'x'.repeat(200), 'x'.repeat(5000), "'", 'é', '../a', '"a"', '__proto__'],
  'content-type': [
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'application/json; charset=gbk',
    'application/json;charset',
    'multipart/form-data',
    'multipart/form-data; boundary=',
    `multipart/form-data; boundary=${'b'.repeat(500)}`,
    'multipart/form-data; boundary=x',
    'application/json-patch+json',
    '/',
    'application/json, text/plain',
    '',
  ],
  accept: ['application/xml', '*/*;q=0', 'application/pdf', 'x', ''],
  range: ['bytes=0-1', 'bytes=9999999999-', 'bytes=-0'],
  cookie: ['gongkai=', 'gongkai=%zz', 'a=b; gongkai=x', `gongkai=${'a'.repeat(4000)}`, '=;=;'],
  authorization: ['Bearer', 'Bearer a', `Bearer ${'a'.repeat(5000)}`, 'Basic YTpi', ''],
  'x-csrf-token': ['', 'a', 'a'.repeat(5000)],
  origin: ['null', 'http://', 'https://evil.example', 'not an origin'],
  'sec-fetch-site': ['cross-site', ''],
  'accept-language': ['xx-'.repeat(500)],
  'content-encoding': ['gzip', 'br'],
  'x-http-method-override': ['DELETE'],
  'if-none-match': ['*', '"1"'],
  'x-forwarded-for': ['256.1.1.1', '::ffff:1.2.3.4', 'a'.repeat(300), '1.1.1.1, 2.2.2.2'],
};

const cursorOf = (content: string): string => Buffer.from(content).toString('base64url');
const QUERIES: readonly (readonly [string, string])[] = [
  ['nobody-knows', '1'],
  ['__proto__', '1'],
  ['constructor', 'a'],
  ['a[b]', 'c'],
  ['limit', '0'],
  ['limit', '1e9'],
  ['scope', 'rollup'],
  ['after', 'x'],
  ['after', cursorOf('[]')],
  ['after', cursorOf('null')],
  ['after', cursorOf('{"id":"x"}')],
  ['after', cursorOf('["2024-01-01",99999999999999999999]')],
  ['after', cursorOf('a\u0000b')],
  ['', ''],
];

/** Makes requests of an operation: near to what it takes, or as far from it as somebody may come who means no good. */
export class Generator {
  constructor(
    private readonly document: OpenAPIObject,
    private readonly resources: Resources,
    private readonly draw: Draw,
  ) {}

  /** @param subject who sends it: some bodies hold the own password */
  next(operation: Operation, subject: Subject): FuzzRequest & { readonly values: Values } {
    const draft = this.draft(operation, subject);
    const times = this.draw.one([0, 0, 1, 1, 1, 2, 3]);
    for (let time = 0; time < times; time += 1) this.spoil(operation, draft);
    const path = operation.route.path.replace(/:(\w+)/g, (_, name: string) => draft.values[name] ?? '0');
    const query = draft.query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
    const { headers, body, values } = draft;
    const {
      name,
      route: { method },
    } = operation;
    return {
      operation: name,
      as: subject.name,
      method,
      url: query ? `${path}?${query}` : path,
      headers,
      values,
      ...(body && { body }),
    };
  }

  /** As the matrix of access sends it, or as the document describes it. */
  private draft(operation: Operation, subject: Subject): Draft {
    const { route, parameters, body } = operation;
    const variant = this.draw.one(variantsOf(route, this.document, this.relation()));
    const sent = requestOf(route, variant, subject, 'own');
    const values = this.valuesOf(operation, variant.url);
    const query = parameters
      .filter((parameter) => parameter.in === 'query' && this.draw.often(parameter.required ? 95 : 15))
      .map(({ name, schema }) => [name, this.text(schema)] as [string, string]);
    const headers: Record<string, string> = { ...(sent.headers as Record<string, string>) };
    if (this.draw.often(20)) headers['idempotency-key'] = `k${this.draw.below(200)}`;
    const payload = sent.payload;
    if (payload === undefined) return { values, query, headers, body: undefined };
    if (headers['content-type'] !== undefined)
      return { values, query, headers, body: Buffer.from(payload as string) };
    headers['content-type'] = 'application/json';
    const schema = body?.['application/json']?.schema;
    const made =
      schema && this.draw.often(50) ? this.draw.from(valuesOf(schema, schemasOf(this.document))) : payload;
    return { values, query, headers, body: Buffer.from(JSON.stringify(made)) };
  }

  private relation(): Relation {
    return this.draw.often(90) ? 'own' : this.draw.one(['subordinate', 'foreign', 'superior'] as const);
  }

  /** What an answer has named, or what the matrix puts there. */
  private valuesOf({ route: { path } }: Operation, url: string): Record<string, string> {
    const steps = url.split('?')[0]!.split(/[/.]/);
    const usual: Record<string, string> = {};
    for (const [n, step] of path.split(/[/.]/).entries())
      if (step.startsWith(':')) usual[step.slice(1)] = steps[n]!;
    const known = this.resources.of(path);
    if (known.length === 0 || this.draw.often(25)) return usual;
    return { ...usual, ...this.draw.one(known) };
  }

  private text(schema: Parameters<typeof valuesOf>[0]): string {
    const value = this.draw.from(valuesOf(schema, schemasOf(this.document)));
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  private spoil({ parameters }: Operation, draft: Draft): void {
    const { values, query, headers } = draft;
    const names = Object.keys(values).filter((name) => parameters.some((each) => each.name === name));
    const ways: (() => void)[] = [
      () => {
        const name = this.draw.one(Object.keys(OTHER_HEADERS));
        headers[name] = this.draw.one(OTHER_HEADERS[name]!);
      },
      () => {
        const known = parameters.filter((each) => each.in === 'query');
        const name = known.length > 0 ? this.draw.one(known).name : 'q';
        query.push([name, this.draw.from(hostileTexts).slice(0, 2000)]);
      },
      () => query.push([...this.draw.one(QUERIES)] as [string, string]),
    ];
    if (names.length > 0) ways.push(() => (values[this.draw.one(names)] = this.draw.from(hostileSegments)));
    if (draft.body) ways.push(...Array<() => void>(5).fill(() => (draft.body = this.spoiltBody(draft))));
    this.draw.from(fc.constantFrom(...ways))();
  }

  private spoiltBody({ headers, body = Buffer.alloc(0) }: Draft): Buffer {
    if (headers['content-type'] !== 'application/json') return spoiltForm(body, this.draw);
    const text = body.toString('utf8');
    if (this.draw.often(25)) return spoilt(text, this.draw);
    try {
      return Buffer.from(JSON.stringify(mutatedValue(JSON.parse(text), this.draw)));
    } catch {
      return spoilt(text, this.draw);
    }
  }
}

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
