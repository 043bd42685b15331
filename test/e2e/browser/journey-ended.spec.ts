import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { happenedOn, takeInOn } from './support/case-work.js';
import { Clerk, describeInBrowser } from './support/clerk.js';
import { Office, type Colleague } from './support/office.js';

describeInBrowser('applications that end without an answer', () => {
  let office: Office;
  let chen: Colleague;

  beforeAll(async () => {
    office = await Office.opens({ chen: 'clerk', lin: 'clerk' });
    chen = office.of('chen');
  }, 300_000);
  afterAll(() => Clerk.leaveAll());

  it('withdrawn: a day in the future is refused, what was typed stays, and nothing more is offered afterwards', async () => {
    const { at, clerk, page } = chen;
    const caseNo = await takeInOn(page, '撤回的申请', '2026-03-02');
    await at.open(caseNo);
    const form = await at.fill('申请人撤回申请', { 发生之日: '2099-01-01' });
    await form.getByRole('button', { name: '登记' }).click();
    await form
      .getByText(/晚于今天/)
      .first()
      .waitFor();
    expect(await form.getByLabel('发生之日').inputValue()).toBe('2099-01-01');
    await clerk.look('107-withdrawal-refused');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    // The dialog gives the focus back to the button that opened it.
    await at.step('申请人撤回申请').and(page.locator(':focus')).waitFor();
    await at.record('申请人撤回申请', { 发生之日: '2026-03-10' }, clerk);
    await at.stands('已终结');
    expect(await at.whyNot('告知补正')).toMatch(/终结/);
    await clerk.look('107-withdrawn');
  }, 60_000);

  it('a supplement that never came: not before its period is over', async () => {
    const { at, clerk, page } = chen;
    const caseNo = await takeInOn(page, '逾期不补正的申请', '2026-03-02');
    await happenedOn(page, caseNo, [
      { type: 'supplementRequested', on: '2026-03-04', servedOn: '2026-03-05', replyWithinWorkingDays: 10 },
    ]);
    await at.open(caseNo);
    await at.region('正在等待').getByText('期限已过').waitFor();
    await clerk.look('108-supplement-over');
    const form = await at.fill('逾期不补正', { 发生之日: '2026-03-19' });
    await form.getByRole('button', { name: '登记' }).click();
    await form.getByText('补正期限尚未届满').first().waitFor();
    await clerk.look('108-supplement-not-yet');
    await form.getByLabel('发生之日').fill('2026-03-20');
    await form.getByRole('button', { name: '登记' }).click();
    await form.waitFor({ state: 'detached' });
    await at.stands('已终结');
    await clerk.look('108-supplement-lapsed');
  }, 60_000);

  it('a fee that was never paid: two clerks at once, the slower is told what changed', async () => {
    const { at, clerk, page } = chen;
    const lin = office.of('lin');
    const caseNo = await takeInOn(page, '逾期未缴费的申请', '2026-03-02');
    await at.open(caseNo);
    await at.record(
      '告知收费',
      { 发生之日: '2026-03-09', 申请人收到之日: '2026-03-10', '金额（元）': '300' },
      clerk,
    );
    await at.stands('待缴费');
    await at
      .region('答复期限')
      .getByText(/停止计算，等待缴费/)
      .first()
      .waitFor();
    await clerk.look('109-awaiting-fee');
    await lin.at.open(caseNo);
    await at.record('逾期未缴费', { 发生之日: '2026-04-10' }, clerk);
    await at.stands('已终结');
    await clerk.look('109-fee-lapsed');
    // A page of before.
    const form = await lin.at.fill('缴纳费用', { 发生之日: '2026-04-07', '金额（元）': '300' });
    await form.getByRole('button', { name: '登记' }).click();
    await form.getByText('案件在您查看之后有变化，本次没有登记').waitFor();
    expect(await form.getByRole('alert').innerText()).toMatch(/2026-04-10 逾期未缴费（chen/);
    expect(await form.getByLabel('金额（元）').inputValue()).toMatch(/^300/);
    await lin.clerk.look('109-changed-meanwhile');
  }, 60_000);

  it('shows the pages’ own faults nowhere in the console', () => {
    expect(office.faults()).toEqual([]);
  });
});
