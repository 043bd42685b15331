import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { CaseAnswer } from '../../../src/cases/cases.schemas.js';
import { clockFrom } from '../../../src/platform/clock/clock.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { NUMBER_GAPS } from '../../support/case-numbers.js';
import { TestApp } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { newCase } from '../../support/new-case.js';
import { proofNote } from '../../support/proof-note.js';

/** Few enough for a slow machine; `npm run prove -- storm` has more of them. */
const INTAKES = Number(process.env.STORM_INTAKES ?? 400);
const PAIRS = Number(process.env.STORM_PAIRS ?? 200);
const EDITS = Number(process.env.STORM_EDITS ?? 200);
/** Edited at once; EDITS is a multiple. */
const CASES = 50;
const AGENCIES = Array.from({ length: 20 }, (_, n) => `a${String(n).padStart(2, '0')}`);
const MIDNIGHT = Date.parse('2026-12-31T16:00:00Z');

let app: TestApp;
let visitor: Visitor;
let instant = MIDNIGHT - 1000;

jest.setTimeout(60_000 + (INTAKES + PAIRS + EDITS) * 200);

const rows = <Row = Record<string, unknown>>(sql: string): Promise<Row[]> =>
  withClient(app.database.superuserUrl, async (client) => (await client.query(sql)).rows as Row[]);

beforeAll(async () => {
  app = await TestApp.start({ clock: clockFrom(() => instant), limits: { requestsAMinute: 1_000_000 } });
  visitor = await app.logIn();
  for (const code of AGENCIES) {
    await visitor.post('/agencies', { code, name: `${code}县人民政府`, level: 'county', kind: 'government' });
  }
});
afterAll(() => app.stop());

const take = (code: string, body: object, key?: string): Promise<LightMyRequestResponse> =>
  visitor.send({
    method: 'POST',
    url: `/api/v1/agencies/${code}/cases`,
    payload: body,
    headers: key === undefined ? {} : { 'idempotency-key': key },
  });

/** Works through the tasks, so many at a time. */
async function atOnce<T>(width: number, tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let mine = next++; mine < tasks.length; mine = next++) results[mine] = await tasks[mine]!();
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

describe('many clerks at once', () => {
  it(`${INTAKES} intakes, 200 at once, in 20 agencies across the turn of the year: no number missing, none twice`, async () => {
    const answers = await atOnce(
      200,
      Array.from({ length: INTAKES }, (_, n) => async () => {
        instant += 2000 / INTAKES;
        const receivedOn = clockFrom(() => instant).today();
        return take(AGENCIES[n % AGENCIES.length]!, newCase({ receivedOn, description: `第 ${n} 件` }));
      }),
    );
    expect(answers.filter(({ statusCode }) => statusCode !== 201).map(({ body }) => body)).toEqual([]);
    const years = await rows<{ year: number; n: number }>(
      'select year, count(*)::int as n from case_counter group by 1 order by 1',
    );
    expect(years.map(({ year }) => year)).toEqual([2026, 2027]);
    expect(await rows(NUMBER_GAPS)).toEqual([]);
    const numbers = answers.map((answer, n) => `${n % AGENCIES.length} ${answer.json<CaseAnswer>().caseNo!}`);
    expect(new Set(numbers).size).toBe(numbers.length);
    proofNote(`${numbers.length} intakes: ${new Set(numbers).size} numbers, 0 missing, 0 twice`);
  });

  it(`${PAIRS} requests, each sent twice at once: no second case`, async () => {
    const before = (await rows('select 1 from disclosure_case')).length;
    const pairs = await atOnce(
      20,
      Array.from({ length: PAIRS }, (_, n) => async () => {
        const body = newCase({ receivedOn: '2026-12-31', description: `重发 ${n}` });
        const send = () => take(AGENCIES[n % AGENCIES.length]!, body, `twice-${n}`);
        return Promise.all([send(), send()]);
      }),
    );
    expect(
      pairs
        .flat()
        .filter(({ statusCode }) => statusCode !== 201)
        .map(({ body }) => body),
    ).toEqual([]);
    expect(pairs.filter(([one, two]) => one.body !== two.body).length).toBe(0);
    expect((await rows('select 1 from disclosure_case')).length - before).toBe(PAIRS);
    proofNote(`${2 * PAIRS} requests, each pair of them one: ${PAIRS} cases`);
    expect(await rows(NUMBER_GAPS)).toEqual([]);
  });

  it(`${EDITS} pairs of conflicting edits: one wins each time, the other learns what changed`, async () => {
    const code = AGENCIES[0]!;
    const places = await atOnce(
      20,
      Array.from({ length: CASES }, () => async () => {
        const answer = await take(code, newCase({ receivedOn: '2026-12-31' }));
        return `/api/v1/agencies/${code}/cases/${encodeURIComponent(answer.json<CaseAnswer>().caseNo!)}/events`;
      }),
    );
    const rounds = EDITS / CASES;
    const edit = (url: string, version: number, type: string): Promise<LightMyRequestResponse> =>
      visitor.send({
        method: 'POST',
        url,
        payload: { type, on: '2026-12-31' },
        headers: { 'if-match': `"${version}"` },
      });
    const outcomes = await atOnce(
      10,
      places.map((url) => async () => {
        const found: string[] = [];
        for (let version = 1; version <= rounds; version += 1) {
          const pair = await Promise.all([
            edit(url, version, 'thirdPartyConsulted'),
            edit(url, version, 'agencyConsulted'),
          ]);
          const loser = pair.find(({ statusCode }) => statusCode === 412);
          const changes = loser?.json<{ facts: { changes: unknown[] } }>().facts.changes.length ?? 0;
          found.push(
            `${pair
              .map(({ statusCode }) => statusCode)
              .sort()
              .join()} ${changes}`,
          );
        }
        return found;
      }),
    );
    expect(new Set(outcomes.flat())).toEqual(new Set(['200,412 1']));
    expect(outcomes.flat()).toHaveLength(EDITS);
    proofNote(
      `${EDITS} pairs of edits in conflict: ${EDITS} won, ${EDITS} were refused with what had changed`,
    );
    expect(
      await rows(`select distinct version, (select count(*)::int from case_event e where e.case_id = c.id) as events,
                         (select max(seq) from case_event e where e.case_id = c.id) as last
                    from disclosure_case c where version > 1`),
    ).toEqual([{ version: rounds + 1, events: rounds, last: rounds }]);
  });
});
