import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addPersonOn, AGENCY, callOn, happenedOn, logInAs, takeInOn, YEAR } from './support/case-work.js';
import { ADMIN } from './support/built-server.js';
import { Clerk, describeInBrowser } from './support/clerk.js';
import { routesOfPages } from './support/routes-of-pages.js';

type Role = 'nobody' | 'clerk' | 'reporter' | 'legal' | 'auditor' | 'admin';
interface Visit {
  readonly as: Role;
  readonly heading: string | RegExp;
  /** A role that has no use for the page, and is told so by the server or finds no way to change anything. */
  readonly barred?: Role;
}

const PLACE = '/agencies/:code/years/:year';
/** Every page of the product, who visits it, and what it is called. A new one has to be entered here. */
const PAGES: Readonly<Record<string, Visit>> = {
  '/login': { as: 'nobody', heading: '登录' },
  '/password': { as: 'clerk', heading: '修改密码' },
  '/second-factor': { as: 'clerk', heading: '设置动态口令' },
  // Leads on where there is an agency; where there is none, the end of the demonstration is judged on it.
  '/first-agency': { as: 'admin', heading: /年度统计表|年政府信息公开|^表|统计/ },
  '/': { as: 'clerk', heading: '工作台' },
  '/agencies': { as: 'admin', heading: '机关' },
  '/people': { as: 'admin', heading: '人员与角色', barred: 'clerk' },
  '/calendar': { as: 'admin', heading: '节假日安排' },
  '/report-checks': { as: 'admin', heading: '年报检查' },
  '/audit': { as: 'auditor', heading: '审计', barred: 'clerk' },
  '/account': { as: 'clerk', heading: '登录与安全' },
  '/notifications': { as: 'clerk', heading: '通知' },
  '/agencies/:code': { as: 'reporter', heading: /年度统计表|工作台/ },
  [`${PLACE}/home`]: { as: 'clerk', heading: '工作台', barred: 'auditor' },
  [`${PLACE}/alerts`]: { as: 'clerk', heading: '期限提醒', barred: 'auditor' },
  [`${PLACE}/cases`]: { as: 'clerk', heading: '案件', barred: 'auditor' },
  [`${PLACE}/cases/new`]: { as: 'clerk', heading: '登记申请', barred: 'auditor' },
  [`${PLACE}/cases/submissions`]: { as: 'clerk', heading: '待确认的申请', barred: 'auditor' },
  [`${PLACE}/cases/:caseNo`]: { as: 'clerk', heading: /号$/, barred: 'auditor' },
  [`${PLACE}/cases/:caseNo/decide`]: { as: 'clerk', heading: /^拟定答复/, barred: 'auditor' },
  [`${PLACE}/cases/:caseNo/receipt`]: { as: 'clerk', heading: '申请回执', barred: 'auditor' },
  [`${PLACE}/cases/:caseNo/archive-list`]: { as: 'clerk', heading: /卷内/, barred: 'auditor' },
  [`${PLACE}/proceedings`]: { as: 'legal', heading: '复议诉讼', barred: 'auditor' },
  [`${PLACE}/proceedings/reviews/new`]: { as: 'legal', heading: '登记行政复议' },
  [`${PLACE}/proceedings/lawsuits/new`]: { as: 'legal', heading: '登记行政诉讼' },
  [`${PLACE}/proceedings/reviews/:ref`]: { as: 'legal', heading: /^行政复议 复/, barred: 'auditor' },
  [`${PLACE}/proceedings/lawsuits/:ref`]: { as: 'clerk', heading: /^行政诉讼 诉/, barred: 'auditor' },
  [`${PLACE}/contested-grounds`]: { as: 'legal', heading: '败因统计' },
  [`${PLACE}/disposals`]: { as: 'legal', heading: '文书用语与表四' },
  [`${PLACE}/registers`]: { as: 'clerk', heading: /台账/ },
  [`${PLACE}/tables`]: { as: 'reporter', heading: /.+/ },
  [`${PLACE}/trends`]: { as: 'reporter', heading: '历年趋势' },
  [`${PLACE}/report`]: { as: 'reporter', heading: /年度报告$/ },
  [`${PLACE}/collection`]: { as: 'reporter', heading: /下级年报$/ },
  [`${PLACE}/figures`]: { as: 'reporter', heading: /年数据$/ },
  [`${PLACE}/figure-sheets`]: { as: 'reporter', heading: /数据填报$/ },
  [`${PLACE}/documents`]: { as: 'reporter', heading: '规章和行政规范性文件' },
  [`${PLACE}/imports`]: { as: 'reporter', heading: '台账导入' },
  [`${PLACE}/letter-templates`]: { as: 'legal', heading: /文书/ },
  [`${PLACE}/settings`]: { as: 'reporter', heading: /计数规则/ },
  '/*': { as: 'clerk', heading: '没有这个页面' },
};

