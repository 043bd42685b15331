import { describe, expect, it } from '@jest/globals';
import {
  actor,
  factsOf,
  NAMES,
  ORDINARY,
  reviewed,
  REVIEWS,
  subjectOf,
  type Step,
} from '../../../test/support/workflow-lives.js';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import type { Outcome, Role } from '../../law/vocabularies/keys.js';
import type { ApprovalRule } from './life.js';
import { decide, type Decision } from './decide.js';
import type { Fact } from './fact.js';
import { actionsOf } from './actions.js';
import { stageOf } from './replay.js';

interface More {
  readonly approval?: ApprovalRule;
  readonly roles?: readonly Role[];
  readonly by?: string;
  readonly alone?: boolean;
}

function tried(steps: readonly Step[], [type, on, details = {}]: Step, more: More = {}): Decision {
  const { approval = 'onPaper', roles = ['clerk', 'legal', 'approver'], by = 'me', alone = false } = more;
  const subject = subjectOf(steps, { approval });
  const event = { seq: steps.length + 1, type, on: localDate(on), by, details };
  return decide(subject, event, { username: by, roles, singlePersonOffice: alone }, law(), NAMES);
}
const guard = (decision: Decision): string | undefined => (decision.allowed ? undefined : decision.guard);

const GRANTED: Step = ['decided', '2026-01-09', { outcome: 'granted' }];

describe('the day of receipt (条例 art. 31)', () => {
  const refusal = (decision: Decision): string => (decision.allowed ? 'allowed' : decision.reason);

  it('comes before everything else, what only the office knows of included', () => {
    expect(refusal(tried([], ['ownUnitAsked', '2026-01-04']))).toBe(
      '在 2026-01-04 还没有收到，收到申请之日是 2026-01-05',
    );
    expect(tried([], ['ownUnitAsked', '2026-01-05']).allowed).toBe(true);
  });

  it('is the day of the confirmation where both sides confirmed it', () => {
    const confirmed: Step[] = [['confirmed', '2026-01-07']];
    expect(refusal(tried(confirmed, ['ownUnitAsked', '2026-01-06']))).toContain('收到申请之日是 2026-01-07');
    expect(tried(confirmed, ['ownUnitAsked', '2026-01-07']).allowed).toBe(true);
  });
});

describe('parallel matters', () => {
  it('an opinion needs a consultation of that party, and a silent party may still speak', () => {
    const asked: Step[] = [
      ['thirdPartyConsulted', '2026-01-06', { party: '甲公司', receivedOn: localDate('2026-01-08') }],
    ];
    const said = (party?: string): Step => [
      'thirdPartyReplied',
      '2026-02-05',
      party === undefined ? {} : { party },
    ];
    expect(guard(tried([], said()))).toBe('asked.thirdParty');
    expect(guard(tried(asked, said('乙公司')))).toBe('asked.thirdParty');
    expect(tried(asked, said('甲公司')).allowed).toBe(true);
    const silent = (on: string): Step => ['thirdPartySilent', on, { party: '甲公司' }];
    // 15 working days after 8 January 2026 end on the 29th (条例 art. 32).
    expect(guard(tried(asked, silent('2026-01-29')))).toBe('silent.thirdParty');
    expect(tried(asked, silent('2026-01-30')).allowed).toBe(true);
    expect(tried([...asked, silent('2026-01-30')], said('甲公司')).allowed).toBe(true);
    expect(guard(tried([...asked, said('甲公司')], said('甲公司')))).toBe('asked.thirdParty');
  });

  it('an extension that was proposed waits for its approval, by somebody else', () => {
    const proposed: Step = ['extensionProposed', '2026-01-15'];
    const extended: Step = ['extended', '2026-01-20', {}];
    expect(tried([], extended).allowed).toBe(true);
    expect(guard(tried([], extended, { approval: 'inSystem' }))).toBe('extensionSettled');
    expect(guard(tried([proposed], extended))).toBe('extensionSettled');
    expect(guard(tried([proposed], ['extensionProposed', '2026-01-16']))).toBe('noneProposed');
    expect(guard(tried([proposed], ['extensionApproved', '2026-01-16'], { by: 'somebody' }))).toBe(
      'notOwnProposal',
    );
    expect(
      tried([proposed], ['extensionApproved', '2026-01-16'], { by: 'somebody', alone: true }).allowed,
    ).toBe(true);
    expect(
      tried([proposed, ['extensionApproved', '2026-01-16']], extended, { approval: 'inSystem' }).allowed,
    ).toBe(true);
    expect(guard(tried([proposed, ['extensionRefused', '2026-01-16']], extended))).toBe('extensionSettled');
  });

  it('a delay needs reasons that were asked for (art. 35)', () => {
    expect(guard(tried([], ['delayed', '2026-01-20']))).toBe('reasonsAsked');
    expect(tried([['reasonsRequested', '2026-01-12']], ['delayed', '2026-01-20']).allowed).toBe(true);
  });
});

