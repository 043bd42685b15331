import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { ADMIN } from './support/built-server.js';
import { Clerk, describeInBrowser } from './support/clerk.js';

const SETTLED = 'td.value > button';

describeInBrowser('the year’s tables in the browser', () => {
  let clerk: Clerk;

  beforeAll(async () => {
    clerk = await Clerk.arrive();
  }, 240_000);
  afterAll(() => Clerk.leaveAll());

  const cellsOf = (table: 'applications' | 'proceedings'): Locator =>
    clerk.page.locator(`.statutory-${table} ${SETTLED}`);

  /** Opens a cell, compares it with the list behind it, and closes the list again. */
  async function countBehind(cell: Locator): Promise<{ printed: string; counted: string; listed: number }> {
    const printed = await cell.innerText();
    await cell.click();
    const dialog = clerk.page.getByRole('dialog');
    const counted = await dialog.getByTestId('case-count').innerText();
    const listed = await dialog.locator('tbody tr.ant-table-row').count();
    await clerk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    return { printed, counted, listed };
  }

  /** The ways to count, and how the tables that are counted so say it. */
  const WAYS = {
    含下级汇总: '[data-scope="rollup"]',
    本机关: '[data-scope="own"]',
    '2019年版': '[data-edition="2019"]',
    '2021年版': '[data-edition="2021"]',
  };

  /** Chooses one way to count, and waits for the tables counted so. */
  async function choose(label: keyof typeof WAYS): Promise<void> {
    const toolbar = clerk.page.getByRole('group', { name: '统计口径' });
    await toolbar.getByText(label, { exact: true }).click();
    await toolbar.locator('.ant-segmented-item-selected').getByText(label, { exact: true }).waitFor();
    await clerk.page.locator(`.tables-columns[aria-busy="false"]${WAYS[label]}`).waitFor();
  }

  it('refuses a wrong password with the server’s sentence and keeps the name', async () => {
    const { page } = clerk;
    await page.goto(`${clerk.base}/agencies/x/years/2024/tables`);
    await clerk.heading('登录').waitFor();
    await clerk.look('01-login');
    await page.getByLabel('用户名').fill(ADMIN.username);
    await page.getByLabel('密码', { exact: true }).fill('not-the-password');
    await page.getByRole('button', { name: '登录' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('密码');
    expect(await page.getByLabel('用户名').inputValue()).toBe(ADMIN.username);
    await clerk.look('02-login-refused');
  });

  it('shows all three statutory tables, every counted cell a button', async () => {
    await clerk.logIn();
    expect(await clerk.page.locator('.statutory table').count()).toBe(3);
    expect(await cellsOf('applications').count()).toBe(175);
    expect(await cellsOf('proceedings').count()).toBe(15);
    expect(await clerk.page.getByText('演示数据', { exact: true }).isVisible()).toBe(true);
    await clerk.look('03-tables');
    await clerk.page.getByRole('link', { name: '表三' }).click();
    await clerk.look('04-table-3');
    await clerk.page.getByRole('link', { name: '表四' }).click();
    await clerk.look('05-table-4');
  });

  it.each(['applications', 'proceedings'] as const)(
    'opens cells of %s on exactly their cases',
    async (table) => {
      await choose('含下级汇总');
      const cells = cellsOf(table);
      const texts = await cells.allInnerTexts();
      const numbers = texts.map(Number);
      const biggest = numbers.indexOf(Math.max(...numbers));
      const zero = numbers.indexOf(0);
      const others = numbers
        .flatMap((value, index) => (value > 0 && index !== biggest ? [index] : []))
        .slice(0, 4);
      expect(numbers[biggest]).toBeGreaterThan(0);
      expect(zero).toBeGreaterThanOrEqual(0);
      for (const index of [biggest, zero, ...others]) {
        const { printed, counted, listed } = await countBehind(cells.nth(index));
        expect(counted).toBe(printed);
        expect(listed).toBe(Math.min(Number(printed), 50));
      }
      await choose('本机关');
    },
  );

  it('says in words what the cell counts, also for a cell without cases', async () => {
    const cells = cellsOf('applications');
    await choose('含下级汇总');
    await cells.first().click();
    const dialog = clerk.page.getByRole('dialog');
    await dialog.getByTestId('case-count').waitFor();
    await dialog.getByText('本格统计：').waitFor();
    expect(await dialog.innerText()).toMatch(
      /本格统计：收到之日在.*申请人为自然人。计本机关及其所有下级机关。\s*依据：条例第三十一条/s,
    );
    await dialog.getByText(/^影响本格的 \d+ 项统计口径$/).click();
    await dialog.getByText('民法上属于自然人', { exact: false }).waitFor();
    await clerk.look('06-cases');
    await clerk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await clerk.page.locator('.statutory-applications td.zero > button').first().click();
    await dialog.getByText('本格没有案件').waitFor();
    await clerk.look('07-no-cases');
    await clerk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await clerk.page.locator('.statutory-proceedings td.value:not(.zero) > button').first().click();
    await dialog.getByTestId('case-count').waitFor();
    await clerk.look('08-proceedings');
    await clerk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await choose('本机关');
  });

  it('counts a quarter, whose cells open what was counted in it', async () => {
    const { page } = clerk;
    const before = page.url();
    const total = page.locator('#cell-applications-newReceived-total > button');
    const ofYear = Number(await total.innerText());
    let ofQuarters = 0;
    for (const quarter of ['第一季度', '第二季度', '第三季度', '第四季度']) {
      await page.getByRole('combobox', { name: '期间' }).click();
      const counted = page.waitForResponse((answer) => answer.url().includes('/periods/'));
      await page.locator('.ant-select-item-option').getByText(quarter, { exact: true }).click();
      await counted;
      await clerk.heading('期间统计表').waitFor();
      await page.locator('.tables-columns[aria-busy="false"]').waitFor();
      const { printed, counted: behind, listed } = await countBehind(total);
      expect([quarter, behind, listed]).toEqual([quarter, printed, Math.min(Number(printed), 50)]);
      ofQuarters += Number(printed);
    }
    expect(ofQuarters).toBe(ofYear);
    expect(await page.locator('.statutory-proactive').count()).toBe(0);
    await clerk.look('09-quarter');
    await page.goto(before);
    await page.locator('.statutory-proactive').waitFor();
  });

  it('foresees the end of the running year, each number leading to exactly its cases', async () => {
    const { page } = clerk;
    const now = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
    const before = page.url();
    await page.goto(before.replace(/years\/\d+/, `years/${now}`));
    const outlook = page.getByRole('region', { name: '按现有办件预计' });
    await outlook.waitFor();
    await clerk.look('13-outlook');
    const links = await outlook.getByRole('link').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    const numbers = await Promise.all(links.map(async (link) => Number.parseInt(await link.innerText(), 10)));
    expect(numbers).toHaveLength(4);
    const [must = 0, , later = 0, none = 0] = numbers;
    expect(must + later + none).toBeGreaterThan(0);
    for (const [index, address] of addresses.entries()) {
      await page.goto(clerk.base + (address ?? ''));
      await clerk.heading('案件').waitFor();
      await page.locator('.ant-spin-spinning').first().waitFor({ state: 'detached' });
      expect([address, await page.locator('tbody tr.ant-table-row').count()]).toEqual([
        address,
        Math.min(numbers[index] ?? 0, 50),
      ]);
    }
    await page.goto(before.replace(/years\/\d+/, `years/${now}`));
    await choose('含下级汇总');
    await outlook.getByText(/^各机关/).click();
    const agencies = outlook.getByRole('table', { name: '各机关的年末预计' });
    const open = await agencies.locator('tbody td:nth-of-type(1)').allInnerTexts();
    const whole = open.reduce((sum, number) => sum + Number(number), 0);
    expect(await outlook.locator('p strong').first().innerText()).toBe(String(whole));
    await clerk.look('16-outlook-of-the-tree');
    await page.goto(before);
    await page.locator('.statutory').first().waitFor();
  });

  it('draws the years beside each other, and loads what draws them only there', async () => {
    const { page } = clerk;
    const loaded = (): Promise<string[]> =>
      page.evaluate<string[]>(`performance.getEntriesByType('resource').map(({ name }) => name)`);
    const before = page.url();
    expect((await loaded()).filter((name) => name.includes('echarts'))).toEqual([]);
    await clerk.openSection('历年趋势');
    await clerk.heading('历年趋势').waitFor();
    const toolbar = page.getByRole('group', { name: '统计口径' });
    await toolbar.getByText('含下级汇总', { exact: true }).click();
    await page.locator('[aria-busy="false"][data-scope="rollup"] .trend-cards').waitFor();
    await page.locator('.trend-drawing svg').first().waitFor();
    expect(await page.locator('.trend-card').count()).toBe(6);
    expect(await page.locator('.trend-drawing svg').count()).toBe(6);
    expect((await loaded()).some((name) => name.includes('echarts'))).toBe(true);
    // What it says of the year under the pointer must need no style that the page may not have.
    await page.locator('.trend-drawing').first().hover();
    await page.locator('.trend-drawing').first().getByText('本年新收').nth(1).waitFor();
    await clerk.look('14-trends');
    await page.locator('.trend-card').nth(4).scrollIntoViewIfNeeded();
    await clerk.look('15-trends-below');
    const received = page.getByRole('table', { name: '新收与办结' });
    const years = await received.getByRole('columnheader').getByRole('link').allInnerTexts();
    const values = await received
      .getByRole('row', { name: /^本年新收/ })
      .getByRole('cell')
      .allInnerTexts();
    expect(years.length).toBeGreaterThan(1);
    await received.getByRole('link', { name: `${years[0]}年统计表` }).click();
    await page.locator('.tables-columns[aria-busy="false"][data-scope="rollup"]').waitFor();
    const printed = await page.locator('#cell-applications-newReceived-total > button').innerText();
    expect([page.url().includes(`/years/${years[0]}/tables`), printed]).toEqual([true, values[0]]);
    await page.goto(before);
    await page.locator('.statutory').first().waitFor();
  });

  it('shows a long list page by page, to the last case', async () => {
    await choose('含下级汇总');
    const everything = clerk.page.locator('#cell-applications-newReceived-total > button');
    const printed = Number(await everything.innerText());
    expect(printed).toBeGreaterThan(50);
    await everything.click();
    const dialog = clerk.page.getByRole('dialog');
    const rows = dialog.locator('tbody tr.ant-table-row');
    const more = dialog.getByRole('button', { name: /^再显示一页/ });
    await dialog.getByTestId('case-count').waitFor();
    for (let listed = 50; listed < printed; listed += 50) {
      await more.click();
      await rows.nth(Math.min(listed + 50, printed) - 1).waitFor();
    }
    expect(await rows.count()).toBe(printed);
    expect(await more.count()).toBe(0);
    const numbers = await rows.locator('td:first-child').allInnerTexts();
    const agencies = await rows.locator('td:nth-child(2)').allInnerTexts();
    expect(new Set(numbers.map((number, index) => `${agencies[index] ?? ''} ${number}`)).size).toBe(printed);
    await clerk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await choose('本机关');
  });

  it('works from the keyboard and gives the focus back to the cell', async () => {
    const cell = cellsOf('applications').nth(6);
    const name = await cell.getAttribute('aria-label');
    await cell.focus();
    await clerk.page.keyboard.press('Enter');
    const dialog = clerk.page.getByRole('dialog');
    await dialog.getByTestId('case-count').waitFor();
    await clerk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await clerk.page.locator(`:focus[aria-label="${name ?? ''}"]`).waitFor({ timeout: 5000 });
  });

  it('switches to the edition of 2019 and back', async () => {
    await choose('2019年版');
    expect(await cellsOf('applications').count()).toBe(161);
    const items = await clerk.page.locator('.statutory-proactive').innerText();
    expect(items).toContain('政府集中采购');
    await clerk.look('09-edition-2019');
    await clerk.page
      .getByRole('link', { name: /^去填报/ })
      .first()
      .click();
    await clerk.page
      .getByRole('row', { name: /政府集中采购/ })
      .first()
      .waitFor();
    await clerk.page.goBack();
    await choose('2021年版');
    expect(await cellsOf('applications').count()).toBe(175);
  });

  it('adds up the tree: the whole is at least its own part', async () => {
    const own = (await cellsOf('applications').allInnerTexts()).map(Number);
    await choose('含下级汇总');
    const tree = (await cellsOf('applications').allInnerTexts()).map(Number);
    expect(tree.every((value, index) => value >= (own[index] ?? 0))).toBe(true);
    expect(tree.reduce((a, b) => a + b, 0)).toBeGreaterThan(own.reduce((a, b) => a + b, 0));
    await choose('本机关');
  });

  it('lists the identities beside the tables, the missing ones with their place', async () => {
    const panel = clerk.page.getByRole('complementary', { name: '勾稽关系' });
    expect(await panel.innerText()).toContain('已通过');
    await panel.getByText('已通过').click();
    expect(await panel.innerText()).toContain('表三：一 + 二 =（七）总计 + 四');
    await clerk.look('10-identities');
  });

  it.each([
    ['Word', 'docx', 'PK'],
    ['PDF', 'pdf', '%PDF'],
    ['网页', 'html', '<!'],
    ['Excel', 'xlsx', 'PK'],
    ['JSON', 'json', '{'],
  ])('downloads the report as %s', async (label, extension, magic) => {
    const coming = clerk.page.waitForEvent('download');
    await clerk.page.getByRole('button', { name: `下载年度报告，${label}` }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(new RegExp(`年政府信息公开工作年度报告\\.${extension}$`));
    const content = await readFile(await file.path());
    expect(content.subarray(0, magic.length).toString('latin1').toLowerCase()).toBe(magic.toLowerCase());
  });

  it('changes agency and year in place, and opens menus that axe accepts', async () => {
    const { page } = clerk;
    await page.getByRole('combobox', { name: '机关' }).click();
    await page.locator('.ant-select-item-option').nth(1).waitFor();
    await clerk.look('11-agency-switch');
    const name = await page.locator('.ant-select-item-option').nth(1).innerText();
    await page.locator('.ant-select-item-option').nth(1).click();
    await page.locator('.page-lead').getByText(name).waitFor();
    await page.getByRole('button', { name: '系统管理员' }).click();
    await page.getByRole('menuitem', { name: '修改密码' }).waitFor();
    await clerk.look('12-user-menu');
    await page.keyboard.press('Escape');
  });

  it('shows the page’s own faults nowhere in the console', () => {
    expect(clerk.faults).toEqual([]);
  });
});
