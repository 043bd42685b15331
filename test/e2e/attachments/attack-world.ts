import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { createTestDatabase } from '../../support/database.js';
import type { TestDatabase } from '../../support/database.js';
import { newCase } from '../../support/new-case.js';
import { buildProduct, dataFolder, freePort, Product } from '../../support/product.js';

const READING = new URL('../../support/attachments/reading-thread.mjs', import.meta.url);
const PASSWORD = 'Correct-Horse-7';
/** Below what one address may ask for in a minute. */
const PAUSE_MS = 30;

export const CUT_OFF = 'cut off';

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
}

/** The built product as a process of its own with one case to attach to, and whoever works there besides. */
export class AttackWorld {
  #session: Record<string, string> = {};
  #place = '';

  private constructor(
    private readonly database: TestDatabase,
    private readonly base: string,
    readonly server: Product,
    readonly folder: string,
  ) {}

  static async start(): Promise<AttackWorld> {
    buildProduct();
    const database = await createTestDatabase();
    const port = await freePort();
    const folder = dataFolder();
    const server = Product.start({
      DATABASE_URL: database.applicationUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATA_DIR: folder,
      GONGKAI_DEMO: 'off',
      GONGKAI_ADMIN_PASSWORD: PASSWORD,
      PORT: String(port),
    });
    const world = new AttackWorld(database, `http://127.0.0.1:${port}/api/v1`, server, folder);
    try {
      await server.ready();
      await world.#found();
    } catch (error) {
      await world.stop();
      throw error;
    }
    return world;
  }

  async stop(): Promise<void> {
    if (this.server.endedWith === null) await this.server.signal('SIGTERM');
    await this.database.drop();
  }

  /** As a browser sends a form. A server that has seen enough may answer, and end the connection, before all of it was sent. */
  async upload(bytes: Buffer, name: string): Promise<Answer> {
    try {
      return await this.#post(bytes, name);
    } catch {
      return { status: 0, code: CUT_OFF };
    }
  }

  async #post(bytes: Buffer, name: string): Promise<Answer> {
    const form = new FormData();
    form.append('kind', 'other');
    form.append('file', new Blob([new Uint8Array(bytes)]), name);
    const url = `${this.base}${this.#place}/attachments`;
    const answer = await fetch(url, { method: 'POST', headers: this.#session, body: form });
    const { code } = (await answer.json()) as { code?: string };
    return { status: answer.status, code };
  }

  /**
   * Reads the list of cases, as the clerks beside do, while something else goes on.
   * @returns what came of that, and milliseconds of each answer in order of size
   */
  async whileReading<T>(work: () => Promise<T>): Promise<{ result: T; times: number[] }> {
    const url = `${this.base}/agencies/aa/cases`;
    const workerData = { url, headers: this.#session, pauseMs: PAUSE_MS };
    const thread = new Worker(READING, { workerData });
    const told = once(thread, 'message') as Promise<[number[]]>;
    const result = await work().finally(() => {
      thread.postMessage('stop');
    });
    const [times] = await told;
    return { result, times };
  }

  async #found(): Promise<void> {
    const answer = await this.#send('/session', { username: 'admin', password: PASSWORD });
    const { csrfToken } = (await answer.json()) as { csrfToken: string };
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
    this.#session = { cookie, 'x-csrf-token': csrfToken };
    const agency = { code: 'aa', name: '某县人民政府', level: 'county', kind: 'government' };
    await this.#send('/agencies', agency);
    for (let n = 0; n < 20; n++) {
      const taken = await this.#send('/agencies/aa/cases', newCase());
      const { caseNo } = (await taken.json()) as { caseNo: string };
      this.#place = `/agencies/aa/cases/${encodeURIComponent(caseNo)}`;
    }
  }

  async #send(path: string, body: object): Promise<Response> {
    const answer = await fetch(`${this.base}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.#session },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return answer;
  }
}
