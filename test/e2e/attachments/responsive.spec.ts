import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import type { CaseAnswer } from '../../../src/cases/cases.schemas.js';
import { HOSTILE_FILES } from '../../support/attachments/hostile-files.js';
import { temporaryAttachments } from '../../support/attachments/temporary-attachments.js';
import { TestApp } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { newCase } from '../../support/new-case.js';
import { BUREAU, COUNTY } from '../../support/people.js';
import { proofNote } from '../../support/proof-note.js';

let app: TestApp;
let visitor: Visitor;
let place: string;
let health: string;
beforeAll(async () => {
  app = await TestApp.start({
    ...temporaryAttachments(),
    attachmentBytes: 50 * 1024 * 1024,
    limits: { requestsAMinute: 1_000_000 },
  });
  visitor = await app.logIn();
  await visitor.post('/agencies', COUNTY);
  await visitor.post('/agencies', BUREAU);
  const { caseNo } = (await visitor.post(`/agencies/${BUREAU.code}/cases`, newCase())).json<CaseAnswer>();
  place = `/agencies/${BUREAU.code}/cases/${encodeURIComponent(caseNo!)}/attachments`;
  const server = app.app.getHttpServer() as unknown as { address(): AddressInfo };
  await app.app.listen(0, '127.0.0.1');
  health = `http://127.0.0.1:${server.address().port}/health`;
});
afterAll(() => app.stop());

/** Milliseconds of one answer after another, until it is told to stop. */
async function measured(stop: { now: boolean }): Promise<number[]> {
  const times: number[] = [];
  while (!stop.now) {
    const begun = performance.now();
    const { status } = await fetch(health, { headers: { connection: 'close' } });
    if (status === 200) times.push(performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return times.sort((a, b) => a - b);
}

it(`the server answers others while ${HOSTILE_FILES.length} hostile files come in`, async () => {
  // Made before: only what the server does with them is measured.
  const files = HOSTILE_FILES.map((file) => ({ ...file, bytes: file.content() }));
  const stop = { now: false };
  const times = measured(stop);
  const answers: string[] = [];
  const waiting = [...files];
  const sender = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const answer = await visitor.sendForm(place, file.bytes, `a.${file.extension}`, { kind: 'other' });
      answers.push(`${file.what}: ${answer.statusCode} ${answer.json<{ code: string }>().code}`);
    }
  };
  await Promise.all([sender(), sender(), sender(), sender()]);
  stop.now = true;
  const sorted = await times;
  const p99 = sorted[Math.floor(sorted.length * 0.99)]!;
  proofNote(
    `GET /health while ${files.length} hostile files are looked into: p99 ${p99.toFixed(0)} ms of ${sorted.length}`,
  );
  expect(answers.sort()).toEqual(files.map(({ what, code }) => `${what}: 422 ${code}`).sort());
  expect(sorted.length).toBeGreaterThan(100);
  expect(p99).toBeLessThan(1000);
}, 300_000);
