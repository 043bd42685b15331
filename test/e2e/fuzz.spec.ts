import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FuzzReport, FuzzRound } from '../support/fuzz/run.js';
import type { Finding } from '../support/fuzz/run.js';
import { readBack, written } from '../support/fuzz/request.js';
import { buildProduct } from '../support/product.js';
import { proofNote } from '../support/proof-note.js';

/**
 * Requests that the OpenAPI document describes, and what comes of them when somebody bends them: no answer is a fault of the
 * server, none has a field that the document does not know, none takes longer than two seconds.
 */

const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 1500);
const SEED = Number(process.env.FUZZ_SEED ?? '') || Date.now() % 2 ** 31;
/** A world is used up: agencies end, periods are closed. */
const EACH_WORLD = 2500;
const KEPT = fileURLToPath(new URL('../fixtures/fuzz/', import.meta.url));

const report = new FuzzReport();
let round: FuzzRound | undefined;
beforeAll(buildProduct, 300_000);
afterAll(() => round?.world.stop());

/** What was found, for whoever mends it; beside the others that stay mended. */
function told(): string[] {
  return [...report.findings.values()].map((finding) => {
    const text = JSON.stringify({ fault: finding.fault, ...written(finding.request) }, null, 2);
    const name = createHash('sha256')
      .update(finding.request.operation + finding.fault)
      .digest('hex')
      .slice(0, 12);
    if (process.env.CI === undefined) writeFileSync(`${KEPT}${name}.json`, `${text}\n`);
    return `${finding.fault}: ${text.slice(0, 1500)} answered ${finding.answer}`;
  });
}

describe(`requests made from the OpenAPI document, FUZZ_SEED=${SEED}`, () => {
  it('each as it is meant, and every fault that was found before', async () => {
    round = await FuzzRound.start(SEED, report);
    await round.usual();
    const kept = readdirSync(KEPT).map(
      (name) => JSON.parse(readFileSync(`${KEPT}${name}`, 'utf8')) as Finding & object,
    );
    for (const { fault: _, ...request } of kept) {
      const { fault } = await round.world.send(readBack(request));
      expect([request, fault]).toEqual([request, undefined]);
    }
    expect(told()).toEqual([]);
  }, 300_000);

  it(`${REQUESTS} more, whole and bent`, async () => {
    for (let left = REQUESTS; left > 0; left -= EACH_WORLD) {
      if (left < REQUESTS) {
        await round!.world.stop();
        round = await FuzzRound.start(SEED + REQUESTS - left, report);
        await round.usual();
      }
      await round!.random(Math.min(left, EACH_WORLD));
    }
    const statuses = [...report.statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, count]) => `${status}: ${count}`);
    const unreached = round!.world.operations
      .map(({ name }) => name)
      .filter((name) => !report.reached.has(name));
    proofNote(`seed ${SEED}, ${report.sent} requests, ${statuses.join(', ')}`);
    proofNote(
      `slowest ${report.slowest.toFixed(0)} ms (${report.slowestOf}); never answered as meant: ${unreached.join(', ') || 'none'}`,
    );
    expect(told()).toEqual([]);
  }, 7_200_000);

  it('the server still answers', async () => {
    const request = { operation: 'GET /health', as: 'nobody', method: 'GET', url: '/health', headers: {} };
    const { answer, fault } = await round!.world.send(request);
    expect([answer.status, fault, round!.world.runs]).toEqual([200, undefined, true]);
  });
});
