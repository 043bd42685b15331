import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { withClient } from '../../src/platform/database/with-client.js';
import { Relay } from '../../src/platform/queue/relay.js';
import type { ReportBuildAnswer } from '../../src/reports/builds/report-builds.schemas.js';
import { TestApp } from '../support/http.js';
import type { Visitor } from '../support/http.js';
import { CANARY_WORDS, newCase } from '../support/new-case.js';
import { addPerson } from '../support/people.js';

let app: TestApp;
let visitor: Visitor;

const rows = <Row = Record<string, unknown>>(sql: string): Promise<Row[]> =>
  withClient(app.database.superuserUrl, async (client) => (await client.query(sql)).rows as Row[]);
const drain = (): Promise<number> => app.app.get(Relay).drain();
const place = '/agencies/aa/report-builds';
const order = (more: object = {}): Promise<LightMyRequestResponse> =>
  visitor.post(place, { year: 2025, formats: ['docx', 'json'], ...more });
const stateOf = async (id: number): Promise<ReportBuildAnswer> =>
  (await visitor.get(`${place}/${id}`)).json<ReportBuildAnswer>();

beforeAll(async () => {
  app = await TestApp.start();
  visitor = await app.logIn();
  for (const code of ['aa', 'bb'])
    await visitor.post('/agencies', { code, name: `${code}县人民政府`, level: 'county', kind: 'government' });
  for (let n = 0; n < 3; n += 1) await visitor.post('/agencies/aa/cases', newCase());
  await drain();
});
afterAll(() => app.stop());

describe('documents of a report in the background', () => {
  it('are promised at once, built from one reading of the register, and fetched with their hash', async () => {
    const promised = await order();
    expect(promised.statusCode).toBe(202);
    const { id } = promised.json<ReportBuildAnswer>();
    expect(promised.json()).toMatchObject({ state: 'waiting', progress: 0, files: [], requestedBy: 'admin' });
    expect((await visitor.get(`${place}/${id}/files/json`)).statusCode).toBe(404);
    expect(await drain()).toBe(1);
    const built = await stateOf(id);
    expect(built).toMatchObject({ id, year: 2025, state: 'done', progress: 100 });
    expect(built.files.map(({ format }) => format)).toEqual(['docx', 'json']);
    for (const { format, sha256, bytes } of built.files) {
      const file = await visitor.get(`${place}/${id}/files/${format}`);
      expect(file.statusCode).toBe(200);
      expect(file.headers['content-disposition']).toContain('attachment');
      expect(file.rawPayload).toHaveLength(bytes);
      expect(createHash('sha256').update(file.rawPayload).digest('hex')).toBe(sha256);
    }
    const direct = await visitor.get('/agencies/aa/reports/2025.json');
    expect((await visitor.get(`${place}/${id}/files/json`)).json()).toEqual(direct.json());
  });

  it('are built anew for each order, and only in the formats that were asked for', async () => {
    const first = (await order({ formats: ['json', 'json'] })).json<ReportBuildAnswer>();
    const second = (await order({ formats: ['html'], scope: 'rollup' })).json<ReportBuildAnswer>();
    await drain();
    expect((await stateOf(first.id)).files).toHaveLength(1);
    expect(await stateOf(second.id)).toMatchObject({ scope: 'rollup', state: 'done' });
    expect((await visitor.get(`${place}/${first.id}/files/html`)).json()).toMatchObject({
      code: 'report.buildUnknown',
    });
  });

  it('cannot be reached from another agency, and absent ones are answered alike', async () => {
    const { id } = (await order()).json<ReportBuildAnswer>();
    for (const path of [`/agencies/bb/report-builds/${id}`, `${place}/999999`]) {
      const answer = await visitor.get(path);
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([404, 'report.buildUnknown']);
    }
    await drain();
  });

  it('are not ordered by auditors, who change nothing, though they may fetch them', async () => {
    const { id } = (await order({ formats: ['json'] })).json<ReportBuildAnswer>();
    await drain();
    const auditor = await app.logIn(await addPerson(app, visitor, 'aa', 'auditor', ['auditor']));
    expect((await auditor.post(place, { year: 2025, formats: ['json'] })).statusCode).toBe(403);
    expect((await auditor.get(`${place}/${id}/files/json`)).statusCode).toBe(200);
  });

  it('refuse an order without a format or of a format that there is not', async () => {
    for (const formats of [[], ['exe'], 'json']) expect((await order({ formats })).statusCode).toBe(400);
    expect(await drain()).toBe(0);
  });
});

describe('a case that was taken in', () => {
  const messages = `select topic, payload, done_at is not null as done from outbox where topic = 'case.changed' order by id`;

  it('leaves a message in its transaction, with numbers and nothing of the person', async () => {
    const before = (await rows(messages)).length;
    const refused = await visitor.post('/agencies/aa/cases', newCase({ receivedOn: '2030-01-01' }));
    expect(refused.statusCode).toBe(422);
    expect(await rows(messages)).toHaveLength(before);
    await visitor.post('/agencies/aa/cases', newCase());
    const all = await rows<{ payload: object; done: boolean }>(messages);
    expect(all).toHaveLength(before + 1);
    expect(all.at(-1)).toEqual({
      topic: 'case.changed',
      payload: { caseId: expect.any(Number) },
      done: false,
    });
    const [outbox] = await rows<{ text: string }>(`select string_agg(o::text, '') as text from outbox o`);
    expect(CANARY_WORDS.filter((word) => outbox!.text.includes(word))).toEqual([]);
  });

  it('is counted again: silence where it counts as it stands, an entry in the audit trail where it does not', async () => {
    const differences = `select facts::jsonb as facts, username, via from audit_entry where action = 'case.countDiffers'`;
    await visitor.post('/agencies/aa/cases', newCase());
    await drain();
    expect(await rows(differences)).toEqual([]);
    const taken = (await visitor.post('/agencies/aa/cases', newCase())).json<{ caseNo: string }>();
    await rows(`update counted_case set outcome = 1, handled_year = 2026, handled_on = '2026-03-12'
                 where case_id = (select max(id) from disclosure_case)`);
    await drain();
    expect(await rows(differences)).toMatchObject([{ facts: { differences: 2 }, via: 'system' }]);
    const event = await visitor.send({
      method: 'POST',
      url: `/api/v1/agencies/aa/cases/${encodeURIComponent(taken.caseNo)}/events`,
      payload: { type: 'supplementRequested', on: '2026-03-10', replyWithinWorkingDays: 10 },
      headers: { 'if-match': '"1"' },
    });
    expect(event.statusCode).toBe(200);
    const [last] = await rows<{ key: string }>(`select key from outbox order by id desc limit 1`);
    expect(last!.key).toMatch(/^\d+ v2$/);
    await drain();
  });
});
