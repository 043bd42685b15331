import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { TestApp } from '../support/http.js';
import type { Visitor } from '../support/http.js';

const answered = (ref: string, receivedOn: string, signedFor: string): object => ({
  kind: 'application',
  ref,
  applicant: { type: 'naturalPerson', name: '张三' },
  channel: 'online',
  receivedOn,
  description: '某规划的批复',
  decision: { outcome: 'granted', delivery: 'direct', servedOn: signedFor },
});

/** Two received and answered in 2024, one carried from 2024 into 2025, one of 2025. */
const CASES = [
  answered('A1', '2024-03-01', '2024-03-20'),
  answered('A2', '2024-05-06', '2024-05-20'),
  answered('A3', '2024-12-20', '2025-01-10'),
  answered('A4', '2025-09-01', '2025-09-20'),
];

let app: TestApp;
let admin: Visitor;
const change = (code: string, body: object) => admin.post(`/agencies/${code}/changes`, body);
const report = async (code: string, year: number, query = 'scope=rollup'): Promise<YearTables> =>
  (await admin.get(`/agencies/${code}/years/${year}/tables?${query}`)).json();
const total = ({ applications }: YearTables, row: string): number | undefined =>
  applications.rows.find(({ key }) => key === row)?.values.at(-1);
const of = async (code: string, year: number, query?: string): Promise<(number | undefined)[]> => {
  const tables = await report(code, year, query);
  return ['newReceived', 'carriedIn', 'total', 'carriedOut'].map((row) => total(tables, row));
};

beforeAll(async () => {
  app = await TestApp.start();
  admin = await app.logIn();
  for (const [code, name, parentCode] of [
    ['CITY', '示例市'],
    ['EAST', '东县', 'CITY'],
    ['WEST', '西县', 'CITY'],
    ['JU', '东县国土局', 'EAST'],
    ['ZHAN', '东县测绘站', 'JU'],
    ['OTHER', '东县林业局', 'EAST'],
  ] as const) {
    const body = { code, name, level: 'county', kind: 'department', ...(parentCode && { parentCode }) };
    expect((await admin.post('/agencies', body)).statusCode).toBe(201);
  }
  const ledger = CASES.map((record) => JSON.stringify(record)).join('\n');
  expect((await admin.upload('/agencies/JU/imports', ledger, '台账.jsonl')).json().accepted).toBe(4);
});
afterAll(() => app.stop());

describe('an agency that is renamed and moved', () => {
  it('keeps its former name in the reports of the years before', async () => {
    const renamed = await change('JU', {
      kind: 'renamed',
      on: '2025-03-01',
      name: '西县自然资源局',
      basis: '西编〔2025〕1号',
    });
    expect([renamed.statusCode, renamed.json()]).toMatchObject([
      201,
      [{ position: 1, kind: 'renamed', on: '2025-03-01', nameBefore: '东县国土局', recordedBy: 'admin' }],
    ]);
    expect((await report('JU', 2024, '')).agency.name).toBe('东县国土局');
    expect((await report('JU', 2025, '')).agency.name).toBe('西县自然资源局');
    expect((await report('JU', 2025, 'asOf=2025-02-28')).agency.name).toBe('东县国土局');
    const html = await admin.get('/agencies/JU/reports/2024.html');
    expect(html.body).toContain('东县国土局2024年政府信息公开工作年度报告');
    const list = (await admin.get('/agencies')).json<{ code: string; name: string }[]>();
    expect(list.find(({ code }) => code === 'JU')?.name).toBe('西县自然资源局');
  });

  it('counts for the government above it at the end of the year, whole', async () => {
    expect(await of('EAST', 2025)).toEqual([1, 1, 2, 0]);
    const moved = await change('JU', {
      kind: 'moved',
      on: '2025-06-01',
      parentCode: 'WEST',
      basis: '市编〔2025〕7号',
    });
    expect(moved.json()).toMatchObject([{}, { kind: 'moved', parentBefore: 'EAST', parentAfter: 'WEST' }]);
    expect([await of('EAST', 2024), await of('WEST', 2024)]).toEqual([
      [3, 0, 2, 1],
      [0, 0, 0, 0],
    ]);
    expect([await of('EAST', 2025), await of('WEST', 2025)]).toEqual([
      [0, 0, 0, 0],
      [1, 1, 2, 0],
    ]);
    // The city has both counties: for it nothing has changed.
    expect([await of('CITY', 2024), await of('CITY', 2025)]).toEqual([
      [3, 0, 2, 1],
      [1, 1, 2, 0],
    ]);
    // On the last day before the move it still belonged to the east.
    expect(await of('EAST', 2025, 'scope=rollup&asOf=2025-05-31')).toEqual([0, 1, 1, 0]);
    expect(await of('WEST', 2025, 'scope=rollup&asOf=2025-05-31')).toEqual([0, 0, 0, 0]);
  });

  it('counts its cases for the government of that year, and shows them only to who has it now', async () => {
    const cell = '/years/2024/cells/applications/newReceived/total/cases?scope=rollup';
    const before = (await admin.get(`/agencies/EAST${cell}`)).json();
    expect(before).toMatchObject({ count: 3, items: [], withheld: 3 });
    const city = (await admin.get(`/agencies/CITY${cell}`)).json<{ items: object[] }>();
    expect(city).toMatchObject({ count: 3, withheld: 0 });
    expect(city.items).toHaveLength(3);
  });

  it('takes what is below it along, also when it comes back', async () => {
    const back = await change('JU', {
      kind: 'moved',
      on: '2026-01-01',
      parentCode: 'EAST',
      basis: '市编〔2026〕1号',
    });
    expect(back.statusCode).toBe(201);
    const county = (await admin.get('/agencies')).json<{ code: string; parentCode: string | null }[]>();
    expect(county.find(({ code }) => code === 'ZHAN')?.parentCode).toBe('JU');
    expect([await of('EAST', 2024), await of('EAST', 2025)]).toEqual([
      [3, 0, 2, 1],
      [0, 0, 0, 0],
    ]);
    expect([await of('WEST', 2025), await of('WEST', 2024)]).toEqual([
      [1, 1, 2, 0],
      [0, 0, 0, 0],
    ]);
  });
});

