import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { filledSheet } from '../../support/figure-sheet-file.js';
import { AGENCY } from './support/case-work.js';
import { Clerk, describeInBrowser } from './support/clerk.js';
import { Office, type Colleague } from './support/office.js';

const YEAR = 2024;

describeInBrowser('the January round, from asking the units to what the report has of it', () => {
  let hua: Colleague;
  let ming: Colleague;

  beforeAll(async () => {
    const office = await Office.opens({ hua: 'reporter', ming: 'clerk' });
    [hua, ming] = [office.of('hua'), office.of('ming')];
  }, 300_000);
  afterAll(() => Clerk.leaveAll());

  const open = async ({ page, clerk }: Colleague): Promise<void> => {
    await page.goto(`${clerk.base}/agencies/${AGENCY}/years/${YEAR}/figure-sheets`);
    await clerk.heading(/数据填报$/).waitFor();
  };
  const row = ({ page }: Colleague, unit: string): Locator =>
    page.getByRole('table', { name: '填报单' }).getByRole('row', { name: new RegExp(unit) });
  const enter = async (who: Colleague, unit: string): Promise<void> => {
    await open(who);
    await row(who, unit).getByRole('link').click();
    await who.page.getByRole('heading', { name: new RegExp(`：${unit}$`) }).waitFor();
  };

  it('asks every unit in one step, and one more by name', async () => {
    await open(hua);
    const { page } = hua;
    await page.getByText(/还有 \d+ 项没有数据，也没有向任何单位要/).waitFor();
    await hua.clerk.look('701-round');
    await page.getByRole('button', { name: '向一个单位下发' }).press('Enter');
    const form = page.getByRole('dialog');
    await form.getByLabel('单位', { exact: true }).fill('综合执法大队');
    await form.getByLabel('填报项目').press('ArrowDown');
    await form.getByLabel('填报项目').pressSequentially('行政处罚');
    await form.getByLabel('填报项目').press('Enter');
    await form.getByLabel(/^联系人/).fill('赵某，内线 8012');
    await hua.clerk.look('702-ask');
    await form.getByRole('button', { name: '下发', exact: true }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '一次下发' }).click();
    await row(hua, '财政（财务）机构').waitFor();
    expect(await page.getByRole('button', { name: '一次下发' }).count()).toBe(0);
    await hua.clerk.look('703-list');
  }, 60_000);

  it('takes down what a unit reports; a blank is refused, and what was typed stays', async () => {
    await enter(ming, '综合执法大队');
    const { page } = ming;
    await page.getByRole('button', { name: '填报', exact: true }).press('Enter');
    const form = page.getByRole('form', { name: '填报：综合执法大队' });
    await form.getByLabel('填表人').fill('钱某');
    await form.getByLabel('审核人').fill('孙大队长');
    await form.getByRole('button', { name: '登记报回' }).click();
    await form.getByText(/没有数值。确实没有发生的填 0/).waitFor();
    await ming.clerk.look('704-refused');
    await form.getByLabel(/^数值/).fill('12');
    await form.getByLabel(/^数据来源/).fill('案卷台账');
    await form.getByRole('button', { name: '登记报回' }).click();
    await page.locator('.sheet-facts .sheet-answered').waitFor();
    expect(await form.count()).toBe(0);
    expect(await page.getByRole('button', { name: '采用' }).count()).toBe(0);
    await ming.clerk.look('705-answered');
  }, 60_000);

  it('sends the workbook out and takes it back: every mistake is listed, then it is taken', async () => {
    await enter(ming, '财政（财务）机构');
    const { page } = ming;
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载工作簿' }).click();
    const blank = await readFile(await (await coming).path());
    const bring = async (answer: object, confirmedBy: string): Promise<void> => {
      const signatures = { filledBy: '李某', confirmedBy, confirmedOn: '2026-01-10' };
      const buffer = await filledSheet(blank, { 'fees.amountWan': answer, signatures });
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      await page
        .getByLabel('单位填好的工作簿')
        .setInputFiles({ name: '填报单.xlsx', mimeType, buffer: Buffer.from(buffer) });
    };
    await bring({ value: '约12万' }, '');
    const wrong = page.getByRole('list', { name: '要改正的地方' });
    await wrong.getByText('“审核人”没有填写').waitFor();
    expect(await wrong.getByRole('listitem').count()).toBe(2);
    await ming.clerk.look('706-mistakes');
    await bring({ value: 12.3456, source: '非税收入台账' }, '周股长');
    await page.getByText('12.3456 万元').waitFor();
  }, 60_000);

  it('reminds, sends back, and takes over what is right into the year’s figures', async () => {
    const { page } = hua;
    await enter(hua, '行政审批机构');
    await page.getByRole('button', { name: '登记催报' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^对方的答复/).fill('明天报');
    await dialog.getByRole('button', { name: '登记催报' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/已催 1 次/).waitFor();
    await enter(hua, '综合执法大队');
    await page.getByRole('button', { name: '退回', exact: true }).click();
    await dialog.getByLabel('退回的理由').fill('请计入简易程序');
    await hua.clerk.look('707-send-back');
    await dialog.getByRole('button', { name: '退回', exact: true }).click();
    await page.locator('.sheet-facts .sheet-sentBack').waitFor();
    await enter(hua, '财政（财务）机构');
    await page.getByRole('button', { name: '采用' }).press('Enter');
    await page.locator('.sheet-facts .sheet-accepted').waitFor();
    await hua.clerk.look('708-accepted');
    await page.goto(`${hua.clerk.base}/agencies/${AGENCY}/years/${YEAR}/figures`);
    const figure = page.getByRole('row', { name: /行政事业性收费/ });
    await figure.getByText('财政（财务）机构（非税收入台账）').waitFor();
    expect(await figure.innerText()).toContain('12.3456 万元');
    await hua.clerk.look('709-figures');
    expect([...hua.clerk.faults, ...ming.clerk.faults]).toEqual([]);
  }, 60_000);
});
