import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../law/local-date.js';
import { parseRecord } from '../records/parse-record.js';
import { checkRecord } from './check-record.js';

function found(record: object): string[] {
  const place = { line: 1 };
  const parsed = parseRecord({ ...place, record });
  if ('refusals' in parsed) throw new Error(JSON.stringify(parsed.refusals));
  const { refusals, warnings } = checkRecord(parsed.record, place, localDate('2026-11-22'));
  return [...refusals, ...warnings].map(({ field, code }) => `${field} ${code}`);
}
const review = (given: object): object => ({
  kind: 'review',
  ref: 'R1',
  acceptedOn: '2024-03-05',
  concludedOn: '2024-04-04',
  ...given,
});
const suit = (given: object): object => ({
  kind: 'lawsuit',
  ref: 'L1',
  route: 'direct',
  acceptedOn: '2024-03-05',
  ...given,
});
const first = (disposal: string, appealedOn?: string): object => ({
  level: 1,
  decidedOn: '2024-05-04',
  disposal,
  ...(appealedOn === undefined ? {} : { appealedOn }),
});
const second = (disposal: string): object => ({ level: 2, decidedOn: '2024-08-01', disposal });

describe('a result and the words beside it', () => {
  it.each([
    ['every part', review({ result: 'upheld', parts: [{ disposal: '撤销' }] })],
    ['驳回复议申请, as a correction', review({ result: 'corrected', disposal: '驳回复议申请' })],
    ['the judgment', suit({ result: 'upheld', instances: [first('撤销')] })],
    [
      'the judgment that the appeal left in force',
      suit({ result: 'upheld', instances: [first('撤销', '2024-05-10'), second('驳回上诉')] }),
    ],
  ])('refuses a result against %s', (_, record) => {
    expect(found(record)).toEqual(['result result.contradiction']);
  });

  it.each([
    [
      '驳回复议申请 of a claim without merit, before 2024',
      review({ result: 'upheld', disposal: '驳回行政复议申请' }),
    ],
    [
      'a result that one of the parts means',
      review({ result: 'upheld', parts: [{ disposal: '维持' }, { disposal: '撤销' }] }),
    ],
    [
      'a result that a reopening came to',
      suit({
        result: 'corrected',
        instances: [first('驳回诉讼请求'), { level: 3, decidedOn: '2024-09-01', disposal: '改判' }],
      }),
    ],
    [
      'a judgment under appeal beside what came of it in the end',
      suit({
        result: 'corrected',
        concludedOn: '2024-09-01',
        instances: [first('驳回诉讼请求', '2024-05-10')],
      }),
    ],
    [
      'an appeal that was withdrawn',
      suit({ instances: [first('驳回起诉', '2024-05-10'), second('准许撤回上诉')] }),
    ],
    [
      'a ruling that was upheld',
      suit({ instances: [first('驳回起诉', '2024-05-10'), second('驳回上诉，维持原裁定')] }),
    ],
  ])('accepts %s', (_, record) => {
    expect(found(record)).toEqual([]);
  });

  it('warns of a direct suit that names a review', () => {
    expect(found(suit({ review: 'R1' }))).toEqual(['route lawsuit.directWithReview']);
  });
});
