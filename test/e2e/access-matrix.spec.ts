import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DocumentsRepository } from '../../src/disclosures/documents.repository.js';
import { NormativeDocument } from '../../src/disclosures/normative-document.entity.js';
import { AgencyRepository } from '../../src/agencies/agency.repository.js';
import { ActorService } from '../../src/identity/actor.service.js';
import { AgencyReach } from '../../src/identity/agency-reach.js';
import { DeclaredRoutes } from '../../src/identity/declared-routes.js';
import type { DeclaredRoute } from '../../src/identity/declared-routes.js';
import { ScopeGuard } from '../../src/identity/scope.guard.js';
import { ROLES } from '../../src/law/vocabularies/keys.js';
import { TenantTransaction } from '../../src/platform/database/tenant-transaction.js';
import { withClient } from '../../src/platform/database/with-client.js';
import { CODES, canariesOf, createWorld, figureOf, join } from '../support/matrix/world.js';
import type { Subject, World } from '../support/matrix/world.js';
import { describedAs, nameOf, requestOf, variantsOf } from '../support/matrix/requests.js';
import { runMatrix } from '../support/matrix/run.js';
import { proofNote } from '../support/proof-note.js';
import { registeredRoutes } from '../support/routes.js';

let world: World;
let routes: DeclaredRoute[];
let document: OpenAPIObject;
const subject = (name: string): Subject => world.subjects.find((each) => each.name === name)!;
/** Enough to see a leak; documents take long to make. */
const reading = (): DeclaredRoute[] =>
  routes.filter(({ method, path }) => method === 'GET' && !path.includes('/reports/'));

beforeAll(async () => {
  world = await createWorld();
  routes = world.app.app.get(DeclaredRoutes).list();
  document = (await world.installation.visitor!.get('/openapi.json')).json();
});
afterAll(() => world.stop());

describe('the matrix of access', () => {
  it('has every route that the server answers, and no other', () => {
    const declared = routes.map((route) => `${route.method} ${describedAs(route.path)}`).sort();
    expect(declared).toEqual(registeredRoutes(world.app.app));
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(declared).toEqual(described.sort());
  });

  it('fails on a route that it cannot call', () => {
    const [route] = routes.filter((each) => nameOf(each) === 'GET /api/v1/agencies/:code/years');
    const strange = { ...route!, path: '/api/v1/agencies/:code/petitions/:petition' };
    expect(() => variantsOf(strange, document, 'own')).toThrow('does not know the parameter :petition');
    expect(() =>
      requestOf({ ...route!, method: 'PUT' }, { label: '', url: '' }, subject('clerk'), 'own'),
    ).toThrow('does not know a body');
  });

  it('holds for every route, role and agency: 0 leaks, foreign like absent, nothing of others changed', async () => {
    const before = await world.fingerprint();
    const { calls, findings } = await runMatrix(world, routes, world.subjects, document);
    expect(findings.slice(0, 20)).toEqual([]);
    expect(calls).toBeGreaterThan(1000);
    proofNote(`${routes.length} routes, ${world.subjects.length} subjects, ${calls} calls: 0 leaks`);
    expect(await world.fingerprint()).toBe(before);
  }, 600_000);

  it('holds for the administrator of the installation, who sees every agency and no application', async () => {
    const { findings } = await runMatrix(world, routes, [world.installation], document);
    expect(findings.slice(0, 20)).toEqual([]);
  }, 120_000);
});

