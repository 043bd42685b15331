import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { readPdf } from '../../golden/read-pdf.js';
import { ADMIN } from './support/built-server.js';

import {
  addPersonOn,
  AGENCY,
  AtCase,
  callOn,
  happenedOn,
  logInAs,
  takeInOn,
  YEAR,
} from './support/case-work.js';
import { Clerk, describeInBrowser } from './support/clerk.js';

type LogIn = Awaited<ReturnType<typeof addPersonOn>>;
const REFUSAL = '答复书（不予公开：四类过程性信息）';
const REASONS = '该征求意见稿尚在讨论，没有形成决定';
/** Of the decision, the first fact after the receipt. */
const CORRECTION = { type: 'corrected', ref: 1, reason: '结果选错' };

describeInBrowser('letters in the browser', () => {
  let clerk: Clerk;
  let page: Page;
  let at: AtCase;
  const people = new Map<string, LogIn>();
  const become = (role: string): Promise<void> => logInAs(page, clerk.base, people.get(role)!);

  beforeAll(async () => {
    clerk = await Clerk.arrive({ GONGKAI_DUTIES: 'separated' });
    page = clerk.page;
    await logInAs(page, clerk.base, ADMIN);
    page.setDefaultTimeout(10_000);
    for (const [username, role] of [
      ['chen', 'clerk'],
      ['fang', 'legal'],
    ] as const)
      people.set(username, await addPersonOn(page, clerk.base, username, role));
    at = new AtCase(page, clerk.base);
  }, 300_000);
  afterAll(() => Clerk.leaveAll());

  /** A case that is refused and signed. */
  async function refused(description: string, signed = true): Promise<string> {
    const caseNo = await takeInOn(page, description, '2026-03-02');
    const facts = [
      { type: 'decided', on: '2026-03-12', outcome: 'refused.processInfo' },
      { type: 'signed', on: '2026-03-13' },
    ];
    await happenedOn(page, caseNo, signed ? facts : facts.slice(0, 1));
    return caseNo;
  }

  /** Of some forty, by typing a part of its name. */
  async function choose(within: Locator, kind: string): Promise<void> {
    const box = within.getByRole('combobox', { name: '文书种类' });
    await box.fill(kind);
    await page.getByTitle(kind).first().waitFor();
    await box.press('Enter');
  }

  async function startDraft(kind: string): Promise<Locator> {
    await at.region('文书').getByRole('button', { name: '起草文书' }).click();
    const form = at.dialog('起草文书');
    await choose(form, kind);
    return form;
  }

  async function drafted(kind: string, particulars: Readonly<Record<string, string>>): Promise<Locator> {
    const form = await startDraft(kind);
    for (const [label, text] of Object.entries(particulars)) await form.getByLabel(label).fill(text);
    await form.getByRole('button', { name: '起草并预览' }).click();
    await form.waitFor({ state: 'detached' });
    const shown = at.dialog(kind);
    await shown.getByRole('document', { name: '文书内容' }).waitFor();
    return shown;
  }

  const isFocused = (button: Locator): Promise<boolean> =>
    button.evaluate((element) => element === element.ownerDocument.activeElement);

  async function downloaded(shown: Locator, button: string): Promise<[string, Buffer]> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      shown.getByRole('button', { name: button }).click(),
    ]);
    return [file.suggestedFilename(), readFileSync(await file.path())];
  }

  it('an agency says what is printed on its letters', async () => {
    await become('fang');
    await clerk.openSection('文书模板');
    await clerk.heading('文书模板').waitFor();
    const settings = at.region('文书设置');
    for (const [label, text] of [
      ['机关代字：答复', '清政公开'],
      ['机关代字：告知', '清政公开告'],
      ['机关代字：函件', '清政公开函'],
      ['联系方式', '清河县府前路1号，0571-00000000'],
      ['管辖法院', '清河市中级人民法院'],
      ['行政复议机关', '清河市人民政府'],
    ] as const)
      await settings.getByLabel(label, { exact: true }).fill(text);
    await settings.getByRole('button', { name: '保存设置' }).click();
    await page.getByText('文书设置已保存').waitFor();
    await clerk.look('120-letter-settings');
  }, 60_000);

  it('a wording without a required element is refused with its place, and stays as it was typed', async () => {
    const template = at.region('模板');
    await choose(template, REFUSAL);
    const text = template.getByLabel(`${REFUSAL}的文本`);
    const standard = await text.inputValue();
    const wrong = standard.replace('不予公开的理由：{{reasons}}\n', '').replace('本机关于', '我单位于');
    await text.fill(wrong);
    const told = template.getByRole('status');
    await told.getByText('标准文本写在第7行“不予公开的理由：{{reasons}}”').waitFor();
    await clerk.look('121-template-warned');
    await template.getByRole('button', { name: '保存', exact: true }).click();
    await template
      .getByRole('alert')
      .getByText(/没有保存：缺少必备要素“不予公开的理由”/)
      .waitFor();
    expect(await text.inputValue()).toBe(wrong);
    await clerk.look('122-template-refused');
    await text.fill(`${wrong.replace('{{basis}}', '{{reasons}}，依照{{basis}}')}{{nobody}}`);
    await told.getByText(/第\d+行：没有“{{nobody}}”这个占位符/).waitFor();
  }, 60_000);

  it('an adapted wording is kept, previewed with a case, and put back', async () => {
    const template = at.region('模板');
    const text = template.getByLabel(`${REFUSAL}的文本`);
    await text.fill((await text.inputValue()).replace('{{nobody}}', ''));
    await template.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('模板已保存').waitFor();
    await template.getByText(/本机关第 1 版/).waitFor();
    await become('chen');
    const caseNo = await refused('预览模板的申请');
    await become('fang');
    await clerk.openSection('文书模板');
    await choose(template, REFUSAL);
    await template.getByTitle(`${REFUSAL}（已修改）`).waitFor();
    await template.getByText('用一件申请预览').click();
    await template.getByLabel('案号').fill(caseNo);
    await template.getByRole('button', { name: '预览' }).click();
    // What only the clerk can tell is named, not invented.
    await template.getByRole('document').getByText('根据（不予公开的理由），依照').waitFor();
    await clerk.look('123-template-preview');
    await template.getByRole('button', { name: '恢复标准文本' }).click();
    await page.getByText('已恢复标准文本').waitFor();
    expect(await text.inputValue()).toContain('本机关于{{receivedOn}}');
  }, 60_000);

  it('what may not be written now says why; a letter is drafted, previewed and not issued before the signature', async () => {
    await become('chen');
    await at.open(await refused('征求意见稿的全文', false));
    const form = await startDraft(REFUSAL);
    await form.getByText(/现在不能制作的文书/).click();
    const why = form
      .getByRole('listitem')
      .filter({ hasText: '案件登记的办理结果是“不予公开：属于四类过程性信息”，与该文书不符' });
    expect(await why.innerText()).toContain('答复书（予以公开）');
    await form.getByRole('button', { name: '起草并预览' }).click();
    await form.getByText('请填写不予公开的理由').waitFor();
    await clerk.look('124-draft-dialog');
    await form.getByLabel('不予公开的理由').fill(REASONS);
    await form.getByRole('button', { name: '起草并预览' }).click();
    await form.waitFor({ state: 'detached' });
    const shown = at.dialog(REFUSAL);
    const letter = shown.getByRole('document', { name: '文书内容' });
    await letter.getByText(/60日内先向清河市人民政府申请行政复议/).waitFor();
    await letter.getByText('（文号在签发时编定）').waitFor();
    await clerk.look('125-draft');
    await shown.getByRole('button', { name: '签发并编号' }).click();
    await shown
      .getByRole('alert')
      .getByText(/决定还没有登记签发/)
      .waitFor();
    await clerk.look('126-not-issued');
  }, 60_000);

  it('a letter is issued with its number, downloaded as Word and PDF, and voided with a reason', async () => {
    await at.open(await refused('另一份征求意见稿'));
    const shown = await drafted(REFUSAL, { 不予公开的理由: REASONS });
    await shown.getByRole('button', { name: '签发并编号' }).click();
    await shown.getByRole('document').getByText('清政公开〔2026〕1号').waitFor();
    await shown.getByText('表三：不予公开：属于四类过程性信息').waitFor();
    await clerk.look('127-issued');
    const [wordName, word] = await downloaded(shown, '下载 Word');
    expect([wordName.endsWith('.docx'), word.subarray(0, 2).toString()]).toEqual([true, 'PK']);
    const [pdfName, pdf] = await downloaded(shown, '下载 PDF');
    expect([pdfName.endsWith('.pdf'), pdf.subarray(0, 5).toString()]).toEqual([true, '%PDF-']);
    await shown.getByText('作废这份文书').click();
    const voiding = shown.getByRole('button', { name: '作废', exact: true });
    expect(await voiding.isDisabled()).toBe(true);
    await shown.getByLabel('作废原因').fill('申请人姓名有误');
    await voiding.click();
    await shown.getByText('作废原因').first().waitFor();
    await shown.getByText('申请人姓名有误').waitFor();
    await clerk.look('128-voided');
    await shown.getByRole('button', { name: '关闭' }).click();
    await shown.waitFor({ state: 'detached' });
    await at.region('文书').getByText('已作废，清政公开〔2026〕1号，2026-03-13').waitFor();
    await clerk.look('129-letters-of-case');
  }, 60_000);

  it('a draft that the record has left behind says so, and cannot be issued', async () => {
    const caseNo = await refused('结果登记有误的申请', false);
    await at.open(caseNo);
    const shown = await drafted(REFUSAL, { 不予公开的理由: REASONS });
    await shown.getByRole('button', { name: '关闭' }).click();
    await callOn(
      page,
      'POST',
      `/agencies/${AGENCY}/cases/${encodeURIComponent(caseNo)}/events`,
      CORRECTION,
      2,
    );
    await at.open(caseNo);
    await at.region('文书').getByRole('button', { name: REFUSAL }).click();
    await shown.getByText('按现在的案件事实不能生成').waitFor();
    expect(await shown.getByRole('button', { name: '签发并编号' }).isDisabled()).toBe(true);
    expect(await shown.getByRole('button', { name: '下载 PDF' }).isDisabled()).toBe(true);
    await clerk.look('130-contradicted');
  }, 60_000);

  it('a letter is drafted, read and closed by the keyboard alone', async () => {
    await become('chen');
    await at.open(await refused('键盘起草的文书'));
    const { keyboard } = page;
    const start = at.region('文书').getByRole('button', { name: '起草文书' });
    await start.focus();
    await keyboard.press('Enter');
    const form = at.dialog('起草文书');
    const kind = form.getByRole('combobox', { name: '文书种类' });
    await kind.waitFor();
    // The dialog begins at what is asked first.
    for (let waits = 0; waits < 40 && !(await isFocused(kind)); waits += 1) await page.waitForTimeout(50);
    expect(await isFocused(kind)).toBe(true);
    await keyboard.type('四类过程性');
    await page.getByTitle(REFUSAL).first().waitFor();
    await keyboard.press('Enter');
    await form.getByLabel('不予公开的理由').waitFor();
    await keyboard.press('Tab');
    await keyboard.type(REASONS);
    const send = form.getByRole('button', { name: '起草并预览' });
    for (let tabs = 0; tabs < 6 && !(await isFocused(send)); tabs += 1) await keyboard.press('Tab');
    await keyboard.press('Enter');
    const shown = at.dialog(REFUSAL);
    await shown.getByRole('document', { name: '文书内容' }).getByText(REASONS).waitFor();
    await keyboard.press('Escape');
    await shown.waitFor({ state: 'detached' });
  }, 60_000);

  it('the receipt that the applicant takes away names them and what they handed in, on one printed page', async () => {
    await become('chen');
    const caseNo = await takeInOn(page, '某项目征地补偿安置方案', '2026-03-02');
    const path = `/agencies/${AGENCY}/years/${YEAR}/cases/${encodeURIComponent(caseNo)}/receipt`;
    await page.goto(`${clerk.base}${path}`);
    const receipt = page.getByRole('article', { name: '政府信息公开申请登记回执' });
    await receipt.getByText('欧阳测试：', { exact: true }).waitFor();
    await receipt.getByText(/即2026年3月30日前（含当日）予以答复/).waitFor();
    await page.getByLabel('收到的材料').fill('申请表1份、身份证复印件1份');
    await page.getByLabel('收到的材料').press('Enter');
    await receipt.getByText('收到的材料：申请表1份、身份证复印件1份。').waitFor();
    await clerk.look('131-receipt');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: '写入回执' }).isVisible()).toBe(false);
    const printed = await page.pdf({ preferCSSPageSize: true });
    const { pages } = await readPdf(printed);
    expect(pages.map(({ text }) => text.includes(`登记编号：${caseNo}`))).toEqual([true]);
    await page.emulateMedia({ media: 'screen' });
  }, 60_000);

  it('shows the page’s own faults nowhere in the console', () => {
    expect(clerk.faults).toEqual([]);
  });
});
