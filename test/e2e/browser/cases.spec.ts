import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { Clerk, describeInBrowser } from './support/clerk.js';

const APPLICANT = { name: '欧阳测试', idNumber: '11010119900307771X', phone: '13912347788' };

describeInBrowser('the work of a clerk in the browser', () => {
  let clerk: Clerk;

  beforeAll(async () => {
    clerk = await Clerk.arrive();
    await clerk.logIn();
    clerk.page.setDefaultTimeout(10_000);
  }, 240_000);
  afterAll(() => Clerk.leaveAll());

  const dialog = (name: string): Locator => clerk.page.getByRole('dialog', { name });
  const region = (name: string): Locator => clerk.page.getByRole('region', { name, exact: true });

  it('takes in an application with the keyboard alone: errors at the field, one case for two clicks', async () => {
    const { page } = clerk;
    await clerk.openSection('案件');
    await clerk.heading('案件').waitFor();
    await page.getByRole('search', { name: '筛选案件' }).waitFor();
    await clerk.look('60-cases');
    await page.getByRole('link', { name: '登记申请' }).click();
    await clerk.heading('登记申请').waitFor();
    // A letter: what is handed in has one day, a letter two. The focus begins at the channel.
    const { keyboard } = page;
    await page.getByRole('radio', { name: '邮寄（需签收）' }).check();
    await page.getByLabel('申请人姓名或名称', { exact: true }).focus();
    await keyboard.type(APPLICANT.name);
    await keyboard.press('Tab');
    for (const text of [APPLICANT.idNumber, APPLICANT.phone, '', '']) {
      await keyboard.press('Tab');
      await keyboard.type(text);
    }
    for (let tabs = 0; tabs < 3; tabs += 1) await keyboard.press('Tab');
    await keyboard.type('某项目征地补偿安置方案');
    // Received before it was handed in: only the server says so.
    await page.getByLabel('收到申请之日').fill('2026-03-09');
    await page.getByLabel('提出或寄出之日').fill('2026-03-10');
    await page.getByLabel('提出或寄出之日').press('Enter');
    await page.locator('.ant-form-item-explain-error').first().waitFor();
    await clerk.look('61-intake-refused');
    await page.getByLabel('提出或寄出之日').fill('2026-03-08');
    await page.getByRole('button', { name: '登记并打开回执' }).dblclick();
    await clerk.heading('申请回执').waitFor();
    await page.getByText('2026年4月7日').waitFor();
    await clerk.look('62-receipt');
    await clerk.openSection('案件');
    await page.getByRole('row').filter({ hasText: '欧***' }).waitFor();
    expect(await page.getByRole('row').filter({ hasText: '征地补偿' }).count()).toBe(1);
    expect(await page.locator('main').innerText()).not.toContain(APPLICANT.name);
    await clerk.look('63-cases');
  });

  it('shows why a case is due, and its people only for a reason', async () => {
    const { page } = clerk;
    await page.getByRole('row').filter({ hasText: '征地补偿' }).getByRole('link').click();
    await region('答复期限').getByText('逐日说明').click();
    await region('答复期限').locator('.trace').getByText('第 20 个工作日').waitFor();
    expect(await region('答复期限').innerText()).toContain('第三十三条第二款');
    await clerk.look('64-case');
    await page.getByRole('button', { name: '显示欧***的完整信息' }).click();
    const form = dialog('显示完整信息');
    await form.getByRole('button', { name: '显示' }).click();
    await form.getByText('请填写理由').waitFor();
    await form.getByLabel('理由').fill('电话通知补正');
    await form.getByRole('button', { name: '显示' }).click();
    await form.getByText(APPLICANT.idNumber).waitFor();
    await clerk.look('65-revealed');
    await form.getByRole('button', { name: '关闭' }).last().click();
    await form.waitFor({ state: 'detached' });
    expect(await page.locator('main').innerText()).not.toContain(APPLICANT.idNumber);
  });

  it('finds the case of somebody who asks for it, whose name stands in no address', async () => {
    const { page } = clerk;
    await clerk.openSection('案件');
    await page.getByText('查找', { exact: true }).click();
    const find = page.getByRole('button', { name: '查找' });
    await page.getByLabel('联系电话').fill('  ');
    await find.click();
    await page.getByText('请至少填写一项').waitFor();
    await page.getByLabel('联系电话').fill('13900000000');
    await find.click();
    await page.getByText('没有这样的申请').waitFor();
    await clerk.look('65-nobody-found');
    await page.getByLabel('联系电话').fill(` ${APPLICANT.phone}`);
    await page.getByLabel('申请人姓名或名称').fill(APPLICANT.name);
    await page.getByLabel('内容或案号').fill('补偿');
    await page.getByLabel('内容或案号').press('Enter');
    const row = page.getByRole('row').filter({ hasText: '征地补偿' });
    await row.waitFor();
    await clerk.look('65-found');
    // Without the host, whose port may hold any digits.
    expect(decodeURIComponent(page.url().slice(clerk.base.length))).not.toMatch(/欧阳|139/);
    await row.getByRole('link').click();
    await clerk.heading(/号$/).waitFor();
  });

  it('narrows the list to a way of receipt and to days, and keeps them in the address', async () => {
    const { page } = clerk;
    const here = page.url();
    await clerk.openSection('案件');
    const list = page.getByRole('search', { name: '筛选案件' });
    const rows = page.locator('tbody tr.ant-table-row');
    await rows.first().waitFor();
    await list.getByText('更多筛选').click();
    await list.getByRole('combobox', { name: '提交方式' }).click();
    const asked = page.waitForResponse(/\/cases\?.*channel=registeredMail/);
    await page.getByTitle('邮寄（需签收）', { exact: true }).click();
    await asked;
    await rows.filter({ hasText: '征地补偿' }).waitFor();
    expect(await rows.count()).toBe(1);
    // Typed key by key, as it is by hand: a year that is still short asks for nothing and is not wiped away.
    await list.getByLabel('收到日自').focus();
    await page.keyboard.type('03102026');
    await page.getByText('没有符合筛选条件的申请').waitFor();
    await clerk.look('65-narrowed');
    await page.reload();
    expect(await list.getByLabel('收到日自').inputValue()).toBe('2026-03-10');
    expect(await list.getByText('更多筛选').isVisible()).toBe(true);
    await list.getByRole('button', { name: '清除筛选' }).click();
    await rows.nth(1).waitFor();
    await page.goto(here);
    await clerk.heading(/号$/).waitFor();
  });

  async function choose(form: Locator, label: string, option: string): Promise<void> {
    await form.getByLabel(label).click();
    await form.getByLabel(label).fill(option);
    // The choices come from the server.
    await clerk.page.locator('.ant-select-item-option-active').filter({ hasText: option }).waitFor();
    await form.getByLabel(label).press('Enter');
  }

  it('records an event, and says what changed when somebody else was quicker', async () => {
    const { page } = clerk;
    await region('下一步').getByRole('button', { name: '告知补正' }).click();
    const form = dialog('告知补正');
    await form.getByLabel('发生之日').fill('2026-03-12');
    const place = page
      .url()
      .replace(/\/years\/\d+\//, '/')
      .replace(/\/agencies\//, '/api/v1/agencies/');
    const status = await page.evaluate<number, string>(async (url) => {
      const { csrfToken } = (await (await fetch('/api/v1/session')).json()) as { csrfToken: string };
      const answer = await fetch(`${url}/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken, 'if-match': '"1"' },
        body: JSON.stringify({ type: 'extended', on: '2026-03-11', workingDays: 10 }),
      });
      return answer.status;
    }, place);
    expect(status).toBe(200);
    await form.getByRole('button', { name: '登记' }).click();
    await form.getByText('案件在您查看之后有变化').waitFor();
    expect(await form.getByRole('alert').innerText()).toContain('延长答复期限');
    await clerk.look('66-changed-meanwhile');
    await form.getByRole('button', { name: '登记' }).click();
    await form.waitFor({ state: 'detached' });
    await region('办理经过').getByText('告知补正').waitFor();
    await region('答复期限').getByText('等待补正').first().waitFor();
    await clerk.look('67-case-waiting');
  });

  it('is given to somebody, who hands everything over to somebody else', async () => {
    const { page } = clerk;
    const agency = /agencies\/([^/]+)/.exec(page.url())![1]!;
    for (const [username, name] of [
      ['wang.fang', '王芳'],
      ['zhao.lei', '赵磊'],
    ])
      await page.evaluate(
        async ([code, body]) => {
          const { csrfToken } = (await (await fetch('/api/v1/session')).json()) as { csrfToken: string };
          const headers = { 'content-type': 'application/json', 'x-csrf-token': csrfToken };
          const answer = await fetch(`/api/v1/agencies/${code}/users`, {
            method: 'POST',
            headers,
            body: body!,
          });
          if (!answer.ok) throw new Error(await answer.text());
        },
        [agency, JSON.stringify({ username, name, roles: ['clerk'] })],
      );
    // Who came after the page was opened is offered when it is opened again.
    await page.reload();
    await region('承办人').getByText('暂无人承办').waitFor();
    await region('承办人').getByRole('button', { name: '指定' }).click();
    const form = dialog('指定承办人');
    await choose(form, '承办人', 'wang.fang');
    await clerk.look('68-assign');
    await form.getByRole('button', { name: '保存' }).click();
    await form.waitFor({ state: 'detached' });
    await region('承办人').getByText('王芳').waitFor();
    await clerk.openSection('案件');
    await page.getByText('按承办人').click();
    await page.getByRole('button', { name: '全部移交：王芳' }).click();
    const handing = dialog('移交王芳手上的申请');
    await handing.getByRole('button', { name: '移交' }).click();
    await handing.getByText('请填写原因').waitFor();
    await choose(handing, '接收人', 'zhao.lei');
    await handing.getByLabel('原因').fill('岗位调整');
    await handing.getByRole('button', { name: '移交' }).click();
    await handing.waitFor({ state: 'detached' });
    await page.getByRole('row').filter({ hasText: '赵磊' }).getByRole('link', { name: '1' }).waitFor();
    await clerk.look('69-caseload');
    await page.getByRole('row').filter({ hasText: '赵磊' }).getByRole('link', { name: '1' }).click();
    await page.getByRole('row').filter({ hasText: '征地补偿' }).filter({ hasText: '赵磊' }).waitFor();
    await clerk.look('69-cases-of-one');
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByRole('combobox', { name: '承办人' }).click();
    await page.getByTitle('我的（含代理）').click();
    await page.getByText('这里没有案件').waitFor();
    await clerk.look('69-cases-none');
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByRole('row').filter({ hasText: '征地补偿' }).waitFor();
  }, 60_000);

  it('shows the page’s own faults nowhere in the console', () => {
    expect(clerk.faults).toEqual([]);
  });
});
