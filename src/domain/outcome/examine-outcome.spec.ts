import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { localDate as day } from '../../law/local-date.js';
import { OUTCOMES, type Outcome } from '../../law/vocabularies/keys.js';
import type { CaseKnown, DecisionGiven, EarlierCase, KnownEvent } from './decision-given.js';
import { examineOutcome } from './examine-outcome.js';

type Happened = Omit<KnownEvent, 'on'> & { readonly on: string };

const given = (
  outcome: Outcome,
  more: Partial<Omit<DecisionGiven, 'outcome' | 'on'>> = {},
): DecisionGiven => ({
  on: day('2026-03-16'),
  outcome,
  grounds: [],
  particulars: {},
  ...more,
});
const known = (
  more: Partial<Omit<CaseKnown, 'events'>> = {},
  events: readonly Happened[] = [],
): CaseKnown => ({
  rules: { mixedOutcomeRule: 'partial' },
  ...more,
  events: events as unknown as KnownEvent[],
});
const codes = (what: DecisionGiven, of: CaseKnown, severity: 'refusal' | 'warning'): string[] =>
  examineOutcome(what, of, law())
    .filter((finding) => finding.severity === severity)
    .map(({ code }) => code);
const refused = (what: DecisionGiven, of = known()): string[] => codes(what, of, 'refusal');
const warned = (what: DecisionGiven, of = known()): string[] => codes(what, of, 'warning');

describe('an answer that tells its result only', () => {
  it.each(OUTCOMES.filter((outcome) => outcome !== 'partial' && outcome !== 'declined.duplicate'))(
    '%s is accepted',
    (outcome) => {
      expect(refused(given(outcome))).toEqual([]);
    },
  );
  it('部分公开 needs what is given and what is refused (条例第三十七条)', () => {
    expect(refused(given('partial'))).toEqual(['outcome.incomplete', 'outcome.incomplete']);
    const grounds = [{ outcome: 'refused.thirdParty' as const, article: '第十五条' }];
    expect(refused(given('partial', { grounds }))).toEqual(['outcome.incomplete']);
    expect(refused(given('partial', { grounds, particulars: { given: '方案正文' } }))).toEqual([]);
    expect(refused(given('partial', { grounds: [{ outcome: 'granted' }, ...grounds] }))).toEqual([]);
  });
  it('不予公开 without article and reasons is pointed out', () => {
    expect(warned(given('refused.processInfo'))).toEqual(['outcome.untold', 'outcome.noArticle']);
    const whole = {
      grounds: [{ outcome: 'refused.processInfo' as const, article: '《条例》第十六条第二款' }],
      particulars: { reasons: '属于过程稿' },
    };
    expect(warned(given('refused.processInfo', whole))).toEqual([]);
  });
  it('本机关不掌握 without the search and the competent agency is pointed out', () => {
    expect(warned(given('unavailable.notHeld'))).toEqual(['outcome.untold', 'outcome.untold']);
    const particulars = { searchedHow: '检索公文系统', competentAgency: { name: '乙局' } };
    expect(warned(given('unavailable.notHeld', { particulars }))).toEqual([]);
  });
  it('行政查询事项 names the special law', () => {
    const told = { where: '登记中心', specialLaw: '《不动产登记暂行条例》第二十七条' };
    expect(warned(given('refused.adminQuery', { particulars: told }))).toEqual(['outcome.noArticle']);
    expect(warned(given('refused.adminQuery'))).toHaveLength(3);
  });
});

