import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Clerk, describeInBrowser } from './support/clerk.js';

describeInBrowser('where the day of a clerk begins', () => {
  let clerk: Clerk;

  beforeAll(async () => {
    clerk = await Clerk.arrive();
    await clerk.logIn();
    clerk.page.setDefaultTimeout(10_000);
    await clerk.openSection('工作台');
    await clerk.heading('工作台').waitFor();
  }, 240_000);
  afterAll(() => Clerk.leaveAll());

  it('says that nothing waits, with a way on', async () => {
    await clerk.page.getByText('您手上没有未办结的申请').waitFor();
    await clerk.look('50-home-mine');
  });

  it('counts the work of the agency, and each count leads to exactly its cases', async () => {
    const { page } = clerk;
    await page.getByText('全机关', { exact: true }).click();
    await page.getByRole('table', { name: '先办这些' }).waitFor();
    await clerk.look('51-home-all');
    const counts = page.locator(
      '.count-card a:not([href*="submissions"], [href*="proceedings"], [href*="alerts"])',
    );
    const labels = await Promise.all((await counts.all()).map((link) => link.getAttribute('aria-label')));
    expect(labels.length).toBeGreaterThanOrEqual(16);
    for (const label of labels) {
      await page.getByRole('link', { name: label!, exact: true }).click();
      await clerk.heading('案件').waitFor();
      const expected = Number(/ (\d+) 件$/.exec(label!)![1]);
      if (expected === 0) await page.getByText('这里没有案件').waitFor();
      else
        await page
          .locator('tbody tr.ant-table-row')
          .nth(expected - 1)
          .waitFor();
      expect([label, await page.locator('tbody tr.ant-table-row').count()]).toEqual([label, expected]);
      await page.goBack();
      await page.getByRole('table', { name: '先办这些' }).waitFor();
    }
  }, 60_000);

  it('tells how many stand in each stage, and keeps filters under names of one’s own', async () => {
    const { page } = clerk;
    await clerk.openSection('案件');
    await clerk.heading('案件').waitFor();
    const saved = page.getByRole('group', { name: '常用筛选' });
    const list = page.getByRole('search', { name: '筛选案件' });
    await list.getByRole('combobox', { name: '阶段' }).click();
    const stage = page.getByTitle(/^办理中（\d+ 件）$/);
    await stage.waitFor();
    const count = Number(/\d+/.exec(await stage.innerText())![0]);
    await clerk.look('52-stages');
    // The list before it may be as long: what counts is the one that was asked for now.
    const asked = page.waitForResponse(/\/cases\?.*stage=received/);
    await stage.click();
    await asked;
    await page.locator('.page-spin').waitFor({ state: 'detached' });
    const rows = page.locator('tbody tr.ant-table-row');
    expect(await rows.count()).toBe(count);
    await saved.getByRole('button', { name: '保存这一筛选' }).click();
    const form = page.getByRole('dialog', { name: '保存筛选' });
    await form.getByRole('button', { name: '保存' }).click();
    await form.getByText('请填写名称').waitFor();
    await form.getByLabel('名称').fill('手上在办的');
    await clerk.look('53-save-filter');
    await form.getByRole('button', { name: '保存' }).click();
    await form.waitFor({ state: 'detached' });
    await saved.getByRole('button', { name: '手上在办的', exact: true, pressed: true }).waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await saved.getByRole('button', { name: '手上在办的', exact: true, pressed: false }).waitFor();
    // Kept on the server, so that it is there on another computer.
    await page.goto(`${clerk.base}${new URL(page.url()).pathname}`);
    await saved.getByRole('button', { name: '手上在办的', exact: true }).click();
    await page.waitForURL(/stage=received/);
    await clerk.look('54-saved-filter');
    await saved.getByRole('button', { name: '删去常用筛选：手上在办的' }).click();
    await saved.getByRole('button', { name: '手上在办的', exact: true }).waitFor({ state: 'detached' });
  }, 60_000);

  it('warns of what came online and waits for its confirmation for more than a working day', async () => {
    const { page } = clerk;
    await page.evaluate(
      async ([url, body]) => {
        const { csrfToken } = (await (await fetch('/api/v1/session')).json()) as { csrfToken: string };
        const headers = { 'content-type': 'application/json', 'x-csrf-token': csrfToken };
        const answer = await fetch(url!, { method: 'POST', headers, body: body! });
        if (!answer.ok) throw new Error(await answer.text());
      },
      [
        page
          .url()
          .replace(/\/years\/.*/, '/submissions')
          .replace(/^.*\/agencies/, '/api/v1/agencies'),
        JSON.stringify({
          channel: 'online',
          submittedOn: '2026-03-10',
          applicant: { type: 'naturalPerson', name: '赵测试' },
          description: '网上申请的某份会议纪要',
        }),
      ],
    );
    await clerk.openSection('工作台');
    await page.reload();
    const late = page
      .getByRole('region', { name: '待确认的申请' })
      .getByRole('link', { name: /^超过一个工作日 1 件/ });
    await late.waitFor();
    expect(await late.innerText()).toContain('！');
    await clerk.look('55-unconfirmed');
    await late.click();
    await clerk.heading('待确认的申请').waitFor();
    await page.getByText('其中 1 件超过一个工作日没有确认').waitFor();
  });

  it('shows the page’s own faults nowhere in the console', () => {
    expect(clerk.faults).toEqual([]);
  });
});
