import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { Clerk, describeInBrowser } from './support/clerk.js';

const APPLICANT = { name: '欧阳测试', idNumber: '110101199003077715', phone: '13912347788' };

describeInBrowser('the intake in the browser', () => {
  let clerk: Clerk;

  beforeAll(async () => {
    clerk = await Clerk.arrive();
    await clerk.logIn();
    clerk.page.setDefaultTimeout(10_000);
  }, 240_000);
  afterAll(() => Clerk.leaveAll());

  const panel = (): Locator => clerk.page.getByRole('complementary', { name: '相似申请' });
  const dialog = (name: string): Locator => clerk.page.getByRole('dialog', { name });
  async function open(): Promise<void> {
    await clerk.openSection('案件');
    await clerk.page.getByRole('link', { name: '登记申请' }).click();
    await clerk.heading('登记申请').waitFor();
    await clerk.page.getByRole('radio', { name: '当面提交' }).waitFor();
  }

  it('takes in a letter by the keyboard alone in less than a minute, its receipt on the screen', async () => {
    const { page } = clerk;
    const { keyboard } = page;
    await clerk.openSection('案件');
    await clerk.heading('案件').waitFor();
    const begun = Date.now();
    // Sixty milliseconds a key, as somebody who types and does not only press.
    const delay = 60;
    const press = async (key: string, times = 1): Promise<void> => {
      for (let n = 0; n < times; n += 1) await keyboard.press(key, { delay });
    };
    const tabTo = async (what: Locator): Promise<void> => {
      for (let tabs = 0; tabs < 40 && (await what.and(page.locator(':focus')).count()) === 0; tabs += 1)
        await press('Tab');
    };
    await tabTo(page.getByRole('link', { name: '登记申请' }));
    await press('Enter');
    await clerk.heading('登记申请').waitFor();
    await page.getByRole('radio', { name: '当面提交' }).and(page.locator(':focus')).waitFor();
    // The focus is on the channel: one to the right is the signed letter.
    await keyboard.press('ArrowRight');
    await page.getByText('行政机关签收之日为收到申请之日').waitFor();
    const next = (times = 1): Promise<void> => press('Tab', times);
    await tabTo(page.getByLabel('申请人姓名或名称', { exact: true }));
    await keyboard.type(APPLICANT.name, { delay });
    await next(2);
    await keyboard.type(APPLICANT.idNumber, { delay });
    await next();
    await keyboard.type(APPLICANT.phone, { delay });
    await next();
    await keyboard.type('某市某路1号', { delay });
    // Past the address of mail and the two ways to add somebody.
    await next(4);
    await keyboard.type('申请公开云水镇大坪村征地补偿安置方案', { delay });
    await page.getByText('草稿已保存').waitFor();
    await panel().getByText('没有相近的申请').waitFor();
    await clerk.look('70-intake-filled');
    await keyboard.press('Control+Enter');
    await clerk.heading('申请回执').waitFor();
    expect(Date.now() - begun).toBeLessThan(60_000);
    await page.getByText('大坪村征地补偿安置方案').waitFor();
    expect(await page.locator('.receipt').innerText()).toContain('以邮寄方式提出');
    await clerk.look('71-intake-receipt');
  }, 120_000);

  it('prints the receipt by the keyboard, and of the page nothing else', async () => {
    const { page } = clerk;
    await page.evaluate('window.print = () => document.body.setAttribute("data-printed", "yes")');
    await page.getByRole('button', { name: '打印' }).press('Enter');
    await page.locator('body[data-printed="yes"]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.receipt').isVisible()).toBe(true);
    // That the data are made up is said on paper, too.
    for (const rest of ['.top-bar', '.page-head'])
      expect([rest, await page.locator(rest).isVisible()]).toEqual([rest, false]);
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });
  });

  it('says what to look at again, proposes the type and shows what was asked for before', async () => {
    const { page } = clerk;
    await open();
    await page.getByLabel('申请人姓名或名称', { exact: true }).fill('金丝雀律师事务所');
    await page.getByLabel('证件号码').fill('110101199003077716');
    await page.getByLabel('电话').fill('12');
    await page.getByText('可能是法律服务机构').waitFor();
    await page.getByText('末位校验码不对').waitFor();
    await page.getByText('不像电话号码').waitFor();
    await page.getByRole('button', { name: '改为法律服务机构' }).press('Enter');
    await page.getByText('可能是法律服务机构').waitFor({ state: 'detached' });
    await page.getByLabel('所需政府信息的名称').fill('请公开大坪村征地的补偿安置方案及明细');
    await panel().getByText('不同申请人').first().waitFor();
    expect(await panel().innerText()).toContain('欧***');
    expect(await panel().innerText()).not.toContain(APPLICANT.name);
    await clerk.look('72-intake-similar');
  });

  it('keeps the draft when the browser is closed, on the server and not in the browser', async () => {
    const { page } = clerk;
    await page.getByText('草稿已保存').waitFor();
    expect(
      await page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])'),
    ).not.toContain('金丝雀');
    const url = page.url();
    await page.goto('about:blank');
    await page.context().clearCookies();
    await clerk.logIn();
    await page.goto(url);
    await clerk.heading('登记申请').waitFor();
    expect(await page.getByLabel('申请人姓名或名称', { exact: true }).inputValue()).toBe('金丝雀律师事务所');
    expect(await page.getByLabel('所需政府信息的名称').inputValue()).toBe(
      '请公开大坪村征地的补偿安置方案及明细',
    );
    await page.getByText('末位校验码不对').waitFor();
    await clerk.look('73-intake-draft');
  });

  it('keeps what was typed where the server refuses it, and shows where', async () => {
    const { page } = clerk;
    await page.getByRole('radio', { name: '邮寄（需签收）' }).check();
    await page.getByLabel('收到申请之日').fill('2026-03-09');
    await page.getByLabel('提出或寄出之日').fill('2026-03-10');
    await page.getByRole('button', { name: '登记并打开回执' }).click();
    await page.locator('.ant-form-item-explain-error').first().waitFor();
    expect(await page.getByLabel('所需政府信息的名称').inputValue()).toBe(
      '请公开大坪村征地的补偿安置方案及明细',
    );
    await clerk.look('74-intake-refused');
    await page.getByRole('button', { name: '清空重填' }).click();
    await page.getByText('草稿已保存').waitFor({ state: 'detached' });
    expect(await page.getByLabel('所需政府信息的名称').inputValue()).toBe('');
  });

  it('takes joint applicants and a representative', async () => {
    const { page } = clerk;
    await page.getByLabel('申请人姓名或名称', { exact: true }).fill('王测试');
    await page.getByRole('button', { name: '增加共同申请人' }).click();
    await page.getByLabel('共同申请人姓名或名称').fill('李测试');
    await page.getByRole('button', { name: '增加代表人或代理人' }).click();
    await page.getByLabel('代表人或代理人姓名').fill('李测试');
    await page.getByLabel('所需政府信息的名称').fill('共同申请的某份合同');
    await clerk.look('75-intake-joint');
    await page.getByRole('button', { name: '登记并打开回执' }).click();
    await clerk.heading('申请回执').waitFor();
    await page.getByRole('link', { name: '打开案件' }).click();
    await page.getByText('共同申请人').first().waitFor();
    await page.getByText('代表人或代理人').first().waitFor();
  });

  it('records what is not confirmed without a number, and makes the case when it is', async () => {
    const { page } = clerk;
    await open();
    await page.getByRole('radio', { name: '互联网渠道' }).check();
    await page.getByLabel('尚未与申请人确认').check();
    await page.getByLabel('提出之日').fill('2026-03-10');
    await page.getByLabel('申请人姓名或名称', { exact: true }).fill('赵测试');
    await page.getByLabel('电话').fill(APPLICANT.phone);
    await page.getByLabel('所需政府信息的名称').fill('网上申请的某份会议纪要');
    await clerk.look('76-intake-unconfirmed');
    await page.getByRole('button', { name: '登记为待确认' }).click();
    await clerk.heading('待确认的申请').waitFor();
    const row = page.getByRole('row').filter({ hasText: '会议纪要' });
    await row.getByText('超过一个工作日').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('赵测试');
    await clerk.look('77-submissions');
    await row.getByRole('button', { name: /^联系申请人/ }).click();
    await dialog('联系申请人').getByRole('button', { name: '显示' }).click();
    await dialog('联系申请人').getByText(APPLICANT.phone).waitFor();
    await clerk.look('78-submission-contact');
    await dialog('联系申请人').getByRole('button', { name: '关闭' }).last().click();
    await row.getByRole('button', { name: /^确认收到/ }).click();
    const form = dialog('确认收到申请');
    await form.getByLabel('双方确认之日').fill('2026-03-09');
    await form.getByRole('button', { name: '确认并编号' }).click();
    await form.locator('.ant-form-item-explain-error').waitFor();
    await clerk.look('79-submission-refused');
    await form.getByLabel('双方确认之日').fill('2026-03-11');
    await form.getByRole('button', { name: '确认并编号' }).click();
    await clerk.heading('申请回执').waitFor();
    await page.getByText('2026年3月11日收到').waitFor();
  });

  it('keeps what was no application, with the reason', async () => {
    const { page } = clerk;
    await open();
    await page.getByRole('radio', { name: '传真' }).check();
    await page.getByLabel('尚未与申请人确认').check();
    await page.getByLabel('提出之日').fill('2026-03-10');
    await page.getByLabel('申请人姓名或名称', { exact: true }).fill('钱测试');
    await page.getByLabel('所需政府信息的名称').fill('办事大厅几点开门');
    await page.getByRole('button', { name: '登记为待确认' }).click();
    await page.getByRole('button', { name: /^不是申请：.*几点开门/ }).click();
    const form = dialog('登记为不是申请');
    await form.getByRole('button', { name: '登记' }).click();
    await form.getByText('请填写理由').waitFor();
    await form.getByLabel('理由').fill('询问开门时间，已电话答复');
    await clerk.look('80-submission-dismissed');
    await form.getByRole('button', { name: '登记' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('不是申请', { exact: true }).first().click();
    await page.getByRole('row').filter({ hasText: '几点开门' }).getByText('咨询').waitFor();
    await clerk.look('81-submissions-dismissed');
  });

  it('shows the page’s own faults nowhere in the console', () => {
    expect(clerk.faults).toEqual([]);
  });
});
