import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { ProceedingAnswer } from '../../src/proceedings/proceeding.schemas.js';
import type { MethodAnswer } from '../../src/reports/method/method.schemas.js';
import type { CellAnswer } from '../../src/reports/rules/cell-rule.schemas.js';
import { WordOffice } from '../support/word-office.js';

let office: WordOffice;
beforeAll(async () => {
  office = await WordOffice.open();
});
afterAll(() => office.close());

const OWN_WORD = { kind: 'review', ref: 'R2', acceptedOn: '2025-05-06', concludedOn: '2025-06-03' };
const record = (more: object): object => ({ ...OWN_WORD, disposal: '责令整改', ...more });

describe('a word that the law data do not know', () => {
  it('is refused by the import until it is placed, and then counted where it was', async () => {
    expect(await office.imported('bureau', record({}))).toMatchObject({
      accepted: 0,
      refused: [{ code: 'disposal.unknown', message: expect.stringContaining('由法制审核人员把它列入') }],
    });
    expect(
      (await office.place('city', 'review/责令整改', { column: 'corrected', from: '2025-06-01' })).statusCode,
    ).toBe(200);
    await office.work();
    expect(await office.word('bureau', '责令整改')).toMatchObject({
      kind: 'review',
      law: null,
      applies: { column: 'corrected', by: 'superior' },
    });
    expect(await office.imported('bureau', record({}))).toMatchObject({ accepted: 1 });
    expect(await office.counted('bureau', 2025)).toMatchObject({ 'review corrected': 1 });
    expect(await office.imported('bureau', record({ ref: 'R3', concludedOn: '2025-05-31' }))).toMatchObject({
      refused: [{ code: 'disposal.unknown' }],
    });
    expect(await office.imported('lone', record({}))).toMatchObject({ accepted: 0 });
  });

  it('is not taken back from a register that needs it, but may be placed elsewhere', async () => {
    const refused = await office.place('city', 'review/责令整改', { column: null });
    expect(refused.json()).toMatchObject({ status: 409, code: 'disposal.inUse', facts: { count: 1 } });
    expect(
      (await office.place('bureau', 'review/责令 整改。', { column: 'other', from: '2025-06-01' }))
        .statusCode,
    ).toBe(200);
    expect(await office.work()).toEqual(['bureau']);
    expect(await office.counted('bureau', 2025)).toMatchObject({ 'review other': 1 });
    const cell = await office.admin.get('/agencies/bureau/years/2025/cells/proceedings/review/other');
    expect(cell.json<CellAnswer>()).toMatchObject({
      count: 1,
      rule: { text: expect.stringContaining('本机关对个别用语另有规定的，见编报说明。') },
    });
    expect((await office.place('city', 'review/责令整改', { column: null })).statusCode).toBe(200);
    expect(await office.word('city', '责令整改')).toMatchObject({
      applies: { column: null, label: '不能登记', by: 'law' },
      exceptions: [{ code: 'bureau', column: 'other' }],
    });
  });

  it('that an agency took along from its former superior keeps the column in which it was counted', async () => {
    expect((await office.place('bureau', 'review/责令整改', { column: null })).json()).toMatchObject({
      code: 'disposal.inUse',
    });
    await office.place('east', 'review/责令整改', { column: 'other', from: '2025-06-01' });
    expect((await office.place('bureau', 'review/责令整改', { column: null })).statusCode).toBe(200);
    const moved = { kind: 'moved', on: '2026-03-01', basis: '机构改革方案', parentCode: 'lone' };
    expect((await office.admin.post('/agencies/bureau/changes', moved)).statusCode).toBe(201);
    expect(await office.work()).toEqual(expect.arrayContaining(['bureau']));
    expect(await office.counted('bureau', 2025)).toMatchObject({ 'review other': 1 });
  });

  it('has to look like one, and to have a day', async () => {
    for (const wrong of ['review/R', 'review/撤', 'lawsuit/13800000000', 'lawsuit/撤销110101'])
      expect(
        (await office.place('east', wrong, { column: 'other', from: '2025-01-01' })).json(),
      ).toMatchObject({
        status: 422,
        code: 'disposal.word',
      });
    expect((await office.place('east', 'review/撤销', { column: 'other' })).json()).toMatchObject({
      status: 422,
      code: 'disposal.undated',
    });
    for (const body of [
      { column: 'stated', from: '2025-01-01' },
      { column: 'other', from: '2025-02-30' },
    ])
      expect((await office.place('east', 'review/撤销', body)).statusCode).toBe(400);
    expect(
      (await office.place('east', 'review/撤销', { column: 'other', from: '2025-01-01', reason: ' ' }))
        .statusCode,
    ).toBe(400);
  });
});

