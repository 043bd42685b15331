import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ADMIN } from './support/built-server.js';
import { addPersonOn, AtCase, logInAs, takeInOn, happenedOn } from './support/case-work.js';
import { Clerk, describeInBrowser } from './support/clerk.js';

describeInBrowser('the review before disclosure, in a browser', () => {
  let clerk: Clerk;
  let page: Page;
  let at: AtCase;

  beforeAll(async () => {
    clerk = await Clerk.arrive({ GONGKAI_DUTIES: 'separated' });
    page = clerk.page;
    await logInAs(page, clerk.base, ADMIN);
    page.setDefaultTimeout(15_000);
    const chen = await addPersonOn(page, clerk.base, 'chen', 'clerk');
    await logInAs(page, clerk.base, chen);
    at = new AtCase(page, clerk.base);
  }, 300_000);
  afterAll(() => Clerk.leaveAll());

  it('a grant is signed only after all three stages have agreed, and the page says so until then', async () => {
    const caseNo = await takeInOn(page, '某项目环境影响报告', '2026-03-09');
    await happenedOn(page, caseNo, [{ type: 'decided', on: '2026-03-10', outcome: 'granted' }]);
    await at.open(caseNo);
    const steps = at.region('下一步');
    const refused = steps.getByText(/现在不能登记的/);
    await refused.click();
    await steps.getByText('还没有完成公开前审查').first().waitFor();
    await clerk.look('220-review-missing');
    // What the form lacks is said at its field; what was typed stays.
    const form = await at.fill('公开前审查', { 发生之日: '2026-03-11', 意见: '不涉及国家秘密' });
    await form.getByRole('button', { name: '登记' }).click();
    await form.getByText('请填写审查环节').waitFor();
    await form.getByText('请填写审查结论').waitFor();
    expect(await form.getByLabel('意见').inputValue()).toBe('不涉及国家秘密');
    await clerk.look('221-review-refused');
    await form.getByRole('button', { name: '取消' }).click();
    await form.waitFor({ state: 'detached' });
    for (const stage of ['承办机构审查', '公开工作机构审查', '保密审查'])
      await at.record(
        '公开前审查',
        { 发生之日: '2026-03-11', 审查环节: stage, 审查结论: '可以公开', 意见: `${stage}同意` },
        clerk,
      );
    const facts = at.region('办理经过');
    for (const stage of ['承办机构审查', '公开工作机构审查', '保密审查'])
      await facts.getByText(`${stage}同意`).waitFor();
    await at.record('签发', { 发生之日: '2026-03-12', 文书号: '清政办依申〔2026〕41号' });
    await at.stands('已签发');
    await clerk.look('222-reviewed-and-signed');
  }, 120_000);

  it('shows the page’s own faults nowhere in the console', () => {
    expect(clerk.faults).toEqual([]);
  });
});