describe('an agency that ends', () => {
  it('must have nothing below it, and is shown with its last day and successor', async () => {
    const early = await change('JU', { kind: 'dissolved', on: '2026-02-01', basis: '市编〔2026〕2号' });
    expect([early.statusCode, early.json().detail]).toEqual([
      422,
      '“西县自然资源局”还有 1 个下级机关（东县测绘站等），请先调整它们的隶属关系。',
    ]);
    await change('ZHAN', { kind: 'moved', on: '2026-02-01', parentCode: 'EAST', basis: '市编〔2026〕2号' });
    const merged = await change('JU', {
      kind: 'merged',
      on: '2026-02-01',
      successorCode: 'OTHER',
      basis: '市编〔2026〕2号',
    });
    expect(merged.json<object[]>().at(-1)).toMatchObject({
      kind: 'merged',
      successor: 'OTHER',
      on: '2026-02-01',
    });
    const list = (await admin.get('/agencies')).json<{ code: string; endedOn: string | null }[]>();
    expect(list.find(({ code }) => code === 'JU')?.endedOn).toBe('2026-01-31');
    expect((await admin.get('/agencies/JU/changes')).json()).toHaveLength(4);
    const again = await change('JU', { kind: 'renamed', on: '2026-03-01', name: '某局', basis: '某号' });
    expect(again.json().detail).toBe('“西县自然资源局”已于 2026-01-31 终止，不能再登记变更。');
  });
});

describe('a change that contradicts what is known', () => {
  const basis = '某编〔2026〕9号';
  it.each([
    ['still to come', { kind: 'renamed', on: '2026-03-17', name: '甲', basis }, '还没有到'],
    ['to the same name', { kind: 'renamed', on: '2026-01-01', name: '东县林业局', basis }, '无需更名'],
    ['to the same parent', { kind: 'moved', on: '2026-01-01', parentCode: 'EAST', basis }, '无需调整'],
    ['under itself', { kind: 'moved', on: '2026-01-01', parentCode: 'OTHER', basis }, '自己或其下级'],
    ['into itself', { kind: 'merged', on: '2026-01-01', successorCode: 'OTHER', basis }, '另一个尚未终止'],
    ['into an ended one', { kind: 'merged', on: '2026-01-01', successorCode: 'JU', basis }, '另一个尚未终止'],
    ['under an ended one', { kind: 'moved', on: '2026-01-01', parentCode: 'JU', basis }, '已经终止'],
  ])('is refused: %s', async (_what, body, sentence) => {
    const answer = await change('OTHER', body);
    expect([answer.statusCode, answer.json().code]).toEqual([422, 'agency.change']);
    expect(answer.json().detail).toContain(sentence);
    expect((await admin.get('/agencies/OTHER/changes')).json()).toEqual([]);
  });

  it('is refused out of the order of the days', async () => {
    const answer = await change('ZHAN', { kind: 'renamed', on: '2025-12-31', name: '甲站', basis });
    expect(answer.json().detail).toContain('变更应按先后顺序登记');
  });

  it('is refused for an agency above the recorder’s own, or beside it', async () => {
    const { oneTimePassword } = (
      await admin.post('/agencies/EAST/users', { username: 'east', name: '东管', roles: ['admin'] })
    ).json<{ oneTimePassword: string }>();
    const first = await app.logIn({ username: 'east', password: oneTimePassword });
    await first.put('/session/password', { current: oneTimePassword, new: 'Dongxian-Guan-26' });
    const attempts = [
      ['WEST', { kind: 'renamed', on: '2026-01-01', name: '甲', basis }],
      ['OTHER', { kind: 'moved', on: '2026-01-01', parentCode: 'WEST', basis }],
      ['OTHER', { kind: 'merged', on: '2026-01-01', successorCode: 'WEST', basis }],
    ] as const;
    for (const [code, body] of attempts) {
      const answer = await first.post(`/agencies/${code}/changes`, body);
      expect([answer.statusCode, answer.json().code]).toEqual([404, 'agency.unknown']);
    }
    const top = await first.post('/agencies/OTHER/changes', {
      kind: 'moved',
      on: '2026-01-01',
      parentCode: null,
      basis,
    });
    expect(top.json().detail).toContain('请填写新的上级机关');
  });
});

describe('an agency that was set up in a year', () => {
  const founded = (code: string, foundedOn: string) =>
    admin.post('/agencies', { ...NEW, code, name: '东县数据局', foundedOn });
  const NEW = { level: 'county', kind: 'department', parentCode: 'EAST' };
  const collected = async (year: number): Promise<string[]> =>
    (await admin.get(`/agencies/EAST/years/${year}/collection`))
      .json<{ items: { agency: { code: string } }[] }>()
      .items.map(({ agency }) => agency.code);

  it('owes no report for the years before, and is below nobody in them', async () => {
    expect((await founded('SHU', '2025-03-01')).json()).toMatchObject({ foundedOn: '2025-03-01' });
    expect(await collected(2024)).not.toContain('SHU');
    expect(await collected(2025)).toContain('SHU');
  });

  it('cannot have been set up tomorrow', async () => {
    const answer = await founded('MORGEN', '2999-01-01');
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([
      422,
      'agency.foundedInFuture',
    ]);
  });
});
