import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseLife } from '../../support/case-life.js';
import { TestApp, type Visitor } from '../../support/http.js';

let app: TestApp;
let clerk: Visitor;

beforeAll(async () => {
  app = await TestApp.start();
  clerk = await app.logIn();
  await clerk.post('/agencies', { code: 'aa', name: '某县人民政府', level: 'county', kind: 'government' });
});
afterAll(() => app.stop());

describe('a third party who is a person', () => {
  it('is shown nowhere by name, and answers under the name that is shown', async () => {
    const life = await CaseLife.take(clerk, 'aa');
    const asked = { type: 'thirdPartyConsulted', on: '2026-03-10' };
    await life.lives(
      clerk,
      { ...asked, party: '王好学' },
      { ...asked, party: '王知行' },
      { ...asked, party: '李悦' },
    );
    const shown = [await life.read(clerk), await life.actions(clerk)].map((answer) => JSON.stringify(answer));
    expect(shown.filter((text) => /好学|知行|李悦/.test(text))).toEqual([]);
    expect((await life.actions(clerk)).matters.map(({ party }) => party)).toEqual([
      '王**（1）',
      '王**（2）',
      '李*',
    ]);
    await life.lives(clerk, {
      type: 'thirdPartyReplied',
      on: '2026-03-11',
      party: '王**（2）',
      opinion: 'objects',
    });
    await life.lives(clerk, {
      type: 'thirdPartyReplied',
      on: '2026-03-12',
      party: '王好学',
      opinion: 'agrees',
    });
    expect((await life.actions(clerk)).matters.map(({ party }) => party)).toEqual(['李*']);
    const { trace } = (await life.read(clerk)).deadline!;
    expect(trace.flatMap((step) => (step.step === 'excluded' ? [[step.party, step.to]] : []))).toEqual([
      ['王**（1）', '2026-03-12'],
      ['王**（2）', '2026-03-11'],
      ['李*', '2026-03-31'],
    ]);
  });
});
