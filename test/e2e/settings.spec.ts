import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { JobRunner } from '../../src/platform/queue/job-runner.js';
import { withClient } from '../../src/platform/database/with-client.js';
import type { SettingAnswer, SettingsAnswer } from '../../src/settings/settings.schemas.js';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { aCase } from '../builders/a-case.js';
import { applicationsOf } from '../support/figures-of.js';
import { TestApp, type Visitor } from '../support/http.js';
import { addPerson } from '../support/people.js';

/** A city, its two counties, and a bureau of the first; a vertical body stands by itself. */
const TREE = [
  ['city', '某市人民政府', undefined],
  ['east', '东县人民政府', 'city'],
  ['west', '西县人民政府', 'city'],
  ['bureau', '东县教育局', 'east'],
  ['lone', '某直属机构', undefined],
] as const;

let app: TestApp;
let admin: Visitor;
beforeAll(async () => {
  app = await TestApp.start();
  admin = await app.logIn();
  for (const [code, name, parentCode] of TREE) {
    const body = { code, name, level: 'county', kind: 'department', ...(parentCode && { parentCode }) };
    expect((await admin.post('/agencies', body)).statusCode).toBe(201);
  }
  // Made again in the year after: redoRule newCase counts it twice.
  const line = aCase('A1').received('2024-06-03').refused('thirdParty').posted('2024-06-20');
  const ledger = JSON.stringify(line.as('granted').posted('2025-03-03').line());
  for (const code of ['bureau', 'lone'])
    expect((await admin.upload(`/agencies/${code}/imports`, ledger, 'l.jsonl')).json().accepted).toBe(1);
});
afterAll(() => app.stop());

const settings = async (code: string, by = admin): Promise<SettingsAnswer> =>
  (await by.get(`/agencies/${code}/settings`)).json();
const redo = async (code: string): Promise<SettingAnswer> =>
  (await settings(code)).settings.find(({ name }) => name === 'redoRule')!;
const choose = (code: string, body: object, by = admin): Promise<LightMyRequestResponse> =>
  by.put(`/agencies/${code}/settings/redoRule`, { reason: '与上级口径一致', ...body });
const counted = async (code: string, year: number): Promise<object> =>
  applicationsOf((await admin.get(`/agencies/${code}/years/${year}/tables`)).json<YearTables>());
const waiting = (): Promise<{ agencyId: number; id: number; code: string }[]> =>
  withClient(app.database.superuserUrl, async (client) => {
    const { rows } = await client.query(
      `select o.agency_id as "agencyId", o.id::int, a.code from outbox o join agency a on a.id = o.agency_id
        where o.topic = 'counting.anew' and o.done_at is null order by o.id`,
    );
    return rows as { agencyId: number; id: number; code: string }[];
  });
async function work(): Promise<string[]> {
  const orders = await waiting();
  for (const { agencyId, id } of orders)
    expect(await app.app.get(JobRunner).run({ agencyId, id })).toBe('done');
  return orders.map(({ code }) => code);
}
const one = { naturalPerson: 1 };
const remade = { newReceived: one, granted: one, total: one };

describe('where a value comes from', () => {
  it('is told with the agency that chose it, its day and its reason', async () => {
    expect(await redo('bureau')).toMatchObject({ value: 'ignore', from: 'recommended', chosenBy: null });
    expect((await choose('city', { value: 'newCase' })).statusCode).toBe(200);
    expect(await redo('bureau')).toMatchObject({
      value: 'newCase',
      from: 'superior',
      chosenBy: { code: 'city', name: '某市人民政府' },
      fixed: false,
      binding: false,
      reason: '与上级口径一致',
      changedOn: '2026-03-16',
      changedBy: null,
    });
    expect(await redo('city')).toMatchObject({ from: 'own', changedBy: 'admin' });
    expect(await work()).toEqual(['city', 'east', 'west', 'bureau']);
    expect(await counted('bureau', 2025)).toEqual(remade);
  });

  it('is of the nearest that chose', async () => {
    await choose('east', { value: 'ignore' });
    expect(await redo('bureau')).toMatchObject({ value: 'ignore', chosenBy: { code: 'east' } });
    expect(await redo('city')).toMatchObject({ exceptions: [{ code: 'east', value: 'ignore' }] });
    expect(await work()).toEqual(['east', 'bureau']);
    expect(await counted('bureau', 2025)).toEqual({});
  });
});

