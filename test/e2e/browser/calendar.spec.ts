import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CORRECTED_2027, INVENTED_2027 } from '../../support/notices/invented-2027.js';
import { happenedOn, takeInOn } from './support/case-work.js';
import { Clerk, describeInBrowser } from './support/clerk.js';

/** An application that waits for its supplement until 5 January of the year whose notice is missing: the 4th becomes a day off. */
async function waiting(page: Page): Promise<string> {
  const caseNo = await takeInOn(page, '跨年等待补正的申请', '2026-03-02');
  await happenedOn(page, caseNo, [
    { type: 'supplementRequested', on: '2026-03-04', servedOn: '2026-03-05', replyWithinWorkingDays: 209 },
  ]);
  return caseNo;
}

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

  it('says of a notice that prolongs a holiday how to write it, and takes it written so', async () => {
    const { page } = clerk;
    const prolonging = [
      '国务院办公厅关于延长2026年春节假期的通知',
      '国办发明电〔2026〕1号',
      '一、延长2026年春节假期至2月25日（星期三），2月26日（星期四）起正常上班。',
      '国务院办公厅',
      '2026年2月20日',
    ].join('\n');
    await page.getByLabel(/通知原文/).fill(prolonging);
    await page.getByRole('button', { name: '预览' }).click();
    await page.getByText('没有写从哪一天起多放假').waitFor();
    expect(await page.getByLabel(/通知原文/).inputValue()).toBe(prolonging);
    await clerk.look('calendar-prolonging');
    await page
      .getByLabel(/通知原文/)
      .fill(prolonging.replace(/一、延长.*/, '一、春节：2月24日（星期二）至25日（星期三）放假，共2天。'));
    await page.getByRole('button', { name: '预览' }).click();
    await page.getByText('2月24日（周二）放假、2月25日（周三）放假').waitFor();
  });

  it('is pasted, understood day by day, and loaded', async () => {
    const { page } = clerk;
    const caseNo = await waiting(page);
    const begun = Date.now();
    await page.getByLabel(/通知原文/).fill(issued(INVENTED_2027));
    await page.getByRole('button', { name: '预览' }).click();
    await page.getByText('1月4日（周一）放假').waitFor();
    await page.getByText(/^\d+ 件未办结申请的期限将变动/).waitFor();
    expect(
      Number(/^\d+/.exec(await page.getByText(/件未办结申请的期限将变动/).innerText())![0]),
    ).toBeGreaterThan(0);
    await clerk.look('calendar-preview');
    await page.getByRole('button', { name: '核对无误，载入' }).click();
    await page.getByText('载入过的通知').waitFor();
    await page.getByText('2027 年共 248 个工作日').waitFor();
    expect(await page.locator('.missing-notice').count()).toBe(0);
    // The five minutes of an administrator, with much to spare.
    expect(Date.now() - begun).toBeLessThan(60_000);
    const moved = page.getByRole('region', { name: '因放假安排变动的期限' });
    await moved
      .getByRole('row')
      .filter({ hasText: caseNo })
      .getByText(/等待至：2027-\d\d-\d\d → 2027-\d\d-\d\d/)
      .first()
      .waitFor();
    await moved.scrollIntoViewIfNeeded();
    await clerk.look('calendar-moved');
  });

  it('is without a fault of accessibility, and of the page', async () => {
    await clerk.look('calendar');
    expect(clerk.faults).toEqual([]);
  });
});
