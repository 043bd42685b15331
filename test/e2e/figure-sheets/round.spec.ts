import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { ReportAnswer } from '../../../src/annual-reports/life/reports.schemas.js';
import type { FigureList } from '../../../src/disclosures/figures.schemas.js';
import type { SheetAnswer, SheetList } from '../../../src/figure-sheets/figure-sheets.schemas.js';
import { localDate } from '../../../src/law/local-date.js';
import { addPerson } from '../../support/people.js';
import type { Visitor } from '../../support/http.js';
import { ReportOffice } from '../../support/report-office.js';
import { filledSheet } from '../../support/figure-sheet-file.js';

const CODE = 'sheet-1';
const at = `/agencies/${CODE}/years/2025`;
const SHEETS = `${at}/figure-sheets`;
const PEOPLE = { filledBy: '钱某', confirmedBy: '孙科长', confirmedOn: '2026-01-19' };
const NONE_OF_ITS_FIGURES = [
  'normativeDocuments.issued',
  'normativeDocuments.repealed',
  'normativeDocuments.inForce',
];

let office: ReportOffice;
let chief: Visitor;
let clerk: Visitor;
let reporter: Visitor;

beforeAll(async () => {
  office = await ReportOffice.at(localDate('2026-01-20'));
  chief = await office.withApprover({ code: CODE, name: '甲县教育局' });
  await office.withApprover({ code: 'sheet-2', name: '乙县教育局' });
  const person = async (name: string, code: string, roles: ['clerk'] | ['reporter']): Promise<Visitor> =>
    office.app.logIn(await addPerson(office.app, office.visitor, code, name, roles));
  clerk = await person('clerk.one', CODE, ['clerk']);
  reporter = await person('reporter.one', CODE, ['reporter']);
}, 60_000);
afterAll(() => office.close());

const list = async (): Promise<SheetList> => (await office.visitor.get(SHEETS)).json();
const sheetOf = async (unit: string): Promise<SheetAnswer> =>
  (await list()).items.find((sheet) => sheet.unit === unit)!;
const problem = async (
  answer: Promise<LightMyRequestResponse>,
): Promise<{
  status: number;
  code: string;
  detail: string;
  facts: { refused?: { item: string; message: string }[] };
}> => (await answer).json();
const figures = async (): Promise<FigureList> => (await office.visitor.get(`${at}/figures`)).json();
const figure = async (item: string): Promise<FigureList['items'][number] | undefined> => {
  const { items, overview } = await figures();
  return [...items, ...overview].find((one) => one.item === item);
};

