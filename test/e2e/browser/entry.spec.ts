import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { Clerk, describeInBrowser } from './support/clerk.js';

/** An application of the agency that is open, received and answered in its year. */
function application(ref: string, receivedOn: string, servedOn: string): object {
  return {
    kind: 'application',
    ref,
    applicant: { type: 'researchInstitution', name: '北岭大学' },
    channel: 'online',
    receivedOn,
    description: `浏览器测试登记的申请 ${ref}`,
    decision: { outcome: 'granted', delivery: 'direct', signedOn: servedOn, servedOn },
  };
}

const file = (name: string, records: readonly object[]) => ({
  name,
  mimeType: 'application/x-ndjson',
  buffer: Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join('')),
});

describeInBrowser('what a clerk enters in the browser', () => {
  let clerk: Clerk;
  let year: string;

  beforeAll(async () => {
    clerk = await Clerk.arrive();
    await clerk.logIn();
    year = /years\/(\d{4})\//.exec(clerk.page.url())?.[1] ?? '';
  }, 240_000);
  afterAll(() => Clerk.leaveAll());

  const cell = (row: string, column: string): Locator =>
    clerk.page.locator(`#cell-applications-${row}-${column} > button`);
  const figure = (item: string): Locator => clerk.page.locator(`[id="figure-${item}"]`);

  async function upload(register: ReturnType<typeof file>): Promise<Locator> {
    await clerk.page.getByLabel('台账文件', { exact: true }).last().setInputFiles(register);
    const outcome = clerk.page.getByRole('region', { name: '导入结果' });
    await outcome.getByText(register.name).waitFor();
    return outcome;
  }

  it('refuses a register with a wrong line, naming line, field and reason', async () => {
    await clerk.openSection('台账导入');
    await clerk.heading('台账导入').waitFor();
    await clerk.look('20-import');
    const wrong = [
      application('B-1', `${year}-02-03`, `${year}-02-20`),
      application('B-2', `${year}-03-03`, `${year}-03-01`),
    ];
    const outcome = await upload(file('有误的台账.jsonl', wrong));
    expect(await outcome.innerText()).toContain('没有导入');
    const line = outcome.locator('tbody tr.ant-table-row').first();
    expect(await line.locator('td').first().innerText()).toBe('2');
    expect(await line.innerText()).toMatch(/decision\.(signedOn|servedOn)/);
    await clerk.look('21-import-refused');
  });

  it('takes the corrected register once, and counts it in the table', async () => {
    await clerk.openSection('年度统计表');
    const before = Number(await cell('granted', 'researchInstitution').innerText());
    await clerk.openSection('台账导入');
    const right = [
      application('B-1', `${year}-02-03`, `${year}-02-20`),
      application('B-2', `${year}-03-03`, `${year}-03-21`),
    ];
    const outcome = await upload(file('更正的台账.jsonl', right));
    expect(await outcome.innerText()).toContain('接收 2 条');
    await clerk.look('22-import-accepted');
    expect(await (await upload(file('再传一次.jsonl', right))).innerText()).toMatch(/2 条.*未重复写入/);
    await clerk.openSection('年度统计表');
    await cell('granted', 'researchInstitution')
      .getByText(String(before + 2), { exact: true })
      .waitFor();
  });

  it('marks the cell that contradicts the opening figures, and says why', async () => {
    const { page } = clerk;
    await clerk.openSection('台账导入');
    const opening = { kind: 'opening', year: Number(year), carriedIn: [99, 0, 0, 0, 0, 0] };
    expect(await (await upload(file('期初数.jsonl', [opening]))).innerText()).toContain('接收 1 条');
    await clerk.openSection('年度统计表');
    const panel = page.getByRole('complementary', { name: '勾稽关系' });
    await panel.getByText(/有 \d+ 项勾稽关系不成立/).waitFor();
    await clerk.look('23-contradiction');
    await panel.getByRole('button', { name: /^定位：.*自然人/ }).click();
    await page.locator('#cell-applications-carriedIn-naturalPerson.suspect > button:focus').waitFor();
    expect(await page.locator('#cell-applications-carriedIn-naturalPerson').innerText()).toContain(
      '勾稽未通过',
    );
    await clerk.look('23-contradiction-cell');
  });

  it('hands out the blank register and the agency’s own', async () => {
    await clerk.openSection('台账导入');
    for (const label of ['下载空白台账', '导出台账（Excel）', '导出台账（JSON Lines）']) {
      const coming = clerk.page.waitForEvent('download');
      await clerk.page.getByRole('button', { name: label }).click();
      expect((await coming).suggestedFilename()).toMatch(/\.(xlsx|jsonl)$/);
    }
  });

  it('keeps a figure only when it is complete, and shows it in table 二', async () => {
    const { page } = clerk;
    await clerk.openSection('本年数据');
    await clerk.heading(/年数据$/).waitFor();
    await clerk.look('23-figures');
    await figure('coercion.decisions').getByRole('button').click();
    const form = page.getByRole('form');
    await form.getByLabel(/^数值/).fill('1.5');
    await form.getByLabel('数据来源').fill('');
    await form.getByRole('button', { name: '保存' }).click();
    await form.getByText('请填整数').waitFor();
    await form.getByText('请写明由哪个单位或系统提供').waitFor();
    await clerk.look('24-figure-form');
    await form.getByLabel(/^数值/).fill('4321');
    await form.getByLabel('数据来源').fill('综合行政执法局台账');
    await form.getByLabel('确认人', { exact: true }).fill('李主任');
    await form.getByLabel('确认日期').fill(`${year}-12-30`);
    await form.getByRole('button', { name: '保存' }).click();
    await figure('coercion.decisions').getByText('4321 件').waitFor();
    expect(await figure('coercion.decisions').innerText()).toContain('综合行政执法局台账');
    await clerk.look('25-figure-saved');
    await clerk.openSection('年度统计表');
    await page.locator('#cell-proactive-coercion-decisions-value').getByText('4321').waitFor();
  });

  it('enters money in 万元 without losing a digit', async () => {
    const { page } = clerk;
    await clerk.openSection('本年数据');
    await figure('fees.amountWan').getByRole('button').click();
    const form = page.getByRole('form');
    await form.getByLabel(/^数值/).fill('1234.567891');
    await form.getByLabel('数据来源').fill('财政局非税系统');
    await form.getByLabel('确认人', { exact: true }).fill('李主任');
    await form.getByLabel('确认日期').fill(`${year}-12-30`);
    await form.getByRole('button', { name: '保存' }).click();
    await figure('fees.amountWan').getByText('1234.567891 万元').waitFor();
  });

  it('registers a normative document', async () => {
    const { page } = clerk;
    await clerk.openSection('规范性文件');
    await clerk.heading('规章和行政规范性文件').waitFor();
    await page.getByRole('button', { name: '登记文件' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByText('请填写文件标题').waitFor();
    await clerk.look('26-document-form');
    await dialog.getByLabel('标题').fill('浏览器测试县公共信用信息管理办法');
    await dialog.getByLabel('发文字号').fill(`测政规〔${year}〕7号`);
    await dialog.getByLabel('制发日期').fill(`${year}-05-06`);
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('cell', { name: '浏览器测试县公共信用信息管理办法', exact: true }).waitFor();
    await clerk.look('27-documents');
  });

  it('records that a document ended, and declares the register complete', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: '登记失效：浏览器测试县公共信用信息管理办法' }).click();
    const dialog = page.getByRole('dialog', { name: '登记失效' });
    await dialog.getByLabel('失效日期').fill(`${year}-05-01`);
    await dialog.getByRole('combobox', { name: '失效方式' }).click();
    await page.locator('.ant-select-item-option').getByText('废止', { exact: true }).click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByText(/不能早于印发日期/).waitFor();
    await clerk.look('27-document-ending');
    await dialog.getByLabel('失效日期').fill(`${year}-11-30`);
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('cell', { name: `废止 ${year}-11-30` }).waitFor();
    await page.getByLabel('规章目录自何日起完整').fill('2020-01-01');
    await page.getByRole('button', { name: '声明规章目录完整' }).click();
    await page.getByText('规章目录自 2020-01-01 起完整').waitFor();
    await clerk.look('27-register-declared');
    await page.getByRole('button', { name: '收回规章目录的声明' }).click();
    await page.getByRole('button', { name: '收回', exact: true }).click();
    await page.getByText('规章目录还没有声明完整').waitFor();
  });

  it('adds an agency below another one, and keeps what was typed when the server refuses', async () => {
    const { page } = clerk;
    await clerk.openSection('机关');
    await clerk.heading('机关').waitFor();
    await clerk.look('28-agencies');
    const taken = (await page.locator('tbody .code').first().innerText()).trim();
    await page.getByRole('button', { name: '添加机关' }).click();
    const dialog = page.getByRole('dialog');
    const choose = async (label: string, option: string): Promise<void> => {
      await dialog.getByRole('combobox', { name: label }).click();
      await page
        .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)')
        .getByText(option, { exact: true })
        .click();
    };
    await dialog.getByLabel('机关全称').fill('浏览器测试局');
    await dialog.getByLabel('机关代码').fill(taken);
    await choose('层级', '县级');
    await choose('性质', '政府工作部门');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByRole('alert').filter({ hasText: '没有保存' }).waitFor();
    expect(await dialog.getByLabel('机关全称').inputValue()).toBe('浏览器测试局');
    await clerk.look('29-agency-refused');
    await dialog.getByLabel('机关代码').fill('browser-test');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '浏览器测试局' }).waitFor();
  });

  it('renames an agency on a day, and shows what it was called before', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: '浏览器测试局的沿革' }).click();
    const drawer = page.getByRole('dialog', { name: '浏览器测试局的沿革' });
    await drawer.getByText('没有登记过变更').waitFor();
    await drawer.getByRole('button', { name: '登记变更' }).click();
    const form = page.getByRole('dialog', { name: '登记浏览器测试局的变更' });
    await form.getByLabel('新名称').fill('浏览器检验局');
    await form.getByLabel('生效日期').fill('2999-01-01');
    await form.getByLabel('依据').fill('测编〔2026〕1号');
    await form.getByRole('button', { name: '保存' }).click();
    await form.getByRole('alert').filter({ hasText: '还没有到' }).waitFor();
    await clerk.look('30-agency-change-refused');
    await form.getByLabel('生效日期').fill('2026-01-05');
    await form.getByRole('button', { name: '保存' }).click();
    await form.waitFor({ state: 'detached' });
    const renamed = page.getByRole('dialog', { name: '浏览器检验局的沿革' });
    await renamed.getByText('由“浏览器测试局”更名为“浏览器检验局”').waitFor();
    await clerk.look('31-agency-history');
    await page.keyboard.press('Escape');
    await renamed.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '浏览器检验局' }).waitFor();
  });

  it('shows the page’s own faults nowhere in the console', () => {
    expect(clerk.faults).toEqual([]);
  });
});
