import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseAnswer } from '../../../src/cases/cases.schemas.js';
import type { SimilarCase, SimilarList } from '../../../src/cases/similar/similar.schemas.js';
import { SIMILAR_MATTERS } from '../../fixtures/similar-matters.js';
import { TestApp, type Visitor } from '../../support/http.js';
import { CANARY_WORDS, newCase } from '../../support/new-case.js';

let app: TestApp;
let visitor: Visitor;

/** Applicants of the register: many have the same name, and some the same number. */
const PEOPLE = [
  { type: 'naturalPerson', name: '王伟', idNumber: '110101199003077715' },
  { type: 'naturalPerson', name: '王伟', idNumber: '110101199103074438' },
  { type: 'naturalPerson', name: '王伟' },
  { type: 'commercialEnterprise', name: '兴旺化工有限公司' },
] as const;
const applicantOf = (n: number): (typeof PEOPLE)[number] => PEOPLE[n % PEOPLE.length]!;

const similar = async (
  applicant: object | null,
  description: string,
  more: object = {},
): Promise<SimilarCase[]> => {
  const answer = await visitor.post('/agencies/aa/cases/similar', { applicant, description, ...more });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  for (const word of CANARY_WORDS) expect(answer.body).not.toContain(word);
  return answer.json<SimilarList>().items;
};

beforeAll(async () => {
  app = await TestApp.start({ limits: { requestsAMinute: 100_000 } });
  visitor = await app.logIn();
  await visitor.post('/agencies', { code: 'aa', name: '甲县人民政府', level: 'county', kind: 'government' });
  const lines = SIMILAR_MATTERS.flatMap(([asked, , , decoy], n) =>
    [asked, decoy].map((description, kind) => ({
      kind: 'application',
      ref: `M${n}-${kind}`,
      caseNo: `甲〔2025〕${2 * n + kind + 1}号`,
      applicant: applicantOf(n + kind),
      channel: 'inPerson',
      receivedOn: '2025-06-03',
      description,
      ...(n % 2 === 0 && {
        decision: {
          outcome: 'granted',
          documentNo: `甲公开〔2025〕${n}号`,
          delivery: 'post',
          signedOn: '2025-06-20',
          dispatchedOn: '2025-06-20',
        },
      }),
    })),
  );
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  const imported = await visitor.upload('/agencies/aa/imports', text, 'matters.jsonl');
  if (imported.statusCode !== 200) throw new Error(imported.body);
});
afterAll(() => app.stop());

describe('a labelled set of invented pairs in the register', () => {
  it('recall@5 is 1, and nobody is taken for somebody else', async () => {
    let found = 0;
    const merged: unknown[] = [];
    const probes = SIMILAR_MATTERS.flatMap(([, again, shorter], n) => [
      { n, text: again, applicant: applicantOf(n) },
      { n, text: shorter, applicant: applicantOf(n + 1) },
    ]);
    for (const { n, text, applicant } of probes) {
      const items = await similar(applicant, text);
      const at = items.findIndex(({ caseNo }) => caseNo === `甲〔2025〕${2 * n + 1}号`);
      if (at >= 0 && at < 5) found += 1;
      merged.push(
        ...items.filter((item) => {
          const no = Number(/(\d+)号$/.exec(item.caseNo)![1]) - 1;
          const theirs = applicantOf(Math.floor(no / 2) + (no % 2));
          const proven =
            theirs === applicant && ('idNumber' in theirs || theirs.type === 'commercialEnterprise');
          return (item.applicant === 'same' || item.repetition) && !proven;
        }),
      );
    }
    expect({ pairs: probes.length, recall: found / probes.length, falseMerges: merged }).toEqual({
      pairs: 64,
      recall: 1,
      falseMerges: [],
    });
  }, 60_000);
});

describe('what was answered before', () => {
  const [asked, again] = SIMILAR_MATTERS[0]!;

  it('edge 21: the same applicant after an answer may be a repetition, with the earlier number', async () => {
    const [first] = await similar(applicantOf(0), again);
    expect(first).toMatchObject({
      caseNo: '甲〔2025〕1号',
      applicant: 'same',
      applicantLabel: '同一申请人',
      outcome: 'granted',
      documentNo: '甲公开〔2025〕0号',
      answeredOn: '2025-06-20',
      repetition: true,
      applicantName: '王*',
    });
  });

  it.each([
    ['another number', { type: 'naturalPerson', name: '王伟', idNumber: '11010119920307561X' }, 'different'],
    ['no number', { type: 'naturalPerson', name: '王伟' }, 'sameName'],
    ['another name', { type: 'naturalPerson', name: '李红' }, 'different'],
    ['nobody yet', null, 'different'],
  ])('edge 21: %s is never a repetition', async (_, applicant, relation) => {
    const [first] = await similar(applicant, again);
    expect(first).toMatchObject({ caseNo: '甲〔2025〕1号', applicant: relation, repetition: false });
  });

  it('edge 20: the same applicant before an answer is no repetition', async () => {
    const [text] = SIMILAR_MATTERS[3]!;
    const [first] = await similar(applicantOf(3), text);
    expect(first).toMatchObject({
      caseNo: '甲〔2025〕7号',
      applicant: 'same',
      repetition: false,
      outcome: null,
      note: expect.stringContaining('尚未答复'),
    });
  });

  it('is looked for in 24 months', async () => {
    expect(await similar(null, asked, { receivedOn: '2027-06-01' })).not.toEqual([]);
    expect(await similar(null, asked, { receivedOn: '2027-06-10' })).toEqual([]);
  });

  it('is shown beside a case too, without the case itself', async () => {
    const taken = await visitor.post(
      '/agencies/aa/cases',
      newCase({ applicant: applicantOf(0), channel: 'inPerson', submittedOn: null, description: again }),
    );
    const { caseNo } = taken.json<CaseAnswer>();
    const answer = await visitor.get(`/agencies/aa/cases/${encodeURIComponent(caseNo!)}/similar`);
    const { items } = answer.json<SimilarList>();
    expect(items[0]).toMatchObject({ caseNo: '甲〔2025〕1号', applicant: 'same', repetition: true });
    expect(items.map((item) => item.caseNo)).not.toContain(caseNo);
    expect((await visitor.get('/agencies/aa/cases/nothing/similar')).statusCode).toBe(404);
  });
});
