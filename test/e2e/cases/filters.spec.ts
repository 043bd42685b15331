import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseListAnswer } from '../../../src/cases/cases.schemas.js';
import type { DraftAnswer, DraftChecks } from '../../../src/cases/drafts/intake-draft.schemas.js';
import { DraftRetention } from '../../../src/cases/drafts/draft-retention.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { TestApp, type Visitor } from '../../support/http.js';
import { CANARY, CANARY_WORDS, newCase } from '../../support/new-case.js';
import { addPerson } from '../../support/people.js';

let app: TestApp;
let admin: Visitor;
let clerk: Visitor;

const rows = <Row>(sql: string): Promise<Row[]> =>
  withClient(app.database.superuserUrl, async (client) => (await client.query(sql)).rows as Row[]);
const person = (name: string, more: object = {}): object => ({ type: 'naturalPerson', name, ...more });
const found = async (query: string): Promise<string[]> => {
  const answer = await admin.get(`/agencies/aa/cases?${query}`);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json<CaseListAnswer>().items.map(({ description }) => description);
};
const searched = async (body: object): Promise<string[]> => {
  const answer = await admin.post('/agencies/aa/cases/searches', body);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json<CaseListAnswer>().items.map(({ description }) => description);
};

beforeAll(async () => {
  app = await TestApp.start();
  admin = await app.logIn();
  await admin.post('/agencies', { code: 'aa', name: '甲县人民政府', level: 'county', kind: 'government' });
  const credentials = await addPerson(app, admin, 'aa', 'clerk', ['clerk']);
  clerk = await app.logIn(credentials);
  const applications = [
    {
      ref: 'A',
      description: '甲 传真 百分之5%_的',
      channel: 'fax',
      receivedOn: '2026-03-02',
      applicant: person('王伟'),
    },
    {
      ref: 'B',
      description: '乙 当面',
      channel: 'inPerson',
      receivedOn: '2026-03-09',
      applicant: person('王伟杰'),
    },
    {
      ref: 'C',
      description: '丙 公司',
      channel: 'inPerson',
      receivedOn: '2026-03-10',
      applicant: { type: 'commercialEnterprise', name: '兴旺化工有限公司' },
    },
    {
      ref: 'D',
      description: '丁 已答',
      channel: 'fax',
      receivedOn: '2026-02-02',
      applicant: person('李红'),
      decision: { outcome: 'granted', delivery: 'post', signedOn: '2026-02-10', dispatchedOn: '2026-02-10' },
    },
  ];
  const text = applications.map((each) => JSON.stringify({ kind: 'application', ...each })).join('\n');
  const imported = await admin.upload('/agencies/aa/imports', text, 'a.jsonl');
  if (imported.statusCode !== 200) throw new Error(imported.body);
});
afterAll(() => app.stop());

describe('the work list is narrowed on the server', () => {
  it.each([
    ['channel=fax', ['丁 已答', '甲 传真 百分之5%_的']],
    ['applicantType=commercialEnterprise', ['丙 公司']],
    ['receivedFrom=2026-03-03&receivedTo=2026-03-09', ['乙 当面']],
    ['outcome=granted', ['丁 已答']],
    ['outcome=partial', []],
    ['open=true&channel=inPerson', ['乙 当面', '丙 公司']],
    // Received 03-02: due on 03-30; on 03-09: 04-07 (清明), on 03-10: 04-08.
    ['dueTo=2026-03-30', ['甲 传真 百分之5%_的']],
    ['dueFrom=2026-03-31', ['乙 当面', '丙 公司']],
    ['dueFrom=2026-04-08&dueTo=2026-04-08', ['丙 公司']],
    ['channel=fax&applicantType=commercialEnterprise', []],
  ])('%s', async (query, descriptions) => {
    expect(await found(query)).toEqual(descriptions);
  });

  it('with pages that keep the filter', async () => {
    const first = (await admin.get('/agencies/aa/cases?channel=inPerson&limit=1')).json<CaseListAnswer>();
    const next = (
      await admin.get(`/agencies/aa/cases?channel=inPerson&limit=1&after=${first.next}`)
    ).json<CaseListAnswer>();
    expect([first.items[0]!.description, next.items[0]!.description, next.next]).toEqual([
      '丙 公司',
      '乙 当面',
      undefined,
    ]);
  });

  it('and takes no word or name in an address', async () => {
    expect((await admin.get('/agencies/aa/cases?text=甲')).statusCode).toBe(400);
    expect((await admin.get('/agencies/aa/cases?name=王伟')).statusCode).toBe(400);
    expect((await admin.get('/agencies/aa/cases?dueFrom=yesterday')).statusCode).toBe(400);
  });
});

