import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeclaredRoutes } from '../../../src/identity/declared-routes.js';
import { ROLES } from '../../../src/law/vocabularies/keys.js';
import { CANARY_WORDS, newCase } from '../../support/new-case.js';
import { BUREAU, COUNTY, OTHER } from '../../support/people.js';
import { AuditedOffices, ENTRIES } from './audit-world.js';

let offices: AuditedOffices;
beforeAll(async () => {
  offices = await AuditedOffices.open();
});
afterAll(() => offices.stop());

const VERIFICATION = `/agencies/${BUREAU.code}/audit/verification`;

describe('who reads the audit trail of an agency', () => {
  it('its auditor, and nobody else who works there or administers it', async () => {
    for (const role of ROLES) {
      const visitor = await offices.person(`some.${role}`, role);
      const status = [
        (await visitor.get(ENTRIES)).statusCode,
        (await visitor.get(VERIFICATION)).statusCode,
        (await offices.reveal(1, ENTRIES, visitor)).statusCode,
      ];
      // The first entry has no reason.
      expect([role, status]).toEqual([role, role === 'auditor' ? [200, 200, 404] : [403, 403, 403]]);
    }
  });

  it('not the administrator of the installation, and nobody without a log-in', async () => {
    for (const path of [ENTRIES, VERIFICATION, '/audit/entries', '/audit/verification']) {
      expect([path, (await offices.admin.get(path)).statusCode]).toEqual([path, 403]);
      const answer = await offices.app.send({ method: 'GET', url: `/api/v1${path}` });
      expect([path, answer.statusCode]).toEqual([path, 401]);
    }
  });

  it.each([COUNTY.code, OTHER.code])('not the auditor of %s, for whom it is as absent', async (code) => {
    const visitor = offices.auditor(code);
    for (const path of ['entries', 'verification']) {
      const foreign = await visitor.get(`/agencies/${BUREAU.code}/audit/${path}`);
      const absent = await visitor.get(`/agencies/nobody/audit/${path}`);
      expect([foreign.statusCode, foreign.body]).toEqual([404, absent.body]);
    }
    expect((await offices.reveal(1, ENTRIES, visitor)).json()).toMatchObject({ code: 'agency.unknown' });
    expect((await visitor.get(`/agencies/${code}/audit/entries`)).statusCode).toBe(200);
  });

  it('and an auditor can change nothing but the own account', () => {
    const changing = offices.app.app
      .get(DeclaredRoutes)
      .list()
      .filter(({ method, access }) => method !== 'GET' && access?.roles.includes('auditor'));
    const others = changing.filter(({ access }) => access?.scope !== 'self').map(({ path }) => path);
    expect(others).toEqual([
      '/api/v1/agencies/:code/audit/entries/:sequence/reveals',
      '/api/v1/audit/entries/:sequence/reveals',
      // Reads a file that anybody may read, and keeps nothing.
      '/api/v1/report-checks',
    ]);
  });
});

describe('an entry', () => {
  it('tells what was done, by whom and to what, and neither personal data nor the reason', async () => {
    const clerk = await offices.person('zhao', 'clerk');
    const taken = await clerk.post(`/agencies/${BUREAU.code}/cases`, newCase());
    const { caseNo } = taken.json<{ caseNo: string }>();
    const at = `/agencies/${BUREAU.code}/cases`;
    await clerk.post(`${at}/searches`, { phone: '13912347788' });
    const revealed = await clerk.post(`${at}/${encodeURIComponent(caseNo)}/reveals`, {
      reason: '电话联系王小明',
    });
    expect([taken.statusCode, revealed.statusCode]).toEqual([201, 200]);
    const answer = await offices.auditor().get(ENTRIES);
    for (const word of [...CANARY_WORDS, '电话联系王小明']) expect(answer.body).not.toContain(word);
    const [newest] = (await offices.page('?action=applicant.revealed')).items;
    expect(newest).toEqual({
      sequence: expect.any(Number),
      recordedAt: '2026-03-16T04:00:00.000Z',
      action: 'applicant.revealed',
      actionLabel: '查看申请人完整信息',
      username: 'zhao',
      via: 'session',
      machine: false,
      subject: { kind: 'case', id: expect.any(String) },
      facts: { caseNo, position: 1 },
      withheld: false,
      hasReason: true,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});

describe('the list', () => {
  it('is of the newest first, and takes action, actor and subject', async () => {
    const { items } = await offices.page('?limit=200');
    const sequences = items.map(({ sequence }) => sequence);
    expect(sequences).toEqual([...sequences].sort((a, b) => b - a));
    const only = async (query: string): Promise<string[]> =>
      (await offices.page(query)).items.map(({ sequence }) => String(sequence));
    const having = (wanted: (entry: (typeof items)[number]) => boolean): string[] =>
      items.filter(wanted).map(({ sequence }) => String(sequence));
    const [mine, all] = [having(({ username }) => username === 'zhao'), having(() => true)];
    expect(mine.length).toBeGreaterThan(2);
    expect(mine.length).toBeLessThan(all.length);
    expect(await only('?actor=zhao')).toEqual(mine);
    expect(await only('?action=person.added')).toEqual(having(({ action }) => action === 'person.added'));
    expect(await only('?subjectKind=person')).toEqual(having(({ subject }) => subject.kind === 'person'));
    const zhao = having(({ subject }) => subject.kind === 'person' && subject.id === 'zhao');
    expect(zhao.length).toBeGreaterThan(0);
    expect(await only('?subjectKind=person&subjectId=zhao')).toEqual(zhao);
    expect(await only('?subjectKind=case&subjectId=zhao')).toEqual([]);
  });

  it('has stable pages while new entries come', async () => {
    const before = (await offices.page('?limit=200')).items.map(({ sequence }) => sequence);
    const seen: number[] = [];
    let next: number | undefined;
    do {
      const page = await offices.page(`?limit=3${next === undefined ? '' : `&after=${next}`}`);
      seen.push(...page.items.map(({ sequence }) => sequence));
      next = page.next;
      await offices.record('2026-03-16T12:00:00+08:00');
    } while (next !== undefined);
    expect(seen).toEqual(before);
  });

  it('takes days as they begin and end in Shanghai', async () => {
    const last = await offices.record('2026-03-10T23:59:59.999+08:00', 'figure.put');
    const first = await offices.record('2026-03-11T00:00:00.000+08:00', 'figure.put');
    const of = async (query: string): Promise<number[]> =>
      (await offices.page(`?action=figure.put&${query}`)).items.map(({ sequence }) => sequence);
    expect(await of('from=2026-03-11')).toEqual([first]);
    expect(await of('to=2026-03-10')).toEqual([last]);
    expect(await of('from=2026-03-10&to=2026-03-11')).toEqual([first, last]);
    expect(await of('from=2026-03-10&to=2026-03-10')).toEqual([last]);
  });

  it.each([
    ['from=2026-03-02&to=2026-03-01', '截止日期不能早于起始日期'],
    ['from=2026-02-30', '没有这一天'],
    ['action=case.forgotten', '没有这种操作'],
    ['subjectId=7', '还应填写对象的种类'],
    ['after=0', '应为正整数'],
    ['user=zhao', 'user'],
  ])('refuses %s, and says why', async (query, sentence) => {
    const answer = await offices.auditor().get(`${ENTRIES}?${query}`);
    expect([answer.statusCode, answer.body]).toEqual([400, expect.stringContaining(sentence)]);
  });
});
