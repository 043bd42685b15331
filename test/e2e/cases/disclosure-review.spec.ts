import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseLife } from '../../support/case-life.js';
import { TestApp } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { addPerson } from '../../support/people.js';

let app: TestApp;
let clerk: Visitor;
let legal: Visitor;

const take = (): Promise<CaseLife> => CaseLife.take(clerk, 'aa');
const SIGNED = { type: 'signed', on: '2026-03-12' };

beforeAll(async () => {
  app = await TestApp.start();
  const admin = await app.logIn();
  await admin.post('/agencies', { code: 'aa', name: '某县人民政府', level: 'county', kind: 'government' });
  clerk = await app.logIn(await addPerson(app, admin, 'aa', 'li.jing', ['clerk']));
  legal = await app.logIn(await addPerson(app, admin, 'aa', 'fa.zhi', ['legal']));
}, 60_000);
afterAll(() => app.stop());

describe('the review before disclosure (条例 art. 17)', () => {
  const said = (stage: string, result = 'mayDisclose'): object => ({
    type: 'disclosureReviewed',
    on: '2026-03-10',
    stage,
    result,
    opinion: '不涉密，可以公开',
  });
  const GRANTED = { type: 'decided', on: '2026-03-11', outcome: 'granted' };

  it('nothing is granted before all three have agreed, and whoever signs is told why', async () => {
    const life = await take();
    await life.lives(clerk, said('handling'), said('office'), GRANTED);
    const early = await life.tries(clerk, SIGNED);
    expect(early.json()).toMatchObject({
      status: 422,
      code: 'event.againstRule',
      facts: { guard: 'disclosureReviewed' },
    });
    expect(early.json<{ detail: string }>().detail).toMatch(
      /还没有完成公开前审查.*第十七条.*承办机构、公开工作机构和保密审查/,
    );
    const { actions } = await life.actions(clerk);
    expect(actions.find(({ event }) => event === 'signed')!.why).toContain('还没有完成公开前审查');
    await life.lives(legal, said('secrecy', 'partly'));
    expect((await life.tries(clerk, SIGNED)).json()).toMatchObject({
      facts: { guard: 'disclosureCleared' },
    });
    const reviewed = await life.lives(legal, said('secrecy'));
    expect(reviewed.events.at(-1)).toMatchObject({
      on: '2026-03-10',
      recordedBy: 'fa.zhi',
      details: { stage: 'secrecy', result: 'mayDisclose', opinion: '不涉密，可以公开' },
    });
    expect((await life.lives(clerk, SIGNED)).stage).toBe('signed');
  });

  it('an opinion without its stage or its conclusion is none', async () => {
    const life = await take();
    for (const body of [
      said('elsewhere'),
      said('office', 'perhaps'),
      { ...said('office'), result: undefined },
    ])
      expect((await life.tries(clerk, body)).statusCode).toBe(400);
  });
});