describe('a search in a body', () => {
  it('finds words as they stand, also signs that a pattern would read otherwise', async () => {
    expect(await searched({ text: '5%_' })).toEqual(['甲 传真 百分之5%_的']);
    expect(await searched({ text: '%' })).toEqual(['甲 传真 百分之5%_的']);
    expect(await searched({ text: '没有' })).toEqual([]);
  });

  it('finds a person by the whole name alone, an organisation by a part of it', async () => {
    expect(await searched({ name: '王伟' })).toEqual(['甲 传真 百分之5%_的']);
    expect(await searched({ name: '王' })).toEqual([]);
    expect(await searched({ name: '兴旺化工' })).toEqual(['丙 公司']);
  });

  it('is narrowed by the filters of the list, and looks among the open ones by their due days', async () => {
    expect(await searched({ text: ' ', channel: 'fax' }).catch(String)).toContain('request.invalid');
    expect(await searched({ text: '公司', channel: 'fax' })).toEqual([]);
    expect(await searched({ text: '当面', open: 'true', dueTo: '2026-04-07' })).toEqual(['乙 当面']);
  });

  it('leaves in the trail who searched by what and which cases were shown, and not for whom', async () => {
    await searched({ name: '李红' });
    const [entry] = await rows<{ facts: string }>(
      `select facts from audit_entry where action = 'applicant.searched' order by chain, seq desc limit 1`,
    );
    expect(JSON.parse(entry!.facts)).toEqual({ by: ['name'], cases: [expect.any(Number)] });
  });
});

describe('saved filters', () => {
  const filters = [
    { name: '传真来的', filter: { channel: 'fax', open: 'true' } },
    { name: '今年的公司', filter: { applicantType: 'commercialEnterprise', year: 2026 } },
  ];

  it('are one’s own, in the order in which they were put', async () => {
    expect((await clerk.put('/agencies/aa/filters', { filters })).json()).toEqual({ filters });
    expect((await clerk.get('/agencies/aa/filters')).json()).toEqual({ filters });
    expect((await admin.get('/agencies/aa/filters')).json()).toEqual({ filters: [] });
    await clerk.put('/agencies/aa/filters', { filters: filters.toReversed() });
    expect((await clerk.get('/agencies/aa/filters')).json()).toEqual({ filters: filters.toReversed() });
    expect((await clerk.delete('/agencies/aa/filters')).statusCode).toBe(204);
    expect((await clerk.get('/agencies/aa/filters')).json()).toEqual({ filters: [] });
  });

  it('hold nothing of a person, and no name twice', async () => {
    const refused = [
      [{ name: 'x', filter: { name: '王伟' } }],
      [{ name: 'x', filter: { channel: 'pigeon' } }],
      [filters[0], filters[0]],
    ];
    for (const each of refused)
      expect((await clerk.put('/agencies/aa/filters', { filters: each })).statusCode).toBe(400);
  });
});

