import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WordsAnswer } from '../../src/proceedings/words/words.schemas.js';
import { addPerson } from '../support/people.js';
import { WordOffice } from '../support/word-office.js';

/** Suits that were dismissed before and after the day, one of them on appeal, and a review. */
const LEDGER = [
  {
    kind: 'lawsuit',
    ref: 'L1',
    route: 'direct',
    acceptedOn: '2024-05-06',
    concludedOn: '2024-12-31',
    disposal: '驳回起诉',
  },
  {
    kind: 'lawsuit',
    ref: 'L2',
    route: 'direct',
    acceptedOn: '2024-05-06',
    concludedOn: '2025-01-02',
    disposal: '裁定驳回起诉',
  },
  {
    kind: 'lawsuit',
    ref: 'L3',
    route: 'direct',
    acceptedOn: '2024-05-07',
    instances: [
      { level: 1, decidedOn: '2024-12-30', disposal: '驳回起诉', appealedOn: '2025-01-06' },
      { level: 2, decidedOn: '2025-04-01', disposal: '撤销原判，驳回起诉' },
    ],
  },
  { kind: 'review', ref: 'R1', acceptedOn: '2025-02-05', concludedOn: '2025-03-04', disposal: '调解书' },
];

let office: WordOffice;
beforeAll(async () => {
  office = await WordOffice.open();
  for (const code of ['east', 'bureau'])
    expect(await office.imported(code, ...LEDGER)).toMatchObject({ accepted: 4 });
});
afterAll(() => office.close());

describe('the words of decisions', () => {
  it('are listed with the law, its article and its day, and what applies', async () => {
    const { words, columns, mixed, recount } = await office.words('bureau');
    expect(words.length).toBeGreaterThan(70);
    expect(columns.map(({ label }) => label)).toEqual([
      '结果维持',
      '结果纠正',
      '其他结果',
      '尚未审结',
      '不计入',
    ]);
    expect([mixed.column, recount]).toEqual(['corrected', null]);
    expect(await office.word('bureau', '驳回复议申请')).toMatchObject({
      kind: 'review',
      law: {
        column: 'other',
        label: '其他结果',
        article: '行政复议法第三十三条',
        from: '2024-01-01',
        formerly: { article: '行政复议法实施条例第四十八条第一款', from: '2007-08-01' },
        silent: true,
      },
      applies: { column: 'other', by: 'law', chosenBy: null, from: null },
      placements: [],
      exceptions: [],
    });
    expect((await office.word('bureau', '不予立案')).law).toMatchObject({
      column: 'notCounted',
      label: '不计入',
    });
  });
});

