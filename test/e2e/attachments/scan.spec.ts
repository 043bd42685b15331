import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AttachmentAnswer, AttachmentList } from '../../../src/attachments/attachments.schemas.js';
import { AttachmentScan } from '../../../src/attachments/scan/attachment-scan.js';
import { scanFile } from '../../../src/attachments/scan/virus-scanner.js';
import type { CaseAnswer } from '../../../src/cases/cases.schemas.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { Sweeps } from '../../../src/platform/schedule/sweeps.js';
import { ClamdServer, EICAR } from '../../support/attachments/clamd-server.js';
import { SAMPLES } from '../../support/attachments/sample-files.js';
import { temporaryAttachments } from '../../support/attachments/temporary-attachments.js';
import { TestApp } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { newCase } from '../../support/new-case.js';
import { BUREAU, COUNTY } from '../../support/people.js';

const QUEUE = { carrier: 'here', work: true, leaseSeconds: 5 } as const;
const INFECTED = Buffer.from(`申请说明\n${EICAR}\n`);
let clamd: ClamdServer;
let folder: string;
beforeAll(async () => {
  clamd = await ClamdServer.start();
  folder = mkdtempSync(join(tmpdir(), 'gongkai-test-scan-'));
});
afterAll(async () => {
  await clamd.stop();
  rmSync(folder, { recursive: true, force: true });
});

const write = (content: Buffer): string => {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  return path;
};

describe('clamd', () => {
  const ask = (content: Buffer): Promise<string> =>
    scanFile({ clamd: { host: '127.0.0.1', port: clamd.port } }, write(content));

  it('is sent the whole file, in pieces, and is believed', async () => {
    const large = Buffer.alloc(3_000_001, 'a');
    expect(await ask(large)).toBe('clean');
    expect(clamd.seen.at(-1)).toBe(large.length);
    expect(await ask(INFECTED)).toBe('infected');
  });

  it.each(['INSTREAM size limit exceeded. ERROR', '', 'OK', 'stream: OK FOUND?'])(
    'that says “%s” could not tell',
    async (says) => {
      clamd.says = says;
      try {
        await expect(ask(SAMPLES.pdf!)).rejects.toThrow('clamd could not tell');
      } finally {
        clamd.says = undefined;
      }
    },
  );

  it('that is not there could not tell', async () => {
    await expect(scanFile({ clamd: { host: '127.0.0.1', port: 1 } }, write(SAMPLES.pdf!))).rejects.toThrow();
  });
});

describe('a command', () => {
  const command = (body: string): string => {
    const path = join(folder, 'scan');
    writeFileSync(path, `#!/bin/sh\n${body}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  it('that is given the path says it by its end', async () => {
    const scanner = { command: command('! grep -q EICAR-STANDARD "$1"') };
    expect(await scanFile(scanner, write(SAMPLES.pdf!))).toBe('clean');
    expect(await scanFile(scanner, write(INFECTED))).toBe('infected');
    await expect(scanFile({ command: command('exit 2') }, write(INFECTED))).rejects.toThrow('could not tell');
    await expect(scanFile({ command: join(folder, 'none') }, write(INFECTED))).rejects.toThrow();
  });
});

describe.each([
  ['require', true],
  ['warn', true],
  ['require', false],
  ['warn', false],
] as const)('under “%s”, clamd there: %s', (scanPolicy, there) => {
  let app: TestApp;
  let visitor: Visitor;
  let place: string;
  beforeAll(async () => {
    const scanner = { clamd: { host: '127.0.0.1', port: there ? clamd.port : 1 } };
    app = await TestApp.start({ ...temporaryAttachments(), scanPolicy, scanner, queue: QUEUE });
    visitor = await app.logIn();
    await visitor.post('/agencies', COUNTY);
    await visitor.post('/agencies', BUREAU);
    const { caseNo } = (await visitor.post(`/agencies/${BUREAU.code}/cases`, newCase())).json<CaseAnswer>();
    place = `/agencies/${BUREAU.code}/cases/${encodeURIComponent(caseNo!)}/attachments`;
  });
  afterAll(() => app.stop());

  const take = async (content: Buffer): Promise<AttachmentAnswer> => {
    const answer = await visitor.sendForm(place, content, '材料.txt', { kind: 'other' });
    if (answer.statusCode !== 201) throw new Error(answer.body);
    return answer.json<AttachmentAnswer>();
  };
  const listed = async (id: number): Promise<AttachmentAnswer> =>
    (await visitor.get(place)).json<AttachmentList>().items.find((item) => item.id === id)!;
  const settled = async (id: number): Promise<AttachmentAnswer> => {
    for (const end = Date.now() + (there || scanPolicy === 'warn' ? 20_000 : 3000); Date.now() < end;) {
      const found = await listed(id);
      if (found.scanStatus !== 'pending') return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return listed(id);
  };
  const fetch = async (id: number): Promise<string | number> => {
    const answer = await visitor.get(`${place}/${id}/content`);
    return answer.statusCode === 200 ? 200 : answer.json<{ code: string }>().code;
  };

  it('a clean file is handed out once that is known, or nobody could know', async () => {
    const { id, scanStatus, downloadable } = await take(SAMPLES.txt!);
    expect([scanStatus, downloadable]).toEqual(['pending', false]);
    const found = await settled(id);
    const expected = there ? 'clean' : scanPolicy === 'warn' ? 'notScanned' : 'pending';
    expect(found.scanStatus).toBe(expected);
    expect(await fetch(id)).toBe(expected === 'pending' ? 'attachment.pending' : 200);
  });

  if (there)
    it('an infected file never is, and stands in the trail', async () => {
      const { id } = await take(INFECTED);
      expect((await settled(id)).scanStatus).toBe('infected');
      expect(await fetch(id)).toBe('attachment.infected');
      const rows = await withClient(app.database.superuserUrl, (client) =>
        client.query(`select subject_id from audit_entry where action = 'attachment.infected'`),
      );
      expect(rows.rows).toEqual([{ subject_id: String(id) }]);
    });

  if (there && scanPolicy === 'require')
    it('what came in while nobody looked is looked at once somebody has to', async () => {
      const { id } = await take(SAMPLES.txt!);
      await settled(id);
      await withClient(app.database.superuserUrl, (client) =>
        client.query(`update attachment set scan_status = 'notScanned', scanned_at = null where id = ${id}`),
      );
      expect(app.app.get(AttachmentScan).allows('notScanned')).toBe(false);
      expect(await fetch(id)).toBe('attachment.pending');
      await app.app
        .get(Sweeps)
        .all.find(({ name }) => name === 'attachments.scan')!
        .run();
      for (const end = Date.now() + 20_000; Date.now() < end && (await listed(id)).scanStatus !== 'clean';)
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await fetch(id)).toBe(200);
    });
});