describe('the January round', () => {
  it('asks the units that usually know, each for what it knows, and nobody a second time', async () => {
    const before = await list();
    expect(before).toMatchObject({ usualDueOn: '2026-01-30', latest: '2026-01-30', items: [] });
    expect(before.counts.unasked).toBe(before.askable.filter(({ state }) => state === 'missing').length);
    await office.done(
      reporter.post(SHEETS, { unit: '执法一队', items: ['punishment.decisions'], dueOn: '2026-01-12' }),
    );
    await office.done(
      reporter.post(SHEETS, {
        unit: '执法二队',
        contact: '赵某，内线 12',
        items: ['punishment.decisions'],
        dueOn: '2026-01-12',
      }),
    );
    const sent = (await office.done(reporter.post(`${SHEETS}/round`, {}))).json<SheetList>();
    expect(sent.counts).toMatchObject({ unasked: 0, overdue: 2, toRemind: 2 });
    expect(sent.items.map(({ unit, overdueDays }) => [unit, overdueDays])).toEqual([
      ['执法一队', 8],
      ['执法二队', 8],
      ['司法行政（法制）机构', 0],
      ['行政审批机构', 0],
      ['行政执法机构', 0],
      ['财政（财务）机构', 0],
      ['网站和新媒体管理机构', 0],
      ['政策解读和回应机构', 0],
      ['政务公开机构', 0],
    ]);
    const enforcement = sent.items.find(({ unit }) => unit === '行政执法机构');
    expect(enforcement?.items.map(({ item }) => item)).toEqual(['coercion.decisions']);
    expect(await problem(reporter.post(`${SHEETS}/round`, {}))).toMatchObject({ code: 'sheet.noneMissing' });
  });

  it('takes down what a unit reports on paper, whole or not at all, and never a blank for 0', async () => {
    const { number, rowVersion } = await sheetOf('行政审批机构');
    const answers = `${SHEETS}/${number}/answers`;
    const source = '审批系统';
    for (const [value, complaint] of [
      [{}, '没有数值。确实没有发生的填 0'],
      [{ value: '1.5', source }, '应为整数'],
      [{ value: -1, source }, '不能是负数'],
      [{ value: 5 }, '没有写明数据来源'],
      [{ value: 5, source, absent: 'notHeld' }, '只保留一样'],
    ] as const) {
      const refused = await problem(
        clerk.put(answers, { ...PEOPLE, values: [{ item: 'licensing.decisions', ...value }] }),
      );
      expect([refused.code, refused.detail]).toEqual(['sheet.values', expect.stringContaining(complaint)]);
    }
    const future = {
      ...PEOPLE,
      confirmedOn: '2026-01-21',
      values: [{ item: 'licensing.decisions', value: 5, source }],
    };
    expect((await problem(clerk.put(answers, future))).detail).toContain('在今天以后');
    const values = [{ item: 'licensing.decisions', value: 447, source }];
    await office.done(clerk.put(answers, { ...PEOPLE, values }));
    const stale = await clerk.send({
      method: 'PUT',
      url: `/api/v1${answers}`,
      headers: { 'if-match': `"${rowVersion}"` },
      payload: { ...PEOPLE, values },
    });
    expect(stale.json()).toMatchObject({ code: 'sheet.stale' });
    expect((await sheetOf('行政审批机构')).state).toBe('answered');
    expect((await figure('licensing.decisions'))?.status).toBe('missing');
  });

  it('reads the workbook that a unit filled in; each mistake is named with its place, and nothing is half-written', async () => {
    const { number } = await sheetOf('财政（财务）机构');
    const file = (await office.visitor.get(`${SHEETS}/${number}/workbook`)).rawPayload;
    const upload = (bytes: Buffer): Promise<LightMyRequestResponse> =>
      clerk.sendForm(`${SHEETS}/${number}/workbook`, bytes, '财务.xlsx', {});
    const wrong = await filledSheet(file, {
      'fees.amountWan': { value: '十二', source: '' },
      signatures: { filledBy: '钱某', confirmedBy: '', confirmedOn: '一月' },
    });
    const refused = await problem(upload(wrong));
    expect([refused.status, refused.code]).toEqual([422, 'sheet.values']);
    expect(refused.facts.refused?.map(({ message }) => message)).toEqual([
      '“审核人”没有填写，请补填。',
      expect.stringMatching(/^第 \d+ 行“审核日期”“一…”不是日期，请填写日期/),
      expect.stringMatching(
        /^第 7 行“行政事业性收费·本年收费金额（单位：万元）”的数值 十… 不能接受：应为十进制数/,
      ),
    ]);
    expect((await sheetOf('财政（财务）机构')).items[0]).toMatchObject({ value: null, source: null });
    const other = (await office.visitor.get(`${SHEETS}/1/workbook`)).rawPayload;
    expect(await problem(upload(other))).toMatchObject({ code: 'sheet.workbook' });
    expect(await problem(upload(Buffer.from('没有')))).toMatchObject({ code: 'file.notWorkbook' });
    const right = await filledSheet(file, {
      'fees.amountWan': { value: 12.3456, source: '非税收入台账' },
      signatures: { filledBy: '钱某', confirmedBy: '李股长', confirmedOn: '2026年1月18日' },
    });
    const taken = (await office.done(upload(right))).json<SheetList>();
    expect(taken.items.find((sheet) => sheet.number === number)).toMatchObject({
      state: 'answered',
      confirmedBy: '李股长',
      confirmedOn: '2026-01-18',
      items: [{ item: 'fees.amountWan', value: 12.3456, source: '非税收入台账' }],
    });
  });

  it('reminds whoever is late, and lists what is to be reminded', async () => {
    const { number } = await sheetOf('执法一队');
    await office.done(clerk.post(`${SHEETS}/${number}/reminders`, { way: 'phone', note: '答应明天报' }));
    const sheet = await sheetOf('执法一队');
    expect(sheet.reminders).toEqual({ count: 1, lastOn: '2026-01-20', due: false });
    expect(sheet.history.at(-1)).toMatchObject({ type: 'reminded', way: 'phone', note: '答应明天报' });
    expect((await list()).counts).toMatchObject({ overdue: 2, toRemind: 1 });
    const answered = await sheetOf('行政审批机构');
    expect(
      await problem(clerk.post(`${SHEETS}/${answered.number}/reminders`, { way: 'phone' })),
    ).toMatchObject({
      code: 'sheet.notNow',
    });
  });

  it('sends back what cannot be right, with a reason', async () => {
    const { number } = await sheetOf('司法行政（法制）机构');
    const values = [
      ...['regulations.issued', 'regulations.repealed', 'regulations.inForce'].map((item) => ({
        item,
        absent: 'notOurs',
      })),
      ...NONE_OF_ITS_FIGURES.map((item) => ({ item, value: 3, source: '文件目录' })),
    ];
    await office.done(clerk.put(`${SHEETS}/${number}/answers`, { ...PEOPLE, values }));
    expect((await clerk.post(`${SHEETS}/${number}/send-back`, { reason: '不对' })).statusCode).toBe(403);
    await office.done(reporter.post(`${SHEETS}/${number}/send-back`, { reason: '现行有效件数与上年对不上' }));
    const sheet = await sheetOf('司法行政（法制）机构');
    expect([sheet.state, sheet.steps, sheet.history.at(-1)?.reason]).toEqual([
      'sentBack',
      ['answer', 'void', 'remind'],
      '现行有效件数与上年对不上',
    ]);
    expect(await problem(reporter.post(`${SHEETS}/${number}/accept`, {}))).toMatchObject({
      code: 'sheet.notNow',
    });
  });

  it('takes accepted figures over with their sources; several units add up, and 无此项业务 is no 0', async () => {
    for (const unit of ['行政审批机构', '财政（财务）机构'])
      await office.done(reporter.post(`${SHEETS}/${(await sheetOf(unit)).number}/accept`, {}));
    expect(await figure('licensing.decisions')).toMatchObject({
      value: 447,
      source: '行政审批机构（审批系统）',
      confirmedBy: '孙科长',
      confirmedOn: '2026-01-19',
    });
    for (const [unit, value] of [
      ['执法一队', 12],
      ['执法二队', 5],
    ] as const) {
      const { number } = await sheetOf(unit);
      const values = [{ item: 'punishment.decisions', value, source: '案卷' }];
      await office.done(clerk.put(`${SHEETS}/${number}/answers`, { ...PEOPLE, values }));
      await office.done(reporter.post(`${SHEETS}/${number}/accept`, {}));
    }
    expect(await figure('punishment.decisions')).toMatchObject({
      value: 17,
      source: '执法一队（案卷）、执法二队（案卷）',
    });
    const justice = await sheetOf('司法行政（法制）机构');
    const values = justice.items.map(({ item }) =>
      item.startsWith('regulations') ? { item, absent: 'notOurs' } : { item, value: 3, source: '文件目录' },
    );
    await office.done(clerk.put(`${SHEETS}/${justice.number}/answers`, { ...PEOPLE, values }));
    await office.done(reporter.post(`${SHEETS}/${justice.number}/accept`, {}));
    expect((await figure('regulations.issued'))?.status).toBe('missing');
    const tables = (await office.visitor.get(`${at}/tables`)).json<{ proactive: Record<string, number> }>();
    expect(tables.proactive).toMatchObject({
      'licensing.decisions': 447,
      'punishment.decisions': 17,
      'fees.amountWan': 12.3456,
      'normativeDocuments.inForce': 3,
    });
  });

  it('gives section 一 its figures by reference: one that nobody supplied is asked for and stops the report', async () => {
    const overview =
      '通过网站公开{{overview.website.published}}条，新媒体账号{{overview.newMedia.accounts}}个。';
    await office.done(reporter.put(`${at}/figures/narrative.overview`, { value: overview }));
    const unknown = await problem(
      reporter.put(`${at}/figures/narrative.overview`, { value: '{{overview.website.none}}' }),
    );
    expect(unknown.code).toBe('narrative.unknownPlaceholder');
    await office.done(reporter.post(`/agencies/${CODE}/reports`, { year: 2025 }));
    const before = (await reporter.get(`/agencies/${CODE}/reports/2025`)).json<ReportAnswer>();
    expect(before.sections[0]?.paragraphs.join('')).toContain('〔请补充：政府网站主动公开信息（条）〕');
    expect(before.findings.find(({ id }) => id.startsWith('prose.unfinished:overview'))?.severity).toBe(
      'error',
    );
    const { number, items } = await sheetOf('网站和新媒体管理机构');
    const values = items.map(({ item }, index) => ({ item, value: 100 + index, source: '网站后台' }));
    await office.done(clerk.put(`${SHEETS}/${number}/answers`, { ...PEOPLE, values }));
    await office.done(reporter.post(`${SHEETS}/${number}/accept`, {}));
    const after = (await reporter.get(`/agencies/${CODE}/reports/2025`)).json<ReportAnswer>();
    expect(after.sections[0]?.paragraphs.join('')).toContain('通过网站公开100条，新媒体账号101个。');
    expect(after.sections[0]?.proposed).toContain(
      '通过政府网站主动公开政府信息{{overview.website.published}}条',
    );
  });

  it('is part of what is found before the report is submitted', async () => {
    await office.done(reporter.put(`${at}/figures/licensing.decisions`, { value: 450 }));
    const { findings } = (await reporter.get(`/agencies/${CODE}/reports/2025`)).json<ReportAnswer>();
    const found = findings.filter(({ id }) => id.startsWith('sheet.'));
    expect(found.map(({ id, severity, section }) => [id, severity, section])).toEqual([
      [`sheet.awaited:${(await sheetOf('行政执法机构')).number}`, 'reason', 'proactive'],
      [`sheet.awaited:${(await sheetOf('政策解读和回应机构')).number}`, 'reason', 'overview'],
      [`sheet.awaited:${(await sheetOf('政务公开机构')).number}`, 'reason', 'overview'],
      ['sheet.differs:licensing.decisions 447/450', 'reason', 'proactive'],
    ]);
    expect(found.at(-1)?.message).toContain('共 447 件，现在的数据是 450 件');
  });

  it('a frozen report takes no figure any more, and the sheet stays as it was', async () => {
    for (const unit of ['政策解读和回应机构', '政务公开机构'])
      await office.done(
        reporter.post(`${SHEETS}/${(await sheetOf(unit)).number}/void`, { reason: '发错了' }),
      );
    await office.complete(CODE, 2025);
    const reasons = `/agencies/${CODE}/reports/2025/reasons`;
    const { findings } = (await reporter.get(`/agencies/${CODE}/reports/2025`)).json<ReportAnswer>();
    for (const { id, severity } of findings)
      if (severity === 'reason')
        await office.done(reporter.put(reasons, { finding: id, reason: '已经核实' }));
    await office.done(reporter.post(`/agencies/${CODE}/reports/2025/submit`, {}));
    await office.done(chief.post(`/agencies/${CODE}/reports/2025/approve`, {}));
    const { number } = await sheetOf('行政执法机构');
    const values = [{ item: 'coercion.decisions', value: 4, source: '案卷' }];
    await office.done(clerk.put(`${SHEETS}/${number}/answers`, { ...PEOPLE, values }));
    const refused = await problem(reporter.post(`${SHEETS}/${number}/accept`, {}));
    expect([refused.status, refused.code]).toEqual([409, 'report.frozen']);
    expect((await sheetOf('行政执法机构')).state).toBe('answered');
    expect((await figure('coercion.decisions'))?.value).toBe(0);
    expect(await problem(reporter.put(`${at}/figures/coercion.decisions`, { value: 4 }))).toMatchObject({
      code: 'report.frozen',
    });
  });

  it('asks the same units the year after, with last year’s figures beside', async () => {
    const next = (
      await office.done(reporter.post(`/agencies/${CODE}/years/2026/figure-sheets/round`, {}))
    ).json<SheetList>();
    const units = next.items.map(({ unit }) => unit);
    expect(units.slice(0, 3)).toEqual(['执法一队', '执法二队', '司法行政（法制）机构']);
    expect(next.items[1]).toMatchObject({
      contact: '赵某，内线 12',
      items: [{ item: 'punishment.decisions', lastYear: 0 }],
    });
  });

  it('is nobody else’s: another agency finds neither the list nor a sheet', async () => {
    const other = await office.app.logIn(
      await addPerson(office.app, office.visitor, 'sheet-2', 'reporter.two', ['reporter']),
    );
    expect((await other.get(SHEETS)).statusCode).toBe(404);
    expect((await other.get(`${SHEETS}/1/workbook`)).statusCode).toBe(404);
    const own = (await other.get('/agencies/sheet-2/years/2025/figure-sheets')).json<SheetList>();
    expect([own.items, own.counts.all]).toEqual([[], 0]);
  });
});
