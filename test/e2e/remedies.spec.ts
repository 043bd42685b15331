import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '../../src/law/local-date.js';
import { TenantTransaction } from '../../src/platform/database/tenant-transaction.js';
import { Admissibility } from '../../src/proceedings/remedies/admissibility.js';
import type { Filing, FilingWarning } from '../../src/proceedings/remedies/filing.js';
import type { CaseRemedies } from '../../src/proceedings/remedies/remedies.schemas.js';
import { TestApp, type Visitor } from '../support/http.js';
import { addPerson } from '../support/people.js';

let app: TestApp;
let admin: Visitor;
let clerk: Visitor;

const application = (ref: string, receivedOn: string, decision?: object): object => ({
  kind: 'application',
  ref,
  applicant: { type: 'naturalPerson', name: '某人' },
  channel: 'online',
  receivedOn,
  description: '某批复',
  ...(decision && { decision }),
});
const sent = (
  outcome: string,
  signedOn: string,
  servedOn: string | undefined,
  more: object = {},
): object => ({
  outcome,
  delivery: 'post',
  signedOn,
  dispatchedOn: signedOn,
  ...(servedOn !== undefined && { servedOn }),
  ...more,
});
const review = (ref: string, refs: readonly string[], more: object): object => ({
  kind: 'review',
  ref,
  applications: refs,
  ...more,
});
const RECORDS = [
  application('refused', '2026-02-02', sent('refused.processInfo', '2026-03-02', '2026-03-06')),
  application('former', '2023-12-01', sent('refused.processInfo', '2023-12-29', '2024-01-03')),
  application('notHeld', '2025-05-12', sent('unavailable.notHeld', '2025-06-06', '2025-06-10')),
  application(
    'partial',
    '2025-12-10',
    sent('partial', '2026-01-06', '2026-01-12', {
      grounds: [{ outcome: 'partial' }, { outcome: 'refused.thirdParty' }],
      particulars: { given: '正文', refused: '附件' },
    }),
  ),
  application('posted', '2026-02-10', sent('granted', '2026-03-10', undefined)),
  application('overdue', '2025-11-03'),
  application('slow', '2025-06-02', sent('refused.thirdParty', '2025-11-04', '2025-11-07')),
  application('reviewed', '2025-10-09', sent('refused.thirdParty', '2025-11-04', '2025-11-07')),
  application('pending', '2025-10-09', sent('unavailable.notHeld', '2025-11-04', '2025-11-07')),
  application('silent', '2025-08-04', sent('refused.internalAffairs', '2025-08-29', '2025-09-02')),
  application('sued', '2025-10-09', sent('unavailable.notHeld', '2025-11-04', '2025-11-07')),
  review('R-1', ['reviewed'], {
    filedOn: '2025-12-01',
    acceptedOn: '2025-12-05',
    concludedOn: '2026-02-25',
    servedOn: '2026-02-28',
    disposal: '维持',
  }),
  review('R-2', ['pending'], { filedOn: '2026-01-05', acceptedOn: '2026-02-03' }),
  review('R-3', ['silent'], { filedOn: '2025-10-09', acceptedOn: '2025-10-15' }),
  {
    kind: 'lawsuit',
    ref: 'L-1',
    application: 'sued',
    route: 'direct',
    filedOn: '2026-01-12',
    acceptedOn: '2026-01-19',
  },
];

beforeAll(async () => {
  app = await TestApp.start();
  admin = await app.logIn();
  await admin.post('/agencies', { code: 'aa', name: '某县教育局', level: 'county', kind: 'department' });
  clerk = await app.logIn(await addPerson(app, admin, 'aa', 'li.jing', ['clerk']));
  const lines = Buffer.from(RECORDS.map((record) => JSON.stringify(record)).join('\n'));
  const imported = await admin.upload('/agencies/aa/imports', lines, 'ledger.jsonl');
  expect(imported.json()).toMatchObject({ accepted: RECORDS.length, refused: [] });
}, 60_000);
afterAll(() => app.stop());

const remedies = async (ref: string): Promise<CaseRemedies> => {
  const answer = await clerk.get(`/agencies/aa/cases/${ref}/remedies`);
  expect([answer.statusCode, answer.body]).toEqual([200, expect.anything()]);
  return answer.json<CaseRemedies>();
};

