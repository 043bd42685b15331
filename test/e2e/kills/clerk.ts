import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What happened to the requests of a clerk before each of them was answered. */
export interface Trouble {
  /** Cut off, or nobody was there. */
  cut: number;
  /** 503, with a time after which to try again. */
  refused: number;
}

const PATIENCE = 120_000;
const BETWEEN_TRIES = 250;

/** Somebody at a desk of an agency, at an address of its own, as in an office. */
export class Clerk {
  readonly trouble: Trouble = { cut: 0, refused: 0 };
  readonly #agent: Agent;
  #session: Record<string, string> = {};

  /** @param desk from 1; decides on the address, all of which are this machine */
  constructor(
    private readonly port: number,
    desk: number,
  ) {
    this.#agent = new Agent({ keepAlive: true, localAddress: `127.0.1.${desk}` });
  }

  leave(): void {
    this.#agent.destroy();
  }

  async logIn(username: string, password: string): Promise<void> {
    const answer = await this.send('POST', '/session', { username, password });
    if (answer.status !== 200) throw new Error(answer.body);
    const [cookie = ''] = answer.headers['set-cookie'] as string[];
    const { csrfToken } = JSON.parse(answer.body) as { csrfToken: string };
    this.#session = { cookie: cookie.split(';')[0]!, 'x-csrf-token': csrfToken };
  }

  async replacePassword(current: string, replacement: string): Promise<void> {
    const answer = await this.send('PUT', '/session/password', { current, new: replacement });
    if (answer.status !== 204) throw new Error(answer.body);
  }

  /** Under the same log-in, at another desk. */
  workAs(colleague: Clerk): void {
    this.#session = colleague.#session;
  }

  /** @throws where the connection is cut or refused */
  send(
    method: string,
    path: string,
    body?: object | Buffer,
    more: Record<string, string> = {},
  ): Promise<Answer> {
    const sent = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body ?? {}));
    const headers = {
      'content-type': 'application/json',
      'content-length': String(sent.length),
      ...this.#session,
      ...more,
    };
    return new Promise((resolve, reject) => {
      const asked = request(
        { port: this.port, host: '127.0.0.1', agent: this.#agent, method, path: `/api/v1${path}`, headers },
        (answer) => {
          const pieces: Buffer[] = [];
          answer.on('data', (piece: Buffer) => pieces.push(piece));
          answer.on('error', reject);
          answer.on('end', () => {
            const whole = Buffer.concat(pieces).toString();
            resolve({ status: answer.statusCode!, headers: answer.headers, body: whole });
          });
        },
      );
      asked.on('error', reject);
      asked.end(sent);
    });
  }

  /**
   * Takes a case in, sent again under the same key until it is.
   * @returns the body of the answer
   * @throws for any answer but 201 and a 503 that says when to come back
   */
  async takeIn(agency: string, key: string, body: object): Promise<string> {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      const path = `/agencies/${agency}/cases`;
      const answer = await this.send('POST', path, body, { 'idempotency-key': key }).catch(() => undefined);
      if (answer?.status === 201) return answer.body;
      if (answer) this.#refused(answer);
      else this.trouble.cut += 1;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES));
    }
    throw new Error(`not taken in: ${key}`);
  }

  #refused({ status, headers, body }: Answer): void {
    const foreseen =
      status === 503 &&
      String(headers['content-type']).startsWith('application/problem+json') &&
      Number(headers['retry-after']) > 0;
    if (!foreseen) throw new Error(`answered ${status}: ${body}`);
    this.trouble.refused += 1;
  }
}
