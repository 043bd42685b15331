import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ERROR_CODES } from '../../src/platform/http/error-codes.js';
import { withClient } from '../../src/platform/database/with-client.js';
import { TestApp } from '../support/http.js';
import type { Visitor } from '../support/http.js';

let app: TestApp;
let visitor: Visitor;
const COUNTY = { code: 'aa', name: '甲县人民政府', level: 'county', kind: 'government' };
beforeAll(async () => {
  app = await TestApp.start();
  visitor = await app.logIn();
  await visitor.post('/agencies', COUNTY);
});
afterAll(() => app.stop());

const FIGURE = '/agencies/aa/years/2025/figures';

describe('a refusal', () => {
  it.each<[string, () => ReturnType<Visitor['get']>, number, string]>([
    ['an unknown address', () => visitor.get('/no/such'), 404, 'route.notFound'],
    ['an unknown agency', () => visitor.get('/agencies/zz/years/2025/tables'), 404, 'agency.unknown'],
    ['a year without edition', () => visitor.get('/agencies/aa/years/2018/tables'), 422, 'edition.none'],
    ['a year to come', () => visitor.get('/agencies/aa/years/2030/tables'), 422, 'period.notBegun'],
    [
      'a reversed period',
      () => visitor.get('/agencies/aa/periods/2025-02-01/2025-01-01/tables'),
      400,
      'period.reversed',
    ],
    [
      'an impossible day',
      () => visitor.get('/agencies/aa/years/2025/tables?asOf=2025-02-30'),
      400,
      'request.invalid',
    ],
    [
      'an unknown query key',
      () => visitor.get('/agencies/aa/years/2025/tables?scop=own'),
      400,
      'request.invalid',
    ],
    [
      'an unknown edition',
      () => visitor.get('/agencies/aa/years/2025/tables?edition=2020'),
      400,
      'request.invalid',
    ],
    ['a code that is taken', () => visitor.post('/agencies', COUNTY), 409, 'agency.codeTaken'],
    [
      'an unknown parent',
      () => visitor.post('/agencies', { ...COUNTY, code: 'bb', parentCode: 'zz' }),
      422,
      'agency.parentNotFound',
    ],
    ['an unknown figure', () => visitor.put(`${FIGURE}/no.such`, { value: 1 }), 404, 'figure.unknown'],
    [
      'a figure with half a thing',
      () => visitor.put(`${FIGURE}/licensing.decisions`, { value: 1.5 }),
      422,
      'figure.value',
    ],
    ['a year in other digits', () => visitor.get('/agencies/aa/years/0x7E8/tables'), 400, 'request.invalid'],
    ['a year with a power', () => visitor.get('/agencies/aa/years/2.024e3/tables'), 400, 'request.invalid'],
    [
      'an instant in the year 0',
      () => visitor.get('/agencies/aa/years/2025/tables?knownAt=0000-01-01T00:00:00Z'),
      400,
      'request.invalid',
    ],
    [
      'an instant of no time zone on earth',
      () => visitor.get('/agencies/aa/years/2025/tables?knownAt=2025-02-01T00:00:00%2B20:27'),
      400,
      'request.invalid',
    ],
    ['a zero byte in a path', () => visitor.get('/agencies/a%00a/years'), 400, 'request.malformed'],
    [
      'a zero byte in a body',
      () => visitor.post('/session', { username: 'a\u0000', password: 'x' }),
      400,
      'request.invalid',
    ],
    [
      'a zero byte in prose',
      () => visitor.put(`${FIGURE}/narrative.problems`, { value: 'a\u0000' }),
      400,
      'request.invalid',
    ],
    [
      'half a character in a reason',
      () => visitor.post('/agencies/aa/years/2024/figure-sheets/1/void', { reason: '\ud800' }),
      400,
      'request.invalid',
    ],
    ['an address that cannot be decoded', () => visitor.get('/%zz'), 400, 'request.malformed'],
    ['no demonstration', () => visitor.delete('/demonstration'), 409, 'demonstration.none'],
  ])('of %s has status, code and a Chinese sentence', async (_, send, status, code) => {
    const answer = await send();
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const body = answer.json();
    expect(body).toEqual({
      type: `urn:gongkai:error:${code}`,
      title: ERROR_CODES[code as keyof typeof ERROR_CODES].title,
      status,
      detail: expect.stringMatching(/\p{Script=Han}.*[。：]/u),
      code,
      facts: expect.any(Object),
    });
    expect([answer.statusCode, ERROR_CODES[code as keyof typeof ERROR_CODES].status]).toEqual([
      status,
      status,
    ]);
  });

  it('of a body names every place that is wrong, unknown keys too', async () => {
    const body = { code: 'x', name: '', level: 'village', kind: 'government', colour: 'red' };
    const answer = (await visitor.post('/agencies', body)).json<{
      detail: string;
      facts: { issues: { field: string }[] };
    }>();
    const fields = answer.facts.issues.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['code', 'name', 'level']));
    expect(JSON.stringify(answer.facts.issues)).toContain('colour');
    expect(answer.detail).toMatch(/^有 \d+ 处/);
  });

  it('of broken JSON, of too large a body, of another type', async () => {
    const send = (payload: string, type = 'application/json') =>
      visitor.send({ method: 'POST', url: '/api/v1/agencies', headers: { 'content-type': type }, payload });
    expect((await send('{"code":')).json()).toMatchObject({ status: 400, code: 'request.malformed' });
    expect((await send(JSON.stringify({ code: 'x'.repeat(2_000_000) }))).json()).toMatchObject({
      status: 413,
      code: 'request.tooLarge',
    });
    for (const type of ['text/xml', 'text/plain', 'application/x-www-form-urlencoded']) {
      expect((await send('a=b', type)).json()).toMatchObject({ status: 415, code: 'request.mediaType' });
    }
  });

  it('of a form that is cut off, has no boundary, one that is too long, or two files', async () => {
    const send = (payload: string, boundary = '; boundary=X') =>
      visitor.send({
        method: 'POST',
        url: '/api/v1/agencies/aa/imports',
        headers: { 'content-type': `multipart/form-data${boundary}` },
        payload,
      });
    const part = '--X\r\nContent-Disposition: form-data; name="file"; filename="a.jsonl"\r\n\r\n{}\r\n';
    const long = await send(`${part}--X--\r\n`, `; boundary=${'b'.repeat(300)}`);
    for (const broken of [await send(part), await send(`${part}--X--\r\n`, ''), long]) {
      expect(broken.json()).toMatchObject({ status: 400, code: 'request.malformed' });
    }
    expect((await send(`${part}${part}--X--\r\n`)).json()).toMatchObject({
      status: 400,
      detail: '有 1 处内容不符合要求：file：一次只能上传一个文件',
    });
  });

  it('and every other answer of the interface is kept by no browser', async () => {
    for (const path of ['/agencies', '/agencies/aa/years/2025/tables', '/agencies/zz/years']) {
      expect((await visitor.get(path)).headers['cache-control']).toBe('no-store');
    }
  });

  it('of a bug shows a number and nothing of the inside', async () => {
    await withClient(app.database.superuserUrl, (client) =>
      client.query('alter table normative_document rename to gone'),
    );
    const answer = await visitor.get('/agencies/aa/documents');
    await withClient(app.database.superuserUrl, (client) =>
      client.query('alter table gone rename to normative_document'),
    );
    expect([answer.statusCode, answer.json().code]).toEqual([500, 'internal.error']);
    expect(answer.json().facts.correlationId).toMatch(/^[\da-f-]{36}$/);
    expect(answer.body).not.toMatch(/normative_document|select|Error:/);
    expect((await visitor.get('/agencies/aa/documents')).statusCode).toBe(200);
  });

  it('comes when one address asks too often', async () => {
    const busy = await TestApp.start({ limits: { requestsAMinute: 3 } });
    try {
      const statuses = [];
      for (let i = 0; i < 5; i++) statuses.push((await busy.send({ url: '/health' })).statusCode);
      expect(statuses).toEqual([200, 200, 200, 429, 429]);
      expect((await busy.send({ url: '/health' })).json()).toMatchObject({
        code: 'request.limited',
        status: 429,
      });
    } finally {
      await busy.stop();
    }
  });
});

