import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { readFileSync } from 'node:fs';
import { accessPage } from '../../src/identity/access-page.js';
import { DeclaredRoutes } from '../../src/identity/declared-routes.js';
import { TestApp } from '../support/http.js';
import { registeredRoutes } from '../support/routes.js';

let app: TestApp;
let document: OpenAPIObject;
beforeAll(async () => {
  app = await TestApp.start();
  document = (await (await app.logIn()).get('/openapi.json')).json();
});
afterAll(() => app.stop());

/** Changes that say everything by their address. */
const WITHOUT_BODY = [
  'AgencyAudit.reveal',
  'InstallationAudit.reveal',
  'Users.resetPassword',
  'Letters.issue',
  'NotificationSettings.test',
  'Notifications.readOne',
];

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

const describedRoutes = (): string[] =>
  Object.entries(document.paths)
    .flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((m) => `${m.toUpperCase()} ${path}`),
    )
    .sort();

describe('the OpenAPI document', () => {
  it('says of every change to a version that it is refused without one, and with one that is old', () => {
    const versioned = Object.values(document.paths).flatMap((item) =>
      METHODS.flatMap((method) => {
        const { operationId, parameters = [], responses = {} } = item[method] ?? {};
        const named = parameters.some((given) => 'name' in given && given.name.toLowerCase() === 'if-match');
        return named ? [[operationId, '412' in responses, '428' in responses]] : [];
      }),
    );
    expect(versioned.length).toBeGreaterThan(12);
    expect(versioned.filter(([, ...declared]) => declared.includes(false))).toEqual([]);
  });

  it('describes the very routes that the server has', () => {
    expect(registeredRoutes(app.app).length).toBeGreaterThan(15);
    expect(describedRoutes()).toEqual(registeredRoutes(app.app));
  });

  it('is the one that the project keeps (npm run openapi)', () => {
    const kept = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
    expect(JSON.parse(kept)).toEqual(document);
  });

  it('agrees with the page of who may do what (npm run openapi)', () => {
    const kept = readFileSync(new URL('../../docs/access.md', import.meta.url), 'utf8');
    expect(kept).toBe(accessPage(app.app.get(DeclaredRoutes).list()));
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
        const takesBody = method !== 'get' && !WITHOUT_BODY.includes(operation.operationId ?? '');
        if (method !== 'delete') expect([path, 'requestBody' in operation]).toEqual([path, takesBody]);
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