describe('until when an answer can be contested', () => {
  it('a refusal goes to review first, sixty days from its service (DOMAIN example H)', async () => {
    const { on, answers, silence, proceedings } = await remedies('refused');
    expect([on, silence, proceedings]).toEqual(['2026-03-16', null, []]);
    expect(answers).toMatchObject([
      {
        round: 1,
        outcomeLabel: '不予公开：属于四类过程性信息',
        route: 'reviewFirst',
        told: false,
        review: { until: '2026-05-06', nominal: '2026-05-05', open: true, untilIfNotTold: '2027-03-08' },
        suit: { until: null, open: false, untilIfNotTold: null },
      },
    ]);
    expect(answers[0]!.suit.note).toContain('应当先申请行政复议');
  });

  it('other answers, and refusals before 2024, may be sued over directly', async () => {
    expect((await remedies('former')).answers[0]).toMatchObject({
      route: 'either',
      suit: { until: '2024-07-03', open: false },
    });
    expect((await remedies('notHeld')).answers[0]).toMatchObject({
      route: 'directSuit',
      review: { until: '2025-08-11', open: false },
      suit: { until: '2025-12-10', open: false },
    });
    expect((await remedies('partial')).answers[0]).toMatchObject({
      route: 'mixed',
      suit: { until: '2026-07-13', open: true, note: expect.stringContaining('限于不予公开以外的部分') },
    });
  });

  it('is not told before the answer is served', async () => {
    expect((await remedies('posted')).answers[0]).toMatchObject({
      servedOn: null,
      review: { until: null, note: expect.stringContaining('还没有登记送达') },
    });
  });

  it('without an answer it runs from the end of the answer period', async () => {
    const { answers, silence } = await remedies('overdue');
    expect(answers).toEqual([]);
    expect(silence).toMatchObject({
      dueOn: '2025-12-01',
      review: { until: '2026-01-30', open: false },
      suit: { until: '2026-06-01', open: true },
    });
  });

  it('after a review fifteen days from its decision, or from the end of its period', async () => {
    const { afterReview, proceedings } = await remedies('reviewed');
    expect(afterReview).toMatchObject([
      { ref: 'R-1', end: 'decided', suit: { until: '2026-03-16', nominal: '2026-03-15', open: true } },
    ]);
    expect(proceedings).toEqual([
      {
        kind: 'review',
        ref: 'R-1',
        stage: 'decided',
        stageLabel: '已作决定',
        round: null,
        filedOn: '2025-12-01',
      },
    ]);
    expect((await remedies('pending')).afterReview).toEqual([]);
    // 2025-10-15 and sixty days: Sunday 12-14, moved to Monday.
    expect((await remedies('silent')).afterReview).toMatchObject([
      {
        end: 'silent',
        suit: { startsOn: '2025-12-15', until: '2025-12-30', citation: '《行政复议法》第三十四条' },
      },
    ]);
  });

  it('of no case is 404, alike for another agency', async () => {
    expect((await clerk.get('/agencies/aa/cases/none/remedies')).json()).toMatchObject({
      code: 'case.notFound',
    });
    expect((await clerk.get('/agencies/bb/cases/refused/remedies')).json()).toMatchObject({
      code: 'agency.unknown',
    });
  });
});

