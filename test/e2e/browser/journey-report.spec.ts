import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ReportAnswer } from '../../../src/annual-reports/life/reports.schemas.js';
import { AtReport, PROSE } from './support/at-report.js';
import { AGENCY, callOn } from './support/case-work.js';
import { Clerk, describeInBrowser } from './support/clerk.js';
import { Office, type Colleague } from './support/office.js';

const BUREAU = 'demo-education';
const OVERVIEW = '一、总体情况';
const PROBLEMS = '五、存在的主要问题及改进情况';
const OTHER = '六、其他需要报告的事项';

describeInBrowser(
  'an annual report from the first draft to its correction, and those that a county collects',
  () => {
    let hua: Colleague;
    let qin: Colleague;
    let lu: Colleague;
    let drafting: AtReport;
    let deciding: AtReport;
    const at = ({ page, clerk }: Colleague, code: string, year = 2025): AtReport =>
      new AtReport(page, clerk.base, code, year);

    beforeAll(async () => {
      const office = await Office.opens({
        hua: `reporter@${BUREAU}`,
        qin: `approver@${BUREAU}`,
        wen: 'reporter@demo-land',
        lu: 'supervisor',
      });
      [hua, qin, lu] = [office.of('hua'), office.of('qin'), office.of('lu')];
      [drafting, deciding] = [at(hua, BUREAU), at(qin, BUREAU)];
      // Last year's report is there; and this year was told to carry in one case more than that carried out.
      await at(hua, BUREAU, 2024).submitted();
      const { rowVersion } = await at(qin, BUREAU, 2024).call<ReportAnswer>('GET');
      await callOn(qin.page, 'POST', `/agencies/${BUREAU}/reports/2024/approve`, {}, rowVersion);
      await callOn(qin.page, 'POST', `/agencies/${BUREAU}/reports/2024/publish`, {}, rowVersion + 1);
      await callOn(hua.page, 'POST', `/agencies/${BUREAU}/years/2025/opening-adjustments`, {
        kind: 'takeover',
        deltas: { naturalPerson: 1 },
        reason: '接收原档案局的一件申请',
        basis: '演编发〔2025〕6号',
      });
      await at(office.of('wen'), 'demo-land').submitted();
    }, 300_000);
    afterAll(() => Clerk.leaveAll());

    it('is begun by whoever drafts it, and says what is still to be done beside each section', async () => {
      await deciding.open();
      await qin.page.getByText('2025年度报告还没有开始编制').waitFor();
      expect(await qin.page.getByRole('button', { name: '开始编制' }).count()).toBe(0);

      await drafting.open();
      await hua.page.getByRole('button', { name: '开始编制' }).waitFor();
      await hua.clerk.look('601-report-none');
      await hua.page.getByRole('button', { name: '开始编制' }).click();
      await drafting.stands('draft');
      // What the program proposes asks for what it cannot know.
      await hua.page.getByRole('button', { name: `采用系统拟的文字：${PROBLEMS}` }).click();
      await drafting.save(PROBLEMS);
      const findings = drafting.region(`校核结果：${PROBLEMS}`);
      await findings.getByText(/还有〔请补充：存在的主要问题〕/).waitFor();
      await drafting.region(`上年度报告：${PROBLEMS}`).getByText(PROSE.problems!).waitFor();
      expect(await drafting.step('送审').getAttribute('aria-disabled')).toBe('true');
      await drafting
        .region('状态和下一步')
        .getByText(/还有 \d+ 项校核结果须改正或者说明理由/)
        .waitFor();
      await hua.page.evaluate('window.scrollTo(0, 0)');
      await hua.clerk.look('602-report-draft');

      // The tables of the page are those of the year, cell by cell.
      const { applications } = await drafting.tables();
      expect(await drafting.applications()).toEqual(
        applications.rows.flatMap(({ values }) => values.map((value) => String(value))),
      );
    }, 60_000);

    it('is told why it does not go on from last year, and goes on once the adjustment is undone by its opposite', async () => {
      const { page, clerk } = hua;
      const findings = drafting.region('校核结果：三、收到和处理政府信息公开申请情况');
      await findings
        .getByText(/接续调整 1 件/)
        .first()
        .waitFor();
      await drafting.region('接续调整').getByRole('button', { name: '登记接续调整' }).press('Enter');
      const form = page.getByRole('dialog', { name: '登记2025年的接续调整' });
      await form.getByRole('button', { name: '登记' }).click();
      await form.getByText('请填写依据').waitFor();
      for (const [label, value] of Object.entries({
        自然人: '-1',
        依据: '演编发〔2025〕6号',
        理由: '该件已经办结，不必接收',
      }))
        await form.getByLabel(label, { exact: true }).fill(value);
      await clerk.look('603-adjustment');
      await form.getByRole('button', { name: '登记' }).click();
      await form.waitFor({ state: 'detached' });
      await drafting.region('接续调整').getByText('自然人 减少 1 件').waitFor();
      await findings
        .getByText(/接续调整 1 件/)
        .first()
        .waitFor({ state: 'detached' });
      await drafting.region('接续调整').getByRole('button', { name: '由上年度年报接续' }).press('Enter');
      const taking = page.getByRole('dialog', { name: '由2024年度的年报接续上年结转' });
      await taking
        .getByLabel('上年度的年度报告')
        .setInputFiles({ name: '年报.txt', mimeType: 'text/plain', buffer: Buffer.from('没有表格') });
      await taking.getByText('没有接续').waitFor();
      await clerk.look('604-taking-over');
      await page.keyboard.press('Escape');
      await taking.waitFor({ state: 'detached' });
    }, 60_000);

    it('takes figures by reference; what the server refuses stays in the field', async () => {
      const { page, clerk } = hua;
      const text = drafting.text(OVERVIEW);
      await text.fill(`${PROSE.overview}\n\n其中予以公开`);
      await text.press('End');
      await page.getByRole('combobox', { name: `插入数据到${OVERVIEW}` }).fill('（一）予以公开 总计');
      await page
        .getByTitle(/^表三：.*（一）予以公开，总计/)
        .last()
        .waitFor();
      await clerk.look('604-reference');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        "document.querySelector('.prose-text').value.includes('{{applications.granted.total}}')",
      );
      await text.press('Control+End');
      await text.pressSequentially('件，{{nothing.at.all}}件。');
      await drafting.save(OVERVIEW);
      await page.getByRole('alert').filter({ hasText: '{{nothing.at.all}}' }).waitFor();
      expect(await text.inputValue()).toContain(
        '其中予以公开{{applications.granted.total}}件，{{nothing.at.all}}件。',
      );
      await clerk.look('605-refused');
      // Nor does it go with a look at another page, or into a report that is submitted without it.
      await clerk.openSection('本年数据');
      await clerk.openSection('年度报告');
      await text.waitFor();
      expect(await text.inputValue()).toContain('{{nothing.at.all}}');
      await page.getByText('有修改还没有保存。小标题').waitFor();
      await text.fill((await text.inputValue()).replace('，{{nothing.at.all}}件', ''));
      await drafting.save(OVERVIEW);
      const { applications } = await drafting.tables();
      const total = (key: string): number | undefined =>
        applications.rows.find((row) => row.key === key)?.values.at(-1);
      await page.getByText(`新收${total('newReceived')}件。`, { exact: true }).waitFor();
      await page.getByText(`其中予以公开${total('granted')}件。`, { exact: true }).waitFor();
    }, 60_000);

    it('is submitted once everything is mended, or explained', async () => {
      const { page } = hua;
      await drafting.text(PROBLEMS).fill(PROSE.problems!);
      await drafting.save(PROBLEMS);
      await drafting
        .region(`校核结果：${PROBLEMS}`)
        .getByText(/与本机关2024年度报告相同/)
        .waitFor();
      await drafting.text(OTHER).fill('无其他需要报告的事项。');
      await drafting.save(OTHER);
      const findings = drafting.region(`校核结果：${OTHER}`);
      await findings.getByRole('button', { name: /^说明理由/ }).press('Enter');
      await findings.getByRole('textbox', { name: /^理由/ }).fill('本机关没有收费权限');
      await findings.getByRole('button', { name: '保存理由' }).click();
      await findings.getByText('本机关没有收费权限').waitFor();
      await findings.getByRole('button', { name: '保存理由' }).waitFor({ state: 'detached' });
      await hua.clerk.look('606-reason');
      await page.getByText(/还有 \d+ 项校核结果/).waitFor({ state: 'detached' });
      await drafting.text(OTHER).fill('还没有写完');
      await drafting.region('状态和下一步').getByText(`“${OTHER}”有修改还没有保存`).waitFor();
      expect(await drafting.step('送审').getAttribute('aria-disabled')).toBe('true');
      await page.getByRole('button', { name: `放弃修改：${OTHER}` }).click();
      await page.getByText(/有修改还没有保存，请先保存/).waitFor({ state: 'detached' });
      await drafting.take('送审');
      await drafting.stands('submitted');
      expect(await drafting.text(PROBLEMS).count()).toBe(0);
      expect(await drafting.step('批准').count()).toBe(0);
    }, 60_000);

    it('is sent back with a reason, changed, and approved by the second person who sees what was changed', async () => {
      await deciding.open();
      await deciding.stands('submitted');
      const form = await deciding.ask('退回', { 退回的理由: '问题部分与上年完全相同，请写今年的情况' });
      await qin.clerk.look('607-return');
      await form.getByRole('button', { name: '退回', exact: true }).click();
      await deciding.stands('returned');

      await drafting.open();
      await hua.page.getByText('问题部分与上年完全相同，请写今年的情况').first().waitFor();
      await hua.clerk.look('608-returned');
      await drafting.text(PROBLEMS).fill('政策解读形式单一，今年增加了图解。');
      await drafting.save(PROBLEMS);
      await hua.page.locator('.report-printed').getByText('政策解读形式单一，今年增加了图解。').waitFor();
      await drafting.take('送审');
      await drafting.stands('submitted');

      await deciding.open();
      const changed = deciding.region('变动');
      await changed.getByText('第 1 版第 1 次送审（划去的）与第 1 版第 2 次送审（下划线的）不同：').waitFor();
      expect(await changed.locator('del').allInnerTexts()).toEqual([PROSE.problems!]);
      expect(await changed.locator('ins').allInnerTexts()).toEqual(['政策解读形式单一，今年增加了图解。']);
      await changed.scrollIntoViewIfNeeded();
      await qin.clerk.look('609-differences');
      // The county reads it at the same time, and decides on what is no more.
      const above = at(lu, BUREAU);
      await above.open();
      const late = await above.ask('退回', { 退回的理由: '请补充社会评议结果' });
      await deciding.take('批准');
      await deciding.stands('approved');
      await late.getByRole('button', { name: '退回', exact: true }).click();
      await late.getByRole('alert').filter({ hasText: '没有退回' }).waitFor();
      expect(await late.getByLabel('退回的理由').inputValue()).toBe('请补充社会评议结果');
      await above.stands('approved');
      await lu.clerk.look('620-stale');
      await late.getByRole('button', { name: '取消' }).click();
    }, 60_000);

    it('is published with its documents, whose hashes are those of what is downloaded', async () => {
      await drafting.open();
      const form = await drafting.ask('登记公布', { 公布的网址: 'www.example.gov.cn/nb' });
      await form.getByRole('button', { name: '登记公布', exact: true }).click();
      await form.getByText('请填写完整的网址，以 http:// 或 https:// 开头').waitFor();
      await form.getByLabel('公布的网址').fill('https://www.example.gov.cn/nb/2025.html');
      await form.getByLabel('报送函文号').fill('演教函〔2026〕3号');
      await hua.clerk.look('610-publish');
      await form.getByRole('button', { name: '登记公布', exact: true }).click();
      await form.waitFor({ state: 'detached' });
      await drafting.stands('published');
      const files = drafting.region('文件和版本').locator('.report-files li');
      expect(await files.count()).toBe(5);
      const shown = /SHA-256：(\S+)/.exec(await files.filter({ hasText: '网页' }).innerText())?.[1];
      const bytes = await hua.page.request.get(
        `${hua.clerk.base}/api/v1/agencies/${BUREAU}/reports/2025.html?version=1`,
      );
      expect(
        createHash('sha256')
          .update(await bytes.body())
          .digest('hex'),
      ).toBe(shown);
      await hua.clerk.look('611-published');
      await files.last().scrollIntoViewIfNeeded();
      await hua.clerk.look('612-files');
    }, 60_000);

    it('is checked as anybody’s published report is: nothing is wrong, and a wrong digit is marked', async () => {
      const { page, clerk } = hua;
      const name = '2025.html';
      const bytes = await (
        await page.request.get(`${clerk.base}/api/v1/agencies/${BUREAU}/reports/${name}`)
      ).body();
      const drop = async (content: Buffer): Promise<{ findings: { rule: string; message: string }[] }> => {
        const sent = page.waitForResponse('**/api/v1/report-checks');
        await page
          .getByLabel('年度报告', { exact: true })
          .setInputFiles({ name, mimeType: 'text/html', buffer: content });
        return (await (await sent).json()) as { findings: { rule: string; message: string }[] };
      };
      await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '年报检查' }).click();
      await clerk.heading('年报检查').waitFor();
      // What the reporter gave a reason for is told to whoever checks; nothing else is.
      expect((await drop(bytes)).findings.map(({ rule }) => rule)).toEqual(['section.fees']);
      await page.getByText('没有错误').waitFor();
      // The last cell of table 四: the total of its last group.
      const text = bytes.toString();
      const last = /(<td[^>]*>)\d+(<\/td>\s*<\/tr>)(?![\s\S]*<\/td>\s*<\/tr>)/;
      expect(text).toMatch(last);
      await drop(Buffer.from(text.replace(last, '$1987$2')));
      await page.getByRole('list', { name: '检查结果' }).getByText('错误', { exact: true }).first().waitFor();
      expect(await page.locator('td.suspect').count()).toBeGreaterThan(0);
      await clerk.look('621-checked');
      await drafting.open();
    }, 60_000);

    it('is corrected by a further version that says why; one begun by mistake is discarded', async () => {
      await drafting.take('更正', { 更正说明: '点错了' });
      await drafting.stands('draft');
      await drafting.take('撤销更正');
      await drafting.stands('published');
      await drafting.region('经过').getByText('撤销更正').waitFor();
      await drafting.take('更正', { 更正说明: '漏报培训一次' });
      await drafting.stands('draft');
      await drafting.region('状态和下一步').getByText('漏报培训一次').waitFor();
      expect(await drafting.region('文件和版本').getByRole('row').allInnerTexts()).toEqual([
        expect.stringContaining('版本'),
        expect.stringMatching(/第 2 版\s+草稿/),
        expect.stringMatching(/第 1 版\s+已公布/),
      ]);
      await hua.clerk.look('613-correcting');
    }, 60_000);

    it('is collected by the county: what is late, what is there, and what is sent back', async () => {
      const { page, clerk } = lu;
      await page.goto(`${clerk.base}/agencies/${AGENCY}/years/2025/collection`);
      const row = (name: string) => page.getByRole('row', { name: new RegExp(`^演示县${name}`) });
      await row('白沙乡人民政府').getByText('没有开始').waitFor();
      await row('自然资源局').getByText('已送审').waitFor();
      await row('教育局').getByText('更正中').waitFor();
      await row('教育局').getByText('https://www.example.gov.cn/nb/2025.html').waitFor();
      await clerk.look('614-collection');

      const late = async (): Promise<number> =>
        Number(/逾期 (\d+) 天/.exec(await row('白沙乡人民政府').innerText())?.[1]);
      const before = await late();
      await page.getByLabel('要求更早报送').fill('2026-01-20');
      await page.getByRole('button', { name: '定期限' }).click();
      await page.getByText('本机关要求 2026年1月20日以前报送').waitFor();
      // Eleven days before the last of January, which the Saturday does not move.
      expect(await late()).toBe(before + 11);

      await row('自然资源局').getByRole('button', { name: /^退回/ }).press('Enter');
      const form = page.getByRole('dialog');
      await form.getByLabel('退回的理由').fill('表二的数据没有经确认');
      await form.getByRole('button', { name: '退回', exact: true }).click();
      await form.waitFor({ state: 'detached' });
      await row('自然资源局').getByText('退回的理由：表二的数据没有经确认').waitFor();
      await page.getByText('已退回 1', { exact: true }).click();
      await page.getByText('列出 1 个机关').waitFor();
      expect(await page.locator('.collection-table tbody tr').count()).toBe(1);
      await clerk.look('615-returned');

      await page.getByRole('link', { name: '演示县自然资源局' }).click();
      await at(lu, 'demo-land').stands('returned');
      expect(await page.getByRole('button', { name: '送审' }).count()).toBe(0);
      await clerk.look('616-child');
    }, 60_000);

    it('goes the same way as a second version: nobody’s prose is lost, and it is compared, approved and published', async () => {
      const { page, clerk } = hua;
      await drafting.call('PUT', '/reasons', { finding: 'fees.unmentioned', reason: '本机关没有收费权限' });
      await drafting.open();
      const text = drafting.text(OVERVIEW);
      const former = await text.inputValue();
      await text.fill(former.replace('开展培训。', '开展培训两次。'));
      // A colleague saves the same section meanwhile.
      await drafting.writes('overview', former.replace('维护网站。', '维护网站和新媒体。'));
      await drafting.save(OVERVIEW);
      const other = drafting.region(`他人保存的文字：${OVERVIEW}`);
      await other.getByText('维护网站和新媒体。').waitFor();
      expect(await text.inputValue()).toContain('开展培训两次。');
      await other.scrollIntoViewIfNeeded();
      await clerk.look('622-conflict');
      await text.fill((await text.inputValue()).replace('维护网站。', '维护网站和新媒体。'));
      await other.getByRole('button', { name: '已经对照，以我的文字为准' }).click();
      await drafting.save(OVERVIEW);
      await page.locator('.report-printed').getByText('开展培训两次。').waitFor();
      await drafting.take('送审');
      await drafting.stands('submitted');

      await deciding.open();
      const history = deciding.region('经过').getByRole('listitem').filter({ hasText: '第 2 版' });
      await history.getByRole('link', { name: '与上一稿比较' }).click();
      const changed = deciding.region('变动');
      await changed.getByText('第 1 版第 2 次送审（划去的）与第 2 版第 1 次送审（下划线的）不同：').waitFor();
      expect(new URL(qin.page.url()).search).toBe('?before=1.2&after=2.1');
      await changed.getByText('漏报培训一次').first().waitFor();
      expect(await changed.locator('ins').allInnerTexts()).toEqual([
        '维护网站和新媒体。',
        '开展培训两次。',
        '更正说明：漏报培训一次。',
        expect.stringMatching(/^本报告更正20\d\d年\d+月\d+日公布的第 1 版，各表的数没有改动。$/),
      ]);
      await qin.clerk.look('623-versions');
      await deciding.take('批准');
      await deciding.stands('approved');

      await drafting.open();
      await drafting.take('登记公布', { 公布的网址: 'https://www.example.gov.cn/nb/2025-2.html' });
      await drafting.stands('published');
      const versions = await drafting.region('文件和版本').getByRole('row').allInnerTexts();
      expect(versions.slice(1).map((row) => row.split(/\t|\n/)[1])).toEqual(['已公布', '已公布']);
      const html = async (version: number): Promise<string> => {
        const at = `${clerk.base}/api/v1/agencies/${BUREAU}/reports/2025.html?version=${version}`;
        return (await page.request.get(at)).text();
      };
      expect(await html(2)).toContain('更正说明：漏报培训一次。');
      expect(await html(1)).not.toContain('更正说明');
      await clerk.look('624-corrected');

      await lu.page.goto(`${lu.clerk.base}/agencies/${AGENCY}/years/2025/collection`);
      await lu.page.getByRole('link', { name: '与上一稿比较：演示县教育局' }).click();
      await at(lu, BUREAU)
        .region('变动')
        .getByText(/第 2 版第 1 次送审（下划线的）不同/)
        .waitFor();
    }, 60_000);

    it('shows the pages’ own faults nowhere in the console', () => {
      expect([hua, qin, lu].flatMap(({ clerk }) => clerk.faults)).toEqual([]);
    });
  },
);
