import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { AGENCY, callOn, takeInOn, YEAR } from './support/case-work.js';
import { Clerk, describeInBrowser } from './support/clerk.js';

const DAY = 86_400_000;

describeInBrowser('reviews and lawsuits of an agency together', () => {
  let clerk: Clerk;
  let page: Page;
  let caseNo: string;
  let lost: string;

  const open = async (path: string, heading: string): Promise<void> => {
    await page.goto(`${clerk.base}/agencies/${AGENCY}/years/${YEAR}/${path}`);
    await clerk.heading(heading).waitFor();
  };
  const rows = (): Locator => page.locator('tbody tr.ant-table-row');

  /** Logs one and leads it on. @returns what it is called */
  async function logged(kind: string, body: object, ...steps: readonly object[]): Promise<string> {
    const { ref } = await callOn<{ ref: string }>(page, 'POST', `/agencies/${AGENCY}/${kind}s`, body);
    const path = `/agencies/${AGENCY}/${kind}s/${encodeURIComponent(ref)}/events`;
    for (const [index, step] of steps.entries()) await callOn(page, 'POST', path, step, index + 1);
    return ref;
  }

  /** The words are read while figures are counted anew; the second reading comes back only when it is told to. */
  function readingThatComesLate(): { begun: Promise<void>; arrive: () => Promise<void> } {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    let readings = 0;
    const begun = new Promise<void>((begin, fail) => {
      page
        .route('**/api/v1/agencies/*/disposals', async (route) => {
          const response = await route.fetch();
          const words = (await response.json()) as object;
          readings += 1;
          if (readings === 2) {
            begin();
            await released;
          }
          await route.fulfill({ response, json: { ...words, recount: readings < 2 } });
        })
        .catch(fail);
    });
    const arrive = async (): Promise<void> => {
      release();
      await page.unrouteAll({ behavior: 'wait' });
    };
    return { begun, arrive };
  }

  beforeAll(async () => {
    clerk = await Clerk.arrive();
    page = clerk.page;
    await clerk.logIn();
    page.setDefaultTimeout(15_000);
    const { on } = await callOn<{ on: string }>(page, 'GET', `/agencies/${AGENCY}/workload`);
    const daysAgo = (days: number): string =>
      new Date(Date.parse(`${on}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);
    caseNo = await takeInOn(page, '没有答复而被复议的申请', daysAgo(120));
    const filed = { applications: [caseNo], filedOn: daysAgo(60) };
    const parts = [{ disposal: '责令履行', lossReason: 'inaction', reason: '逾期没有答复' }];
    await logged(
      'review',
      filed,
      { type: 'accepted', on: daysAgo(58) },
      { type: 'copyReceived', on: daysAgo(55) },
    );
    lost = await logged(
      'review',
      { ...filed, caseNumber: '测复〔2026〕7号' },
      { type: 'accepted', on: daysAgo(58) },
      { type: 'decided', on: daysAgo(2), disposal: '责令履行', parts },
    );
    await logged(
      'lawsuit',
      { application: caseNo, route: 'direct', filedOn: daysAgo(40) },
      { type: 'docketed', on: daysAgo(35) },
      { type: 'copyReceived', on },
    );
  }, 300_000);
  afterAll(() => Clerk.leaveAll());

  it('are counted where the day begins, each count leading to exactly these', async () => {
    for (const label of ['已逾期', '临近', '未了结']) {
      await open('home', '工作台');
      const link = page.getByRole('link', { name: new RegExp(`^复议诉讼${label} `) });
      const expected = Number(/ (\d+) 件$/.exec((await link.getAttribute('aria-label'))!)![1]);
      if (label !== '临近') expect(expected).toBeGreaterThan(0);
      await link.click();
      await clerk.heading('复议诉讼').waitFor();
      if (expected === 0) await page.getByText('这里没有复议、诉讼').waitFor();
      else await rows().first().waitFor();
      expect([label, await rows().count()]).toEqual([label, expected]);
    }
  });

  it('stand with the nearest own period first, in words what it is for and how much is left', async () => {
    await clerk.openSection('复议诉讼');
    await rows().first().waitFor();
    expect(await rows().first().innerText()).toMatch(/！\s*已逾期 \d+ 日\s*提交复议答复和证据/);
    const days = await page.locator('.next-term .day').allInnerTexts();
    expect(days).toEqual(days.toSorted());
    await clerk.look('proceedings-terms');
    await page.getByRole('combobox', { name: '类别' }).click();
    await page.getByTitle('行政诉讼', { exact: true }).click();
    await rows().first().getByText('还有').waitFor();
    expect(await rows().getByText('行政复议', { exact: true }).count()).toBe(0);
  });

  it('are found by the application that they are about', async () => {
    await page.getByText('全部', { exact: true }).click();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByLabel('所涉申请的案号').fill(caseNo);
    const asked = page.waitForResponse(/\/proceedings\?.*caseNo=/);
    await page.getByLabel('所涉申请的案号').press('Enter');
    await asked;
    await page.locator('.page-spin').waitFor({ state: 'detached' });
    expect(await rows().count()).toBe(3);
    await rows().getByText('测复〔2026〕7号').waitFor();
    await clerk.look('proceedings-of-a-case');
  });

  it('say in numbers what was contested and lost on, and lead to where it was decided', async () => {
    await page.getByRole('link', { name: '败因统计' }).click();
    await clerk.heading('败因统计').waitFor();
    const toggle = page.getByRole('button', { name: '没有答复' });
    const row = page.getByRole('row').filter({ has: toggle });
    await toggle.waitFor();
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['3', '0', '1', '0', '2']);
    await toggle.press('Enter');
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    const why = page.getByRole('listitem').filter({ hasText: '逾期没有答复' });
    await clerk.look('contested-grounds');
    expect(await why.getByRole('link').getAttribute('href')).toContain(
      `/proceedings/reviews/${encodeURIComponent(lost)}`,
    );
    expect(await page.locator('main').innerText()).not.toMatch(/%|％/);
    await page.getByText('含下级汇总').click();
    await page.waitForURL(/scope=rollup/);
    await page.locator('.grounds[aria-busy="false"]').waitFor();
    await clerk.look('contested-grounds-rollup');
  });

  it('have their words placed in table 四 by keyboard, with a reason, and taken back', async () => {
    await open('disposals', '文书用语与表四');
    await page.getByLabel('用语', { exact: true }).fill('驳回行政复议申请');
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^驳回复议申请/ }) });
    await row.getByText('法无明文').waitFor();
    await page.getByRole('button', { name: '更改：驳回复议申请' }).press('Enter');
    const form = page.getByRole('dialog', { name: '更改：驳回复议申请' });
    await form.getByRole('radio', { name: '结果维持' }).check();
    await form.getByRole('button', { name: '更改' }).press('Enter');
    await form.getByText('请填写理由').waitFor();
    await form.getByText('请填写起始日').waitFor();
    await clerk.look('disposals-dialog');
    await form.getByLabel('自哪一日作出的决定、裁判起').fill(`${YEAR}-01-01`);
    await form.getByLabel('理由').fill('与上级机关的填报口径一致');
    await form.getByRole('button', { name: '更改' }).press('Enter');
    await form.waitFor({ state: 'detached' });
    expect(await row.innerText()).toMatch(/其他结果[\s\S]*结果维持[\s\S]*本机关选定/);
    await clerk.look('disposals-placed');
    await page.getByRole('button', { name: '收回：驳回复议申请' }).press('Enter');
    const back = page.getByRole('dialog', { name: '收回：驳回复议申请' });
    await back.getByLabel('理由').fill('口径已改回');
    await back.getByRole('button', { name: '收回' }).press('Enter');
    await back.waitFor({ state: 'detached' });
    await row.getByText('按法律文本').waitFor();
    await page.locator('[aria-label="更改：驳回复议申请"]:focus').waitFor();
  });

  it('may end with a word that the law data do not have, once somebody has placed it', async () => {
    const word = '驳回全部诉求';
    const lateReading = readingThatComesLate();
    await open('disposals', '文书用语与表四');
    await lateReading.begun;
    await page.getByRole('button', { name: '增加用语' }).click();
    const form = page.getByRole('dialog', { name: '增加文书用语' });
    await form.getByRole('radio', { name: '行政诉讼' }).check();
    await form.getByLabel('文书用语').fill(word);
    await form.getByRole('radio', { name: '结果维持' }).check();
    await form.getByLabel('自哪一日作出的决定、裁判起').fill(`${YEAR}-01-01`);
    await form.getByLabel('理由').fill('法院自拟的用语');
    await form.getByRole('button', { name: '增加' }).click();
    await form.waitFor({ state: 'detached' });
    await lateReading.arrive();
    await page.getByText('另有选择', { exact: true }).click();
    await page.getByRole('table', { name: '行政诉讼的文书用语' }).getByText(word).waitFor();
    await clerk.look('disposals-added');
  });

  it('shows the pages’ own faults nowhere in the console', () => {
    expect(clerk.faults).toEqual([]);
  });
});