describe('a result and its article', () => {
  it.each([
    ['refused.thirdParty', '第十四条'],
    ['refused.stateSecret', '第十五条'],
    ['refused.internalAffairs', '第十六条第二款'],
    ['refused.processInfo', '条例第16条第1款'],
    ['unavailable.notHeld', '第三十六条第（一）项'],
    ['declined.petition', '《政府信息公开条例》第三十九条第二款'],
    ['granted', '第三十六条（七）'],
  ] as const)('%s does not rest on %s', (outcome, article) => {
    expect(refused(given(outcome, { grounds: [{ outcome, article }] }))).toEqual(['outcome.article']);
  });
  it.each([
    ['refused.thirdParty', '第十五条、第三十二条'],
    ['refused.lawForbids', '条例第十四条；《保守国家秘密法》第九条'],
    ['unavailable.notHeld', '第三十六条第五项'],
    ['refused.enforcementFile', '第十六条'],
    ['granted', '第三十六条、第四十条'],
    ['declined.confirmReissue', '2021年报格式'],
  ] as const)('%s rests on %s', (outcome, article) => {
    expect(refused(given(outcome, { grounds: [{ outcome, article }] }))).toEqual([]);
  });
  it('every article of the vocabulary goes with its own result', () => {
    for (const outcome of OUTCOMES) {
      const grounds = law().outcomes[outcome].articles.map((article) => ({ outcome, article }));
      const found = refused(given(outcome, { grounds, particulars: { given: '甲', refused: '乙' } }));
      expect(found.filter((code) => code === 'outcome.article')).toEqual([]);
    }
  });
});

describe('重复申请 (条例第三十六条第（六）项)', () => {
  const earlier = (more: Partial<EarlierCase>): CaseKnown =>
    known({
      earlier: {
        called: '甲〔2026〕1号',
        isThisCase: false,
        sameApplicant: true,
        answeredOn: day('2026-02-03'),
        ...more,
      },
    });

  it('needs the earlier answer', () => {
    expect(refused(given('declined.duplicate'))).toEqual(['outcome.noEarlierCase']);
    expect(refused(given('declined.duplicate'), known({ earlier: 'absent' }))).toEqual([
      'outcome.earlierCaseUnknown',
    ]);
    expect(refused(given('declined.duplicate'), earlier({ isThisCase: true }))).toEqual([
      'outcome.earlierCaseItself',
    ]);
    expect(refused(given('declined.duplicate'), earlier({}))).toEqual([]);
  });
  it('edge 20: what is not answered yet, or was answered later, is no earlier answer', () => {
    expect(refused(given('declined.duplicate'), earlier({ answeredOn: undefined }))).toEqual([
      'outcome.earlierCaseOpen',
    ]);
    expect(refused(given('declined.duplicate'), earlier({ answeredOn: day('2026-03-17') }))).toEqual([
      'outcome.earlierCaseOpen',
    ]);
    expect(refused(given('declined.duplicate'), earlier({ answeredOn: day('2026-03-16') }))).toEqual([]);
  });
  it('edge 21: another applicant who asks the same is never a repetition', () => {
    expect(refused(given('declined.duplicate'), earlier({ sameApplicant: false }))).toEqual([
      'outcome.otherApplicant',
    ]);
  });
});

describe('edge 27: a silent third party is no consent (条例第三十二条)', () => {
  const asked: Happened = { type: 'thirdPartyConsulted', on: '2026-02-02', party: '甲公司' };
  const replied = (opinion?: 'agrees' | 'objects'): Happened => ({
    type: 'thirdPartyReplied',
    on: '2026-02-09',
    party: '甲公司',
    opinion,
  });

  it.each([
    ['said nothing', [asked], ['outcome.thirdPartySilent']],
    ['objects', [asked, replied('objects')], ['outcome.thirdPartyObjects']],
    ['does not say what it wants', [asked, replied()], ['outcome.thirdPartyObjects']],
    ['agrees', [asked, replied('agrees')], []],
    [
      'one of two said nothing',
      [asked, { ...asked, party: '乙公司' }, replied('agrees')],
      ['outcome.thirdPartySilent'],
    ],
  ] as const)('granting where it %s', (_, events, expected) => {
    expect(refused(given('granted'), known({}, events))).toEqual(expected);
    expect(refused(given('granted', { particulars: { reasons: '意见不合理' } }), known({}, events))).toEqual(
      [],
    );
  });
  it('a part that is given needs the reasons too', () => {
    const particulars = { given: '正文', refused: '附件' };
    expect(refused(given('partial', { particulars }), known({}, [asked]))).toEqual([
      'outcome.thirdPartySilent',
    ]);
  });
  it('the agency may refuse after the silence', () => {
    expect(refused(given('refused.thirdParty'), known({}, [asked]))).toEqual([]);
  });
  it('a joint agency that says nothing has agreed (条例第三十四条)', () => {
    expect(refused(given('granted'), known({}, [{ type: 'agencyConsulted', on: '2026-02-02' }]))).toEqual([]);
  });
});

