import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { CaseAnswer } from '../../../src/cases/cases.schemas.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { TestApp } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { newCase } from '../../support/new-case.js';

let app: TestApp;
let visitor: Visitor;
let place: string;
let caseNo: string;

const rows = <Row = Record<string, unknown>>(sql: string): Promise<Row[]> =>
  withClient(app.database.superuserUrl, async (client) => (await client.query(sql)).rows as Row[]);
const happens = (version: string | undefined, body: object, at = place): Promise<LightMyRequestResponse> =>
  visitor.send({
    method: 'POST',
    url: `/api/v1${at}/events`,
    payload: body,
    headers: version === undefined ? {} : { 'if-match': version },
  });
const take = async (): Promise<string> =>
  (await visitor.post('/agencies/aa/cases', newCase())).json<CaseAnswer>().caseNo!;
const placeOf = (number: string): string => `/agencies/aa/cases/${encodeURIComponent(number)}`;
const stored = (): Promise<Record<string, unknown>[]> =>
  rows(`select c.version, c.closed_on, c.merged_into_ref,
               (select count(*)::int from case_event e where e.case_id = c.id) as events,
               (select count(*)::int from decision_round r where r.case_id = c.id) as rounds,
               (select json_agg(json_build_object('on', k.handled_on, 'outcome', k.outcome) order by k.recorded_from)
                  from counted_case k where k.case_id = c.id) as counted
          from disclosure_case c where c.case_no = '${caseNo}'`);

beforeAll(async () => {
  app = await TestApp.start();
  visitor = await app.logIn();
  await visitor.post('/agencies', { code: 'aa', name: '某县人民政府', level: 'county', kind: 'government' });
});
afterAll(() => app.stop());
beforeEach(async () => {
  caseNo = await take();
  place = placeOf(caseNo);
});

describe('an event', () => {
  it('raises the version, and stands in the history', async () => {
    const answer = await happens('"1"', {
      type: 'supplementRequested',
      on: '2026-03-10',
      replyWithinWorkingDays: 10,
    });
    expect([answer.statusCode, answer.headers.etag]).toEqual([200, '"2"']);
    expect(answer.json()).toMatchObject({
      version: 2,
      state: 'open',
      events: [{ seq: 1, type: 'supplementRequested', on: '2026-03-10', version: 2, recordedBy: 'admin' }],
    });
    const again = await visitor.get(place);
    expect([again.headers.etag, again.json().events]).toEqual(['"2"', answer.json().events]);
  });

  it('without the version it rests on is 428, on a version that is past 412 with what changed since', async () => {
    for (const header of [undefined, '*']) {
      expect((await happens(header, { type: 'extended', on: '2026-03-10' })).json()).toMatchObject({
        status: 428,
        code: 'precondition.required',
      });
    }
    await happens('"1"', { type: 'feeNoticed', on: '2026-03-10', amountYuan: 30 });
    const stale = await happens('"1"', { type: 'extended', on: '2026-03-11' });
    expect(stale.json()).toMatchObject({
      status: 412,
      code: 'precondition.stale',
      facts: { version: 2, count: 1, changes: [{ type: 'feeNoticed', on: '2026-03-10', version: 2 }] },
    });
    expect((await happens('W/"2"', { type: 'extended', on: '2026-03-11' })).statusCode).toBe(412);
    expect((await happens('"1", "2"', { type: 'extended', on: '2026-03-11' })).statusCode).toBe(200);
  });

  it('carries a case to its answer, and each step shows in the tables where the law says', async () => {
    await happens('"1"', {
      type: 'decided',
      on: '2026-03-11',
      outcome: 'partial',
      grounds: [{ outcome: 'granted' }, { outcome: 'refused.thirdParty', article: '第十五条' }],
      documentNo: '某公开〔2026〕1号',
    });
    expect((await visitor.get(place)).json()).toMatchObject({ state: 'decided', handledOn: null });
    for (const [index, stage] of ['handling', 'office', 'secrecy'].entries())
      await happens(`"${index + 2}"`, {
        type: 'disclosureReviewed',
        on: '2026-03-11',
        stage,
        result: 'partly',
      });
    await happens('"5"', { type: 'signed', on: '2026-03-12' });
    expect(await stored()).toMatchObject([{ rounds: 1, counted: [{ on: null, outcome: null }] }]);
    const sent = await happens('"6"', {
      type: 'dispatched',
      on: '2026-03-13',
      delivery: 'post',
      mailNo: '12',
    });
    expect(sent.json()).toMatchObject({
      version: 7,
      state: 'handled',
      handledOn: '2026-03-13',
      decisions: [
        { round: 1, cause: 'first', outcome: 'partial', signedOn: '2026-03-12', dispatchedOn: '2026-03-13' },
      ],
    });
    await happens('"7"', { type: 'served', on: '2026-03-15' });
    expect(await stored()).toMatchObject([
      {
        version: 8,
        events: 7,
        counted: [
          { on: null, outcome: null },
          { on: '2026-03-13', outcome: 2 },
        ],
      },
    ]);
    const register = (await visitor.get('/agencies/aa/register.jsonl')).body
      .split('\n')
      .filter((line) => line.includes(caseNo))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(register).toMatchObject([
      {
        decision: {
          outcome: 'partial',
          grounds: [{ outcome: 'granted' }, { outcome: 'refused.thirdParty', article: '第十五条' }],
          documentNo: '某公开〔2026〕1号',
          delivery: 'post',
          mailNo: '12',
          signedOn: '2026-03-12',
          dispatchedOn: '2026-03-13',
          servedOn: '2026-03-15',
        },
      },
    ]);
    expect(register[0]).not.toHaveProperty('events');
  });

  it('counts a withdrawal as the import does', async () => {
    const answer = await happens('"1"', { type: 'withdrawn', on: '2026-03-12' });
    expect(answer.json()).toMatchObject({ state: 'handled', handledOn: '2026-03-12' });
    expect(await stored()).toMatchObject([{ counted: [{ on: null }, { on: '2026-03-12', outcome: 21 }] }]);
  });

  it('merges a case into another, never into itself, nor into one that is merged', async () => {
    const other = await take();
    const merged = await happens('"1"', { type: 'merged', on: '2026-03-12', into: other });
    expect(merged.json()).toMatchObject({ mergedInto: other, handledOn: '2026-03-12' });
    for (const into of [other, caseNo, '〔1999〕1号']) {
      const answer = await happens('"1"', { type: 'merged', on: '2026-03-12', into }, placeOf(other));
      expect(answer.json()).toMatchObject({ status: 422, code: 'case.mergeTarget' });
    }
  });
});

