import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ADMIN } from './support/built-server.js';
import { addPersonOn, AtCase, happenedOn, logInAs, takeInOn } from './support/case-work.js';
import { Clerk, describeInBrowser } from './support/clerk.js';

type LogIn = Awaited<ReturnType<typeof addPersonOn>>;

describeInBrowser('the journeys of an application, from its receipt to its end', () => {
  let clerk: Clerk;
  let page: Page;
  let at: AtCase;
  const people = new Map<string, LogIn>();
  const become = (role: string): Promise<void> => logInAs(page, clerk.base, people.get(role)!);

  beforeAll(async () => {
    clerk = await Clerk.arrive({ GONGKAI_DUTIES: 'separated' });
    page = clerk.page;
    await logInAs(page, clerk.base, ADMIN);
    page.setDefaultTimeout(10_000);
    for (const [username, role] of [
      ['chen', 'clerk'],
      ['lin', 'clerk'],
      ['fang', 'legal'],
      ['zhou', 'approver'],
    ] as const)
      people.set(username, await addPersonOn(page, clerk.base, username, role));
    await become('chen');
    at = new AtCase(page, clerk.base);
  }, 300_000);
  afterAll(() => Clerk.leaveAll());

  it('supplement, extension, third party, answer, check, approval, signature, dispatch, service', async () => {
    const caseNo = await takeInOn(page, '清河大桥施工合同及结算清单', '2026-03-02');
    await at.open(caseNo);
    await clerk.look('100-case-new');
    await at.record(
      '告知补正',
      { 发生之日: '2026-03-04', 申请人收到之日: '2026-03-05', '补正期限（工作日）': '10' },
      clerk,
    );
    await at.stands('待补正');
    await at.region('正在等待').getByText('补正申请').waitFor();
    await at.region('答复期限').getByText('3/4 停止计算，等待补正').waitFor();
    await clerk.look('101-awaiting-supplement');
    await at.record('收到补正', { 发生之日: '2026-03-10' });
    await at.stands('办理中');
    await at.record(
      '延长答复期限',
      { 发生之日: '2026-03-16', '延长（工作日，最长 20）': '10', 批准人: '周主任' },
      clerk,
    );
    await at.region('答复期限').getByText('延长 10 个工作日').first().waitFor();
    await at.record(
      '征求第三方意见',
      { 发生之日: '2026-03-17', 被征求意见方: '清河建设有限公司', 对方收到之日: '2026-03-18' },
      clerk,
    );
    await at.region('正在等待').getByText('清河建设有限公司').waitFor();
    await at.region('答复期限').getByText('征求第三方意见：清河建设有限公司').first().waitFor();
    await clerk.look('102-third-party');
    await at.record('第三方反馈意见', { 发生之日: '2026-03-25', 意见: '不同意公开' }, clerk);

    await at.step('拟定答复').click();
    await clerk.heading(`拟定答复：${caseNo}`).waitFor();
    await clerk.look('103-choose');
    // By keyboard: the rows are one group of choices.
    await page.getByRole('radio', { name: /予以公开$/ }).focus();
    for (let row = 0; row < 5; row += 1) await page.keyboard.press('ArrowDown');
    const answer = page.getByRole('region', { name: '答复内容' });
    await answer.getByText(/计入表三/).waitFor();
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('refused.thirdParty');
    await answer.getByLabel('依据条款').fill('第十五条');
    await answer.getByLabel('依据条款').press('Enter');
    await answer.getByLabel('决定之日').fill('2026-03-30');
    await clerk.look('104-chosen');
    await answer.getByRole('button', { name: '登记答复' }).click();
    await clerk.heading(caseNo).waitFor();
    await at.stands('已拟定答复');
    await at.region('答复').getByText('保护第三方合法权益').waitFor();

    await become('fang');
    await at.open(caseNo);
    await at.record('法制审核通过', { 发生之日: '2026-03-31', 意见: '依据适当' }, clerk);
    await at.stands('法制已审');
    await become('zhou');
    await at.open(caseNo);
    await at.record('审批同意', { 发生之日: '2026-04-01' }, clerk);
    await at.stands('已审批');
    await become('chen');
    await at.open(caseNo);
    await at.record('签发', { 发生之日: '2026-04-01', 文书号: '清政办依申〔2026〕9号' }, clerk);
    await at.record(
      '发出',
      { 发生之日: '2026-04-02', 送达方式: '邮政寄送', 承运单位: 'EMS', 邮件号: '1234567890123' },
      clerk,
    );
    await at.stands('已发出');
    await at.record('送达', { 发生之日: '2026-04-07' });
    await at.stands('已送达');
    await at.region('答复').getByText('清政办依申〔2026〕9号').waitFor();
    await clerk.look('105-served');
  }, 180_000);

  it('a letter that comes back is served again', async () => {
    const caseNo = await takeInOn(page, '退回的答复', '2026-03-02');
    await happenedOn(page, caseNo, [
      {
        type: 'decided',
        on: '2026-03-20',
        outcome: 'unavailable.notHeld',
        documentNo: '清政办依申〔2026〕7号',
      },
      { type: 'signed', on: '2026-03-20' },
      { type: 'dispatched', on: '2026-03-23', delivery: 'post', carrier: 'EMS', mailNo: '1234567890124' },
    ]);
    await at.open(caseNo);
    await at.record('邮件退回', { 发生之日: '2026-03-30' }, clerk);
    await at.stands('退回未妥投');
    await clerk.look('112-returned');
    await at.record('再次送达', { 发生之日: '2026-04-02' }, clerk);
    await at.stands('已送达');
    await at.region('答复期限').getByText('按期答复').waitFor();
  }, 60_000);

  it('what cannot be done says why, and is reached by the keyboard', async () => {
    await at.open(await takeInOn(page, '不能登记的环节', '2026-03-02'));
    await at
      .region('下一步')
      .getByText(/现在不能登记的/)
      .click();
    const forbidden = at.region('下一步').getByRole('button', { name: '签发', exact: true });
    await forbidden.focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await forbidden.getAttribute('aria-disabled')).toBe('true');
    const why = await page.locator(`[id="${await forbidden.getAttribute('aria-describedby')}"]`).innerText();
    expect(why).toContain('还没有决定');
    await clerk.look('106-forbidden');
  }, 60_000);

  it('withdrawal', async () => {
    await at.open(await takeInOn(page, '撤回的申请', '2026-03-02'));
    await at.record('申请人撤回申请', { 发生之日: '2026-03-10' }, clerk);
    await at.stands('已终结');
    await clerk.look('107-withdrawn');
  }, 60_000);

  it('a supplement that never came', async () => {
    await at.open(await takeInOn(page, '逾期不补正的申请', '2026-03-02'));
    await at.record('告知补正', {
      发生之日: '2026-03-04',
      申请人收到之日: '2026-03-05',
      '补正期限（工作日）': '10',
    });
    await at.region('正在等待').getByText('期限已过').waitFor();
    await at.record('逾期不补正', { 发生之日: '2026-03-20' }, clerk);
    await at.stands('已终结');
  }, 60_000);

  it('wrong input is refused at its field, and what was typed stays', async () => {
    await at.open(await takeInOn(page, '日期填错的申请', '2026-03-02'));
    const form = await at.fill('征求第三方意见', {
      发生之日: '2026-03-01',
      被征求意见方: '清河建设有限公司',
    });
    await form.getByRole('button', { name: '登记' }).click();
    await form.getByRole('alert').first().waitFor();
    await clerk.look('108-refused');
    expect(await form.getByLabel('被征求意见方').inputValue()).toBe('清河建设有限公司');
    await form.getByLabel('发生之日').fill('2026-03-05');
    await form.getByRole('button', { name: '登记' }).click();
    await form.waitFor({ state: 'detached' });
  }, 60_000);

  it('a fact recorded by mistake is struck out with its reason, and stays readable', async () => {
    await at.open(await takeInOn(page, '登记有误的申请', '2026-03-02'));
    await at.record('延长答复期限', { 发生之日: '2026-03-16', '延长（工作日，最长 20）': '10' });
    const facts = at.region('办理经过');
    await facts.getByRole('button', { name: '更正 2026-03-16 的延长答复期限' }).click();
    const form = at.dialog('更正：延长答复期限');
    await form.getByRole('button', { name: '更正' }).click();
    await form.getByText('请填写更正的原因').waitFor();
    await form.getByLabel('更正的原因').fill('延长没有经过批准');
    await clerk.look('109-correct');
    await form.getByRole('button', { name: '更正' }).click();
    await form.waitFor({ state: 'detached' });
    await facts.locator('s').getByText('延长答复期限').waitFor();
    await facts.getByText(/更正：延长没有经过批准/).waitFor();
    expect(await at.region('答复期限').getByText('延长 10 个工作日').count()).toBe(0);
    await clerk.look('110-corrected');
  }, 60_000);

  it('of two clerks the slower is told what changed, and keeps what was typed', async () => {
    const caseNo = await takeInOn(page, '两人同时办理的申请', '2026-03-02');
    await at.open(caseNo);
    const context = await page.context().browser()!.newContext();
    const second = await context.newPage();
    second.setDefaultTimeout(10_000);
    await logInAs(second, clerk.base, people.get('lin')!);
    const lin = new AtCase(second, clerk.base);
    await lin.open(caseNo);
    const typed = await at.fill('征求第三方意见', {
      发生之日: '2026-03-17',
      被征求意见方: '清河建设有限公司',
    });
    await lin.record('延长答复期限', { 发生之日: '2026-03-16', '延长（工作日，最长 20）': '10' });
    await context.close();
    await typed.getByRole('button', { name: '登记' }).click();
    await typed.getByText('案件在您查看之后有变化，本次没有登记').waitFor();
    expect(await typed.getByRole('alert').innerText()).toMatch(/2026-03-16 延长答复期限（lin/);
    expect(await typed.getByLabel('被征求意见方').inputValue()).toBe('清河建设有限公司');
    await clerk.look('111-changed-meanwhile');
    await typed.getByRole('button', { name: '登记' }).click();
    await typed.waitFor({ state: 'detached' });
    await at.region('正在等待').getByText('清河建设有限公司').waitFor();
  }, 60_000);

  it('shows the page’s own faults nowhere in the console', () => {
    expect(clerk.faults).toEqual([]);
  });
});