describe('approval', () => {
  const reviewed = REVIEWS;
  const approved: Step = ['approved', '2026-01-10'];
  const signed: Step = ['signed', '2026-01-12'];

  it('in the program: nothing is signed that was not approved, nothing approved that was not reviewed', () => {
    expect(guard(tried([...reviewed, GRANTED], signed, { approval: 'inSystem' }))).toBe('approvedInSystem');
    expect(guard(tried([GRANTED], approved, { approval: 'inSystem' }))).toBe('disclosureReviewed');
    expect(tried([...reviewed, GRANTED], approved, { approval: 'inSystem' }).allowed).toBe(true);
    expect(tried([...reviewed, GRANTED, approved], signed, { approval: 'inSystem' }).allowed).toBe(true);
  });

  it('on paper: signed at once, unless a review, check or approval said no', () => {
    expect(tried([...reviewed, GRANTED], signed).allowed).toBe(true);
    expect(guard(tried([GRANTED, ['approvalRefused', '2026-01-10']], signed))).toBe('approvalPassed');
    expect(guard(tried([GRANTED, ['legalReturned', '2026-01-10']], approved))).toBe('checkPassed');
  });

  it('is nobody’s who drafted or decided', () => {
    for (const type of ['approved', 'approvalRefused', 'legalChecked', 'legalReturned'] as const) {
      const step: Step = [type, '2026-01-12'];
      expect(guard(tried([GRANTED], step, { by: 'somebody' }))).toBe('notOwnWork');
      expect(tried([...reviewed, GRANTED], step, { by: 'somebody', alone: true }).allowed).toBe(true);
      expect(tried([...reviewed, GRANTED], step).allowed).toBe(true);
    }
  });
});

describe('the review before disclosure (条例 art. 17)', () => {
  const decided = (outcome: Outcome): Step => ['decided', '2026-01-09', { outcome }];
  const signed: Step = ['signed', '2026-01-12'];
  const rules: readonly ApprovalRule[] = ['onPaper', 'inSystem'];
  const last = (approval: ApprovalRule): Step =>
    approval === 'onPaper' ? signed : ['approved', '2026-01-10'];

  it.each(rules)('%s: whatever is disclosed has passed all three stages', (approval) => {
    for (const outcome of ['granted', 'partial'] as const) {
      for (const [missing] of REVIEWS.entries()) {
        const some = REVIEWS.filter((_, index) => index !== missing);
        expect(guard(tried([...some, decided(outcome)], last(approval), { approval }))).toBe(
          'disclosureReviewed',
        );
      }
      expect(tried([...REVIEWS, decided(outcome)], last(approval), { approval }).allowed).toBe(true);
    }
    expect(tried([decided('unavailable.notHeld')], last(approval), { approval }).allowed).toBe(true);
  });

  it.each([
    ['mayNot', 'granted', false],
    ['mayNot', 'partial', false],
    ['partly', 'granted', false],
    ['partly', 'partial', true],
    ['mayNot', 'refused.processInfo', true],
  ] as const)('“%s” at any stage, result %s: %s', (result, outcome, allowed) => {
    for (const stage of ['handling', 'office', 'secrecy'] as const) {
      const decision = tried([...REVIEWS, reviewed(stage, result), decided(outcome)], signed);
      expect(guard(decision)).toBe(allowed ? undefined : 'disclosureCleared');
      const thought = [...REVIEWS, reviewed(stage, result), reviewed(stage, 'mayDisclose')];
      expect(tried([...thought, decided(outcome)], signed).allowed).toBe(true);
    }
  });

  it('is repeated for an answer that is made anew', () => {
    const before: Step[] = [
      ...REVIEWS,
      decided('granted'),
      signed,
      ['dispatched', '2026-01-13'],
      ['reopened', '2026-03-02', { cause: 'redo' }],
    ];
    const again: Step = ['decided', '2026-03-04', { outcome: 'partial' }];
    const anew = REVIEWS.map(([type, , details]): Step => [type, '2026-03-03', details]);
    const late: Step = ['signed', '2026-03-05'];
    expect(guard(tried([...before, again], late))).toBe('disclosureReviewed');
    expect(tried([...before, ...anew, again], late).allowed).toBe(true);
  });
});

describe('a correction', () => {
  const subject = subjectOf([...REVIEWS, GRANTED, ['signed', '2026-01-12']]);
  const corrected = (corrects: number) =>
    decide(
      subject,
      { seq: 6, type: 'corrected', on: localDate('2026-01-20'), by: 'me', details: {}, corrects },
      actor('clerk'),
      law(),
      NAMES,
    );

  it('names the later fact that stands in the way', () => {
    expect(corrected(4)).toEqual({
      allowed: false,
      kind: 'later',
      reason: '更正之后，第 5 项“签发”（2026-01-12）就不合规定：那时它还没有决定',
      remedy: '请先更正第 5 项“签发”（2026-01-12）。',
      blocking: subject.facts[4],
    });
    expect(corrected(5)).toMatchObject({ allowed: true, stage: 'decided' });
  });
});

