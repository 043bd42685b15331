import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Clerk, describeInBrowser } from './support/clerk.js';

const AGENCY = 'demo-county';

interface Allowed {
  readonly role: string;
  /** Links of the navigation, in order. */
  readonly sections: readonly string[];
  /** Buttons and links that change something, by page. */
  readonly offered: Readonly<Record<string, readonly string[]>>;
}

const NOTHING = { agencies: [], figures: [], documents: [] };
const TABLES = ['年度统计表', '年度报告', '历年趋势', '本年数据', '规范性文件'];
/** Of whoever collects the reports of the agencies below. */
const COLLECTING = ['年度统计表', '年度报告', '下级年报', '历年趋势', '本年数据', '规范性文件'];
const ROLES: readonly Allowed[] = [
  {
    role: 'clerk',
    sections: [
      '工作台',
      '案件',
      '复议诉讼',
      '台账',
      ...TABLES,
      '台账导入',
      '计数规则',
      '机关',
      '年报检查',
      '节假日',
    ],
    offered: NOTHING,
  },
  {
    role: 'legal',
    sections: [
      '工作台',
      '案件',
      '复议诉讼',
      '台账',
      ...TABLES,
      '文书模板',
      '计数规则',
      '机关',
      '年报检查',
      '节假日',
    ],
    offered: NOTHING,
  },
  {
    role: 'reporter',
    sections: [
      '工作台',
      '案件',
      '复议诉讼',
      '台账',
      ...COLLECTING,
      '台账导入',
      '计数规则',
      '机关',
      '年报检查',
      '节假日',
    ],
    offered: {
      ...NOTHING,
      figures: ['修改', '填报'],
      documents: ['登记文件', '登记失效', '改正失效登记', '声明规章目录完整', '声明行政规范性文件目录完整'],
    },
  },
  {
    role: 'supervisor',
    sections: ['工作台', '案件', '复议诉讼', '台账', ...COLLECTING, '计数规则', '机关', '年报检查', '节假日'],
    offered: NOTHING,
  },
  {
    role: 'auditor',
    sections: [...TABLES, '计数规则', '机关', '年报检查', '节假日', '审计'],
    offered: NOTHING,
  },
  {
    role: 'admin',
    sections: [...TABLES, '文书模板', '计数规则', '机关', '年报检查', '节假日', '人员'],
    offered: { ...NOTHING, agencies: ['添加机关'] },
  },
];

describeInBrowser('what a role may not do is not offered, and refused all the same', () => {
  let clerk: Clerk;
  const passwords = new Map<string, string>();

  /** A call as whoever is logged in. */
  const call = <T>(method: string, path: string, body?: object): Promise<T> =>
    clerk.page.evaluate(
      async ([how, where, what]) => {
        const { csrfToken } = (await (await fetch('/api/v1/session')).json()) as { csrfToken: string };
        const headers = { 'content-type': 'application/json', 'x-csrf-token': csrfToken };
        const answer = await fetch(`/api/v1${where}`, {
          method: how,
          headers,
          ...(what && { body: what }),
        });
        if (!answer.ok) throw new Error(await answer.text());
        return (answer.status === 204 ? undefined : await answer.json()) as T;
      },
      [method, path, body && JSON.stringify(body)] as const,
    );

  async function logInAs(username: string, password: string): Promise<void> {
    const { page } = clerk;
    await page.context().clearCookies();
    await page.goto(`${clerk.base}/login`);
    await page.getByLabel('用户名').fill(username);
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.waitForURL((url) => url.pathname !== '/login');
  }

  beforeAll(async () => {
    clerk = await Clerk.arrive({ GONGKAI_DUTIES: 'separated' });
    await clerk.logIn();
    const given = new Map<string, string>();
    for (const { role } of ROLES) {
      const body = { username: `one.${role}`, name: role, roles: [role] };
      const added = await call<{ oneTimePassword: string }>('POST', `/agencies/${AGENCY}/users`, body);
      given.set(role, added.oneTimePassword);
    }
    for (const [role, password] of given) {
      await logInAs(`one.${role}`, password);
      await call('PUT', '/session/password', { current: password, new: `New-${password}` });
      passwords.set(role, `New-${password}`);
    }
  }, 300_000);
  afterAll(() => Clerk.leaveAll());

  it.each(ROLES)(
    '$role',
    async ({ role, sections, offered }) => {
      const { page } = clerk;
      await logInAs(`one.${role}`, passwords.get(role)!);
      const navigation = page.getByRole('navigation', { name: '栏目' });
      await navigation.getByRole('link', { name: '机关' }).waitFor();
      expect(await navigation.getByRole('link').allInnerTexts()).toEqual(sections);
      expect(await page.getByText('清除演示数据').count()).toBe(0);
      for (const [name, buttons] of Object.entries(offered)) {
        const path = name === 'agencies' ? '/agencies' : `/agencies/${AGENCY}/years/2025/${name}`;
        await page.goto(`${clerk.base}${path}`);
        await page.locator('main table').first().waitFor();
        const found = await page
          .locator('main')
          .getByRole('button', { name: /添加机关|填报|修改|登记文件|失效|声明/ })
          .allInnerTexts();
        expect([name, [...new Set(found)]]).toEqual([name, buttons]);
      }
    },
    120_000,
  );

  it('shows an auditor the rule of a figure, and no cases', async () => {
    const { page } = clerk;
    await logInAs('one.auditor', passwords.get('auditor')!);
    await page.goto(`${clerk.base}/agencies/${AGENCY}/years/2025/tables`);
    await page
      .getByRole('button', { name: /查看案件$/ })
      .first()
      .click();
    await page.getByText('本格统计').waitFor();
    await page.getByText('案件清单只对办理申请').waitFor();
    await clerk.look('80-auditor-figure');
    await page.goto(`${clerk.base}/agencies/${AGENCY}/years/2025/cases`);
    await page.locator('main').getByText('没有执行这项操作的角色').waitFor();
  }, 60_000);

  it('shows the page’s own faults nowhere in the console', () => {
    expect(clerk.faults).toEqual([]);
  });
});
