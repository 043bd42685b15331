import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { codeOf, stepAt } from '../../../src/identity/second-factor/totp.js';
import { addDays } from '../../../src/law/local-date.js';
import { systemClock } from '../../../src/platform/clock/clock.js';
import { ADMIN } from './support/built-server.js';
import { Clerk, describeInBrowser } from './support/clerk.js';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const PERIOD = 30_000;

/** The code of an authenticator that was given the secret by hand; `after`: one that has not been used yet. */
async function codeFor(secret: string, after?: string): Promise<string> {
  const bits = Array.from(secret, (letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const now = (): string => codeOf(bytes, stepAt(Date.now()));
  while (now() === after) await new Promise((resolve) => setTimeout(resolve, PERIOD / 60));
  return now();
}

describeInBrowser('people, tokens and one’s own log-in in the browser', () => {
  let clerk: Clerk;
  let secret: string;
  let used: string;

  beforeAll(async () => {
    clerk = await Clerk.arrive();
    await clerk.logIn();
  }, 240_000);
  afterAll(() => Clerk.leaveAll());

  const dialog = (name: string | RegExp): Locator => clerk.page.getByRole('dialog', { name });
  const row = (text: string): Locator => clerk.page.getByRole('row').filter({ hasText: text });

  it('adds somebody, shows the one-time password once, and refuses a name that is taken', async () => {
    const { page } = clerk;
    await clerk.openSection('人员');
    await clerk.heading('人员与角色').waitFor();
    await page.getByText('还没有人员').waitFor();
    await clerk.look('40-people-empty');
    for (const expected of ['shown', 'refused']) {
      await page.getByRole('button', { name: '添加人员' }).click();
      const form = dialog('添加人员');
      await form.getByRole('button', { name: '保存' }).click();
      await form.getByText('请填写用户名').waitFor();
      await form.getByLabel('用户名').fill('zhang.min');
      await form.getByLabel('姓名').fill('张敏');
      await form.getByLabel('经办').check();
      await form.getByRole('button', { name: '保存' }).click();
      if (expected === 'refused') {
        await form.getByRole('alert').filter({ hasText: '没有保存' }).waitFor();
        await clerk.look('42-person-refused');
        await form.getByRole('button', { name: '取消' }).click();
        await form.waitFor({ state: 'detached' });
      } else {
        const given = dialog('zhang.min 的一次性密码');
        expect(await given.locator('code').innerText()).toMatch(/^[A-Za-z2-9]{16}/);
        await clerk.look('41-one-time-password');
        await given.getByRole('button', { name: '已经记下' }).click();
        await given.waitFor({ state: 'detached' });
      }
    }
    expect(await row('zhang.min').innerText()).toContain('待改密码');
  });

  it('changes roles, disables and enables', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: '修改张敏' }).click();
    const form = dialog('修改张敏');
    await form.getByLabel('法制').check();
    await form.getByRole('button', { name: '保存' }).click();
    await form.waitFor({ state: 'detached' });
    await row('zhang.min').getByText('经办、法制').waitFor();
    await page.getByRole('button', { name: '停用张敏' }).click();
    await dialog('停用张敏').getByRole('button', { name: '确定' }).click();
    await row('zhang.min').getByText('已停用').waitFor();
    await page.getByRole('button', { name: '启用张敏' }).click();
    await row('zhang.min').getByText('待改密码').waitFor();
    await clerk.look('43-people');
  });

  async function choose(form: Locator, label: string, option: string): Promise<void> {
    await form.getByLabel(label).click();
    await form.getByLabel(label).fill(option);
    await form.getByLabel(label).press('Enter');
  }
  const region = (name: string): Locator => clerk.page.getByRole('region', { name, exact: true });
  // As the server counts days, and a second one: midnight may pass meanwhile.
  const today = systemClock.today();
  const tomorrow = addDays(today, 1);

  it('appoints a deputy for a leave, and ends it early', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: '添加人员' }).click();
    const person = dialog('添加人员');
    await person.getByLabel('用户名').fill('li.wei');
    await person.getByLabel('姓名').fill('李伟');
    await person.getByLabel('主管').check();
    await person.getByRole('button', { name: '保存' }).click();
    await dialog('li.wei 的一次性密码').getByRole('button', { name: '已经记下' }).click();
    await page.getByRole('button', { name: '指定代理' }).click();
    const form = dialog('指定休假代理');
    await form.getByRole('button', { name: '保存' }).click();
    await form.getByText('请选择休假人员').last().waitFor();
    await choose(form, '休假人员', 'zhang.min');
    await choose(form, '代理人', 'li.wei');
    await form.getByLabel('自').fill('2020-01-01');
    await form.getByLabel('至').fill('2020-01-02');
    await form.getByRole('button', { name: '保存' }).click();
    await form.getByRole('alert').filter({ hasText: '没有保存' }).waitFor();
    await clerk.look('43-deputy-refused');
    await form.getByLabel('自').fill(today);
    await form.getByLabel('至').fill(tomorrow);
    await form.getByRole('button', { name: '保存' }).click();
    await form.waitFor({ state: 'detached' });
    await region('休假代理')
      .getByRole('row')
      .filter({ hasText: '张敏' })
      .filter({ hasText: '李伟' })
      .waitFor();
    await page.getByRole('button', { name: '结束代理：张敏' }).click();
    await dialog('结束代理：张敏').getByRole('button', { name: '确定' }).click();
    await region('休假代理').getByText('提前结束').waitFor();
  });

  it('lets a supervisor see single cases on a basis, and takes it back', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: '授权查看' }).click();
    const form = dialog('授权查看个案');
    for (const [username, sentence] of [
      ['zhang.min', '没有授权'],
      ['li.wei', ''],
    ] as const) {
      await form.getByLabel('主管人员的用户名').fill(username);
      await form.getByLabel('依据').fill('县政办〔2026〕3号');
      await form.getByLabel('自').fill(today);
      await form.getByLabel('至').fill(tomorrow);
      await form.getByRole('button', { name: '授权' }).click();
      if (sentence !== '') await form.getByRole('alert').filter({ hasText: sentence }).waitFor();
    }
    await form.waitFor({ state: 'detached' });
    await region('查看个案的授权').getByText('县政办〔2026〕3号').waitFor();
    await clerk.look('43-standing');
    await page.getByRole('button', { name: '收回授权：李伟' }).click();
    await dialog('收回授权：李伟').getByRole('button', { name: '确定' }).click();
    await region('查看个案的授权').getByText('提前结束').waitFor();
  });

  it('issues a service token and revokes it', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: '签发令牌' }).click();
    const form = dialog('签发服务令牌');
    await form.getByLabel('用途').fill('OA 收文对接');
    await form.getByLabel('经办').check();
    await form
      .getByLabel('最后有效日')
      .fill(new Date(Date.now() + 30 * 24 * 3_600_000).toISOString().slice(0, 10));
    await clerk.look('44-token-form');
    await form.getByRole('button', { name: '签发' }).click();
    const issued = dialog(/^服务令牌$/);
    const token = (await issued.locator('code').innerText()).trim();
    expect(token).toMatch(/^gongkai_[\w-]{43}/);
    await clerk.look('44-token-issued');
    await issued.getByRole('button', { name: '已经记下' }).click();
    await issued.waitFor({ state: 'detached' });
    const status = async (): Promise<number> =>
      (
        await fetch(`${clerk.base}/api/v1/agencies`, {
          headers: { authorization: `Bearer ${token.slice(0, 51)}` },
        })
      ).status;
    expect(await status()).toBe(200);
    await page.getByRole('button', { name: '吊销OA 收文对接' }).click();
    await dialog('吊销“OA 收文对接”').getByRole('button', { name: '吊销' }).click();
    await row('OA 收文对接')
      .getByText(/\d 吊销$/)
      .waitFor();
    expect(await status()).toBe(401);
    await clerk.look('45-tokens');
  });

  it('sets up a second factor, and shows where one is logged in', async () => {
    const { page } = clerk;
    await page.locator('.user-menu').click();
    await page.getByRole('menuitem', { name: '登录与安全' }).click();
    await clerk.heading('登录与安全').waitFor();
    await row('当前登录').waitFor();
    await clerk.look('46-account');
    await page.getByRole('button', { name: '设置动态口令' }).click();
    const form = dialog('设置动态口令');
    await form.getByLabel('当前密码').fill(ADMIN.password);
    await form.getByRole('button', { name: '下一步' }).click();
    secret = (await form.locator('.second-factor-code .code').innerText()).replaceAll(' ', '');
    await clerk.look('47-second-factor');
    used = await codeFor(secret);
    await form.getByLabel('动态口令').fill(used);
    await form.getByRole('button', { name: '确认并启用' }).click();
    await form.locator('.recovery-codes li').first().waitFor();
    expect(await form.locator('.recovery-codes li').count()).toBe(10);
    await clerk.look('48-recovery-codes');
    await form.getByRole('button', { name: '已经记下' }).click();
    await page.getByText('已启用，还有 10 个恢复码').waitFor();
  });

  it('renews the recovery codes', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: '换发恢复码' }).click();
    const form = dialog('换发恢复码');
    await form.getByLabel('当前密码').fill(ADMIN.password);
    await form.getByLabel('动态口令').fill('000000');
    await form.getByRole('button', { name: '换发' }).click();
    await form.getByRole('alert').filter({ hasText: '没有换发' }).waitFor();
    used = await codeFor(secret, used);
    await form.getByLabel('动态口令').fill(used);
    await form.getByRole('button', { name: '换发' }).click();
    const codes = dialog('新的恢复码');
    await codes.locator('.recovery-codes li').first().waitFor();
    expect(await codes.locator('.recovery-codes li').count()).toBe(10);
    await clerk.look('48-recovery-codes-renewed');
    await codes.getByRole('button', { name: '已经记下' }).click();
    await codes.waitFor({ state: 'detached' });
  }, 90_000);

  it('asks for the code at the next log-in', async () => {
    const { page } = clerk;
    await page.locator('.user-menu').click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByLabel('用户名').fill(ADMIN.username);
    await page.getByLabel('密码', { exact: true }).fill(ADMIN.password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByText('请输入动态口令').first().waitFor();
    await clerk.look('49-log-in-code');
    await page.getByLabel('动态口令').fill(used);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByText('动态口令不正确').first().waitFor();
    await page.getByLabel('动态口令').fill(await codeFor(secret, used));
    await page.getByRole('button', { name: '登录' }).click();
    await page.locator('.user-menu').waitFor();
  }, 90_000);

  it('shows the page’s own faults nowhere in the console', () => {
    expect(clerk.faults).toEqual([]);
  });
});
