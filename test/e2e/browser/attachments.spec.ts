import { afterAll, beforeAll, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import { ClamdServer, EICAR } from '../../support/attachments/clamd-server.js';
import { FOREIGN, office, SAMPLES } from '../../support/attachments/sample-files.js';
import { ADMIN } from './support/built-server.js';
import { addPersonOn, AtCase, happenedOn, logInAs, takeInOn } from './support/case-work.js';
import { Clerk, describeInBrowser } from './support/clerk.js';

type LogIn = Awaited<ReturnType<typeof addPersonOn>>;

const GRANTED = ['handling', 'office', 'secrecy']
  .map((stage): object => ({
    type: 'disclosureReviewed',
    on: '2026-03-10',
    stage,
    result: 'mayDisclose',
    opinion: '可以公开',
  }))
  .concat([
    { type: 'decided', on: '2026-03-10', outcome: 'granted', documentNo: '清政办依申〔2026〕31号' },
    { type: 'signed', on: '2026-03-11' },
  ]);
const POSTED = {
  type: 'dispatched',
  on: '2026-03-12',
  delivery: 'post',
  carrier: 'EMS',
  mailNo: '1098765432100',
};
const NAME = '欧阳测试';

describeInBrowser('the papers of a case, and what an office shows of its cases, in a browser', () => {
  let clamd: ClamdServer;
  let clerk: Clerk;
  let page: Page;
  let at: AtCase;
  let chen: LogIn;
  let lin: LogIn;
  let posted: string;

  beforeAll(async () => {
    clamd = await ClamdServer.start();
    clerk = await Clerk.arrive({
      GONGKAI_DUTIES: 'separated',
      GONGKAI_CLAMD: `127.0.0.1:${clamd.port}`,
      GONGKAI_ATTACHMENT_MB: '1',
    });
    page = clerk.page;
    await logInAs(page, clerk.base, ADMIN);
    page.setDefaultTimeout(15_000);
    chen = await addPersonOn(page, clerk.base, 'chen', 'clerk');
    lin = await addPersonOn(page, clerk.base, 'lin', 'reporter');
    await logInAs(page, clerk.base, chen);
    at = new AtCase(page, clerk.base);
  }, 300_000);
  afterAll(async () => {
    await Clerk.leaveAll();
    await clamd.stop();
  });

  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
  const choose = (form: Locator, ...files: ReturnType<typeof file>[]): Promise<void> =>
    form.getByLabel('附件文件').setInputFiles(files);
  const ofKind = async (form: Locator, kind: string): Promise<void> => {
    await form.getByLabel('材料种类').click();
    await page.getByTitle(kind, { exact: true }).click();
  };
  const saved = async (click: Promise<void>, wait: Promise<Download>): Promise<Buffer> => {
    await click;
    return readFileSync(await (await wait).path());
  };
  const download = (button: Locator): Promise<Buffer> => saved(button.click(), page.waitForEvent('download'));

  it('takes files by keyboard; what is wrong is said at its field or file, and what was typed stays', async () => {
    await at.open(await takeInOn(page, '附带材料的申请', '2026-03-09'));
    const panel = at.region('附件');
    await panel.getByText('还没有附件').waitFor();
    await panel.getByRole('button', { name: '上传附件' }).focus();
    await page.keyboard.press('Enter');
    const form = at.dialog('上传附件');
    await form.waitFor();
    await form.getByRole('button', { name: '上传', exact: true }).click();
    await form.getByText('请选择材料种类').waitFor();
    await clerk.look('200-upload-empty');
    // The focus stands in the first field: the kind is chosen and the rest typed without a mouse.
    await form.getByLabel('材料种类').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await form.getByLabel('材料日期').fill('2999-01-01');
    await form.getByRole('button', { name: '上传', exact: true }).focus();
    await page.keyboard.press('Enter');
    await form.getByText('请选择要上传的文件').waitFor();
    await choose(form, file('欧阳测试的申请表.pdf', SAMPLES.pdf!));
    const pages = form.getByLabel('欧阳测试的申请表.pdf的页数');
    await pages.fill('3');
    await form.getByRole('button', { name: '上传', exact: true }).click();
    await form.locator('.ant-form-item-explain-error').getByText('晚于今天').waitFor();
    expect(await pages.inputValue()).toBe('3');
    await clerk.look('201-upload-refused-field');
    await form.getByLabel('材料日期').fill('2026-03-09');
    await choose(
      form,
      file('说明.docx', office('docx', { type: 'application/vnd.ms-word.document.macroEnabled.main+xml' })),
      file('照片.pdf', FOREIGN.html!),
      file('安装.exe', FOREIGN.exe!),
      file('大图.png', Buffer.alloc(2 * 1024 * 1024)),
      file('附图.png', SAMPLES.png!),
    );
    await form.getByRole('button', { name: '上传', exact: true }).click();
    const lines = form.getByRole('list', { name: '选择的文件' }).getByRole('listitem');
    for (const [name, why] of [
      ['说明.docx', '会自动运行的内容'],
      ['照片.pdf', '文件内容与扩展名不符'],
      ['安装.exe', '扩展名为“exe”的文件不能上传'],
      ['大图.png', '超过单个文件 1.0 MB 的上限'],
    ] as const)
      await lines.filter({ hasText: name }).filter({ hasText: '没有收下' }).getByText(why).waitFor();
    for (const name of ['欧阳测试的申请表.pdf', '附图.png'])
      await lines.filter({ hasText: name }).getByText('已收下').waitFor();
    expect(await form.getByLabel('材料日期').inputValue()).toBe('2026-03-09');
    expect(await form.locator('.ant-form-item-explain-error').count()).toBe(0);
    await clerk.look('202-upload-refused-files');
    await form.getByRole('button', { name: '移去安装.exe' }).click();
    expect(await lines.count()).toBe(5);
    await form.getByRole('button', { name: '关闭' }).last().click();
    await form.waitFor({ state: 'detached' });
    await panel.getByRole('listitem').nth(1).waitFor();
    expect(await panel.getByRole('listitem').count()).toBe(2);
    expect(await page.locator('main').innerText()).not.toContain(NAME);
  }, 120_000);

  it('hands a file out once it was found clean, and never an infected one', async () => {
    const panel = at.region('附件');
    const sheet = panel.getByRole('listitem').filter({ hasText: 'PDF' });
    await sheet.getByText('未发现病毒').waitFor();
    expect(await sheet.innerText()).toContain('3 页');
    expect(await panel.getByRole('listitem').filter({ hasText: 'PNG' }).innerText()).not.toContain('页，');
    const wait = page.waitForEvent('download');
    await sheet.getByRole('button', { name: /^下载申请材料/ }).click();
    const got = await wait;
    expect(got.suggestedFilename()).toBe('欧阳测试的申请表.pdf');
    expect(readFileSync(await got.path()).equals(SAMPLES.pdf!)).toBe(true);
    await panel.getByRole('button', { name: '上传附件' }).click();
    const form = at.dialog('上传附件');
    await ofKind(form, '第三方意见');
    await choose(form, file('意见.txt', Buffer.from(`不同意公开\n${EICAR}\n`)));
    await form.getByRole('button', { name: '上传', exact: true }).click();
    await form.waitFor({ state: 'detached' });
    const infected = panel.getByRole('listitem').filter({ hasText: '第三方意见' });
    await infected.getByText('发现病毒，不能下载').waitFor();
    expect(await infected.getByRole('button', { name: /^下载/ }).isDisabled()).toBe(true);
    await panel.scrollIntoViewIfNeeded();
    await clerk.look('203-attachments');
  }, 60_000);

  it('takes a file that was uploaded wrongly out of the papers, for a reason, and still says so', async () => {
    const panel = at.region('附件');
    await panel.getByRole('button', { name: /^移出第三方意见/ }).click();
    const form = page.getByRole('dialog', { name: /^移出附件：第三方意见/ });
    await form.getByRole('button', { name: '移出' }).click();
    await form.getByText('请选择移出原因').waitFor();
    await clerk.look('203-strike');
    await form.getByLabel('不属于这件申请').check();
    await form.getByRole('button', { name: '移出' }).click();
    await form.waitFor({ state: 'detached' });
    const struck = panel.getByRole('listitem').last();
    await struck.getByText('移出：不属于这件申请').waitFor();
    expect(await struck.innerText()).toContain('第三方意见');
    expect(await struck.getByRole('button').count()).toBe(0);
    await panel.scrollIntoViewIfNeeded();
    await clerk.look('203-struck');
  }, 60_000);

  it('names what is missing to prove the service of an answer, and takes it there', async () => {
    posted = await takeInOn(page, '某路段施工许可', '2026-03-09');
    await happenedOn(page, posted, [...GRANTED, POSTED]);
    await at.open(posted);
    const panel = at.region('送达凭证');
    const missing = panel.locator('.proof-missing');
    await panel.getByText('在答复期限之内').waitFor();
    expect(await missing.count()).toBe(3);
    await panel.scrollIntoViewIfNeeded();
    await clerk.look('204-delivery-missing');
    await panel.getByRole('button', { name: '上传交邮凭证' }).click();
    const slip = at.dialog('上传交邮凭证');
    await choose(slip, file('凭证.jpg', SAMPLES.jpg!));
    await clerk.look('205-posting-slip');
    await slip.getByRole('button', { name: '上传', exact: true }).click();
    await slip.waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: '登记送达，补齐签收日期' }).click();
    const served = at.dialog('送达');
    await served.getByLabel('发生之日').fill('2026-03-14');
    await served.getByRole('button', { name: '登记' }).click();
    await served.waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: /^上传妥投证明/ }).click();
    const proof = at.dialog('上传妥投证明');
    await choose(proof, file('妥投.png', SAMPLES.png!));
    await proof.getByRole('button', { name: '上传', exact: true }).click();
    await proof.waitFor({ state: 'detached' });
    await missing.first().waitFor({ state: 'detached' });
    expect(await panel.locator('.proof-there').count()).toBe(6);
    await panel.scrollIntoViewIfNeeded();
    await clerk.look('206-delivery-kept');
  }, 90_000);

  it('a courier is no post: the page says what that costs', async () => {
    const caseNo = await takeInOn(page, '由快递寄出的答复', '2026-03-09');
    await happenedOn(page, caseNo, [...GRANTED, { ...POSTED, carrier: '顺丰速运' }]);
    await at.open(caseNo);
    await at.region('送达凭证').getByText('不是邮政企业寄递').waitFor();
    await at.region('送达凭证').getByText('随“发出”登记').waitFor();
    expect(await at.region('送达凭证').getByText('不能证明').count()).toBe(1);
    await at.region('送达凭证').scrollIntoViewIfNeeded();
    await clerk.look('207-courier');
  }, 60_000);

  it('lists what is in the archive of a case, on the screen and on paper', async () => {
    await at.open(posted);
    await at.record('转为主动公开', {
      发生之日: '2026-03-16',
      公开的网址或者场所: 'https://www.example.gov.cn/a/1',
    });
    await page.getByRole('link', { name: '卷内目录' }).click();
    await clerk.heading('卷内目录').waitFor();
    const list = page.getByRole('article', { name: `卷内目录：${posted}` });
    await list.getByText('交邮凭证（JPG）').waitFor();
    expect(await list.locator('tbody tr').count()).toBeGreaterThan(8);
    expect(await list.innerText()).not.toContain(NAME);
    await clerk.look('208-archive-list');
    await page.emulateMedia({ media: 'print' });
    await clerk.look('209-archive-list-printed');
    await page.emulateMedia({ media: 'screen' });
    // Of an open case there is none: the page says when there will be.
    await page.goto(page.url().replace(encodeURIComponent(posted), encodeURIComponent(await openCase())));
    await page.getByText('尚未办结，不能生成卷内目录').waitFor();
    await clerk.look('210-archive-list-refused');
  }, 60_000);
  const openCase = (): Promise<string> => takeInOn(page, '尚在办理的申请', '2026-03-09');

  const register = (): Locator => at.region('申请台账');
  async function rowsOf(bytes: Buffer): Promise<string> {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('台账')!;
    return JSON.stringify(sheet.getSheetValues());
  }

  it('exports the register of a period, with names only for a reason', async () => {
    await clerk.openSection('台账');
    await clerk.heading('台账').waitFor();
    await page.getByRole('table', { name: '依申请转主动公开' }).waitFor();
    await clerk.look('211-registers');
    await register().getByLabel('自', { exact: true }).fill('2026-03-09');
    await register().getByLabel('至', { exact: true }).fill('2026-03-08');
    await register().getByRole('button', { name: '导出 Excel' }).click();
    await register().getByText('不能早于起始日期').waitFor();
    await clerk.look('212-register-refused');
    expect(await register().getByLabel('自', { exact: true }).inputValue()).toBe('2026-03-09');
    await register().getByLabel('至', { exact: true }).fill('2026-03-09');
    const masked = await rowsOf(await download(register().getByRole('button', { name: '导出 Excel' })));
    expect(masked).toContain('1098765432100');
    expect(masked).toContain('欧***');
    expect(masked).not.toContain(NAME);
    await register().getByText('显示姓名，须说明理由').click();
    await register().getByRole('button', { name: '导出 Excel' }).click();
    await register().getByText('请说明为什么需要姓名').waitFor();
    await clerk.look('213-register-reason');
    await register().getByRole('textbox', { name: '理由' }).fill('季度报表');
    const named = await rowsOf(await download(register().getByRole('button', { name: '导出 Excel' })));
    expect(named).toContain(NAME);
    const printed = await download(register().getByRole('button', { name: '下载打印页' }));
    expect(printed.toString()).toContain(NAME);
  }, 60_000);

  it('opens the register in a window of its own for printing', async () => {
    await register().getByText('遮盖姓名').click();
    const wait = page.context().waitForEvent('page');
    await register().getByRole('button', { name: '打开打印页' }).press('Enter');
    const print = await wait;
    await print.setViewportSize({ width: 1366, height: 768 });
    await print.getByRole('heading', { name: '政府信息公开申请台账' }).waitFor();
    expect(await print.locator('tbody tr').count()).toBeGreaterThan(2);
    expect(await print.locator('body').innerText()).not.toContain(NAME);
    await clerk.picture('214-register-print', print);
    await print.close();
  }, 60_000);

  it('shows what became public on request by year, with its day and address', async () => {
    const row = page.getByRole('table', { name: '依申请转主动公开' }).getByRole('row').nth(1);
    expect(await row.innerText()).toContain('2026-03-16');
    expect(await row.getByRole('link').last().getAttribute('href')).toBe('https://www.example.gov.cn/a/1');
    await page.goto(page.url().replace('/2026/', '/2024/'));
    await page.getByText('2024年没有转为主动公开的信息').waitFor();
    await clerk.look('215-published-none');
  }, 30_000);

  it('whoever only reads cases sees what is proved and gets no file', async () => {
    await logInAs(page, clerk.base, lin);
    const path = `/agencies/demo-county/years/2026/cases/${encodeURIComponent(posted)}`;
    await page.goto(`${clerk.base}${path}`);
    await at.region('送达凭证').locator('.proof-there').first().waitFor();
    expect(await at.region('附件').count()).toBe(0);
    expect(await at.region('送达凭证').getByRole('button').count()).toBe(0);
    await clerk.openSection('台账');
    await page.getByRole('table', { name: '依申请转主动公开' }).waitFor();
    await register().getByRole('button', { name: '导出 Excel' }).waitFor();
  }, 30_000);

  it('shows the page’s own faults nowhere in the console', () => {
    expect(clerk.faults).toEqual([]);
  });
});
