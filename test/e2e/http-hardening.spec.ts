import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { withClient } from '../../src/platform/database/with-client.js';
import { ADMIN, TestApp } from '../support/http.js';
import type { Visitor } from '../support/http.js';

const COUNTY = { code: 'aa', name: '甲县人民政府', level: 'county', kind: 'government' };

let app: TestApp;
let visitor: Visitor;
beforeAll(async () => {
  app = await TestApp.start({ publicUrl: 'https://gongkai.example.gov.cn' });
  visitor = await app.logIn();
  expect((await visitor.post('/agencies', COUNTY)).statusCode).toBe(201);
});
afterAll(() => app.stop());

const logIn = (headers: Record<string, string>): Promise<LightMyRequestResponse> =>
  app.send({ method: 'POST', url: '/api/v1/session', payload: ADMIN, headers });

describe('a request that does not end', () => {
  it('ends after ten minutes, and its head after one', () => {
    const { requestTimeout, headersTimeout } = app.app.getHttpServer();
    expect([requestTimeout, headersTimeout]).toEqual([600_000, 60_000]);
  });
});

describe('what is no request', () => {
  /** As it stands on the wire, which no client library would send. */
  const told = async (text: string): Promise<string> => {
    const server = app.app.getHttpServer();
    if (!server.listening) await app.app.listen(0, '127.0.0.1');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    const parts: Buffer[] = [];
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.write(text);
    await once(socket, 'close');
    return Buffer.concat(parts).toString('utf8');
  };

  it.each([
    ['nonsense', 'nonsense\r\n\r\n', 400, 'request.malformed'],
    ['a zero byte in a header', 'GET /health HTTP/1.1\r\nhost: a\r\nx: \0\r\n\r\n', 400, 'request.malformed'],
    ['an endless address', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n\r\n`, 431, 'request.headTooLarge'],
  ])('%s: is told so in the same form as every refusal', async (_title, text, status, code) => {
    const answer = await told(text);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain('content-type: application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, code, detail: expect.stringMatching(/请/) });
  });
});

describe('a page of another site', () => {
  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://localhost' },
    { origin: 'https://evil.example' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
    { origin: 'http://localhost.evil.example' },
    { origin: 'not an origin' },
  ] as Record<string, string>[])('changes nothing and logs nobody in: %j', async (headers) => {
    const answer = await logIn({ host: 'localhost', ...headers });
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'request.otherSite']);
    expect(answer.headers['set-cookie']).toBeUndefined();
    const change = await visitor.send({
      method: 'PUT',
      url: '/api/v1/agencies/aa/years/2025/figures/licensing.decisions',
      payload: { value: 7 },
      headers,
    });
    expect([change.statusCode, change.json().code]).toEqual([403, 'request.otherSite']);
  });

  it.each([
    {},
    { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:5173' },
    { 'sec-fetch-site': 'none' },
    { origin: 'http://localhost' },
    { origin: 'https://gongkai.example.gov.cn', host: 'inside:3000' },
  ] as Record<string, string>[])('is none of: %j', async (headers) => {
    expect((await logIn({ host: 'localhost', ...headers })).statusCode).toBe(200);
  });

  it('may lead here', async () => {
    const answer = await visitor.send({
      url: '/api/v1/agencies',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.statusCode).toBe(200);
  });
});

describe('the address of a caller', () => {
  const statuses = async (trustedProxies: string[], forwarded: string[]): Promise<number[]> => {
    const server = await TestApp.start({ limits: { requestsAMinute: 1 }, trustedProxies });
    try {
      const answers = [];
      for (const value of forwarded) {
        const headers = { 'x-forwarded-for': value };
        answers.push(await server.send({ url: '/health', headers, remoteAddress: '10.9.9.9' }));
      }
      return answers.map(({ statusCode }) => statusCode);
    } finally {
      await server.stop();
    }
  };

  it('is not what the caller says', async () => {
    expect(await statuses([], ['1.1.1.1', '2.2.2.2'])).toEqual([200, 429]);
    expect(await statuses(['10.8.0.0/16'], ['1.1.1.1', '2.2.2.2'])).toEqual([200, 429]);
  });

  it('is what a proxy says that is configured, and nothing that stood in the header before', async () => {
    expect(await statuses(['10.9.9.9'], ['1.1.1.1', '2.2.2.2'])).toEqual([200, 200]);
    expect(await statuses(['10.9.0.0/16'], ['7.7.7.7, 1.1.1.1', '8.8.8.8, 1.1.1.1'])).toEqual([200, 429]);
  });
});

describe('the headers of an answer', () => {
  it('refuse by default what a page could load', async () => {
    for (const url of ['/', '/api/v1/agencies', '/api/v1/none', '/health']) {
      const { headers } = await visitor.send({ url, headers: { accept: '*/*' } });
      const policy = String(headers['content-security-policy']).split(';');
      expect(policy[0]).toBe("default-src 'none'");
      expect(policy.join(';')).not.toMatch(/unsafe|\*/);
      expect(policy.find((line) => line.startsWith('style-src'))).toMatch(/^style-src 'self' 'nonce-\w+'$/);
      expect(policy).toEqual(
        expect.arrayContaining(["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"]),
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      });
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers.server).toBeUndefined();
    }
  });

  it('forbid to keep a copy of whatever the interface answers', async () => {
    const answers = [
      visitor.get('/agencies'),
      visitor.get('/agencies/zz/years'),
      visitor.get('/agencies/aa/register.jsonl'),
      visitor.get('/agencies/aa/reports/2025.html'),
      visitor.get('/none'),
      app.send({ url: '/api/v1/agencies' }),
      app.send({ url: '/api/v1/%c0' }),
      logIn({ origin: 'null' }),
      app.send({ url: '/health' }),
    ];
    for (const { headers } of await Promise.all(answers)) {
      expect(headers['cache-control']).toMatch(/no-store/);
    }
  });

  it('clear the browser at log-out', async () => {
    const leaving = await app.logIn();
    const answer = await leaving.delete('/session');
    expect(answer.headers['clear-site-data']).toBe('"cache", "storage"');
    expect(answer.headers['set-cookie']).toMatch(/^__Host-gongkai=; .*Expires=Thu, 01 Jan 1970/);
  });
});

describe('a query key that a route does not know', () => {
  it.each([
    ['GET', '/agencies?colour=red'],
    ['GET', '/agencies/aa/years/2025/tables?colour=red'],
    ['GET', '/editions?colour=red'],
    ['GET', '/session?colour=red'],
    ['POST', '/agencies?colour=red'],
    ['DELETE', '/demonstration?colour=red'],
  ] as const)('%s %s is refused by its name', async (method, path) => {
    const payload = method === 'POST' ? { ...COUNTY, code: 'query' } : undefined;
    const answer = await visitor.send({ method, url: `/api/v1${path}`, ...(payload && { payload }) });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'request.invalid' });
    expect(answer.body).toContain('colour');
    expect(answer.body).not.toContain('red');
  });
});

describe('names, numbers and telephones', () => {
  const CANARIES = { name: '欧阳丹鹤', id: '110101199003074514', phone: '13912345678' };
  const personal = Object.values(CANARIES);
  const document = (title: string) => ({
    type: 'normativeDocument',
    title,
    documentNo: '甲政规〔2025〕9号',
    issuedOn: '2025-05-06',
  });
  const line = {
    kind: 'application',
    ref: 'P-1',
    agency: 'aa',
    applicant: { type: 'citizen', name: CANARIES.name, idNumber: CANARIES.id, phone: CANARIES.phone },
    channel: 'nowhere',
    receivedOn: '2025-13-45',
    description: `${CANARIES.name} ${CANARIES.phone}`,
  };

  it('stand in no line of the log and in no refusal, whatever goes wrong', async () => {
    const lines: string[] = [];
    const write = (text: unknown): boolean => lines.push(String(text)) > 0;
    const spies = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation(write),
    );
    const answers: LightMyRequestResponse[] = [];
    try {
      await withClient(app.database.superuserUrl, (client) =>
        client.query(`
          create function planted_fault() returns trigger language plpgsql as $$
            begin raise exception 'cannot take %', new.title using errcode = '22000', detail = new.title; end $$;
          create trigger planted before insert on normative_document for each row execute function planted_fault()`),
      );
      const all = personal.join(' ');
      answers.push(await visitor.post('/agencies/aa/documents', document(all)));
      await withClient(app.database.superuserUrl, (client) =>
        client.query(`
          drop trigger planted on normative_document;
          alter table normative_document add constraint planted check (title !~ '\\d{11}')`),
      );
      answers.push(await visitor.post('/agencies/aa/documents', document(all)));
      answers.push(await visitor.post('/agencies/aa/documents', { ...document(all), issuedOn: all }));
      answers.push(
        await visitor.post('/agencies/aa/users', { username: all, name: CANARIES.name, roles: [all] }),
      );
      answers.push(await logInAs(all, all));
      answers.push(await visitor.get(`/agencies/${encodeURIComponent(all)}/years`));
      answers.push(await visitor.get(`/agencies/aa/years/2025/tables?asOf=${encodeURIComponent(all)}`));
      answers.push(await visitor.get(`/${encodeURIComponent(all)}`));
      answers.push(await visitor.upload('/agencies/aa/imports', JSON.stringify(line), `${all}.jsonl`));
      answers.push(await visitor.upload('/agencies/aa/imports', `{"kind": ${all}`, 'broken.jsonl'));
      answers.push(
        await visitor.send({
          method: 'POST',
          url: '/api/v1/agencies',
          headers: { 'content-type': 'application/json', 'user-agent': CANARIES.phone },
          payload: `{"name": ${all}`,
        }),
      );
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    const written = lines.join('\n');
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([
      500, 500, 400, 400, 401, 404, 400, 404, 422, 422, 400,
    ]);
    expect(written).toContain('QueryFailedError code=22000');
    expect(written).toContain('code=23514');
    expect(written).toContain('constraint=planted');
    expect(written).toMatch(/\n {4}at /);
    for (const canary of personal) {
      expect(written).not.toContain(canary);
      for (const { body, headers } of answers) expect(body + JSON.stringify(headers)).not.toContain(canary);
    }
  });

  const logInAs = (username: string, password: string): Promise<LightMyRequestResponse> =>
    app.send({ method: 'POST', url: '/api/v1/session', payload: { username, password } });
});
