import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { Clerk, describeInBrowser } from './support/clerk.js';

const REASON = '电话联系申请人补正';
const PASSWORD = 'Blue-Lantern-Harbour-11';

interface Person {
  readonly username: string;
  readonly oneTimePassword: string;
}

/** In the page of an administrator: somebody with this role at the top agency. */
async function added(role: string): Promise<Person> {
  const { csrfToken } = (await (await fetch('/api/v1/session')).json()) as { csrfToken: string };
  const agencies = (await (await fetch('/api/v1/agencies')).json()) as {
    code: string;
    parentCode: string | null;
  }[];
  const top = agencies.find(({ parentCode }) => parentCode === null)?.code ?? '';
  const answer = await fetch(`/api/v1/agencies/${top}/users`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'X-CSRF-Token': csrfToken },
    body: JSON.stringify({ username: `browser.${role}`, name: '沈某', roles: [role] }),
  });
  return (await answer.json()) as Person;
}

/** And the first applicant there unmasked, for a reason. */
async function revealed(reason: string): Promise<number> {
  const { csrfToken } = (await (await fetch('/api/v1/session')).json()) as { csrfToken: string };
  const agencies = (await (await fetch('/api/v1/agencies')).json()) as {
    code: string;
    parentCode: string | null;
  }[];
  const top = agencies.find(({ parentCode }) => parentCode === null)?.code ?? '';
  const headers = { 'content-type': 'application/json', 'X-CSRF-Token': csrfToken };
  const taken = await fetch(`/api/v1/agencies/${top}/cases`, {
    method: 'POST',
    headers,
    body: JSON.stringify({
      applicant: { type: 'naturalPerson', name: '欧阳测试', phone: '13912347788' },
      channel: 'online',
      receivedOn: '2026-03-09',
      description: '某批复',
    }),
  });
  const { caseNo } = (await taken.json()) as { caseNo: string };
  const answer = await fetch(`/api/v1/agencies/${top}/cases/${encodeURIComponent(caseNo)}/reveals`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ reason }),
  });
  return answer.status;
}

describeInBrowser('the audit trail in the browser', () => {
  let clerk: Clerk;
  let auditor: Person;
  let reporter: Person;

  beforeAll(async () => {
    clerk = await Clerk.arrive();
    await clerk.logIn();
    clerk.page.setDefaultTimeout(10_000);
    auditor = await clerk.page.evaluate(added, 'auditor');
    reporter = await clerk.page.evaluate(added, 'reporter');
    expect(await clerk.page.evaluate(revealed, REASON)).toBe(200);
  }, 240_000);
  afterAll(() => Clerk.leaveAll());

  const navigation = (): Locator => clerk.page.getByRole('navigation', { name: '栏目' });
  const region = (name: string): Locator => clerk.page.getByRole('region', { name, exact: true });
  const row = (text: string): Locator => clerk.page.getByRole('row').filter({ hasText: text });

  async function becomes({ username, oneTimePassword }: Person): Promise<void> {
    const { page } = clerk;
    await page.locator('.user-menu').click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByLabel('用户名').fill(username);
    await page.getByLabel('密码', { exact: true }).fill(oneTimePassword);
    await page.getByRole('button', { name: '登录' }).click();
    await clerk.heading('修改密码').waitFor();
    await page.getByLabel('当前密码').fill(oneTimePassword);
    await page.getByLabel('新密码', { exact: true }).fill(PASSWORD);
    await page.getByLabel('再次输入新密码').fill(PASSWORD);
    await page.getByLabel('再次输入新密码').press('Enter');
    await page.locator('.statutory').first().waitFor();
  }

  it('is offered to auditors only', async () => {
    await becomes(reporter);
    expect(await navigation().innerText()).not.toContain('审计');
    await clerk.page.goto(`${clerk.base}/audit`);
    await clerk.page.getByRole('alert').filter({ hasText: '当前账号没有执行这项操作的角色' }).waitFor();
    await becomes(auditor);
    const sections = await navigation().innerText();
    expect([sections.includes('审计'), sections.includes('人员'), sections.includes('案件')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('lists entries, and takes a filter that stands in the address', async () => {
    const { page } = clerk;
    await clerk.openSection('审计');
    await clerk.heading('审计').waitFor();
    await row('登录').first().waitFor();
    await clerk.look('80-audit');
    await page.getByLabel('对象编号').fill('7');
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText('请先选择对象').waitFor();
    await page.getByLabel('对象编号').fill('');
    await page.getByRole('combobox', { name: '操作' }).click();
    await page.getByRole('combobox', { name: '操作' }).fill('申请人完整');
    await page.getByRole('combobox', { name: '操作' }).press('Enter');
    await page.getByRole('button', { name: '查询' }).click();
    await page.waitForURL(/action=applicant\.revealed/);
    await page.getByRole('button', { name: '清除条件' }).waitFor();
    await row('登录').waitFor({ state: 'detached' });
    await row('查看申请人完整信息').waitFor();
    expect(await row('查看申请人完整信息').count()).toBe(1);
  });

  it('shows an entry in words, and its reason when asked for twice', async () => {
    const { page } = clerk;
    await row('查看申请人完整信息').getByRole('button').click();
    const drawer = page.getByRole('dialog', { name: /查看申请人完整信息/ });
    await drawer.getByText('第几人').waitFor();
    expect(await drawer.innerText()).toContain('案号');
    expect(await drawer.innerText()).not.toContain(REASON);
    await clerk.look('81-audit-entry');
    await drawer.getByRole('button', { name: '查看事由' }).click();
    const asked = page.getByRole('dialog', { name: /^查看第 \d+ 条的事由/ });
    await asked.getByText('查看本身会写入审计记录').waitFor();
    await clerk.look('82-audit-reason-asked');
    await asked.getByRole('button', { name: '查看' }).click();
    await drawer.getByText(REASON).waitFor();
    await clerk.look('83-audit-reason');
    await drawer.getByRole('button', { name: '只看该对象的记录' }).click();
    await page.waitForURL(/subjectKind=case/);
    await row('登记申请').waitFor();
    expect(await page.getByLabel('对象编号').inputValue()).toMatch(/^\d+$/);
    await page.getByRole('button', { name: '清除条件' }).click();
    await row('查看审计记录的事由').waitFor();
  });

  it('has nothing for days on which nothing was done', async () => {
    const { page } = clerk;
    await page.getByLabel('至', { exact: true }).fill('2020-01-01');
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText('没有符合条件的记录').waitFor();
    await clerk.look('84-audit-empty');
    await page.getByRole('button', { name: '清除条件' }).click();
    await row('登录').first().waitFor();
    expect(await page.getByLabel('至', { exact: true }).inputValue()).toBe('');
    expect(await page.locator('.audit-filters').innerText()).not.toContain('查看申请人完整信息');
  });

  it('says what a verification proves, and what it does not', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: '校验', exact: true }).click();
    const verdict = region('校验');
    await verdict.getByText('没有发现改动。').waitFor();
    expect(await verdict.innerText()).toContain('服务器程序是否被人替换过');
    await clerk.look('85-audit-verdict');
  });

  it('shows the trail of the installation to the auditor of the top agency', async () => {
    const { page } = clerk;
    await page.getByText('系统', { exact: true }).click();
    await page.waitForURL(/chain=installation/);
    await row('admin').first().waitFor();
    await clerk.look('86-audit-installation');
  });

  it('shows the page’s own faults nowhere in the console', () => {
    expect(clerk.faults).toEqual([]);
  });
});
