import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Clerk } from './clerk.js';

/** Where applications of the journeys are made. */
export const AGENCY = 'demo-county';
export const YEAR = 2026;

/** A call as whoever is logged in on the page. */
export const callOn = <T>(page: Page, method: string, path: string, body?: object, version = 1): Promise<T> =>
  page.evaluate(
    async ([how, where, what, seen]) => {
      const { csrfToken } = (await (await fetch('/api/v1/session')).json()) as { csrfToken: string };
      const headers = {
        'content-type': 'application/json',
        'x-csrf-token': csrfToken,
        'if-match': `"${seen}"`,
      };
      const answer = await fetch(`/api/v1${where}`, { method: how, headers, ...(what && { body: what }) });
      if (!answer.ok) throw new Error(await answer.text());
      return (answer.status === 204 ? undefined : await answer.json()) as T;
    },
    [method, path, body && JSON.stringify(body), version] as const,
  );

export async function logInAs(
  page: Page,
  base: string,
  { username, password }: Readonly<Record<'username' | 'password', string>>,
): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${base}/login`);
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL((url) => url.pathname !== '/login');
}

/** Adds somebody with the role, who then has a password of their own. */
export async function addPersonOn(page: Page, base: string, username: string, role: string, agency = AGENCY) {
  const added = await callOn<{ oneTimePassword: string }>(page, 'POST', `/agencies/${agency}/users`, {
    username,
    name: username,
    roles: [role],
  });
  const context = await page.context().browser()!.newContext();
  const other = await context.newPage();
  const password = `New-${added.oneTimePassword}`;
  await logInAs(other, base, { username, password: added.oneTimePassword });
  await callOn(other, 'PUT', '/session/password', { current: added.oneTimePassword, new: password });
  await context.close();
  return { username, password };
}

/** Takes in an application past the form, which has a journey of its own. @returns what it is called */
export async function takeInOn(page: Page, description: string, receivedOn: string): Promise<string> {
  const { caseNo } = await callOn<{ caseNo: string }>(page, 'POST', `/agencies/${AGENCY}/cases`, {
    applicant: { type: 'naturalPerson', name: '欧阳测试', phone: '13912347788' },
    channel: 'inPerson',
    receivedOn,
    description,
  });
  return caseNo;
}

/** What happened before the journey begins. */
export async function happenedOn(page: Page, caseNo: string, events: readonly object[]): Promise<void> {
  const path = `/agencies/${AGENCY}/cases/${encodeURIComponent(caseNo)}/events`;
  for (const [index, event] of events.entries()) await callOn(page, 'POST', path, event, index + 1);
}

/** Somebody at the page of a case. */
export class AtCase {
  constructor(
    private readonly page: Page,
    private readonly base: string,
  ) {}

  async open(caseNo: string): Promise<void> {
    const path = `/agencies/${AGENCY}/years/${YEAR}/cases/${encodeURIComponent(caseNo)}`;
    await this.page.goto(`${this.base}${path}`);
    await this.page.getByRole('heading', { name: caseNo, level: 1 }).waitFor();
    await this.region('下一步').waitFor();
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name, exact: true });
  }

  /** The button of a step that can be taken; while the steps are asked for again it may still stand among the others. */
  step(label: string): Locator {
    return this.region('下一步').getByRole('button', { name: label, exact: true, disabled: false });
  }

  /** What the page says of a step that cannot be taken. */
  async whyNot(label: string): Promise<string> {
    const forbidden = this.region('下一步').locator('.forbidden');
    if ((await forbidden.getAttribute('open')) === null) await forbidden.locator('summary').click();
    const button = forbidden.getByRole('button', { name: label, exact: true });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    return this.page.locator(`[id="${await button.getAttribute('aria-describedby')}"]`).innerText();
  }

  /** Fills in the dialog of a step; the picture is taken before it is sent. */
  async fill(label: string, fields: Readonly<Record<string, string>>): Promise<Locator> {
    // By keyboard, which also says where the focus has to come back to.
    await this.step(label).press('Enter');
    const form = this.dialog(label);
    await form.waitFor();
    for (const [name, value] of Object.entries(fields)) {
      const control = form.getByLabel(name, { exact: true });
      if ((await control.getAttribute('role')) !== 'combobox') await control.fill(value);
      else {
        await control.click();
        await this.page.getByTitle(value, { exact: true }).click();
      }
    }
    return form;
  }

  async record(label: string, fields: Readonly<Record<string, string>>, clerk?: Clerk): Promise<void> {
    const form = await this.fill(label, fields);
    if (clerk) await clerk.look(`dialog-${label}`);
    await form.getByRole('button', { name: '登记' }).click();
    await form.waitFor({ state: 'detached' });
    await this.hasFocus();
    await this.region('办理经过').getByText(label, { exact: true }).last().waitFor();
  }

  /** Whoever works by keyboard is not sent back to the top of the page. */
  async hasFocus(): Promise<void> {
    await this.page.locator('body :focus').waitFor({ state: 'attached' });
  }

  /** Waits until the case stands there. */
  async stands(stage: string): Promise<void> {
    await this.page.locator('.page-head .stage').getByText(stage, { exact: true }).waitFor();
  }
}
