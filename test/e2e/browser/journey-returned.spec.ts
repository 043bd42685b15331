import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { happenedOn, takeInOn } from './support/case-work.js';
import { Clerk, describeInBrowser } from './support/clerk.js';
import { Office, type Colleague } from './support/office.js';

const SENT = [
  { type: 'decided', on: '2026-03-20', outcome: 'unavailable.notHeld', documentNo: '清政办依申〔2026〕7号' },
  { type: 'signed', on: '2026-03-20' },
  { type: 'dispatched', on: '2026-03-23', delivery: 'post', carrier: 'EMS', mailNo: '1234567890124' },
];

describeInBrowser('what does not go as it should', () => {
  let office: Office;
  let chen: Colleague;

  beforeAll(async () => {
    office = await Office.opens({ chen: 'clerk' });
    chen = office.of('chen');
  }, 300_000);
  afterAll(() => Clerk.leaveAll());

  it('a letter that comes back is found in the list, and served again', async () => {
    const { at, clerk, page } = chen;
    const caseNo = await takeInOn(page, '退回的答复', '2026-03-02');
    await happenedOn(page, caseNo, SENT);
    await at.open(caseNo);
    expect(await at.whyNot('再次送达')).toContain('没有退回');
    await at.record('邮件退回', { 发生之日: '2026-03-30' }, clerk);
    await at.stands('退回未妥投');
    await clerk.look('112-returned');
    await clerk.openSection('工作台');
    await page.getByText('全机关', { exact: true }).click();
    await page.getByRole('link', { name: '退回未妥投 1 件' }).click();
    await clerk.heading('案件').waitFor();
    await page.getByRole('link', { name: caseNo }).click();
    const form = await at.fill('再次送达', { 发生之日: '2026-03-01' });
    await form.getByRole('button', { name: '登记' }).click();
    await form.getByRole('alert').first().waitFor();
    await clerk.look('112-served-again-refused');
    await form.getByLabel('发生之日').fill('2026-04-02');
    await form.getByRole('button', { name: '登记' }).click();
    await form.waitFor({ state: 'detached' });
    await at.stands('已送达');
    await at.region('答复期限').getByText('按期答复').waitFor();
    await clerk.look('113-served-again');
  }, 90_000);

  it('what cannot be done says why, and is reached by the keyboard', async () => {
    const { at, clerk, page } = chen;
    await at.open(await takeInOn(page, '不能登记的环节', '2026-03-02'));
    await at
      .region('下一步')
      .getByText(/现在不能登记的/)
      .click();
    const forbidden = at.region('下一步').getByRole('button', { name: '签发', exact: true });
    await forbidden.press('Enter');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await forbidden.getAttribute('aria-disabled')).toBe('true');
    const why = await page.locator(`[id="${await forbidden.getAttribute('aria-describedby')}"]`).innerText();
    expect(why).toContain('还没有决定');
    await clerk.look('106-forbidden');
  }, 60_000);

  it('wrong input is refused at its field, and what was typed stays', async () => {
    const { at, clerk, page } = chen;
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
    const { at, clerk, page } = chen;
    await at.open(await takeInOn(page, '登记有误的申请', '2026-03-02'));
    await at.record('延长答复期限', { 发生之日: '2026-03-16', '延长（工作日，最长 20）': '10' });
    const facts = at.region('办理经过');
    await facts.getByRole('button', { name: '更正 2026-03-16 的延长答复期限' }).press('Enter');
    const form = at.dialog('更正：延长答复期限');
    await form.getByRole('button', { name: '更正' }).click();
    await form.getByText('请填写更正的原因').waitFor();
    await form.getByLabel('更正的原因').fill('延长没有经过批准');
    await clerk.look('109-correct');
    await form.getByRole('button', { name: '更正' }).click();
    await form.waitFor({ state: 'detached' });
    await facts.locator('s').getByText('延长答复期限').waitFor();
    await facts.getByText(/更正：延长没有经过批准/).waitFor();
    await at.hasFocus();
    expect(await at.region('答复期限').getByText('延长 10 个工作日').count()).toBe(0);
    await clerk.look('110-corrected');
    // What was struck out is entered anew from what it said, where it stood.
    await facts.getByRole('button', { name: '重新登记 2026-03-16 的延长答复期限' }).press('Enter');
    const anew = at.dialog('重新登记：延长答复期限');
    expect(await anew.getByLabel('延长（工作日，最长 20）').inputValue()).toBe('10');
    await anew.getByLabel('延长（工作日，最长 20）').fill('5');
    await clerk.look('113-entered-anew');
    await anew.getByRole('button', { name: '登记' }).click();
    await anew.waitFor({ state: 'detached' });
    await at.region('答复期限').getByText('延长 5 个工作日').first().waitFor();
    await at.hasFocus();
    expect(await facts.getByRole('button', { name: /^重新登记/ }).count()).toBe(0);
  }, 60_000);

  it('shows the pages’ own faults nowhere in the console', () => {
    expect(office.faults()).toEqual([]);
  });
});