describe('a word that an agency places', () => {
  it('moves what was decided from the day on, here and below, and nothing before', async () => {
    const before = { 'suitDirect other': 2, 'review other': 1 };
    expect(await office.counted('bureau', 2025)).toEqual(before);
    const answer = await office.place('east', 'lawsuit/驳回起诉', {
      column: 'upheld',
      from: '2025-01-01',
      article: '某府办〔2025〕3号第二条',
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.json<WordsAnswer>().recount).toMatchObject({ agencies: 2, done: 0 });
    expect(await office.counted('bureau', 2025)).toEqual(before);
    expect(await office.work()).toEqual(['east', 'bureau']);
    for (const code of ['east', 'bureau']) {
      expect(await office.counted(code, 2024)).toEqual({ 'suitDirect other': 2, 'suitDirect pending': 1 });
      expect(await office.counted(code, 2025)).toEqual({
        'suitDirect upheld': 1,
        'suitDirect other': 1,
        'review other': 1,
      });
    }
  });

  it('says who placed it, since when and why', async () => {
    const placed = {
      from: '2025-01-01',
      column: 'upheld',
      label: '结果维持',
      chosenBy: { code: 'east', name: '东县人民政府' },
      article: '某府办〔2025〕3号第二条',
      reason: '与省里口径一致',
      changedOn: '2026-03-16',
    };
    const own = { ...placed, by: 'own', changedBy: 'admin' };
    expect(await office.word('east', '驳回起诉')).toMatchObject({ applies: own, placements: [own] });
    expect((await office.word('bureau', '驳回起诉')).applies).toEqual({
      ...placed,
      by: 'superior',
      changedBy: null,
    });
    expect((await office.word('bureau', '驳回起诉')).law).toMatchObject({ column: 'dismissedSuit' });
    expect(await office.word('city', '驳回起诉')).toMatchObject({
      applies: { column: 'other', by: 'law' },
      exceptions: [{ code: 'east', column: 'upheld', from: '2025-01-01' }],
    });
    expect((await office.word('lone', '驳回起诉')).exceptions).toEqual([]);
  });

  it('stays in the register as it was recorded', async () => {
    const exported = (await office.admin.get('/agencies/bureau/register.jsonl')).body;
    const suits = exported.split('\n').filter((line) => line.includes('"lawsuit"'));
    expect(suits.map((line) => (JSON.parse(line) as { disposal?: string }).disposal)).toEqual([
      '驳回起诉',
      '裁定驳回起诉',
      undefined,
    ]);
    expect(exported).not.toContain('"result"');
  });

  it('is of the nearest agency that chose', async () => {
    await office.place('bureau', 'lawsuit/驳回起诉', { column: 'notCounted', from: '2025-01-01' });
    expect(await office.work()).toEqual(['bureau']);
    expect(await office.counted('bureau', 2025)).toEqual({ 'suitDirect other': 1, 'review other': 1 });
    expect(await office.counted('bureau', 2024)).toEqual({ 'suitDirect other': 2 });
    await office.place('east', 'lawsuit/驳回起诉', { column: 'corrected', from: '2025-01-01' });
    expect(await office.work()).toEqual(['east']);
    expect(await office.counted('east', 2025)).toMatchObject({ 'suitDirect corrected': 1 });
  });

  it('is refused where it changes nothing, and taken back lets through what is above', async () => {
    const same = await office.place('bureau', 'lawsuit/裁定驳回起诉', {
      column: 'notCounted',
      from: '2025-06-01',
    });
    expect(same.json()).toMatchObject({ status: 409, code: 'disposal.unchanged' });
    expect((await office.place('bureau', 'lawsuit/驳回起诉', { column: null })).statusCode).toBe(200);
    expect(await office.work()).toEqual(['bureau']);
    expect(await office.word('bureau', '驳回起诉')).toMatchObject({
      applies: { column: 'corrected', by: 'superior' },
    });
    expect(await office.counted('bureau', 2025)).toMatchObject({ 'suitDirect corrected': 1 });
    const again = await office.place('bureau', 'lawsuit/驳回起诉', { column: null });
    expect(again.json()).toMatchObject({ code: 'disposal.unchanged' });
  });

  it('keeps what it was for the years before it was placed anew', async () => {
    await office.place('east', 'lawsuit/驳回起诉', { column: 'other', from: '2026-01-01' });
    expect(await office.work()).toEqual(['east', 'bureau']);
    expect(await office.counted('bureau', 2025)).toMatchObject({ 'suitDirect corrected': 1 });
    expect(
      (await office.word('bureau', '驳回起诉')).placements.map(({ from, column }) => [from, column]),
    ).toEqual([
      ['2025-01-01', 'corrected'],
      ['2026-01-01', 'other'],
    ]);
  });
});

describe('who may', () => {
  it('the legal staff of the agency, who leave their reason in the trail; others read, strangers see nothing', async () => {
    const legal = await office.app.logIn(
      await addPerson(office.app, office.admin, 'east', 'fa.zhi', ['legal']),
    );
    const reporter = await office.app.logIn(
      await addPerson(office.app, office.admin, 'east', 'tian.bao', ['reporter']),
    );
    const auditor = await office.app.logIn(
      await addPerson(office.app, office.admin, 'east', 'shen.ji', ['auditor']),
    );
    const body = { column: 'upheld', from: '2025-01-01', reason: '王小明案后统一口径' };
    expect((await office.place('east', 'review/驳回复议申请', body, reporter)).statusCode).toBe(403);
    expect((await reporter.get('/agencies/east/disposals')).statusCode).toBe(200);
    expect((await office.place('city', 'review/驳回复议申请', body, legal)).statusCode).toBe(404);
    expect((await legal.get('/agencies/city/disposals')).statusCode).toBe(404);
    expect((await office.place('east', 'review/驳回复议申请', body, legal)).statusCode).toBe(200);
    const trail = (await auditor.get('/agencies/east/audit/entries?action=disposal.placed')).json<{
      items: { sequence: number; username: string; facts: object; subject: object }[];
    }>();
    expect(trail.items[0]).toMatchObject({
      username: 'fa.zhi',
      subject: { kind: 'disposal', id: 'review 驳回复议申请' },
      facts: { before: 'other', after: 'upheld', from: '2025-01-01', own: true, agencies: 2 },
    });
    const at = `/api/v1/agencies/east/audit/entries/${trail.items[0]!.sequence}/reveals`;
    expect((await auditor.send({ method: 'POST', url: at })).body).toContain('王小明案后统一口径');
  });
});
