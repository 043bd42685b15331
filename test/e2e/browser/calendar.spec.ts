import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CORRECTED_2027, INVENTED_2027 } from '../../support/notices/invented-2027.js';
import { Clerk, describeInBrowser } from './support/clerk.js';

/** Issued early, so that it is of the past whenever the test runs. */
const issued = (text: string): string => text.replace('2026年12月1日', '2026年3月2日');

describeInBrowser('the calendar in the browser', () => {
  let clerk: Clerk;

  beforeAll(async () => {
    clerk = await Clerk.arrive();
    await clerk.logIn();
    clerk.page.setDefaultTimeout(10_000);
  }, 240_000);
  afterAll(() => Clerk.leaveAll());

  it('says what cannot be right, and keeps what was pasted', async () => {
    const { page } = clerk;
    await page.getByRole('link', { name: '节假日' }).click();
    await page.getByRole('heading', { name: '节假日安排', level: 1 }).waitFor();
    const wrong = issued(CORRECTED_2027).replace('3日（周日）放假，共3天', '3日（周日）放假，共4天');
    await page.getByLabel(/通知原文/).fill(wrong);
    await page.getByRole('button', { name: '预览' }).click();
    await page.getByText('写的是共 4 天，所列日期是 3 天').waitFor();
    expect(await page.getByLabel(/通知原文/).inputValue()).toBe(wrong);
  });

  it('is pasted, understood day by day, and loaded', async () => {
    const { page } = clerk;
    await page.getByLabel(/通知原文/).fill(issued(INVENTED_2027));
    await page.getByRole('button', { name: '预览' }).click();
    await page.getByText('1月4日（周一）放假').waitFor();
    await clerk.look('calendar-preview');
    await page.getByRole('button', { name: '核对无误，载入' }).click();
    await page.getByText('载入过的通知').waitFor();
    await page.getByText('2027 年共 248 个工作日').waitFor();
    expect(await page.locator('.missing-notice').count()).toBe(0);
  });

  it('is without a fault of accessibility, and of the page', async () => {
    await clerk.look('calendar');
    expect(clerk.faults).toEqual([]);
  });
});