describe('what speaks against a review or lawsuit', () => {
  type Asked = Partial<Omit<Filing, 'filedOn' | 'caseIds'>> & { filedOn: string; review?: string };
  const warningsOf = (refs: readonly string[], { review: named, filedOn, ...more }: Asked) =>
    app.app.get(TenantTransaction).readOnly({ agencyId: 1, scope: 'own' }, async (manager) => {
      const idOf = async (table: string, ref: string): Promise<number> => {
        const [found] = await manager.query<{ id: number }[]>(`select id from ${table} where ref = $1`, [
          ref,
        ]);
        return found!.id;
      };
      const caseIds: number[] = [];
      for (const ref of refs) caseIds.push(await idOf('disclosure_case', ref));
      const filing: Filing = {
        kind: 'lawsuit',
        route: 'direct',
        ...more,
        caseIds,
        filedOn: localDate(filedOn),
        ...(named !== undefined && { reviewId: await idOf('review', named) }),
      };
      return app.app.get(Admissibility).of(manager, 1, filing);
    });
  const codes = (warnings: readonly FilingWarning[]): string[] => warnings.map(({ code }) => code);

  it('a direct suit where review comes first', async () => {
    const warnings = await warningsOf(['refused'], { filedOn: '2026-03-12' });
    expect(warnings).toEqual([
      {
        field: 'route',
        code: 'lawsuit.reviewFirst',
        message:
          '申请“refused”的答复“不予公开：属于四类过程性信息”属于不予公开，应当先申请行政复议；未经复议直接起诉的，法院不予立案，已经立案的裁定驳回起诉（行政复议法第二十三条第一款第（四）项；适用行政诉讼法的解释第五十六条）。请核对是否经过复议；确未经复议的，可以照此登记，并在答辩中提出。',
      },
    ]);
    expect(await warningsOf(['former'], { filedOn: '2024-02-01' })).toEqual([]);
    expect(await warningsOf(['notHeld'], { filedOn: '2025-07-01' })).toEqual([]);
    expect(codes(await warningsOf(['partial'], { filedOn: '2026-02-02' }))).toEqual([
      'lawsuit.reviewFirstPart',
    ]);
    expect(await warningsOf(['refused'], { kind: 'review', filedOn: '2026-03-12' })).toEqual([]);
    // A third party contests the disclosure, not the refusal.
    expect(await warningsOf(['refused'], { filedOn: '2026-03-12', complainant: 'thirdParty' })).toEqual([]);
  });

  it('is pointed out when it is logged, and nothing is refused', async () => {
    const legal = await app.logIn(await addPerson(app, admin, 'aa', 'fa.zhi', ['legal']));
    const answer = await legal.post('/agencies/aa/lawsuits', {
      application: 'refused',
      route: 'direct',
      filedOn: '2026-03-12',
    });
    expect(answer.statusCode).toBe(201);
    expect(codes(answer.json<{ warnings: FilingWarning[] }>().warnings)).toEqual(['lawsuit.reviewFirst']);
  });

  it('filed later than the last day, against an answer or without one', async () => {
    const late = await warningsOf(['notHeld'], { kind: 'review', filedOn: '2025-08-12' });
    expect(codes(late)).toEqual(['review.late']);
    expect(late[0]!.message).toContain(
      '自 2025-06-10 起算，到 2025-08-11 届满（《行政复议法》第二十条第一款）',
    );
    expect(late[0]!.message).toContain('当时没有告知救济途径的，最迟到 2026-06-10');
    expect(await warningsOf(['notHeld'], { kind: 'review', filedOn: '2025-08-11' })).toEqual([]);
    expect(codes(await warningsOf(['notHeld'], { filedOn: '2025-12-11' }))).toEqual(['lawsuit.late']);
    expect(await warningsOf(['overdue'], { filedOn: '2026-03-12' })).toEqual([]);
    expect(codes(await warningsOf(['overdue'], { kind: 'review', filedOn: '2026-03-12' }))).toEqual([
      'review.late',
    ]);
    // The answer, due on 06-30, came on 11-04: before that its absence is contested, and no review comes first.
    const [slow] = await warningsOf(['slow'], { kind: 'review', filedOn: '2025-10-09' });
    expect(slow).toMatchObject({
      code: 'review.late',
      message: expect.stringContaining(
        '逾期没有答复，申请行政复议的期限自 2025-06-30 起算，到 2025-08-29 届满',
      ),
    });
    expect(await warningsOf(['slow'], { filedOn: '2025-10-09' })).toEqual([]);
    expect(codes(await warningsOf(['slow'], { filedOn: '2025-11-10' }))).toEqual(['lawsuit.reviewFirst']);
    expect(await warningsOf(['notHeld'], { kind: 'review', filedOn: '2025-06-05' })).toEqual([]);
  });

  it('a review and a suit at once (行政复议法第二十九条)', async () => {
    expect(codes(await warningsOf(['pending'], { filedOn: '2026-02-09' }))).toEqual([
      'lawsuit.reviewPending',
    ]);
    expect(codes(await warningsOf(['sued'], { kind: 'review', filedOn: '2026-01-26' }))).toEqual([
      'review.late',
      'review.suitPending',
    ]);
    expect(codes(await warningsOf(['sued'], { kind: 'review', filedOn: '2026-01-05' }))).toEqual([]);
  });

  it('a suit after a review that there is none of, that goes on, or that ended long ago', async () => {
    const after = async (refs: string[], filedOn: string, named?: string): Promise<string[]> =>
      codes(await warningsOf(refs, { route: 'afterReview', filedOn, ...(named && { review: named }) }));
    expect(await after(['reviewed'], '2026-03-10')).toEqual(['lawsuit.noReview']);
    expect(await after(['reviewed'], '2026-03-16', 'R-1')).toEqual([]);
    expect(await after([], '2026-03-17', 'R-1')).toEqual(['lawsuit.lateAfterReview']);
    expect(await after(['pending'], '2026-03-10', 'R-2')).toEqual(['lawsuit.reviewUndecided']);
    expect(await after(['silent'], '2025-12-16', 'R-3')).toEqual([]);
    expect(await after(['silent'], '2025-12-31', 'R-3')).toEqual(['lawsuit.lateAfterReview']);
    expect(await after(['silent'], '2025-12-15', 'R-3')).toEqual(['lawsuit.reviewUndecided']);
  });
});
