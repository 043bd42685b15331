import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { readFileSync } from 'node:fs';
import { TestApp } from '../support/http.js';

let app: TestApp;
let document: OpenAPIObject;
beforeAll(async () => {
  app = await TestApp.start();
  document = (await (await app.logIn()).get('/openapi.json')).json();
});
afterAll(() => app.stop());

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** What Fastify answers, as `METHOD /path/{parameter}`; without the pages of the web interface and the HEAD of each GET. */
function registeredRoutes(): string[] {
  const printed = app.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const stack: string[] = [];
  const routes: string[] = [];
  for (const line of printed.split('\n')) {
    const match = /^((?:[│ ] {3})*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (!match) continue;
    const depth = match[1]!.length / 4;
    stack.length = depth;
    stack.push(match[2]!);
    const path = stack.join('').replace(/:(\w+)/g, '{$1}');
    for (const method of match[3]?.split(', ') ?? []) {
      if (method !== 'HEAD' && !path.endsWith('*')) routes.push(`${method} ${path}`);
    }
  }
  return routes.sort();
}

const describedRoutes = (): string[] =>
  Object.entries(document.paths)
    .flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((m) => `${m.toUpperCase()} ${path}`),
    )
    .sort();

describe('the OpenAPI document', () => {
  it('describes the very routes that the server has', () => {
    expect(registeredRoutes().length).toBeGreaterThan(15);
    expect(describedRoutes()).toEqual(registeredRoutes());
  });

  it('is the one that the project keeps (npm run openapi)', () => {
    const kept = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
    expect(JSON.parse(kept)).toEqual(document);
  });

  it('describes parameters, answers and refusals of each route', () => {
    for (const [path, item] of Object.entries(document.paths)) {
      for (const method of METHODS) {
        const operation = item[method];
        if (!operation) continue;
        const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
        const parameters = (operation.parameters ?? []) as { in: string; name: string; schema?: object }[];
        const inPath = parameters.filter((parameter) => parameter.in === 'path');
        expect([path, inPath.map(({ name }) => name).sort()]).toEqual([path, names]);
        expect(inPath.every(({ schema }) => schema && Object.keys(schema).length > 0)).toBe(true);
        expect(operation.summary).toMatch(/\p{Script=Han}/u);
        const statuses = Object.keys(operation.responses);
        expect([path, method, statuses.some((status) => status.startsWith('2'))]).toEqual([
          path,
          method,
          true,
        ]);
        expect(operation.responses['401']).toHaveProperty(['content', 'application/problem+json']);
        const bare = method === 'get' || method === 'delete' || path.endsWith('/users/{username}/password');
        if (!bare) expect(operation).toHaveProperty('requestBody');
      }
    }
  });

  it('refers to no part that is missing', () => {
    const text = JSON.stringify(document);
    const names = Object.keys(document.components?.schemas ?? {});
    const used = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
    expect(text).not.toContain('#/definitions/');
    expect(used.length).toBeGreaterThan(20);
    expect([...new Set(used)].filter((name) => !names.includes(name))).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(['Problem', 'Session', 'Agency', 'YearTables', 'Grid', 'Check']),
    );
  });
});