describe('a draft of an intake', () => {
  const draft = { applicant: { ...CANARY, type: 'naturalPerson' }, channel: 'online', description: '半句话' };
  const drafts = (): Promise<unknown[]> => rows('select 1 from intake_draft');
  const kept = async (content: object): Promise<DraftChecks> =>
    (await clerk.put('/agencies/aa/intake-draft', content)).json<DraftChecks>();

  it('is kept sealed, for whoever typed it alone', async () => {
    await kept(draft);
    expect((await clerk.get('/agencies/aa/intake-draft')).json<DraftAnswer>().content).toEqual(draft);
    expect((await admin.get('/agencies/aa/intake-draft')).json<DraftAnswer>().content).toBeNull();
    const [row] = await rows<{ text: string }>(
      `select d::text || encode(content, 'escape') as text from intake_draft d`,
    );
    for (const word of [...CANARY_WORDS, '半句话']) expect(row!.text).not.toContain(word);
  });

  it('is told which day is meant, which type the name speaks for, and what to look at again', async () => {
    expect(await kept(draft)).toMatchObject({
      receipt: { needsConfirmation: true, sameDay: false, article: '条例第三十一条第（三）项' },
      suggestion: null,
      findings: [{ field: 'applicant.idNumber', message: expect.stringContaining('校验码') }],
    });
    const company = {
      applicant: { type: 'naturalPerson', name: '某律师事务所', phone: '12' },
      channel: 'inPerson',
    };
    const checks = await kept({ ...company, submittedOn: '2026-03-12', receivedOn: '2026-03-16' });
    expect(checks.suggestion).toMatchObject({ type: 'legalServiceOrganization', label: '法律服务机构' });
    expect(checks.findings.map(({ field, code }) => [field, code])).toEqual([
      ['receivedOn', 'receipt.notSameDay'],
      ['applicant.phone', 'applicant.phone'],
      ['applicant.type', 'applicant.type'],
    ]);
  });

  it('edge 15: the representative of joint applicants of another type should stand first', async () => {
    const joint = {
      applicant: { type: 'naturalPerson', name: '王伟' },
      coApplicants: [{ type: 'commercialEnterprise', name: '兴旺化工有限公司' }],
      representative: { name: '兴旺化工有限公司' },
    };
    expect((await kept(joint)).findings.map(({ code }) => code)).toEqual(['applicant.representativeType']);
    // Edge 16: a lawyer acts for the client, whose type stands.
    expect((await kept({ ...joint, representative: { name: '金律师' } })).findings).toEqual([]);
  });

  it('leaves one entry in the trail, however often it is saved', async () => {
    await clerk.delete('/agencies/aa/intake-draft');
    const entries = (): Promise<unknown[]> => rows(`select 1 from audit_entry where action = 'draft.kept'`);
    const before = (await entries()).length;
    for (const description of ['一', '一二', '一二三']) await kept({ description });
    expect((await entries()).length).toBe(before + 1);
  });

  it('stays where the application before it is only sent again', async () => {
    const body = newCase();
    const request = { method: 'POST' as const, url: '/api/v1/agencies/aa/cases', payload: body };
    const send = () => clerk.send({ ...request, headers: { 'idempotency-key': 'draft-stays' } });
    const first = await send();
    await kept(draft);
    const again = await send();
    expect([again.statusCode, again.body]).toEqual([201, first.body]);
    expect(await drafts()).toHaveLength(1);
  });

  it('is gone with the case that comes of it, and after some days', async () => {
    await kept(draft);
    await clerk.post('/agencies/aa/cases', newCase());
    expect(await drafts()).toEqual([]);
    await kept(draft);
    const { receivedOn: _, ...submission } = newCase();
    await clerk.post('/agencies/aa/submissions', submission);
    expect(await drafts()).toEqual([]);
    await kept(draft);
    await rows(`update intake_draft set saved_at = now() - interval '6 days'`);
    expect(await app.app.get(DraftRetention).clear()).toBe(0);
    await rows(`update intake_draft set saved_at = now() - interval '8 days'`);
    expect(await app.app.get(DraftRetention).clear()).toBe(1);
    expect(await drafts()).toEqual([]);
  });
});
