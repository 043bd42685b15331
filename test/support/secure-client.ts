import { codeOf, stepAt } from '../../src/identity/second-factor/totp.js';
import { base32Bytes } from './base32.js';
import { Agent, request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';

export interface SecureAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface SecureRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** Which of this machine's addresses asks. */
  readonly from?: string;
}

/** A browser that keeps its connection, and believes one certificate. */
export class SecureClient {
  session: Record<string, string> = {};
  readonly #agent: Agent;

  constructor(
    private readonly port: number,
    certificate: string,
    more: { maxVersion?: 'TLSv1.1' | 'TLSv1.2' } = {},
  ) {
    this.#agent = new Agent({ keepAlive: true, ca: certificate, ...more });
  }

  send(
    path: string,
    { method = 'GET', headers = {}, body, from }: SecureRequest = {},
  ): Promise<SecureAnswer> {
    const content = body && JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          agent: this.#agent,
          host: 'localhost',
          family: 4,
          port: this.port,
          path,
          method,
          ...(from !== undefined && { localAddress: from }),
          headers: { ...this.session, ...(content && { 'content-type': 'application/json' }), ...headers },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('error', reject);
          answer.on('end', () => {
            const text = Buffer.concat(parts).toString('utf8');
            resolve({ status: answer.statusCode!, headers: answer.headers, text });
          });
        },
      );
      sent.on('error', reject);
      sent.end(content);
    });
  }

  async logIn(username: string, password: string): Promise<SecureAnswer> {
    const answer = await this.send('/api/v1/session', { method: 'POST', body: { username, password } });
    const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    const { csrfToken } = JSON.parse(answer.text) as { csrfToken?: string };
    if (answer.status === 200) this.session = { cookie, 'x-csrf-token': csrfToken! };
    return answer;
  }

  /** In production nobody administers without one. */
  async setUpSecondFactor(password: string): Promise<number> {
    const path = '/api/v1/session/second-factor';
    const begun = await this.send(path, { method: 'POST', body: { password } });
    const { secret } = JSON.parse(begun.text) as { secret: string };
    const totp = codeOf(base32Bytes(secret), stepAt(Date.now()));
    return (await this.send(path, { method: 'PUT', body: { totp } })).status;
  }

  close(): void {
    this.#agent.destroy();
  }
}
