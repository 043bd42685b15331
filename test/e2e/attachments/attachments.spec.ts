import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AttachmentAnswer, AttachmentList } from '../../../src/attachments/attachments.schemas.js';
import { AttachmentsRepository } from '../../../src/attachments/attachments.repository.js';
import { AttachmentStore } from '../../../src/attachments/store/attachment-store.js';
import { AttachmentSweep } from '../../../src/attachments/store/attachment-sweep.js';
import type { CaseAnswer } from '../../../src/cases/cases.schemas.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { SAMPLES } from '../../support/attachments/sample-files.js';
import { temporaryAttachments } from '../../support/attachments/temporary-attachments.js';
import { TestApp, TODAY } from '../../support/http.js';
import type { Visitor } from '../../support/http.js';
import { newCase } from '../../support/new-case.js';
import { addPerson, BUREAU, COUNTY } from '../../support/people.js';

const at = `/agencies/${BUREAU.code}`;
const settings = temporaryAttachments();
let app: TestApp;
let zhang: Visitor;
let reporter: Visitor;
let place: string;

beforeAll(async () => {
  app = await TestApp.start({ duties: 'separated', ...settings });
  const admin = await app.logIn();
  await admin.post('/agencies', COUNTY);
  await admin.post('/agencies', BUREAU);
  zhang = await app.logIn(await addPerson(app, admin, BUREAU.code, 'zhang', ['clerk']));
  reporter = await app.logIn(await addPerson(app, admin, BUREAU.code, 'reporter', ['reporter']));
  const { caseNo } = (await zhang.post(`${at}/cases`, newCase())).json<CaseAnswer>();
  place = `${at}/cases/${encodeURIComponent(caseNo!)}`;
});
afterAll(() => app.stop());
afterEach(() => {
  jest.restoreAllMocks();
});

const NAME = '欧阳金丝雀的身份证.pdf';
const send = (
  content = SAMPLES.pdf!,
  name = NAME,
  fields: Record<string, string> = { kind: 'application' },
): Promise<LightMyRequestResponse> => zhang.sendForm(`${place}/attachments`, content, name, fields);
const take = async (content = SAMPLES.pdf!, name = NAME): Promise<AttachmentAnswer> => {
  const answer = await send(content, name);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json<AttachmentAnswer>();
};
const fetch = (id: number, by = zhang): Promise<LightMyRequestResponse> =>
  by.get(`${place}/attachments/${id}/content`);
const codeOf = (answer: LightMyRequestResponse): string => answer.json<{ code: string }>().code;
const stored = (): string[] =>
  readdirSync(settings.attachmentFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(settings.attachmentFolder, path)).isFile(),
  );
const rows = <T>(sql: string): Promise<T[]> =>
  withClient(app.database.superuserUrl, async (client) => (await client.query(sql)).rows as T[]);