describe('an event that does not fit', () => {
  it.each([
    ['unknown', { type: 'vanished', on: '2026-03-10' }, 400, 'request.invalid'],
    [
      'with a key of another',
      { type: 'extended', on: '2026-03-10', opinion: 'agrees' },
      400,
      'request.invalid',
    ],
    ['without its reason', { type: 'voided', on: '2026-03-10' }, 400, 'request.invalid'],
    ['a correction of nothing', { type: 'corrected', ref: 1 }, 422, 'event.noSuchFact'],
    ['before the receipt', { type: 'extended', on: '2026-03-01' }, 422, 'case.contradiction'],
    ['in the future', { type: 'extended', on: '2026-03-17' }, 422, 'event.inFuture'],
    ['a letter without a decision', { type: 'signed', on: '2026-03-10' }, 409, 'event.outOfState'],
    ['service without a decision', { type: 'served', on: '2026-03-10' }, 409, 'event.outOfState'],
  ])('%s is refused, and nothing is half-written', async (_, body, status, code) => {
    const before = await stored();
    const answer = await happens('"1"', body);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(await stored()).toEqual(before);
  });

  it('a second decision, or a letter dated before its signature, is refused', async () => {
    await happens('"1"', { type: 'decided', on: '2026-03-11', outcome: 'unavailable.notHeld' });
    const second = await happens('"2"', { type: 'decided', on: '2026-03-11', outcome: 'partial' });
    expect(second.json()).toMatchObject({ status: 409, code: 'event.outOfState' });
    await happens('"2"', { type: 'signed', on: '2026-03-12' });
    const early = await happens('"3"', { type: 'dispatched', on: '2026-03-11' });
    expect(early.json()).toMatchObject({ status: 422, code: 'case.contradiction' });
    expect(await stored()).toMatchObject([{ version: 3, events: 2, rounds: 1 }]);
  });

  it('for a case that is not there is 404', async () => {
    const answer = await happens('"1"', { type: 'extended', on: '2026-03-10' }, placeOf('〔1999〕9号'));
    expect(answer.json()).toMatchObject({ status: 404, code: 'case.notFound' });
  });
});
