import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseAnswer } from '../../../src/cases/cases.schemas.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { TestApp } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { CANARY, CANARY_WORDS, newCase } from '../../support/new-case.js';

let app: TestApp;
let visitor: Visitor;
let printed = '';
const streams = [process.stdout, process.stderr] as const;
const writers = streams.map((stream) => stream.write.bind(stream));

const rows = (sql: string): Promise<unknown[]> =>
  withClient(app.database.superuserUrl, async (client) => (await client.query(sql)).rows as unknown[]);

beforeAll(async () => {
  app = await TestApp.start({ exportReasonAbove: 2 });
  visitor = await app.logIn();
  await visitor.post('/agencies', { code: 'aa', name: '某县人民政府', level: 'county', kind: 'government' });
});
afterAll(() => app.stop());
beforeEach(() => {
  printed = '';
  for (const stream of streams) {
    stream.write = (text: string | Uint8Array): boolean => {
      printed += Buffer.from(text as string).toString('utf8');
      return true;
    };
  }
});
afterEach(() => {
  streams.forEach((stream, index) => (stream.write = writers[index]!));
});

const shownNowhere = (text: string): void => {
  expect(CANARY_WORDS.filter((word) => text.includes(word))).toEqual([]);
};

describe('names, numbers and addresses of applicants', () => {
  it('stand in no refusal and in no log line, whatever is wrong with the request', async () => {
    const person = { type: 'naturalPerson', ...CANARY };
    const bodies = [
      newCase({ applicant: { ...person, surprise: CANARY.idNumber } }),
      newCase({ applicant: { ...person, idNumber: CANARY.idNumber.repeat(9) } }),
      newCase({ applicant: { ...person, type: CANARY.name } }),
      newCase({ channel: CANARY.phone }),
      newCase({ receivedOn: CANARY.name }),
      newCase({ submittedOn: '2026-03-15' }),
      newCase({ events: [{ type: 'thirdPartyReplied', on: '2026-03-01', party: CANARY.name }] }),
      newCase({ applicant: { ...person, name: `${CANARY.name}\u0000` } }),
    ];
    for (const body of bodies) {
      const answer = await visitor.post('/agencies/aa/cases', body);
      expect([400, 422]).toContain(answer.statusCode);
      shownNowhere(answer.body);
    }
    shownNowhere(printed);
  });

  it('stand in no answer and in no log line where the database fails in the middle', async () => {
    await rows(`create function fail_late() returns trigger language plpgsql as
      $$ begin raise exception 'full: %', new.name; end $$;
      create trigger tr_fail_late before insert on case_applicant for each row execute function fail_late()`);
    try {
      const answer = await visitor.post('/agencies/aa/cases', newCase());
      expect(answer.statusCode).toBe(500);
      shownNowhere(answer.body);
      expect(printed).toContain('P0001');
      shownNowhere(printed);
      expect(await rows('select 1 from case_counter')).toEqual([]);
    } finally {
      await rows('drop trigger tr_fail_late on case_applicant; drop function fail_late()');
    }
  });

  it('stand in no event, list, search or second answer', async () => {
    const first = await visitor.send({
      method: 'POST',
      url: '/api/v1/agencies/aa/cases',
      payload: newCase(),
      headers: { 'idempotency-key': 'canary' },
    });
    const place = `/agencies/aa/cases/${encodeURIComponent(first.json<CaseAnswer>().caseNo!)}`;
    const answers = [
      first,
      await visitor.get(place),
      await visitor.get('/agencies/aa/cases'),
      await visitor.post('/agencies/aa/cases/searches', { phone: CANARY.phone }),
      await visitor.post(`${place}/events`, { type: 'extended', on: '2026-03-12' }),
      await visitor.get('/agencies/aa/years/2026/cells/applications/newReceived/total/cases'),
    ];
    for (const { body } of answers) shownNowhere(body);
    const kept = await rows('select answer::text, fingerprint::text from intake_request');
    expect(kept).toHaveLength(1);
    shownNowhere(JSON.stringify(kept));
    shownNowhere(printed);
  });
});

describe('a register with many people', () => {
  it('leaves only with a reason', async () => {
    const address = '/agencies/aa/register.jsonl';
    expect((await visitor.post('/agencies/aa/cases', newCase())).statusCode).toBe(201);
    expect((await visitor.get(address)).statusCode).toBe(200);
    expect((await visitor.post('/agencies/aa/cases', newCase())).statusCode).toBe(201);
    const asked = await visitor.get(address);
    expect(asked.json()).toMatchObject({
      status: 422,
      code: 'export.reasonNeeded',
      facts: { count: 3, limit: 2 },
    });
    shownNowhere(asked.body);
    expect((await visitor.post(address, { reason: ' ' })).statusCode).toBe(400);
    const given = await visitor.post(address, { reason: '年度归档' });
    expect([given.statusCode, given.body.split(CANARY.idNumber).length - 1]).toEqual([200, 3]);
  });
});
