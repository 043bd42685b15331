import type { Sink } from './sweeper.js';

export interface Request {
  readonly method: string;
  /** With the prefix of the interface, where it is below it. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** It asks for personal data by right. */
  readonly reveals?: boolean;
}

export interface Exchange {
  readonly request: Request;
  readonly status: number;
  readonly headers: string;
  readonly bytes: Buffer;
}

export class Answer {
  constructor(readonly exchange: Exchange) {}

  get status(): number {
    return this.exchange.status;
  }

  get text(): string {
    return this.exchange.bytes.toString('utf8');
  }

  json(): unknown {
    return JSON.parse(this.text);
  }

  /** A field of the answer. */
  told(name: string): string {
    return String((this.json() as Record<string, unknown>)[name]);
  }
}

const LABEL_LENGTH = 90;

/** Everything that was asked of a server and what it answered. */
export class Exchanges {
  readonly all: Exchange[] = [];
  #session: Record<string, string> = {};

  constructor(private readonly base: string) {}

  /** Somebody else from now on; nobody, without one. */
  become(session: Readonly<Record<string, string>> = {}): void {
    this.#session = { ...session };
  }

  async send(request: Request): Promise<Answer> {
    const { method, url, headers = {}, body } = request;
    const got = await fetch(this.base + url, {
      method,
      headers: { ...this.#session, ...headers },
      redirect: 'manual',
      ...(body !== undefined && { body: typeof body === 'string' ? body : new Uint8Array(body) }),
    });
    const exchange = {
      request,
      status: got.status,
      headers: [...got.headers].map((pair) => pair.join(': ')).join('\n'),
      bytes: Buffer.from(await got.arrayBuffer()),
    };
    this.all.push(exchange);
    return new Answer(exchange);
  }

  /** @param path below /api/v1 */
  call(method: string, path: string, payload?: unknown, more: Partial<Request> = {}): Promise<Answer> {
    const json = { 'content-type': 'application/json' };
    return this.send({
      method,
      url: `/api/v1${path}`,
      ...(payload !== undefined && { body: JSON.stringify(payload) }),
      ...more,
      headers: { ...(payload !== undefined && json), ...more.headers },
    });
  }

  get(path: string, more: Partial<Request> = {}): Promise<Answer> {
    return this.call('GET', path, undefined, more);
  }

  upload(path: string, content: string | Buffer, name: string, mode = 'all'): Promise<Answer> {
    return this.sendForm(path, content, name, { mode });
  }

  /** As a form does, the other fields before the file. */
  sendForm(
    path: string,
    content: string | Buffer,
    name: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<Answer> {
    const edge = 'x-canary-edge';
    const before = Object.entries(fields).map(
      ([field, value]) => `--${edge}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
    );
    const head = `${before.join('')}--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    return this.send({
      method: 'POST',
      url: `/api/v1${path}`,
      headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
      body: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${edge}--\r\n`)]),
    });
  }

  async logIn(username: string, password: string): Promise<Answer> {
    this.become();
    const answer = await this.call('POST', '/session', { username, password });
    const cookie = /^set-cookie: (gongkai=[^;]+)/m.exec(answer.exchange.headers)?.[1];
    if (answer.status === 200 && cookie !== undefined)
      this.become({ cookie, 'x-csrf-token': answer.told('csrfToken') });
    return answer;
  }
}

const labelOf = ({ request: { method, url }, status }: Exchange): string =>
  `${method} ${decodeURI(url.replace(/%(?![0-9A-F]{2})/gi, '')).slice(0, LABEL_LENGTH)} ${status}`;

/** Head and body of an answer. */
export const sinkOf = (exchange: Exchange): Sink => ({
  name: `answer to ${labelOf(exchange)}`,
  content: Buffer.concat([Buffer.from(`${exchange.headers}\n`), exchange.bytes]),
});