describe('a choice that binds those below', () => {
  it('wins over theirs, has them counted anew, and says to them who fixed it', async () => {
    expect((await choose('city', { value: 'newCase', binding: true })).statusCode).toBe(200);
    expect(await work()).toEqual(['east', 'bureau']);
    expect(await redo('bureau')).toMatchObject({
      value: 'newCase',
      chosenBy: { code: 'city' },
      fixed: true,
      binding: true,
    });
    expect(await redo('city')).toMatchObject({ fixed: false, binding: true, exceptions: [] });
    expect(await counted('bureau', 2025)).toEqual(remade);
    const refused = await choose('east', { value: null });
    expect(refused.json()).toMatchObject({ status: 409, code: 'setting.fixed' });
    expect(refused.json<{ detail: string }>().detail).toContain('由某市人民政府统一规定');
    expect((await choose('city', { value: 'newCase', binding: true })).json()).toMatchObject({
      status: 409,
      code: 'setting.unchanged',
    });
    expect((await choose('city', { value: null, binding: true })).json()).toMatchObject({
      status: 422,
      code: 'setting.nothingToBind',
    });
  });

  it('binds no more when it is chosen anew without: what was chosen below applies again', async () => {
    expect((await choose('city', { value: 'newCase' })).statusCode).toBe(200);
    expect(await redo('bureau')).toMatchObject({ value: 'ignore', chosenBy: { code: 'east' }, fixed: false });
    expect(await work()).toEqual(['east', 'bureau']);
  });
});

describe('an agency that is moved', () => {
  it('comes under the rules of its new superior, and is counted anew with all below it', async () => {
    const moved = { kind: 'moved', on: '2026-03-01', basis: '机构改革方案', parentCode: 'city' };
    expect((await admin.post('/agencies/lone/changes', moved)).statusCode).toBe(201);
    expect(await redo('lone')).toMatchObject({ value: 'newCase', chosenBy: { code: 'city' } });
    expect((await settings('lone')).recount).toMatchObject({ agencies: 1, done: 0 });
    expect(await work()).toEqual(['lone']);
    expect(await counted('lone', 2025)).toEqual(remade);
    expect((await settings('lone')).recount).toBeNull();
  });

  it('is not counted anew where nothing changes by it', async () => {
    const moved = { kind: 'moved', on: '2026-03-02', basis: '机构改革方案', parentCode: 'west' };
    expect((await admin.post('/agencies/lone/changes', moved)).statusCode).toBe(201);
    expect(await waiting()).toEqual([]);
  });

  it('takes those below it along: the bureau that follows its county', async () => {
    await choose('west', { value: 'ignore' });
    await work();
    const moved = { kind: 'moved', on: '2026-03-03', basis: '机构改革方案', parentCode: 'lone' };
    await choose('east', { value: null });
    expect(await work()).toEqual(['east', 'bureau']);
    expect((await admin.post('/agencies/east/changes', moved)).statusCode).toBe(201);
    expect(await work()).toEqual(['east', 'bureau']);
    expect(await counted('bureau', 2025)).toEqual({});
  });

  it('merged into another, it keeps its rules, and nothing is counted anew', async () => {
    const merged = { kind: 'merged', on: '2026-03-04', basis: '机构改革方案', successorCode: 'west' };
    expect((await admin.post('/agencies/bureau/changes', merged)).statusCode).toBe(201);
    expect(await waiting()).toEqual([]);
    expect(await counted('bureau', 2025)).toEqual({});
  });
});

describe('who may', () => {
  it('the reporter of the agency changes, a clerk reads, and nobody outside sees anything', async () => {
    const reporter = await app.logIn(await addPerson(app, admin, 'west', 'tian.bao', ['reporter']));
    const clerk = await app.logIn(await addPerson(app, admin, 'west', 'jing.ban', ['clerk']));
    expect((await choose('west', { value: 'newCase' }, clerk)).statusCode).toBe(403);
    expect((await settings('west', clerk)).settings.length).toBeGreaterThan(15);
    expect((await choose('west', { value: 'newCase' }, reporter)).statusCode).toBe(200);
    expect((await choose('city', { value: 'ignore' }, reporter)).statusCode).toBe(404);
    expect((await reporter.get('/agencies/city/settings')).statusCode).toBe(404);
  });

  it('a reason must be given', async () => {
    expect((await admin.put('/agencies/city/settings/redoRule', { value: 'ignore' })).statusCode).toBe(400);
    expect((await choose('city', { value: 'ignore', reason: ' ' })).statusCode).toBe(400);
  });
});