describe('a file of a case', () => {
  it('comes back as it was, under its name, and is never shown by the browser itself', async () => {
    const { id, name, sha256, size, scanStatus } = await take();
    expect([name, size, scanStatus]).toEqual(['欧***.pdf', SAMPLES.pdf!.length, 'notScanned']);
    const answer = await fetch(id);
    expect(answer.rawPayload.equals(SAMPLES.pdf!)).toBe(true);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="gongkai.pdf"; filename*=UTF-8''${encodeURIComponent(NAME)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    });
  });

  it.each(Object.entries(SAMPLES))(
    '%s goes out as an attachment with its own type',
    async (extension, content) => {
      const { id } = await take(content, `材料.${extension.toUpperCase()}`);
      const { headers } = await fetch(id);
      expect(headers['content-disposition']).toMatch(/^attachment; /);
      expect(headers['content-type']).not.toMatch(/html|xml$|svg|octet/);
      expect(headers['content-security-policy']).toContain('sandbox');
    },
  );

  it('has its day, pages and answer; not a day that has not come', async () => {
    const fields = { kind: 'postingSlip', on: '2026-03-12', pages: '2', round: '1' };
    expect((await send(SAMPLES.jpg, '凭证.jpg', fields)).json()).toMatchObject({
      kind: 'postingSlip',
      on: '2026-03-12',
      pages: 2,
      round: 1,
    });
    expect(codeOf(await send(SAMPLES.jpg, '凭证.jpg', { kind: 'other', on: '2026-03-17' }))).toBe(
      'attachment.inFuture',
    );
    for (const wrong of [{ kind: 'virus' }, { kind: 'other', pages: '0' }, { kind: 'other', more: 'x' }, {}])
      expect((await send(SAMPLES.jpg, '凭证.jpg', wrong as Record<string, string>)).statusCode).toBe(400);
  });

  it('is told with its name masked, and read by nobody but those who handle cases', async () => {
    const list = await zhang.get(`${place}/attachments`);
    expect(list.json<AttachmentList>().items.length).toBeGreaterThan(2);
    expect(list.body).not.toContain('金丝雀');
    const { id } = list.json<AttachmentList>().items[0]!;
    for (const path of ['attachments', `attachments/${id}/content`])
      expect((await reporter.get(`${place}/${path}`)).statusCode).toBe(403);
  });

  it('stands neither by its name nor by its words in database, paths and the trail', async () => {
    await take();
    const [text] = await rows<{ all: string }>(
      `select (select string_agg(to_jsonb(a)::text, '') from attachment a)
           || (select string_agg(to_jsonb(e)::text, '') from audit_entry e)
           || (select string_agg(payload::text, '') from outbox) as all`,
    );
    expect(text!.all).toContain('attachment.added');
    expect(text!.all).toContain('attachment.read');
    expect(text!.all).not.toContain('金丝雀');
    for (const path of stored()) expect(path).toMatch(/^\d+\/[0-9a-f]{2}\/[0-9a-f-]{36}$/);
  });

  it('of another case or number is not there', async () => {
    const { id } = await take();
    const other = (await zhang.post(`${at}/cases`, newCase())).json<CaseAnswer>().caseNo!;
    const answer = await zhang.get(`${at}/cases/${encodeURIComponent(other)}/attachments/${id}/content`);
    expect([answer.statusCode, codeOf(answer)]).toEqual([404, 'attachment.notFound']);
    expect((await fetch(9_999_999)).statusCode).toBe(404);
    expect((await zhang.get(`${place}/attachments/x/content`)).statusCode).toBe(400);
  });

  it('is refused above the size, without a file, by its extension and by its content; nothing is kept', async () => {
    const before = stored().length;
    const large = Buffer.concat([SAMPLES.pdf!, Buffer.alloc(settings.attachmentBytes)]);
    expect((await send(large)).statusCode).toBe(413);
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    const empty = { method: 'POST' as const, url: `/api/v1${place}/attachments`, headers: form };
    expect(codeOf(await zhang.send({ ...empty, payload: '--x--\r\n' }))).toBe('attachment.fileMissing');
    expect((await zhang.post(`${place}/attachments`, {})).statusCode).toBe(415);
    for (const name of ['a.docm', 'a.exe', 'a.zip', 'a.html', 'a', 'pdf', '.pdf.js', 'a.pdf.'])
      expect([name, codeOf(await send(SAMPLES.docx, name))]).toEqual([
        name,
        name === 'a.pdf.' ? 'attachment.mismatch' : 'attachment.type',
      ]);
    expect(codeOf(await send(SAMPLES.docx, 'a.pdf'))).toBe('attachment.mismatch');
    expect(stored()).toHaveLength(before);
  });
});

