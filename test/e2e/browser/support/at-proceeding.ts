import type { Locator, Page } from 'playwright-core';
import { AGENCY, YEAR } from './case-work.js';

type Fields = Readonly<Record<string, string>>;

/** Somebody of the legal staff at the pages of reviews and lawsuits. */
export class AtProceeding {
  constructor(
    private readonly page: Page,
    private readonly base: string,
  ) {}

  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** Opens the form by way of the page of the application. */
  async openForm(caseNo: string, button: '登记复议' | '登记诉讼'): Promise<void> {
    const path = `/agencies/${AGENCY}/years/${YEAR}/cases/${encodeURIComponent(caseNo)}`;
    await this.page.goto(`${this.base}${path}`);
    await this.region('复议和诉讼').getByRole('link', { name: button, exact: true }).click();
    await this.page.getByRole('button', { name: button, exact: true }).waitFor();
  }

  async fill(form: Page | Locator, fields: Fields): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const option = form.getByRole('radio', { name: value, exact: true });
      if (name === 'radio') {
        await option.check();
        continue;
      }
      const control = form.getByLabel(name, { exact: true }).first();
      const isList = (await control.getAttribute('role')) === 'combobox';
      await control.fill(value);
      if (isList) await this.page.getByTitle(value, { exact: true }).last().click();
    }
  }

  /** A step by its button, or else out of the menu of the others. */
  async record(step: string, fields: Fields, look?: (form: Locator) => Promise<void>): Promise<void> {
    const bar = this.region('下一步');
    await bar.waitFor();
    const others = bar.getByRole('button', { name: '登记其他步骤' });
    const direct = bar.getByRole('button', { name: step, exact: true });
    await others.or(direct).first().waitFor();
    if ((await direct.count()) > 0 && (await direct.getAttribute('aria-disabled')) === null) {
      await direct.press('Enter');
    } else {
      await others.press('Enter');
      await this.page.getByRole('menuitem', { name: step, exact: true }).click();
    }
    const form = this.page.getByRole('dialog', { name: step, exact: true });
    await form.waitFor();
    await this.fill(form, fields);
    await look?.(form);
    // Until the steps were asked for again those of before stand there.
    const asked = this.page.waitForResponse(/\/actions$/);
    await form.getByRole('button', { name: '登记', exact: true }).click();
    await form.waitFor({ state: 'detached' });
    await asked;
    await this.region('办理经过').getByText(step, { exact: true }).last().waitFor();
  }

  async stands(stage: string): Promise<void> {
    await this.page.locator('.page-head').getByText(stage, { exact: true }).first().waitFor();
  }

  /** What the page says of the cells in which it counts. */
  async placements(): Promise<string[]> {
    return this.region('计入何处')
      .getByText(/^(目前)?计入 \d{4} 年表四/)
      .allInnerTexts();
  }
}