/** Transitions and animations of an element, in seconds; where less motion is asked for there are none to speak of. */
const MOVING = `[...document.querySelectorAll('*')].filter((element) => {
  const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
  const longest = (text) => Math.max(...text.split(',').map(parseFloat));
  return longest(transitionDuration) > 0.02 || (animationName !== 'none' && longest(animationDuration) > 0.02);
}).map(({ outerHTML }) => outerHTML.slice(0, 120))`;

describeInBrowser('every page, as somebody who may see it', () => {
  let clerk: Clerk;
  let caseNo: string;
  let ended: string;
  let review: string;
  let lawsuit: string;
  const people = new Map<Role, Parameters<typeof logInAs>[2]>([['admin', ADMIN]]);
  let present: Role = 'nobody';

  beforeAll(async () => {
    clerk = await Clerk.arrive({ GONGKAI_DUTIES: 'separated' });
    const { page, base } = clerk;
    await logInAs(page, base, ADMIN);
    page.setDefaultTimeout(20_000);
    for (const role of ['clerk', 'reporter', 'legal', 'auditor'] as const)
      people.set(role, await addPersonOn(page, base, `one.${role}`, role));
    await become('clerk');
    caseNo = await takeInOn(page, '清河大桥施工合同', '2026-03-02');
    ended = await takeInOn(page, '撤回的申请', '2026-03-02');
    await happenedOn(page, ended, [{ type: 'withdrawn', on: '2026-03-10' }]);
    await become('legal');
    const filed = { filedOn: '2026-04-20', parts: [{ complaint: 'noAnswer' }] };
    review = await logged('reviews', { ...filed, applications: [caseNo] });
    lawsuit = await logged('lawsuits', { ...filed, application: caseNo, route: 'afterReview', review });
  }, 300_000);
  afterAll(() => Clerk.leaveAll());

  async function become(role: Role): Promise<void> {
    if (role === present) return;
    present = role;
    const logIn = people.get(role);
    if (logIn) await logInAs(clerk.page, clerk.base, logIn);
    else await clerk.page.context().clearCookies();
  }

  /** @returns the number that the agency gave it */
  async function logged(kind: 'reviews' | 'lawsuits', body: object): Promise<string> {
    const path = `/agencies/${AGENCY}/${kind}`;
    return (await callOn<{ ref: string }>(clerk.page, 'POST', path, body)).ref;
  }

  const addressOf = (route: string): string => {
    const called = route.includes('archive') ? ended : caseNo;
    const path = route
      .replace(':code', AGENCY)
      .replace(':year', String(YEAR))
      .replace(':caseNo', encodeURIComponent(called))
      .replace(':ref', encodeURIComponent(route.includes('reviews') ? review : lawsuit))
      .replace('*', 'nowhere');
    return clerk.base + path;
  };

  it('is in the table of this test, and nothing else', () => {
    expect(Object.keys(PAGES).toSorted()).toEqual(routesOfPages().toSorted());
  });

  it.each(Object.entries(PAGES).toSorted(([, a], [, b]) => a.as.localeCompare(b.as)))(
    '%s',
    async (route, { as, heading }) => {
      const { page } = clerk;
      await become(as);
      await page.goto(addressOf(route));
      await clerk.heading(heading).waitFor();
      await page.locator('.ant-spin-spinning').first().waitFor({ state: 'detached' });
      expect(
        await page
          .getByRole('alert')
          .filter({ hasText: /没有(打开|载入)/ })
          .count(),
      ).toBe(0);
      await clerk.look(`page-${route.replace(/\W+/g, '-')}`);
      expect([route, await page.evaluate<string[]>(MOVING)]).toEqual([route, []]);
    },
    60_000,
  );

  it.each(Object.entries(PAGES).filter(([, { barred }]) => barred !== undefined))(
    '%s says why to whoever may not see it',
    async (route, { barred }) => {
      await become(barred!);
      await clerk.page.goto(addressOf(route));
      const why = clerk.page.getByRole('alert').filter({ hasText: '没有执行这项操作的角色' });
      await why.first().waitFor();
    },
    60_000,
  );

  it('shows the pages’ own faults nowhere in the console', () => {
    expect(clerk.faults).toEqual([]);
  });
});
