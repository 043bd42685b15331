import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { YearTables } from '../../../src/reporting/year-tables.js';
import { proceedingCells } from '../../support/proceeding-life.js';
import { AtProceeding } from './support/at-proceeding.js';
import { AGENCY, callOn, happenedOn, takeInOn } from './support/case-work.js';
import { Clerk, describeInBrowser } from './support/clerk.js';
import { Office, type Colleague } from './support/office.js';

const posted = (on: string, outcome: string, documentNo: string): object[] => [
  { type: 'decided', on, outcome, documentNo },
  { type: 'signed', on },
  { type: 'dispatched', on, delivery: 'post', carrier: 'EMS', mailNo: '1234567890124' },
];

describeInBrowser('from a refusal through review and courts to both years of table 四', () => {
  let chen: Colleague;
  let fang: Colleague;
  let at: AtProceeding;
  let caseNo: string;

  beforeAll(async () => {
    const office = await Office.opens({ chen: 'clerk', fang: 'legal' });
    chen = office.of('chen');
    fang = office.of('fang');
    at = new AtProceeding(fang.page, fang.clerk.base);
    caseNo = await takeInOn(chen.page, '引起复议和诉讼的申请', '2025-03-03');
    await happenedOn(chen.page, caseNo, posted('2025-03-20', 'refused.processInfo', '演政公开〔2025〕901号'));
  }, 300_000);
  afterAll(() => Clerk.leaveAll());

  const tableOf = async (year: number): Promise<Record<string, number>> =>
    proceedingCells(await callOn<YearTables>(fang.page, 'GET', `/agencies/${AGENCY}/years/${year}/tables`));
  const newReceived = async (year: number): Promise<number | undefined> => {
    const tables = await callOn<YearTables>(fang.page, 'GET', `/agencies/${AGENCY}/years/${year}/tables`);
    return tables.applications.rows[0]?.values.at(-1);
  };
  /** What a year has more than before. */
  const more = async (year: number, before: Record<string, number>): Promise<Record<string, number>> => {
    const after = await tableOf(year);
    return Object.fromEntries(
      Object.entries(after)
        .map(([key, count]) => [key, count - (before[key] ?? 0)] as const)
        .filter(([, count]) => count !== 0),
    );
  };

  it('a review has the answer made again, another ground is sued for, an appeal goes over the turn of the year', async () => {
    const { page, clerk } = fang;
    const before = { 2025: await tableOf(2025), 2026: await tableOf(2026) };
    const received = await newReceived(2025);

    await at.openForm(caseNo, '登记复议');
    await at.fill(page, { 申请复议之日: '2025-04-10', 争议类别: '不予公开' });
    await clerk.look('501-new-review');
    await page.getByRole('button', { name: '登记复议', exact: true }).click();
    await at.stands('已提出申请，待受理');
    await at.record('受理', { 发生之日: '2025-04-15', 复议案号: '演府复〔2025〕61号' });
    await at.record('收到复议申请书副本', { 发生之日: '2025-04-18' });
    await at.record('提交书面答复和证据', { 发生之日: '2025-04-25' });
    await at.record(
      '作出复议决定',
      {
        发生之日: '2025-06-03',
        文书用语: '撤销并责令重新答复',
        '所责令的期限（工作日）': '15',
        文书中的理由: '没有说明为何属于过程性信息',
      },
      () => clerk.look('502-review-decided'),
    );
    await at.record('收到复议决定', { 发生之日: '2025-06-05' });
    // The order of 15 working days: 6 June to 26 June 2025.
    await at
      .region('后果')
      .getByText(/2025.*6.*26/)
      .waitFor();
    expect(await at.placements()).toEqual([expect.stringContaining('计入 2025 年表四“行政复议·结果纠正”')]);
    await clerk.look('503-review');

    // The clerk answers again, on another ground; the second answer is contested in court.
    const held = await callOn<{ version: number; stage: string; dueOn: string }>(
      chen.page,
      'GET',
      `/agencies/${AGENCY}/cases/${encodeURIComponent(caseNo)}`,
    );
    expect(held).toMatchObject({ stage: 'received', dueOn: '2025-06-26' });
    let { version } = held;
    for (const event of posted('2025-06-20', 'unavailable.notHeld', '演政公开〔2025〕902号')) {
      const path = `/agencies/${AGENCY}/cases/${encodeURIComponent(caseNo)}/events`;
      ({ version } = await callOn<{ version: number }>(chen.page, 'POST', path, event, version));
    }

    await at.openForm(caseNo, '登记诉讼');
    await at.fill(page, { radio: '未经复议直接起诉', 起诉之日: '2025-07-15', 法院: '演示市铁路运输法院' });
    await page.getByText('演政公开〔2025〕902号').first().waitFor();
    await clerk.look('504-new-lawsuit');
    await page.getByRole('button', { name: '登记诉讼', exact: true }).click();
    await at.stands('已起诉，待立案');
    await at.record('立案', { 发生之日: '2025-07-18', 案号: '（2025）演行初61号' });
    await at.record('收到起诉状或者上诉状副本', { 发生之日: '2025-07-25' });
    await at.record('提交答辩状和证据', { 发生之日: '2025-08-04' });
    await at.record('作出裁判', { 发生之日: '2025-11-20', 文书用语: '驳回诉讼请求' });
    await at.record('收到裁判文书', { 发生之日: '2025-11-24' });
    expect(await more(2025, before[2025])).toEqual({
      'review.corrected': 1,
      'review.total': 1,
      'suitDirect.upheld': 1,
      'suitDirect.total': 1,
    });
    await at.record('上诉', { 发生之日: '2025-12-05' });
    await at.record('下一审级或者再审立案', {
      发生之日: '2026-01-12',
      审级: '二审',
      案号: '（2026）演行终6号',
    });
    await at.record('作出裁判', { 发生之日: '2026-03-20', 文书用语: '发回重审' });
    await at.stands('发回或者指令，待再次立案');
    await at.record('下一审级或者再审立案', {
      发生之日: '2026-04-10',
      审级: '一审',
      案号: '（2026）演行初9号',
    });
    await at.record('作出裁判', { 发生之日: '2026-08-20', 文书用语: '撤销' });
    await at.record('收到裁判文书', { 发生之日: '2026-08-24' });
    await at.record('裁判生效', { 发生之日: '2026-09-09' });
    await at.stands('裁判已生效');
    await clerk.look('505-lawsuit');

    expect(await at.placements()).toEqual([
      expect.stringContaining('计入 2025 年表四“行政诉讼：未经复议直接起诉·尚未审结”'),
      expect.stringContaining('计入 2026 年表四“行政诉讼：未经复议直接起诉·结果纠正”'),
    ]);
    expect(await more(2025, before[2025])).toEqual({
      'review.corrected': 1,
      'review.total': 1,
      'suitDirect.pending': 1,
      'suitDirect.total': 1,
    });
    expect(await more(2026, before[2026])).toEqual({ 'suitDirect.corrected': 1, 'suitDirect.total': 1 });
    expect(await newReceived(2025)).toBe(received);
  }, 300_000);

  it('the cell of the table opens what stands behind it, and the chain is one picture from answer to judgment', async () => {
    const { page, clerk } = fang;
    const chain = at.region('经过一图');
    for (const word of ['驳回诉讼请求', '发回重审', '撤销']) await chain.getByText(word).first().waitFor();
    await at
      .region('计入何处')
      .getByRole('link', { name: /2025 年表四的这一格/ })
      .click();
    await page
      .getByRole('dialog')
      .getByText(/诉〔2025〕\d+号|（2025）演行初61号/)
      .first()
      .waitFor();
    await clerk.look('506-cell');
    await page.getByRole('dialog').getByRole('link', { name: '（2025）演行初61号' }).click();
    await at.stands('裁判已生效');
  }, 60_000);

  it('whoever writes the next answer on that ground sees what became of it, and the statistics say why', async () => {
    const next = await takeInOn(chen.page, '同类的又一件申请', '2026-03-02');
    const path = `/agencies/${AGENCY}/years/2026/cases/${encodeURIComponent(next)}/decide`;
    await chen.page.goto(`${chen.clerk.base}${path}`);
    await chen.page.getByRole('radio', { name: /四类过程性信息/ }).check({ force: true });
    const note = chen.page.getByRole('region', { name: '此前的复议、诉讼' });
    await note.getByText(/没有说明为何属于过程性信息/).waitFor();
    expect(await note.innerText()).toMatch(/纠正/);
    await chen.clerk.look('507-next-answer');

    const { page, clerk } = fang;
    await page.goto(`${clerk.base}/agencies/${AGENCY}/years/2026/contested-grounds`);
    await page.getByRole('button', { name: /四类过程性信息/ }).click();
    await page.getByText('没有说明为何属于过程性信息').waitFor();
    await clerk.look('508-grounds');
  }, 60_000);
});
