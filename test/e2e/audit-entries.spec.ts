import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AuditVerifier } from '../../src/audit/audit-verifier.js';
import { DeclaredRoutes } from '../../src/identity/declared-routes.js';
import { AuditTrail } from '../../src/platform/audit/audit-trail.js';
import { AUDIT_FACTS, AUDIT_SUBJECTS } from '../../src/platform/audit/terms.js';
import { withClient } from '../../src/platform/database/with-client.js';
import { findingOf } from '../support/audit/finding-of.js';
import { CHANGES, setStage } from '../support/audit/changes.js';
import type { AuditStage } from '../support/audit/changes.js';
import { TestApp } from '../support/http.js';
import { CANARY_WORDS } from '../support/new-case.js';

let stage: AuditStage;
let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start({ duties: 'combined' });
  stage = await setStage(app);
});
afterAll(() => app.stop());

const query = <T>(sql: string): Promise<T[]> =>
  withClient(app.database.superuserUrl, async (client) => (await client.query(sql)).rows as T[]);

const CHANGES_NOTHING = ['POST /api/v1/report-checks'];

describe('the audit trail covers', () => {
  it('every changing route, and every reading that is declared to be audited', () => {
    const audited = app.app
      .get(DeclaredRoutes)
      .list()
      .filter(({ method, access }) =>
        method === 'GET' ? access?.audit === 'read' : access?.audit !== undefined && access.audit !== 'none',
      )
      .map(({ method, path }) => `${method} ${path}`);
    expect([...new Set(CHANGES.map(({ route }) => route))].sort()).toEqual([...new Set(audited)].sort());
  });

  it('no changing route is declared to leave none, but for what takes a file, answers and keeps nothing', () => {
    const silent = app.app
      .get(DeclaredRoutes)
      .list()
      .filter(({ method, access }) => method !== 'GET' && access?.audit === 'none')
      .map(({ method, path }) => `${method} ${path}`);
    expect(silent).toEqual(CHANGES_NOTHING);
  });

  it.each(CHANGES.map((change) => [change.route, change] as const))('%s', async (_route, change) => {
    expect(await findingOf(stage, change)).toBeUndefined();
  });

  it('without personal data of applicants, reasons or names of people in the chain', async () => {
    const [row] = await query<{ all: string }>(
      `select string_agg(to_jsonb(e)::text, '') || (select string_agg(encode(sealed, 'escape'), '') from audit_detail) as all
         from audit_entry e`,
    );
    for (const word of [...CANARY_WORDS, ...CHANGES.flatMap(({ secrets = [] }) => secrets)])
      expect([word, row!.all.includes(word)]).toEqual([word, false]);
  });

  it('in words that have a Chinese name: kinds of subjects, and facts', async () => {
    const kinds = await query<{ name: string }>('select distinct subject_kind as name from audit_entry');
    const facts = await query<{ name: string }>(
      `with recursive held (value) as (
         select facts::jsonb from audit_entry
         union all
         select member.value from held, jsonb_each(held.value) member
          where jsonb_typeof(held.value) = 'object' and jsonb_typeof(member.value) = 'object')
       select distinct jsonb_object_keys(value) as name from held where jsonb_typeof(value) = 'object'`,
    );
    expect(kinds.map(({ name }) => name).filter((name) => !(name in AUDIT_SUBJECTS))).toEqual([]);
    expect(facts.map(({ name }) => name).filter((name) => !(name in AUDIT_FACTS))).toEqual([]);
    expect(facts.length).toBeGreaterThan(25);
  });

  it('refused log-ins, without what was typed, and of names that nobody has too', async () => {
    for (const username of ['person', 'nobody-has-this-name']) {
      const answer = await app.send({
        method: 'POST',
        url: '/api/v1/session',
        payload: { username, password: 'Wrong-Password-1' },
      });
      expect(answer.statusCode).toBe(401);
    }
    const refused = await query<{ subject: string; chain: number }>(
      `select subject_id as subject, chain from audit_entry where action = 'session.refused' order by at, seq`,
    );
    expect(refused.map(({ subject }) => subject).sort()).toEqual(['*', 'person']);
    const [typed] = await query(`select 1 from audit_entry e where e::text like '%nobody-has-this-name%'`);
    expect(typed).toBeUndefined();
  });

  it('and what it has written is whole', async () => {
    const { chains } = await app.app.get(AuditVerifier).all();
    expect(chains.filter(({ faultTotal }) => faultTotal > 0)).toEqual([]);
    expect(chains.length).toBeGreaterThan(3);
  });
});

describe('where the entry cannot be written', () => {
  it('nothing of the change is', async () => {
    const fault = jest.spyOn(app.app.get(AuditTrail), 'record').mockImplementation(() => {
      throw new Error('planted: the audit trail is broken');
    });
    const before = await query(`select id, version from disclosure_case order by id`);
    const payload = { description: '又一件', receivedOn: '2026-03-09', channel: 'online' };
    const answer = await stage.admin.post('/agencies/cc-1/cases', {
      ...payload,
      applicant: { type: 'naturalPerson', name: '某人' },
    });
    fault.mockRestore();
    expect(answer.statusCode).toBe(500);
    expect(await query(`select id, version from disclosure_case order by id`)).toEqual(before);
  });
});

describe('a planted bug is seen: one entry is skipped', () => {
  let bugged: AuditStage;
  beforeAll(async () => {
    bugged = await setStage(await TestApp.start({ duties: 'combined' }));
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => bugged.app.stop());

  it.each(CHANGES.map((change) => [change.route, change] as const))('of %s', async (_route, change) => {
    const trail = bugged.app.app.get(AuditTrail);
    const record = trail.record.bind(trail);
    jest
      .spyOn(trail, 'record')
      .mockImplementation((manager, agencyId, entry) =>
        entry.action === change.action ? Promise.resolve(0) : record(manager, agencyId, entry),
      );
    expect(await findingOf(bugged, change)).toBe(`${change.route} left 0 of ${change.action}`);
  });
});