describe('a fact that is entered anew', () => {
  const struck = (corrects: number, seq: number): Fact => ({
    seq,
    type: 'corrected',
    on: localDate('2026-01-20'),
    by: 'me',
    details: {},
    corrects,
  });
  const asked: Step = ['supplementRequested', '2026-01-09', { replyWithinWorkingDays: 5 }];
  const again = (facts: readonly Fact[], on: string, type: Fact['type'] = 'supplementRequested') =>
    decide(
      { facts, circumstances: ORDINARY },
      { seq: facts.length + 1, type, on: localDate(on), by: 'me', details: {} },
      actor('clerk'),
      law(),
      NAMES,
    );

  it('keeps its place among the facts of its day, or of the day that was meant', () => {
    const facts = [...factsOf(asked, ['extended', '2026-01-09', {}]), struck(1, 3)];
    expect(again(facts, '2026-01-09')).toMatchObject({ allowed: true, place: 1 });
    expect(again(facts, '2026-01-08')).toMatchObject({ allowed: true, place: 1 });
  });

  it('takes the place of the one that was named, and no other', () => {
    const two = factsOf(asked, ['guided', '2026-01-09'], ['guided', '2026-01-09']);
    const facts = [...two, struck(3, 4), struck(2, 5)];
    const named = (inPlaceOf: number) =>
      decide(
        { facts, circumstances: ORDINARY },
        { seq: 6, type: 'guided', on: localDate('2026-01-09'), by: 'me', details: {}, inPlaceOf },
        actor('clerk'),
        law(),
        NAMES,
      );
    expect(named(2)).toMatchObject({ allowed: true, place: 2 });
    expect(named(3)).toMatchObject({ allowed: true, place: 3 });
    for (const wrong of [1, 4, 9]) expect(named(wrong)).toMatchObject({ allowed: false, kind: 'reference' });
  });

  it('takes no place that another has taken since, and none in which it does not fit', () => {
    const anew: Fact = { ...factsOf(asked)[0]!, seq: 4, place: 1 };
    const taken = [...factsOf(asked, ['guided', '2026-01-09']), struck(1, 3), anew];
    const received = { ...factsOf(['supplementReceived', '2026-01-09'])[0]!, seq: 5 };
    const second = again([...taken, received], '2026-01-09');
    expect(second).toMatchObject({ allowed: true });
    expect(second).not.toHaveProperty('place');
    // Struck out before the application was confirmed to have been unclear: now it comes after.
    const moved = [
      ...factsOf(GRANTED),
      struck(1, 2),
      { ...factsOf(asked)[0]!, seq: 3 },
      { ...received, seq: 4 },
    ];
    expect(again(moved, '2026-01-09', 'decided')).toMatchObject({ allowed: true, stage: 'decided' });
    expect(again(moved, '2026-01-09', 'decided')).not.toHaveProperty('place');
  });
});

describe('an answer and its legal moment (国办公开办函〔2016〕235号, point 4)', () => {
  const toSign: Step[] = [GRANTED, ['signed', '2026-01-12']];

  it('by post is told by its posting: served without it is refused', () => {
    expect(guard(tried(toSign, ['served', '2026-01-14', { delivery: 'post' }]))).toBe('postingTold');
    expect(tried(toSign, ['served', '2026-01-14', { delivery: 'direct' }]).allowed).toBe(true);
  });

  it('handed over is no answer before it was: it is neither put in the archive nor made again', () => {
    const sent = (delivery: 'direct' | 'post'): Step[] => [
      ...toSign,
      ['dispatched', '2026-01-13', { delivery }],
    ];
    expect(guard(tried(sent('direct'), ['archived', '2026-01-20']))).toBe('handedOver');
    expect(tried(sent('post'), ['archived', '2026-01-20']).allowed).toBe(true);
    const redo: Step = ['reopened', '2026-01-20', { cause: 'redo' }];
    expect(guard(tried(sent('direct'), redo))).toBe('handedOver');
    expect(tried(sent('post'), redo).allowed).toBe(true);
  });
});

describe('a history that was imported', () => {
  it('is followed wherever it leads, and refuses nothing that comes later', () => {
    const brought = factsOf(['supplementLapsed', '2026-01-20']).map((fact) => ({ ...fact, brought: true }));
    expect(stageOf(brought, law())).toBe('closed');
    const event = { seq: 2, type: 'archived', on: localDate('2026-01-21'), by: 'me', details: {} } as const;
    const decision = decide({ facts: brought, circumstances: ORDINARY }, event, actor('clerk'), law(), NAMES);
    expect(decision).toMatchObject({ allowed: true, stage: 'archived' });
  });
});

describe('what can be done', () => {
  it('is every event once, the suggested ones first and the forbidden ones last with a reason', () => {
    const actions = actionsOf(subjectOf([GRANTED]), localDate('2026-01-20'), actor('clerk'), law(), NAMES);
    expect(new Set(actions.map(({ event }) => event)).size).toBe(42);
    const ranks = actions.map(({ allowed, suggested }) => (allowed ? (suggested ? 0 : 1) : 2));
    expect(ranks).toEqual(ranks.toSorted());
    for (const { allowed, why } of actions) expect(allowed).toBe(why === undefined);
  });
});
