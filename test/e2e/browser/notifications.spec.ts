import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { withClient } from '../../../src/platform/database/with-client.js';
import { createTestDatabase } from '../../support/database.js';
import type { TestDatabase } from '../../support/database.js';
import { MailServer } from '../../support/notifications/mail-server.js';
import { addPersonOn, AGENCY, YEAR } from './support/case-work.js';
import { Clerk, describeInBrowser } from './support/clerk.js';

const CASES = `/agencies/${AGENCY}/years/${YEAR}/cases`;

describeInBrowser('notifications in the browser', () => {
  let database: TestDatabase;
  let mail: MailServer;
  let clerk: Clerk;
  let page: Page;

  beforeAll(async () => {
    database = await createTestDatabase();
    mail = await MailServer.start();
    clerk = await Clerk.arrive({
      DATABASE_URL: database.applicationUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      GONGKAI_SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
      GONGKAI_MAIL_FROM: 'gongkai@example.gov.cn',
    });
    page = clerk.page;
    await clerk.logIn();
    page.setDefaultTimeout(10_000);
    await quiet();
  }, 300_000);
  afterAll(async () => {
    await Clerk.leaveAll();
    await mail.stop();
    await database.drop();
  });

  /** What the schedule tells on its first turns is gone; afterwards it tells somebody else. */
  async function quiet(): Promise<void> {
    const first = ['alerts.raise', 'alerts.digest', 'watch.holidays'];
    while (
      (await rows(`select from sweep where name = any($1) and ran_at > '-infinity'`, [first])).rowCount !==
      first.length
    )
      await page.waitForTimeout(500);
    await addPersonOn(page, clerk.base, 'somebody', 'clerk');
    await rows('delete from notification');
    await page.reload();
  }

  const rows = (sql: string, values: unknown[] = []): Promise<{ readonly rowCount: number | null }> =>
    withClient(database.superuserUrl, (client) => client.query(sql, values));
  /** As the schedule tells the administrator. */
  const told = (
    key: string,
    kind: string,
    title: string,
    path: string | null,
    urgent = false,
  ): Promise<unknown> =>
    rows(
      `insert into notification (account_id, key, kind, urgent, title, text, path, raised_at)
       select id, $1, $2, $3, $4, '请在 2026-12-03 以前办理。' || chr(10) || '逾期的，申请人可以申请复议。', $5, now()
         from account where username = 'admin'`,
      [key, kind, urgent, title, path],
    );
  const bell = (text: string): Locator => page.getByRole('link', { name: text, exact: true });
  const region = (name: string): Locator => page.getByRole('region', { name, exact: true });

  it('rings for what nobody has read, and shows it with a link to where it is worked on', async () => {
    await bell('通知，没有未读').waitFor();
    await told('a', 'alert', '清公开申〔2026〕3号 已经逾期 2 个工作日', CASES, true);
    await told('b', 'alert', '清公开申〔2026〕7号 还有 3 个工作日到期', CASES);
    await told('c', 'digest', '今日汇总：逾期 0 件，三日内到期 2 件', null);
    await page.reload();
    await bell('通知，3 条未读').press('Enter');
    await clerk.heading('通知').waitFor();
    await page.getByText('今日汇总：逾期 0 件，三日内到期 2 件').waitFor();
    expect(await page.getByRole('list', { name: '通知' }).getByRole('listitem').count()).toBe(3);
    await clerk.look('notifications');
    await page.getByRole('link', { name: '清公开申〔2026〕7号 还有 3 个工作日到期' }).press('Enter');
    await page.waitForURL((url) => url.pathname === CASES);
    await bell('通知，2 条未读').waitFor();
  });

  it('lists by kind and by what is unread, and is marked as read by keyboard', async () => {
    await page.goto(`${clerk.base}/notifications`);
    await page.getByText('未读', { exact: true }).first().click();
    await page.getByText('7号').waitFor({ state: 'detached' });
    await page
      .getByRole('button', { name: '标为已读：清公开申〔2026〕3号 已经逾期 2 个工作日' })
      .press('Enter');
    await page.getByText('3号').waitFor({ state: 'detached' });
    await page.getByLabel('类别').click();
    await page.getByTitle('期限提醒', { exact: true }).click();
    await page.getByText('没有未读的通知').waitFor();
    await clerk.look('notifications-none');
    await page.goto(`${clerk.base}/notifications`);
    await page.getByRole('button', { name: '全部标为已读' }).press('Enter');
    await bell('通知，没有未读').waitFor();
  });

  it('says that nothing is sent since a restore, and lets the administrator decide', async () => {
    await rows('update installation set deliveries_held_since = now()');
    await page.goto(`${clerk.base}/notifications`);
    await page.getByText('邮件和网关的通知已暂停发送').waitFor();
    await clerk.look('notifications-held');
    await page.getByRole('button', { name: '恢复发送' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: '恢复发送' });
    await dialog.getByRole('radio', { name: /^只发送恢复以后产生的/ }).waitFor();
    expect(await dialog.getByRole('radio', { name: /^只发送恢复以后产生的/ }).isChecked()).toBe(true);
    await clerk.look('notifications-release');
    await dialog.getByRole('button', { name: '恢复发送' }).press('Enter');
    await page.getByText('邮件和网关的通知已暂停发送').waitFor({ state: 'detached' });
  });

  it('is set by each person, who sees at once whether a message arrives', async () => {
    await page.goto(`${clerk.base}/notifications`);
    await page.getByRole('link', { name: '提醒设置' }).press('Enter');
    const settings = region('提醒设置');
    await settings.getByLabel('邮箱', { exact: true }).fill('admin@');
    await settings.getByLabel('免打扰开始（北京时间）').fill('22:00');
    await settings.getByRole('button', { name: '保存' }).press('Enter');
    await settings.getByText('请填写一个邮箱地址').waitFor();
    await settings.getByText('开始和结束请同时填写').waitFor();
    await settings.getByLabel('邮箱', { exact: true }).fill('admin@example.gov.cn');
    await settings.getByLabel('免打扰结束').fill('07:30');
    await settings.getByText('系统管理员还没有配置网关').waitFor();
    await settings.getByRole('button', { name: '保存' }).press('Enter');
    await page.getByText('提醒设置已保存').waitFor();
    await settings.getByRole('button', { name: '发送测试消息' }).press('Enter');
    await settings.getByText('邮件：对方的服务器已经接收').waitFor();
    expect(mail.received.map(({ to }) => to)).toEqual([['admin@example.gov.cn']]);
    await settings.scrollIntoViewIfNeeded();
    await clerk.look('notification-settings');
    await page.reload();
    expect(await settings.getByLabel('邮箱', { exact: true }).inputValue()).toBe('admin@example.gov.cn');
  });

  it('is used without a fault of the page', () => {
    expect(clerk.faults).toEqual([]);
  });
});