describe('what stands in a body or a query', () => {
  const asAdmin = () => subject('admin').visitor!;

  it.each(['superior', 'sibling', 'foreign'] as const)('%s agencies are as absent', async (relation) => {
    const bodies = (code: string): [string, object][] => [
      ['/agencies', { code: 'brand-new', name: '新', level: 'county', kind: 'department', parentCode: code }],
      ['/agencies/qo-own/changes', { kind: 'moved', on: '2026-02-01', basis: '某文', parentCode: code }],
      ['/agencies/qo-own/changes', { kind: 'merged', on: '2026-02-01', basis: '某文', successorCode: code }],
    ];
    for (const [index, [path, body]] of bodies(CODES[relation]).entries()) {
      const refused = await asAdmin().post(path, body);
      const absent = await asAdmin().post(path, bodies(CODES.absent)[index]![1]);
      expect([refused.statusCode, refused.body]).toEqual([absent.statusCode, absent.body]);
      expect([404, 422]).toContain(refused.statusCode);
    }
  });

  it('the time of an answer does not tell foreign from absent (200 pairs, medians less than 5 ms apart)', async () => {
    const times: Record<'foreign' | 'absent', number[]> = { foreign: [], absent: [] };
    for (let pair = 0; pair < 200; pair++) {
      for (const relation of ['foreign', 'absent'] as const) {
        const begun = performance.now();
        await asAdmin().get(`/agencies/${CODES[relation]}/years`);
        times[relation].push(performance.now() - begun);
      }
    }
    const median = (values: number[]): number => values.sort((a, b) => a - b)[100]!;
    expect(Math.abs(median(times.foreign) - median(times.absent))).toBeLessThan(5);
  });

  it('a cursor of another agency opens nothing of it', async () => {
    const admin = world.installation.visitor!;
    const cases = (code: string, query: string): string =>
      `/agencies/${code}/years/2024/cells/applications/newReceived/total/cases${query}`;
    for (const relation of ['foreign', 'sibling', 'superior'] as const) {
      const stranger = await join(world.app, admin, CODES[relation], 'clerk');
      const page = await stranger.visitor!.get(cases(CODES[relation], '?limit=1'));
      const { next } = page.json<{ next: string }>();
      expect(page.body).toContain(canariesOf(CODES[relation])[2]);
      for (const scope of ['own', 'rollup']) {
        const url = cases(CODES.own, `?limit=1&scope=${scope}&after=${next}`);
        const answer = await subject('clerk').visitor!.get(url);
        for (const canary of canariesOf(CODES[relation])) expect(answer.body).not.toContain(canary);
      }
    }
  });

  it('a rolled-up table adds up the own tree and nothing else; its cases below are counted and withheld', async () => {
    const reporter = subject('reporter').visitor!;
    const tables = await reporter.get('/agencies/qo-own/years/2024/tables?scope=rollup');
    expect(tables.json().proactive['licensing.decisions']).toBe(
      figureOf(CODES.own) + figureOf(CODES.subordinate),
    );
    const cell = '/agencies/qo-own/years/2024/cells/applications/newReceived/total/cases';
    const { count, items, withheld } = (await reporter.get(`${cell}?scope=rollup`)).json();
    expect([count, items.length, withheld]).toEqual([4, 2, 2]);
    const own = (await reporter.get(cell)).json();
    expect([own.count, own.items.length, own.withheld]).toEqual([2, 2, 0]);
  });
});

describe('a planted bug turns the matrix red', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });
  const findings = async (...names: string[]): Promise<string> => {
    const result = await runMatrix(world, reading(), names.map(subject), document);
    return result.findings.map((each) => each.slice(0, 200)).join('\n');
  };

  it('no longer asking whose tree an agency is in', async () => {
    const agencies = world.app.app.get(AgencyRepository);
    const byCode = agencies.byCode.bind(agencies);
    jest.spyOn(agencies, 'byCode').mockImplementation((code) => byCode(code, null));
    const list = agencies.list.bind(agencies);
    jest.spyOn(agencies, 'list').mockImplementation(() => list(null));
    const found = await findings('reporter');
    expect(found).toMatch(/^leak: GET \/api\/v1\/agencies agencies/m);
    expect(found).toMatch(/^leak: GET .*tables.* of foreign/m);
    expect(found).toMatch(/^unlike: /m);
  }, 60_000);

  it('the check of the scope removed', async () => {
    jest.spyOn(ScopeGuard.prototype, 'canActivate').mockResolvedValue(true);
    const found = await findings('clerk', 'auditor');
    expect(found).toMatch(/^leak: GET .*register.* of subordinate/m);
    expect(found).toMatch(
      /^status: GET .*audit\/entries entries as auditor of subordinate: 200 instead of 404/m,
    );
    expect(found).toMatch(/^status: GET \/api\/v1\/audit\/entries .*: 200 instead of 403/m);
  }, 60_000);

  it('the cases below open to a superior', async () => {
    jest.spyOn(AgencyReach.prototype, 'casesOf').mockResolvedValue('all');
    expect(await findings('reporter')).toMatch(/^leak: GET .*cases.*rollup/m);
  }, 60_000);

  it('every account with every role', async () => {
    const actors = world.app.app.get(ActorService);
    const of = actors.of.bind(actors);
    jest
      .spyOn(actors, 'of')
      .mockImplementation(async (account) => ({ ...(await of(account)), roles: ROLES }));
    expect(await findings('auditor')).toMatch(/^status: GET .*register.*200 instead of 403/m);
  }, 60_000);

  it('a forgotten where: the floor holds, and where it is taken away the matrix sees it', async () => {
    const tenant = world.app.app.get(TenantTransaction);
    jest
      .spyOn(DocumentsRepository.prototype, 'list')
      .mockImplementation((agencyId) =>
        tenant.readOnly({ agencyId, scope: 'own' }, (manager) => manager.find(NormativeDocument)),
      );
    const floor = (what: 'enable' | 'disable'): Promise<unknown> =>
      withClient(world.app.database.superuserUrl, (client) =>
        client.query(`alter table normative_document ${what} row level security`),
      );
    expect(await findings('clerk')).toBe('');
    await floor('disable');
    try {
      expect(await findings('clerk')).toMatch(/^leak: GET .*documents documents as clerk of own/m);
    } finally {
      await floor('enable');
    }
  }, 60_000);
});
