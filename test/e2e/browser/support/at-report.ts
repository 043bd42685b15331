import type { Locator, Page } from 'playwright-core';
import type { ReportAnswer } from '../../../../src/annual-reports/life/reports.schemas.js';
import type { FigureList } from '../../../../src/disclosures/figures.schemas.js';
import type { YearTables } from '../../../../src/reporting/year-tables.js';
import { callOn } from './case-work.js';

export const PROSE: Readonly<Record<string, string>> = {
  overview: [
    '## （一）主动公开\n\n主动公开招生政策。',
    '## （二）依申请公开\n\n新收{{applications.newReceived.total}}件。',
    '## （三）政府信息管理\n\n规范管理。',
    '## （四）政府信息公开平台建设\n\n维护网站。',
    '## （五）监督保障\n\n开展培训。',
  ].join('\n\n'),
  problems: '个别栏目公开的及时性还不够，答复文书的说理不充分；已逐项整改，加强了答复前的法制审核。',
  other: '发出收费通知{{fees.notices}}件，收取信息处理费{{fees.paidYuan}}元。',
};

/** Somebody at the page of the annual report of an agency. */
export class AtReport {
  constructor(
    private readonly page: Page,
    private readonly base: string,
    private readonly code: string,
    private readonly year: number,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(`${this.base}/agencies/${this.code}/years/${this.year}/report`);
    await this.page.getByRole('heading', { name: `${this.year}年度报告`, level: 1 }).waitFor();
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  step(name: string): Locator {
    return this.region('状态和下一步').getByRole('button', { name, exact: true });
  }

  /** Waits until the report stands there. */
  async stands(state: string): Promise<void> {
    await this.page.locator(`.report-standing[data-state="${state}"]`).waitFor();
  }

  /** Takes a step by keyboard; the dialog is left to be looked at before it is sent. */
  async ask(step: string, fields: Readonly<Record<string, string>> = {}): Promise<Locator> {
    await this.step(step)
      .and(this.page.getByRole('button', { disabled: false }))
      .press('Enter');
    const dialog = this.page.getByRole('dialog');
    await dialog.waitFor();
    for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value);
    return dialog;
  }

  async take(step: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    const dialog = await this.ask(step, fields);
    await dialog.getByRole('button', { name: step, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  text(heading: string): Locator {
    return this.page.getByLabel(`文字：${heading}`, { exact: true });
  }

  async save(heading: string): Promise<void> {
    await this.page.getByRole('button', { name: `保存：${heading}`, exact: true }).click();
  }

  /** The figures of table 三 as the page has them, row by row. */
  async applications(): Promise<string[]> {
    return this.page.locator('.statutory-applications td.value').allInnerTexts();
  }

  call<T>(method: string, path = '', body?: object): Promise<T> {
    return callOn<T>(this.page, method, `/agencies/${this.code}/reports/${this.year}${path}`, body);
  }

  tables(): Promise<YearTables> {
    return callOn(this.page, 'GET', `/agencies/${this.code}/years/${this.year}/tables`);
  }

  /** Prose of a section past the page, whatever is there: as a colleague would save it. */
  async writes(key: string, value: string): Promise<void> {
    const at = `/agencies/${this.code}/years/${this.year}/figures`;
    const { narratives } = await callOn<FigureList>(this.page, 'GET', at);
    const there = narratives.find(({ item }) => item === `narrative.${key}`);
    await callOn(this.page, 'PUT', `${at}/narrative.${key}`, { value }, there?.version ?? 0);
  }

  /** Drafted and submitted past the page; whatever has no figure is explained. */
  async submitted(): Promise<void> {
    const at = `/agencies/${this.code}`;
    await callOn(this.page, 'POST', `${at}/reports`, { year: this.year });
    for (const [key, value] of Object.entries(PROSE)) await this.writes(key, value);
    const { findings } = await this.call<ReportAnswer>('GET');
    for (const { id, severity } of findings)
      if (severity === 'reason')
        await this.call('PUT', '/reasons', { finding: id, reason: '业务部门确认没有这项数据' });
    const { rowVersion } = await this.call<ReportAnswer>('GET');
    await callOn(this.page, 'POST', `${at}/reports/${this.year}/submit`, {}, rowVersion);
  }
}