describe('a file that does not belong to the case', () => {
  const strike = (id: number, reason = 'wrongCase', by = zhang): Promise<LightMyRequestResponse> =>
    by.post(`${place}/attachments/${id}/strike`, { reason });

  it('is taken out of the papers once, kept on the disk, and handed to nobody', async () => {
    const [wrong, right] = [await take(), await take()];
    const before = stored().length;
    const answers = await Promise.all([strike(wrong.id), strike(wrong.id)]);
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
    const { items } = (await zhang.get(`${place}/attachments`)).json<AttachmentList>();
    expect(items.find(({ id }) => id === wrong.id)).toMatchObject({
      downloadable: false,
      struck: { reason: 'wrongCase', by: 'zhang' },
    });
    expect(items.find(({ id }) => id === right.id)).toMatchObject({ downloadable: true, struck: null });
    expect(codeOf(await fetch(wrong.id))).toBe('attachment.struck');
    expect((await fetch(right.id)).statusCode).toBe(200);
    expect(stored()).toHaveLength(before);
  });

  it('is struck for a reason, by whoever handles cases, of this case', async () => {
    const { id } = await take();
    expect((await strike(id, 'because')).statusCode).toBe(400);
    expect((await strike(id, 'wrongFile', reporter)).statusCode).toBe(403);
    expect(codeOf(await strike(9_999_999))).toBe('attachment.notFound');
    expect((await fetch(id)).statusCode).toBe(200);
  });
});

describe('between the file and its row', () => {
  it('a fault leaves no row without a file, and takes the file back', async () => {
    const before = stored().length;
    jest.spyOn(app.app.get(AttachmentsRepository), 'add').mockRejectedValue(new Error('planted'));
    expect((await send()).statusCode).toBe(500);
    expect(stored()).toHaveLength(before);
  });

  it('an end of the process leaves a file that the sweep takes after a day, and not before', async () => {
    const store = app.app.get(AttachmentStore);
    const sweep = app.app.get(AttachmentSweep);
    await take();
    const path = join(settings.attachmentFolder, 'upload');
    writeFileSync(path, 'left behind');
    // As far as an upload comes whose process is killed before the row.
    const orphan = await store.keep(1, path);
    const young = await store.keep(1, path);
    const [now] = [Date.parse(`${TODAY}T09:00:00+08:00`) / 1000];
    for (const file of stored()) utimesSync(join(settings.attachmentFolder, file), now, now - 90_000);
    utimesSync(store.pathOf(young), now, now - 80_000);
    const before = (await zhang.get(`${place}/attachments`)).json<AttachmentList>().items.length;
    expect(await sweep.run()).toEqual({ removed: 1, missing: [] });
    expect([existsSync(store.pathOf(orphan)), existsSync(store.pathOf(young))]).toEqual([false, true]);
    // What was not written by the store is not the store's to remove.
    expect(existsSync(path)).toBe(true);
    const { items } = (await zhang.get(`${place}/attachments`)).json<AttachmentList>();
    expect(items).toHaveLength(before);
    for (const { id, struck } of items) expect((await fetch(id)).statusCode).toBe(struck ? 409 : 200);
    await rm(path);
    await store.remove(young);
  });

  it('a file that is gone or was changed is missed by the sweep and not handed out', async () => {
    const store = app.app.get(AttachmentStore);
    const sweep = app.app.get(AttachmentSweep);
    const [gone, changed] = [await take(), await take()];
    const idOf = async (id: number): Promise<{ agencyId: number; fileId: string }> =>
      (
        await rows<{ agencyId: number; fileId: string }>(
          `select agency_id as "agencyId", file_id as "fileId" from attachment where id = ${id}`,
        )
      )[0]!;
    await rm(store.pathOf(await idOf(gone.id)));
    await appendFile(store.pathOf(await idOf(changed.id)), 'x');
    const { missing } = await sweep.run();
    expect(missing.map((name) => Number(name.split('/')[1]))).toEqual([gone.id, changed.id]);
    for (const { id } of [gone, changed]) {
      const answer = await fetch(id);
      expect([answer.statusCode, codeOf(answer)]).toEqual([410, 'attachment.gone']);
    }
  });
});
