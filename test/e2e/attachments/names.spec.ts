import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AttachmentAnswer } from '../../../src/attachments/attachments.schemas.js';
import { FileChecker } from '../../../src/attachments/check/file-checker.js';
import { AttachmentStore } from '../../../src/attachments/store/attachment-store.js';
import type { CaseAnswer } from '../../../src/cases/cases.schemas.js';
import { SAMPLES } from '../../support/attachments/sample-files.js';
import { temporaryAttachments } from '../../support/attachments/temporary-attachments.js';
import { TestApp } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { newCase } from '../../support/new-case.js';
import { BUREAU, COUNTY } from '../../support/people.js';
import { proofNote } from '../../support/proof-note.js';

const settings = temporaryAttachments();
let app: TestApp;
let visitor: Visitor;
let place: string;

beforeAll(async () => {
  app = await TestApp.start({ ...settings, limits: { requestsAMinute: 1_000_000 } });
  visitor = await app.logIn();
  await visitor.post('/agencies', COUNTY);
  await visitor.post('/agencies', BUREAU);
  const { caseNo } = (await visitor.post(`/agencies/${BUREAU.code}/cases`, newCase())).json<CaseAnswer>();
  place = `/agencies/${BUREAU.code}/cases/${encodeURIComponent(caseNo!)}`;
});
afterAll(() => app.stop());
afterEach(() => {
  jest.restoreAllMocks();
});

const send = (name: string): Promise<LightMyRequestResponse> =>
  visitor.sendForm(`${place}/attachments`, SAMPLES.txt!, name, { kind: 'application' });
const fetch = (id: number): Promise<LightMyRequestResponse> =>
  visitor.get(`${place}/attachments/${id}/content`);
const stored = (): string[] =>
  readdirSync(settings.attachmentFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(settings.attachmentFolder, path)).isFile(),
  );

describe('names', () => {
  const PIECES = [
    '..',
    '/',
    '\\',
    '\u0000',
    '\u202e',
    '%2e%2e%2f',
    'C:',
    'CON',
    'a',
    '申请',
    '.',
    ' ',
    '*',
    '"',
    '\n',
    '😀',
    '\ud800',
  ];
  const RUNS = Number(process.env.NAME_RUNS ?? 40);
  /** All of them have one content: it is looked into this often, and taken for what it was found to be after that. */
  const LOOKED_INTO = 40;

  it(`of ${RUNS} fuzzed senders never leave the store`, async () => {
    let seed = 20_260_316;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return (seed >>> 8) % below;
    };
    const before = stored().length;
    let taken = 0;
    for (let run = 0; run < RUNS; run++) {
      if (run === LOOKED_INTO)
        jest.spyOn(app.app.get(FileChecker), 'check').mockResolvedValue({ peakKilobytes: 0 });
      const pieces = Array.from({ length: 1 + next(8) }, () => PIECES[next(PIECES.length)]!);
      const answer = await send(`${pieces.join('')}.txt`);
      expect([201, 400, 422]).toContain(answer.statusCode);
      if (answer.statusCode !== 201) continue;
      taken += 1;
      const back = await fetch(answer.json<AttachmentAnswer>().id);
      const disposition = back.headers['content-disposition']!;
      const name = decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(disposition)![1]!);
      expect(name).toMatch(/^[^/\\<>:"|?*\p{Cc}\p{Cf}]+\.txt$/u);
      expect(name.startsWith('.')).toBe(false);
    }
    proofNote(`${RUNS} names of senders: ${taken} files taken in, each under a random name within the store`);
    expect(taken).toBeGreaterThan(RUNS / 2);
    expect(stored()).toHaveLength(before + taken);
    for (const path of stored()) expect(path).toMatch(/^\d+\/[0-9a-f]{2}\/[0-9a-f-]{36}$/);
    expect(readdirSync(join(settings.attachmentFolder, '..'))).toEqual(['store']);
  }, 3_000_000);

  it('are no paths of the store', () => {
    const store = app.app.get(AttachmentStore);
    for (const fileId of ['../../etc/passwd', '', 'a', '..', `${'0'.repeat(8)}-0000-0000-0000-00000000000g`])
      expect(() => store.pathOf({ agencyId: 1, fileId })).toThrow('no name of a stored file');
  });
});