const step = (ref: string, version: number, body: object): Promise<LightMyRequestResponse> =>
  office.admin.send({
    method: 'POST',
    url: `/api/v1/agencies/east/lawsuits/${ref}/events`,
    headers: { 'if-match': `"${version}"` },
    payload: body,
  });

describe('what is recorded step by step', () => {
  it('may end with a word of the agency, which counts where it was placed', async () => {
    const { admin } = office;
    const suit = { ref: 'L-1', route: 'direct', filedOn: '2025-05-06' };
    expect((await admin.post('/agencies/east/lawsuits', suit)).statusCode).toBe(201);
    expect((await step('L-1', 1, { type: 'docketed', on: '2025-05-08' })).statusCode).toBe(200);
    const ended = { type: 'decided', on: '2025-07-01', form: 'ruling', disposal: '转入诉前调解' };
    expect((await step('L-1', 2, ended)).body).toContain('disposal.unknown');
    await office.place('east', 'lawsuit/转入诉前调解', { column: 'other', from: '2025-01-01' });
    const answer = await step('L-1', 2, ended);
    expect(answer.json<ProceedingAnswer>().placements).toMatchObject([{ year: 2025, column: 'other' }]);
    expect((await office.counted('east', 2025))['suitDirect other']).toBe(1);
  });

  it('stays in the register where it is not counted, and says why', async () => {
    const refused = { kind: 'review', ref: 'R-7', filedOn: '2025-05-06', concludedOn: '2025-05-12' };
    expect(await office.imported('east', { ...refused, disposal: '不予受理' })).toMatchObject({
      accepted: 1,
    });
    await office.place('east', 'lawsuit/转入诉前调解', { column: 'notCounted', from: '2025-01-01' });
    await office.work();
    expect(await office.counted('east', 2025)).toEqual({});
    const read = async (path: string): Promise<ProceedingAnswer> =>
      (await office.admin.get(`/agencies/east/${path}`)).json();
    expect(await read('reviews/R-7')).toMatchObject({
      disposal: '不予受理',
      placements: [],
      notCounted: expect.stringContaining('行政复议法第三十条'),
    });
    expect(await read('lawsuits/L-1')).toMatchObject({
      placements: [],
      notCounted: '不计入：按本机关对该文书用语的规定不计入，只作登记。',
    });
  });
});

describe('the method of the figures', () => {
  const method = async (code: string, query = ''): Promise<MethodAnswer> =>
    (await office.admin.get(`/agencies/${code}/years/2025/method${query}`)).json();

  it('names the words in force in the year, who placed them, and who of a sum has them otherwise', async () => {
    const sentence =
      '行政诉讼文书用语“转入诉前调解”：自 2025-01-01 起作出的不计入，由东县人民政府于 2026-03-16 规定（法律文本没有这个用语）。';
    const { words, sentences } = await method('east');
    expect(words.map(({ label, usual }) => [label, usual])).toContainEqual([
      '行政诉讼文书用语“转入诉前调解”',
      null,
    ]);
    expect(sentences).toContain(sentence);
    const sum = await method('city', '?scope=rollup');
    expect(sum.sentences.find((one) => one.includes('转入诉前调解'))).toContain(
      '其中东县人民政府自 2025-01-01',
    );
    expect((await method('city')).words).toEqual([]);
    expect((await method('lone')).words).toEqual([]);
  });

  it('leaves out what reaches no decision of the year', async () => {
    await office.place('city', 'review/调解', { column: 'upheld', from: '2026-01-01' });
    expect((await method('city')).words).toEqual([]);
    await office.place('city', 'review/调解', { column: 'upheld', from: '2025-12-31' });
    expect((await method('city')).words).toMatchObject([{ usual: '其他结果' }]);
    const report = await office.admin.get('/agencies/city/reports/2025.json');
    expect(report.body).toContain('行政复议文书用语“调解”：自 2025-12-31 起作出的计入“结果维持”');
  });
});
