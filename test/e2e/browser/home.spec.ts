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
    const counts = page.locator('.count-card a:not([href*="submissions"])');
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

  it('shows the page’s own faults nowhere in the console', () => {
    expect(clerk.faults).toEqual([]);
  });
});