describe('what happened to the case before', () => {
  const requested: Happened = { type: 'supplementRequested', on: '2026-02-02' };
  const received: Happened = { type: 'supplementReceived', on: '2026-02-09' };

  it('edge 7: 补正后仍不明确 needs the supplement, 逾期不补正 that none came', () => {
    expect(warned(given('unavailable.stillUnclear'))).toContain('outcome.noSupplementAsked');
    expect(refused(given('unavailable.stillUnclear'), known({}, [requested]))).toEqual([
      'outcome.supplementAwaited',
    ]);
    expect(refused(given('unavailable.stillUnclear'), known({}, [requested, received]))).toEqual([]);
    expect(refused(given('other.noSupplement'), known({}, [requested, received]))).toEqual([
      'outcome.cameInTime',
    ]);
    expect(refused(given('other.noSupplement'), known({}, [requested]))).toEqual([]);
    expect(warned(given('other.noSupplement'))).toEqual(['outcome.noNotice']);
  });
  it('a period that still runs has not lapsed', () => {
    const waiting = known({ waitingUntil: day('2026-03-16') }, [requested]);
    expect(refused(given('other.noSupplement'), waiting)).toEqual(['outcome.periodRuns']);
    expect(refused({ ...given('other.noSupplement'), on: day('2026-03-17') }, waiting)).toEqual([]);
  });
  it('逾期未缴费 needs the notice, and that it was not paid', () => {
    const noticed: Happened = { type: 'feeNoticed', on: '2026-02-02' };
    expect(warned(given('other.feeUnpaid'))).toEqual(['outcome.noNotice']);
    expect(
      refused(given('other.feeUnpaid'), known({}, [noticed, { type: 'feePaid', on: '2026-02-20' }])),
    ).toEqual(['outcome.cameInTime']);
    expect(
      refused(given('other.feeUnpaid'), known({}, [noticed, { type: 'feeLapsed', on: '2026-03-04' }])),
    ).toEqual([]);
  });
  it('edge 24: 无正当理由大量反复申请 without having asked for reasons is pointed out (条例第三十五条)', () => {
    const asked: Happened = { type: 'reasonsRequested', on: '2026-02-02' };
    expect(warned(given('declined.excessive'))).toContain('outcome.noReasonsAsked');
    expect(warned(given('declined.excessive'), known({}, [asked]))).not.toContain('outcome.noReasonsAsked');
  });
});

describe('grounds and items', () => {
  const item = (outcome: Outcome): { description: string; outcome: Outcome; reasons: string } => ({
    description: outcome,
    outcome,
    reasons: '理由',
  });
  const items = (...outcomes: Outcome[]): Partial<DecisionGiven> => ({
    particulars: { items: outcomes.map(item) },
  });

  it('grounds of the contrary are refused', () => {
    const granted = { grounds: [{ outcome: 'granted' as const }] };
    expect(refused(given('refused.thirdParty', granted))).toEqual(['outcome.grounds']);
    const secret = { grounds: [{ outcome: 'refused.stateSecret' as const }] };
    expect(refused(given('granted', secret))).toEqual(['outcome.grounds']);
  });
  it('the items together are the row that the rule says, and no other', () => {
    expect(refused(given('partial', items('granted', 'unavailable.notHeld')))).toEqual([]);
    expect(refused(given('granted', items('granted', 'unavailable.notHeld')))).toEqual(['outcome.mixed']);
    const rules = { mixedOutcomeRule: 'grantedUnlessRefused' } as const;
    expect(refused(given('granted', items('granted', 'unavailable.notHeld')), known({ rules }))).toEqual([]);
  });
  it('under asRecorded whoever decides chooses, among the items', () => {
    const rules = { mixedOutcomeRule: 'asRecorded' } as const;
    const two = items('refused.thirdParty', 'unavailable.notHeld');
    expect(refused(given('unavailable.notHeld', two), known({ rules }))).toEqual([]);
    expect(refused(given('declined.petition', two), known({ rules }))).toEqual(['outcome.mixed']);
  });
});
