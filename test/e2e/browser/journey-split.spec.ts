import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AGENCY, callOn, happenedOn, takeInOn } from './support/case-work.js';
import { Clerk, describeInBrowser } from './support/clerk.js';
import { Office, type Colleague } from './support/office.js';

describeInBrowser('an application of several matters, filed again as one application each', () => {
  let office: Office;
  let chen: Colleague;
  let caseNo: string;

  beforeAll(async () => {
    office = await Office.opens({ chen: 'clerk' });
    chen = office.of('chen');
    caseNo = await takeInOn(chen.page, '征地批复、补偿款明细和安置房名单', '2026-03-02');
  }, 300_000);
  afterAll(() => Clerk.leaveAll());

  it('is guided to one matter an application, by a letter', async () => {
    const { at, clerk, page } = chen;
    await at.open(caseNo);
    await at.region('关联的申请').getByText('没有关联的申请').waitFor();
    await at.record(
      '一事一申请指引',
      { 发生之日: '2026-03-04', 申请包含的各项内容: '征地批复；补偿款明细；安置房名单' },
      clerk,
    );
    await at.region('文书').getByRole('button', { name: '起草文书' }).click();
    const kinds = at.dialog('起草文书').getByLabel('文书种类');
    await kinds.click();
    await page.getByTitle('一事一申请告知书', { exact: true }).click();
    await at.dialog('起草文书').getByRole('button', { name: '取消' }).click();
    await at.dialog('起草文书').waitFor({ state: 'detached' });
  }, 60_000);

  it('is refused where the days are wrong, what was typed stays; a stale page is told what changed', async () => {
    const { at, clerk, page } = chen;
    const open = at.region('关联的申请').getByRole('button', { name: '分别立案' });
    await open.press('Enter');
    const form = at.dialog('按一事一申请分别立案');
    expect(await form.getByLabel('指引之日').inputValue()).toBe('2026-03-04');
    await clerk.look('120-split');
    await form.getByRole('button', { name: '分别立案' }).click();
    await form.getByText('请填写这一件所需的信息').waitFor();
    await form.getByLabel('申请人重新提出之日').fill('2026-03-03');
    await form.getByLabel('本件留下的内容').fill('征地批复');
    await form.getByLabel('新立第 1 件的内容').fill('补偿款明细');
    await form.getByRole('button', { name: '再加一件' }).click();
    await form.getByLabel('新立第 2 件的内容').fill('安置房名单');
    await form.getByRole('button', { name: '分别立案' }).click();
    await form
      .getByText(/重新提出之日（2026-03-03）应不早于指引之日/)
      .first()
      .waitFor();
    await clerk.look('120-split-refused');
    await form.getByLabel('申请人重新提出之日').fill('2026-03-06');
    const path = `/agencies/${AGENCY}/cases/${encodeURIComponent(caseNo)}/events`;
    await callOn(page, 'POST', path, { type: 'ownUnitAsked', on: '2026-03-05', unit: '档案科' }, 2);
    await form.getByRole('button', { name: '分别立案' }).click();
    await form.getByText('案件在您查看之后有变化，本次没有登记').waitFor();
    expect(await form.getByRole('alert').innerText()).toMatch(/2026-03-05 请内设机构检索（chen/);
    expect(await form.getByLabel('新立第 2 件的内容').inputValue()).toBe('安置房名单');
    await clerk.look('120-split-stale');
    await form.getByRole('button', { name: '分别立案' }).click();
    await form.waitFor({ state: 'detached' });
    await open.and(page.locator(':focus')).waitFor();
  }, 60_000);

  it('leads from each of the cases to the others, and keeps what was asked for before', async () => {
    const { at, clerk, page } = chen;
    const related = at.region('关联的申请');
    await related.getByText('2026年3月4日指引一事一申请，申请人于2026年3月6日分别重新提出').waitFor();
    await related.getByText('拆分前的内容').click();
    await related.getByText('征地批复、补偿款明细和安置房名单').waitFor();
    const parts = await related.getByRole('link').allInnerTexts();
    expect(parts).toHaveLength(2);
    await related.scrollIntoViewIfNeeded();
    await clerk.look('121-lineage');
    await related.getByRole('link', { name: parts[1]! }).click();
    await clerk.heading(parts[1]!).waitFor();
    await at.region('申请').getByText('安置房名单').waitFor();
    await at.region('申请').getByText('2026年3月2日').first().waitFor();
    await at.region('关联的申请').getByText('由此拆分而来').waitFor();
    await at.region('关联的申请').getByRole('link', { name: caseNo }).click();
    await clerk.heading(caseNo).waitFor();
    expect(await page.locator('.case-lead').innerText()).toContain('征地批复');
  }, 60_000);

  it('cannot be filed apart any more once it is answered, and says so', async () => {
    const { at, clerk, page } = chen;
    const answered = await takeInOn(page, '已经答复的申请', '2026-03-02');
    await happenedOn(page, answered, [{ type: 'decided', on: '2026-03-20', outcome: 'unavailable.notHeld' }]);
    await at.open(answered);
    const barred = at.region('关联的申请').getByRole('button', { name: '分别立案' });
    await barred.press('Enter');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await barred.getAttribute('aria-disabled')).toBe('true');
    await at.region('关联的申请').getByText('不能分别立案：已经拟定答复').waitFor();
    await clerk.look('122-no-split');
  }, 60_000);

  it('shows the pages’ own faults nowhere in the console', () => {
    expect(office.faults()).toEqual([]);
  });
});
