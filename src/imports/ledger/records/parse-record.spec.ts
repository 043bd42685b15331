import { describe, expect, it } from '@jest/globals';
import { parseRecord } from './parse-record.js';

const application = {
  kind: 'application',
  ref: 'A1',
  applicant: { type: 'naturalPerson', name: '张三' },
  channel: 'online',
  receivedOn: '2025-01-02',
  description: '某规划的批复',
};
/** `field code` of every refusal. */
function refused(record: unknown): string[] {
  const parsed = parseRecord({ line: 3, record });
  return 'refusals' in parsed ? parsed.refusals.map((issue) => `${issue.field} ${issue.code}`) : [];
}
const messages = (record: unknown): string[] => {
  const parsed = parseRecord({ line: 3, record });
  return 'refusals' in parsed ? parsed.refusals.map((issue) => issue.message) : [];
};

describe('parseRecord', () => {
  it('accepts a plain record, reads null as left out at any depth', () => {
    const record = {
      ...application,
      decision: null,
      closedOn: null,
      applicant: { ...application.applicant, phone: null },
    };
    expect(parseRecord({ line: 1, record })).toEqual({ record: application, warnings: [] });
  });

  it.each([
    ['a field at the top', { ...application, colour: 'red' }, 'colour key.unknown'],
    ['a field that is null', { ...application, colour: null }, 'colour key.unknown'],
    [
      'a field of the applicant',
      { ...application, applicant: { ...application.applicant, age: 3 } },
      'applicant.age key.unknown',
    ],
    [
      'a field of an event',
      { ...application, events: [{ type: 'withdrawn', on: '2025-01-05', party: '甲' }] },
      'events[0].party key.unknown',
    ],
    [
      'a field of a decision',
      { ...application, decision: { outcome: 'granted', sentOn: '2025-01-05' } },
      'decision.sentOn key.unknown',
    ],
    [
      '__proto__',
      JSON.parse(`{"__proto__":{"a":1},${JSON.stringify(application).slice(1)}`),
      '__proto__ key.unknown',
    ],
  ])('refuses an unknown key by name: %s', (_, record, expected) => {
    expect(refused(record)).toEqual([expected]);
  });

  it.each([
    ['not an object', [1], ' json.notRecord'],
    ['null', null, ' json.notRecord'],
    ['no kind', { ref: 'A1' }, 'kind value.missing'],
    ['unknown kind', { kind: 'case' }, 'kind kind.unknown'],
    ['missing field', { ...application, description: undefined }, 'description value.missing'],
    ['required field null', { ...application, receivedOn: null }, 'receivedOn value.missing'],
    ['blank text', { ...application, ref: '  ' }, 'ref value.format'],
    ['a number over two lines', { ...application, ref: 'A\n1' }, 'ref value.format'],
    ['a tab in a case number', { ...application, caseNo: '某公开\t1号' }, 'caseNo value.format'],
    [
      'the number of a review with a line separator',
      { kind: 'review', ref: 'R\u20281', acceptedOn: '2024-01-03' },
      'ref value.format',
    ],
    ['half a character', { ...application, description: 'a\ud800b' }, 'description value.format'],
    ['a NUL in a text', { ...application, description: 'a\0b' }, 'description value.format'],
    ['a day that does not exist', { ...application, receivedOn: '2024-02-30' }, 'receivedOn date.impossible'],
    ['a day in another notation', { ...application, receivedOn: '2024/02/03' }, 'receivedOn date.impossible'],
    ['a day as a number', { ...application, receivedOn: 20240203 }, 'receivedOn value.type'],
    ['text as a number', { ...application, caseNo: 17 }, 'caseNo value.type'],
    [
      'unknown outcome',
      { ...application, decision: { outcome: 'approved' } },
      'decision.outcome value.vocabulary',
    ],
    [
      'unknown applicant type',
      { ...application, applicant: { type: 'cat', name: 'x' } },
      'applicant.type value.vocabulary',
    ],
    [
      'unknown event',
      { ...application, events: [{ type: 'eaten', on: '2025-01-05' }] },
      'events[0].type value.vocabulary',
    ],
    ['events that are no list', { ...application, events: { type: 'withdrawn' } }, 'events value.type'],
    ['six counts', { kind: 'opening', year: 2021, carriedIn: [1, 2, 3] }, 'carriedIn value.format'],
    [
      'a count below zero',
      { kind: 'opening', year: 2021, carriedIn: [1, 2, 3, 4, 5, -6] },
      'carriedIn[5] value.format',
    ],
    [
      'a level that does not exist',
      { kind: 'agency', code: 'X1', name: '某局', level: 'city' },
      'level value.vocabulary',
    ],
    ['a code with a space', { kind: 'agency', code: 'X 1', name: '某局' }, 'code value.format'],
    [
      'a figure that is a list',
      { kind: 'figure', year: 2024, item: 'licensing.decisions', value: [1] },
      'value value.type',
    ],
    [
      'an unknown route',
      { kind: 'lawsuit', ref: 'L1', acceptedOn: '2024-01-03', route: 'both' },
      'route value.vocabulary',
    ],
    [
      'an unknown result',
      { kind: 'review', ref: 'R1', acceptedOn: '2024-01-03', result: 'won' },
      'result value.vocabulary',
    ],
    [
      'cents of cents',
      { ...application, events: [{ type: 'feePaid', on: '2025-01-05', amountYuan: 1.234 }] },
      'events[0].amountYuan value.format',
    ],
  ])('refuses %s', (_, record, expected) => {
    expect(refused(record)).toEqual([expected]);
  });

  it('accepts a reference to what was recorded before numbers had to be one line', () => {
    const review = { kind: 'review', ref: 'R1', application: 'A\n1', acceptedOn: '2024-01-03' };
    expect(parseRecord({ line: 1, record: review })).toMatchObject({ record: { application: 'A\n1' } });
  });

  it('says place, reason and remedy in Chinese', () => {
    expect(messages({ ...application, events: [{ type: 'withdrawn', on: '2024-02-30' }] })).toEqual([
      '第 3 行：办理过程第 1 项的日期“2024-02-30”不是真实存在的日期，请按“年-月-日”（如 2024-02-29）填写。',
    ]);
    expect(messages({ ...application, description: undefined })).toEqual(['第 3 行：缺少申请内容，请补填。']);
  });

  it('reads mail as registered mail and flags it', () => {
    const parsed = parseRecord({ line: 3, record: { ...application, channel: 'mail' } });
    expect(parsed).toMatchObject({
      record: { channel: 'registeredMail' },
      warnings: [{ code: 'channel.mail', line: 3 }],
    });
  });
});
