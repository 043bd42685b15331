import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { ADMIN } from './support/built-server.js';
import { addPersonOn, AGENCY, callOn, logInAs, YEAR } from './support/case-work.js';
import { Clerk, describeInBrowser } from './support/clerk.js';

const BELOW = 'demo-education';

describeInBrowser('the counting rules in the browser', () => {
  let clerk: Clerk;
  let page: Page;
  const open = async (code: string): Promise<void> => {
    await page.goto(`${clerk.base}/agencies/${code}/years/${YEAR}/settings`);
    await clerk.heading('计数规则').waitFor();
    await page.getByRole('region', { name: '影响统计的规则' }).waitFor();
  };
  const rule = (label: string): Locator => page.getByRole('region', { name: label, exact: true });
  const button = (label: string): Locator => page.getByRole('button', { name: `改变：${label}` });
  const dialog = (label: string): Locator => page.getByRole('dialog', { name: `改变：${label}` });
  const put = (code: string, name: string, body: object): Promise<object> =>
    callOn(page, 'PUT', `/agencies/${code}/settings/${name}`, body);

  beforeAll(async () => {
    clerk = await Clerk.arrive();
    page = clerk.page;
    await clerk.logIn();
    page.setDefaultTimeout(10_000);
  }, 300_000);
  afterAll(() => Clerk.leaveAll());

  it('says of each rule what may be chosen, what applies, whence and why', async () => {
    await clerk.openSection('计数规则');
    await clerk.heading('计数规则').waitFor();
    const redo = rule('重新作出的答复');
    await redo.getByText('推荐的做法，没有机关另行选定').waitFor();
    expect(await redo.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^不另计\s*现行\s*推荐/),
      expect.stringMatching(/^另计一件/),
    ]);
    expect(await page.getByRole('button', { name: /^改变：/ }).count()).toBeGreaterThan(15);
    await clerk.look('settings');
  });

  it('is changed by keyboard alone, and nothing typed is lost on the way', async () => {
    await open(AGENCY);
    await button('重新作出的答复').focus();
    await page.keyboard.press('Enter');
    const form = dialog('重新作出的答复');
    await form.waitFor();
    await form.getByRole('radio', { name: /^不另计/ }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await form.getByRole('radio', { name: /^另计一件/ }).isChecked()).toBe(true);
    await form.getByRole('button', { name: '改变' }).focus();
    await page.keyboard.press('Enter');
    await form.getByText('请填写改变的理由').waitFor();
    expect(await form.getByRole('radio', { name: /^另计一件/ }).isChecked()).toBe(true);
    await clerk.look('settings-dialog');
    await form.getByLabel('改变的理由').focus();
    await page.keyboard.type('与上级机关的填报口径一致');
    // Somebody else was faster: the server refuses, and what was chosen and typed stays.
    await put(AGENCY, 'redoRule', { value: 'newCase', reason: '别人先改了' });
    await form.getByRole('button', { name: '改变' }).focus();
    await page.keyboard.press('Enter');
    await form.getByRole('alert').getByText('本机关现在选定的就是这一项').waitFor();
    expect(await form.getByLabel('改变的理由').inputValue()).toBe('与上级机关的填报口径一致');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
  });

  it('shows that it is counted anew, and then by whom and why it was changed', async () => {
    await open(AGENCY);
    await button('个体工商户').click();
    const form = dialog('个体工商户');
    await form.getByRole('radio', { name: /^商业企业/ }).check();
    await form.getByLabel('改变的理由').fill('本市统一按经营主体统计');
    // Counting so few is over before anybody could look: the page learns of the end when the picture is taken.
    let learn = (): void => undefined;
    const looked = new Promise<void>((resolve) => (learn = resolve));
    await page.route(`**/agencies/${AGENCY}/settings`, (route) => looked.then(() => route.continue()));
    await form.getByRole('button', { name: '改变' }).click();
    await form.waitFor({ state: 'detached' });
    const status = page.getByRole('status').filter({ hasText: '正在按改变后的规则重新计数' });
    await status.getByRole('progressbar').waitFor();
    const seen = await status.boundingBox();
    expect([seen!.y > 0, seen!.y + seen!.height < 768]).toEqual([true, true]);
    await clerk.look('settings-recount');
    learn();
    await status.waitFor({ state: 'detached', timeout: 60_000 });
    const trader = rule('个体工商户');
    await trader.getByText(/^本机关选定（admin，/).waitFor();
    await trader.getByText('本市统一按经营主体统计').waitFor();
    expect(await trader.locator('.setting-option-applies').innerText()).toMatch(/^商业企业/);
  });

  it('says below who fixed a rule, and offers no change of it', async () => {
    const fixed = { value: 'onFirstHandling', binding: true, reason: '全县统一' };
    await put(AGENCY, 'onlineConfirmation', fixed);
    await open(BELOW);
    const label = '互联网、电子邮箱、传真申请的收到日';
    await rule(label)
      .getByText(/统一规定，本机关不能改变/)
      .waitFor();
    expect(await button(label).count()).toBe(0);
    await rule(label).scrollIntoViewIfNeeded();
    await clerk.look('settings-fixed');
    await rule('个体工商户')
      .getByText(/^上级机关.+选定/)
      .waitFor();
    expect(await button('个体工商户').count()).toBe(1);
  });

  it('is stated under the tables, with what deviates', async () => {
    await page.goto(`${clerk.base}/agencies/${AGENCY}/years/${YEAR}/tables`);
    const method = page.getByRole('region', { name: '编报说明' });
    await method.getByText(/^个体工商户：按“商业企业”统计（推荐的做法是“自然人”）/).waitFor();
    await method.scrollIntoViewIfNeeded();
    await clerk.look('tables-method');
    await method.getByRole('link', { name: '查看全部计数规则' }).click();
    await clerk.heading('计数规则').waitFor();
  });

  it('is read and not changed by a clerk', async () => {
    await logInAs(page, clerk.base, await addPersonOn(page, clerk.base, 'zhi.du', 'clerk'));
    await open(AGENCY);
    await page.getByText('改变规则由本机关的填报人办理').waitFor();
    expect(await page.getByRole('button', { name: /^改变：/ }).count()).toBe(0);
    await logInAs(page, clerk.base, ADMIN);
  });

  it('is without a fault of the page', () => {
    expect(clerk.faults).toEqual([]);
  });
});
