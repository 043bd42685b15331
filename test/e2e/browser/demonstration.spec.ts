import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ADMIN } from './support/built-server.js';
import { Clerk, describeInBrowser } from './support/clerk.js';

const NEW_PASSWORD = 'Another-Qinghe-2026';

describeInBrowser('the end of the demonstration in the browser', () => {
  let clerk: Clerk;

  beforeAll(async () => {
    clerk = await Clerk.arrive();
    await clerk.logIn();
  }, 240_000);
  afterAll(() => Clerk.leaveAll());

  it('removes the demonstration only after a second word, then asks for the first agency', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: '清除演示数据' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('不能恢复').waitFor();
    await clerk.look('30-remove-demonstration');
    await dialog.getByRole('button', { name: '暂不清除' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.locator('.statutory').count()).toBe(3);
    await page.getByRole('button', { name: '清除演示数据' }).click();
    await dialog.getByRole('button', { name: '清除', exact: true }).click();
    await clerk.heading('登记第一个机关').waitFor();
    await clerk.look('31-first-agency');
  });

  it('opens the empty tables of the first agency and says what to do next', async () => {
    const { page } = clerk;
    const choose = async (label: string, option: string): Promise<void> => {
      await page.getByRole('combobox', { name: label }).click();
      await page
        .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)')
        .getByText(option, { exact: true })
        .click();
    };
    await page.getByLabel('机关全称').fill('清河市人民政府');
    await page.getByLabel('机关代码').fill('qinghe');
    await choose('层级', '地市级');
    await choose('性质', '人民政府');
    await page.getByRole('button', { name: '保存并开始使用' }).click();
    await page.getByText('清河市人民政府在').waitFor();
    expect(await page.getByText('演示数据', { exact: true }).count()).toBe(0);
    expect(await page.getByRole('link', { name: '导入台账' }).isVisible()).toBe(true);
    await clerk.look('32-empty-year');
    await clerk.openSection('规范性文件');
    await page.getByText('还没有登记文件').waitFor();
    await clerk.look('33-no-documents');
  });

  it('changes the password, and only the new one opens the door', async () => {
    const { page } = clerk;
    await page.goto(`${clerk.base}/password`);
    await page.getByLabel('当前密码').fill(ADMIN.password);
    await page.getByLabel('新密码', { exact: true }).fill(NEW_PASSWORD);
    await page.getByLabel('再次输入新密码').fill('something else');
    await page.getByRole('button', { name: '保存新密码' }).click();
    await page.getByText('两次输入的新密码不一致').waitFor();
    await clerk.look('34-password');
    await page.getByLabel('再次输入新密码').fill(NEW_PASSWORD);
    await page.getByRole('button', { name: '保存新密码' }).click();
    await page.locator('.statutory').first().waitFor();
    await page.getByRole('button', { name: '系统管理员' }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await clerk.heading('登录').waitFor();
    await page.getByLabel('用户名').fill(ADMIN.username);
    await page.getByLabel('密码', { exact: true }).fill(NEW_PASSWORD);
    await page.getByRole('button', { name: '登录' }).click();
    await page.locator('.statutory').first().waitFor();
  });

  it('shows the page’s own faults nowhere in the console', () => {
    expect(clerk.faults).toEqual([]);
  });
});
