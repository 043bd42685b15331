import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { TestApp } from '../support/http.js';
import type { Visitor } from '../support/http.js';

let app: TestApp;
let visitor: Visitor;
const began = Date.now();

/** Folders of uploads made since this suite began. */
const uploadsSince = (instant: number): string[] =>
  readdirSync(tmpdir()).filter(
    (name) =>
      name.startsWith('gongkai-upload-') &&
      (statSync(join(tmpdir(), name), { throwIfNoEntry: false })?.mtimeMs ?? 0) >= instant,
  );

beforeAll(async () => {
  app = await TestApp.start({ limits: { fileBytes: 200_000 } });
  visitor = await app.logIn();
  for (const code of ['aa', 'bb']) {
    await visitor.post('/agencies', { code, name: `${code}县人民政府`, level: 'county', kind: 'government' });
  }
});
afterAll(() => app.stop());

const line = (ref: string, more: object = {}): string =>
  `${JSON.stringify({
    kind: 'application',
    ref,
    applicant: { type: 'naturalPerson', name: '王小明' },
    channel: 'online',
    receivedOn: '2025-03-03',
    description: '申请公开预算',
    decision: { outcome: 'granted', signedOn: '2025-03-20', dispatchedOn: '2025-03-20', delivery: 'post' },
    ...more,
  })}\n`;
const upload = (content: string | Buffer, mode?: string, code = 'aa') =>
  visitor.upload(`/agencies/${code}/imports`, content, '台账.jsonl', mode);
const received = async (code = 'aa'): Promise<number> => {
  const tables = (await visitor.get(`/agencies/${code}/years/2025/tables`)).json<YearTables>();
  return tables.applications.rows[0]!.values.at(-1)!;
};

describe('an import', () => {
  it('takes a ledger, and the same lines only once', async () => {
    const first = await upload(line('A1') + line('A2'));
    expect([first.statusCode, first.json()]).toEqual([
      200,
      expect.objectContaining({ accepted: 2, repeated: 0, refused: [] }),
    ]);
    const again = await upload(line('A1') + line('A2') + line('A3'));
    expect(again.json()).toMatchObject({ accepted: 1, repeated: 2 });
    expect(await received()).toBe(3);
  });

  it('with a wrong line takes nothing, and says where and why', async () => {
    const answer = await upload(line('B1') + line('B2', { receivedOn: '2025-02-30' }));
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      422,
      'application/problem+json; charset=utf-8',
    ]);
    const body = answer.json();
    expect(body).toMatchObject({ code: 'import.refused', status: 422, accepted: 0, facts: { count: 1 } });
    expect(body.refused).toEqual([
      expect.objectContaining({ line: 2, field: 'receivedOn', message: expect.stringMatching(/第 ?2 ?行/) }),
    ]);
    expect(await received()).toBe(3);
  });

  it('takes the other lines under mode=valid', async () => {
    const answer = await upload(line('B1') + line('B2', { receivedOn: '2025-02-30' }), 'valid');
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      expect.objectContaining({ accepted: 1, refusedTotal: 1 }),
    ]);
    expect(await received()).toBe(4);
  });

  it('writes to the agency it was sent to and to no other', async () => {
    expect((await upload(line('C1', { agency: 'bb' }))).statusCode).toBe(422);
    expect(await received('bb')).toBe(0);
  });

  it.each([
    ['GBK text', Buffer.from([0x7b, 0x22, 0xd6, 0xd0, 0x22, 0x7d]), 400],
    ['UTF-16 text', Buffer.from('\ufeff{}', 'utf16le'), 400],
    ['something else', Buffer.from([0, 1, 2, 3, 0, 0]), 400],
  ])('refuses %s as a whole', async (_, bytes, status) => {
    const answer = await upload(bytes);
    expect([answer.statusCode >= status && answer.statusCode < 500, answer.json().detail]).toEqual([
      true,
      expect.stringMatching(/\p{Script=Han}/u),
    ]);
    expect(await received()).toBe(4);
  });

  it('refuses a file that is too large, a form without a file, a wrong mode, and what is no form', async () => {
    expect((await upload('x'.repeat(200_001))).json()).toMatchObject({
      status: 413,
      code: 'request.tooLarge',
    });
    expect((await upload(line('D1'), 'some')).json()).toMatchObject({ status: 400, code: 'request.invalid' });
    expect((await visitor.post('/agencies/aa/imports', {})).json()).toMatchObject({
      status: 415,
      code: 'request.mediaType',
    });
    const empty = await visitor.send({
      method: 'POST',
      url: '/api/v1/agencies/aa/imports',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      payload: '--b\r\ncontent-disposition: form-data; name="mode"\r\n\r\nall\r\n--b--\r\n',
    });
    expect(empty.json()).toMatchObject({ status: 400, code: 'import.fileMissing' });
    expect(await received()).toBe(4);
  });

  it('leaves no upload on the disk', async () => {
    // Other suites upload at the same time: what was there a moment ago must go.
    let left = uploadsSince(began);
    for (let turn = 0; turn < 100 && left.length > 0; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      const now = uploadsSince(began);
      left = left.filter((name) => now.includes(name));
    }
    expect(left).toEqual([]);
  });

  it('takes an empty register', async () => {
    expect((await upload('', 'all', 'bb')).json()).toMatchObject({ accepted: 0, refused: [] });
  });
});

describe('the register', () => {
  it.each(['jsonl', 'xlsx'])('comes back as %s, and imported again adds nothing', async (format) => {
    const file = await visitor.get(`/agencies/aa/register.${format}`);
    expect(file.statusCode).toBe(200);
    const name = encodeURIComponent(`aa县人民政府登记簿.${format}`);
    expect(file.headers['content-disposition']).toContain(`filename*=UTF-8''${name}`);
    const again = await visitor.upload('/agencies/aa/imports', file.rawPayload, `again.${format}`);
    expect(again.json()).toMatchObject({ accepted: 0, repeated: 4, refused: [] });
    const left = (): string[] =>
      readdirSync(tmpdir()).filter((entry) => entry.startsWith(`gongkai-export-${process.pid}-`));
    // Removed when the answer has been sent, which its receiver may notice first.
    for (let tries = 0; left().length > 0 && tries < 100; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(left()).toEqual([]);
  });
});

describe('the register template', () => {
  it('is a workbook under a Chinese name', async () => {
    const answer = await visitor.get('/register-template.xlsx');
    expect([answer.statusCode, answer.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect(answer.headers['content-disposition']).toMatch(/filename\*=UTF-8''%[0-9A-F]{2}/);
  });
});
