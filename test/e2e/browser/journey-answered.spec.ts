import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AGENCY, callOn, happenedOn, takeInOn } from './support/case-work.js';
import { Clerk, describeInBrowser } from './support/clerk.js';
import { Office, type Colleague } from './support/office.js';

describeInBrowser('an application that is answered, by everybody who has a part in it', () => {
  let office: Office;
  let chen: Colleague;
  let zhou: Colleague;
  let caseNo: string;

  beforeAll(async () => {
    office = await Office.opens({
      chen: 'clerk',
      fang: 'legal',
      zhou: 'approver',
      sun: 'reporter',
    });
    chen = office.of('chen');
    zhou = office.of('zhou');
    const earlier = await takeInOn(chen.page, '清河大桥施工合同及结算清单', '2026-01-12');
    await happenedOn(chen.page, earlier, [
      {
        type: 'decided',
        on: '2026-01-20',
        outcome: 'unavailable.notHeld',
        documentNo: '清政办依申〔2026〕3号',
      },
      { type: 'signed', on: '2026-01-20' },
      { type: 'served', on: '2026-01-21', delivery: 'direct' },
    ]);
    await callOn(office.of('sun').page, 'PUT', `/agencies/${AGENCY}/settings/approval`, {
      value: 'inSystem',
      reason: '本机关在系统内审批',
    });
    caseNo = await takeInOn(chen.page, '清河大桥施工合同和结算清单', '2026-03-02');
  }, 300_000);
  afterAll(() => Clerk.leaveAll());

  it('waits for a supplement, and begins anew when it comes', async () => {
    const { at, clerk } = chen;
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
    expect(await at.region('答复期限').locator('.cell-stop').innerText()).toContain('条例第三十条');
    await clerk.look('101-awaiting-supplement');
    await at.record('收到补正', { 发生之日: '2026-03-10' }, clerk);
    await at.stands('办理中');
  }, 60_000);

  it('is extended when somebody else than the one who asked approves', async () => {
    const { at, clerk } = chen;
    await at.record(
      '提请延期',
      { 发生之日: '2026-03-16', '延长（工作日，最长 20）': '10', 理由: '需要向设计单位核对' },
      clerk,
    );
    await at.region('正在等待').getByText('批准延期').waitFor();
    expect(await at.region('答复期限').getByText('延长 10 个工作日').count()).toBe(0);
    expect(await at.whyNot('同意延期')).toContain('审批人');
    await zhou.page.reload();
    await zhou.page.getByRole('link', { name: /^待批准的延期 1 件/ }).click();
    await zhou.clerk.heading('案件').waitFor();
    await zhou.page.getByRole('link', { name: caseNo }).click();
    await zhou.at.region('下一步').waitFor();
    await zhou.clerk.look('101-extension-to-approve');
    await zhou.at.record('同意延期', { 发生之日: '2026-03-16', 意见: '理由充分' }, zhou.clerk);
    await zhou.at.region('正在等待').waitFor({ state: 'detached' });
  }, 60_000);

  it('shows whoever kept the page open what others recorded, and goes on', async () => {
    const { at, clerk, page } = chen;
    // The page of before the approval.
    const form = await at.fill('征求第三方意见', {
      发生之日: '2026-03-17',
      被征求意见方: '清河建设有限公司',
      对方收到之日: '2026-03-18',
    });
    await form.getByRole('button', { name: '登记' }).click();
    await form.getByText('案件在您查看之后有变化，本次没有登记').waitFor();
    expect(await form.getByRole('alert').innerText()).toMatch(/2026-03-16 同意延期（zhou/);
    expect(await form.getByLabel('被征求意见方').inputValue()).toBe('清河建设有限公司');
    await clerk.look('102-changed-meanwhile');
    await form.getByRole('button', { name: '登记' }).click();
    await form.waitFor({ state: 'detached' });
    await at.record(
      '延长答复期限',
      { 发生之日: '2026-03-17', '延长（工作日，最长 20）': '10', 批准人: '周主任' },
      clerk,
    );
    const ribbon = at.region('答复期限');
    await ribbon.getByText('征求第三方意见：清河建设有限公司').first().waitFor();
    expect(await ribbon.locator('.cell-excluded').first().innerText()).toMatch(
      /3\/18—4\/\d+.*第三十三条第三款/s,
    );
    expect(await ribbon.locator('.cell-granted').first().innerText()).toContain('条例第三十三条第二款');
    await clerk.look('102-third-party');
    await at.record('第三方反馈意见', { 发生之日: '2026-03-25', 意见: '不同意公开' }, clerk);
    await page.locator('.matter-over').waitFor({ state: 'detached' });
  }, 60_000);

  it('gets its result on table 三, with what it has to say and what was answered before', async () => {
    const { at, clerk, page } = chen;
    await at.step('拟定答复').click();
    await clerk.heading(`拟定答复：${caseNo}`).waitFor();
    await clerk.look('103-choose');
    // By keyboard: the rows are one group of choices.
    await page.getByRole('radio', { name: /予以公开$/ }).focus();
    await page.keyboard.press('ArrowDown');
    const answer = page.getByRole('region', { name: '答复内容' });
    await answer.getByText(/计入表三第 \d+ 行/).waitFor();
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('partial');
    const before = answer.getByText(/相近的申请和先前的答复（1 件）/);
    await before.waitFor();
    await answer.getByText('清政办依申〔2026〕3号').waitFor();
    await clerk.look('104-chosen');
    await answer.getByLabel('决定之日').fill('2026-03-30');
    await answer.getByLabel('公开了什么').fill('施工合同除单价以外的部分');
    await answer.getByRole('button', { name: '登记答复' }).click();
    await answer.getByText('请填写没有公开什么').waitFor();
    await clerk.look('104-incomplete');
    expect(await answer.getByLabel('公开了什么').inputValue()).toBe('施工合同除单价以外的部分');
    await answer.getByLabel('没有公开什么').fill('合同单价和结算清单');
    await answer.getByText(/^理由范例/).click();
    await answer.getByRole('button', { name: '套用' }).first().click();
    expect(await answer.getByLabel('理由（应当写明）').inputValue()).toContain('现予提供');
    await answer.getByLabel('依据条款').fill('第十五条');
    await answer.getByLabel('依据条款').press('Enter');
    await answer.getByLabel('决定之日').focus();
    await clerk.look('104-filled');
    await answer.getByRole('button', { name: '登记答复' }).click();
    await clerk.heading(caseNo).waitFor();
    await at.stands('已拟定答复');
    await at.region('答复').getByText('部分公开').waitFor();
    await clerk.look('104-decided');
  }, 90_000);

  it('is reviewed before anything is disclosed, checked, approved by another person', async () => {
    const fang = office.of('fang');
    expect(await chen.at.whyNot('审批同意')).toContain('审批人');
    await zhou.at.open(caseNo);
    expect(await zhou.at.whyNot('审批同意')).toContain('公开前审查');
    for (const [who, stage] of [
      [chen, '承办机构审查'],
      [fang, '公开工作机构审查'],
      [fang, '保密审查'],
    ] as const) {
      await who.at.open(caseNo);
      await who.at.record(
        '公开前审查',
        { 发生之日: '2026-03-31', 审查环节: stage, 审查结论: '部分可以公开' },
        who.clerk,
      );
    }
    await fang.at.record('法制审核通过', { 发生之日: '2026-03-31', 意见: '依据适当' }, fang.clerk);
    await fang.at.stands('法制已审');
    await zhou.at.open(caseNo);
    await zhou.at.record('审批同意', { 发生之日: '2026-04-01' }, zhou.clerk);
    await zhou.at.stands('已审批');
    await zhou.clerk.look('104-approved');
  }, 90_000);

  it('is signed, dispatched and served', async () => {
    const { at, clerk } = chen;
    await at.open(caseNo);
    await at.record('签发', { 发生之日: '2026-04-01', 文书号: '清政办依申〔2026〕9号' }, clerk);
    await at.record(
      '发出',
      { 发生之日: '2026-04-02', 送达方式: '邮政寄送', 承运单位: 'EMS', 邮件号: '1234567890123' },
      clerk,
    );
    await at.stands('已发出');
    await at.record('送达', { 发生之日: '2026-04-07' }, clerk);
    await at.stands('已送达');
    await at.region('答复').getByText('清政办依申〔2026〕9号').waitFor();
    await at.region('答复期限').getByText('按期答复').waitFor();
    await clerk.look('105-served');
  }, 60_000);

  it('shows the pages’ own faults nowhere in the console', () => {
    expect(office.faults()).toEqual([]);
  });
});