describe('figures and documents', () => {
  it('are kept to the 分 and tell what is missing', async () => {
    const put = await visitor.put(`${FIGURE}/fees.amountWan`, {
      value: '1234.5678',
      source: '财务科',
      confirmedOn: '2026-01-05',
    });
    expect([put.statusCode, put.json()]).toEqual([
      200,
      expect.objectContaining({ value: 1234.5678, status: 'supplied', source: '财务科' }),
    ]);
    const { items } = (await visitor.get(FIGURE)).json<{ items: { status: string }[] }>();
    expect(items).toHaveLength(10);
    expect(items.filter(({ status }) => status === 'missing')).toHaveLength(9);
    const { proactive } = (await visitor.get('/agencies/aa/years/2025/tables')).json();
    expect(proactive['fees.amountWan']).toBe(1234.5678);
    expect((await visitor.put(`${FIGURE}/fees.amountWan`, { value: 2 })).json()).toMatchObject({
      value: 2,
      source: null,
    });
  });

  it('take prose for the sections of the report', async () => {
    expect(
      (await visitor.put(`${FIGURE}/narrative.problems`, { value: '一是主动公开不够及时。' })).statusCode,
    ).toBe(200);
    const html = await visitor.get('/agencies/aa/reports/2025.html');
    expect(html.body).toContain('一是主动公开不够及时。');
  });

  it('register a normative document once', async () => {
    const document = {
      type: 'normativeDocument',
      title: '停车管理办法',
      documentNo: '甲政规〔2025〕1号',
      issuedOn: '2025-05-06',
    };
    expect((await visitor.post('/agencies/aa/documents', document)).statusCode).toBe(201);
    expect((await visitor.post('/agencies/aa/documents', document)).json()).toMatchObject({
      status: 409,
      code: 'document.duplicate',
    });
    expect((await visitor.get('/agencies/aa/documents')).json()).toEqual([
      { id: expect.any(Number), ...document, endedOn: null, endedHow: null, revises: null },
    ]);
    const early = await visitor.post('/agencies/aa/documents', {
      ...document,
      endedOn: '2024-01-01',
      endedHow: 'repealed',
    });
    expect(early.json()).toMatchObject({ status: 400, facts: { issues: [{ field: 'endedOn' }] } });
  });
});

describe('the web interface', () => {
  it('gets its page for every address, with the nonce of the answer', async () => {
    const open = () => app.send({ url: '/agencies/aa/years/2025/tables', headers: { accept: 'text/html' } });
    const [first, second] = [await open(), await open()];
    const nonce = /csp-nonce" content="(\w+)"/.exec(first.body)![1]!;
    expect(first.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(first.headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect(second.body).not.toContain(nonce);
    expect(first.headers['cache-control']).toBe('no-store');
    const plain = await app.send({ url: '/', headers: { accept: '*/*' } });
    expect([plain.statusCode, plain.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('gets its hashed files for ever, and nothing from outside its folder', async () => {
    const asset = await app.send({ url: '/assets/main-1a2b3c4d.js' });
    expect([asset.statusCode, asset.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    for (const url of [
      '/assets/../../http.ts',
      '/..%2f..%2fpackage.json',
      '/assets/none.js',
      '/api/v1/none',
      '/api/none',
    ]) {
      expect([url, (await app.send({ url, headers: { accept: '*/*' } })).statusCode]).toEqual([url, 404]);
    }
  });
});
