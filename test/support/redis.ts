import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { freePort } from './product.js';

/** `npm test` says so where there is none (scripts/redis.mjs), and GONGKAI_REQUIRE_ALL=1 makes it a failure. */
const PROGRAM = process.env.GONGKAI_REDIS_SERVER ?? '';
export const describeWithRedis = PROGRAM === '' ? describe.skip : describe;

/** A Redis of the test's own. */
export class RedisServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'gongkai-redis-'));
  #child: ChildProcess | undefined;

  private constructor(
    readonly port: number,
    private readonly settings: readonly string[],
  ) {}

  /** @param settings as in its command line; absent: it writes nothing to the disk */
  static async start(
    settings: readonly string[] = ['--save', '', '--appendonly', 'no'],
  ): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), settings);
    await server.rise();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts again on the same port, empty. */
  async rise(): Promise<void> {
    const args = ['--port', String(this.port), '--bind', '127.0.0.1', ...this.settings];
    this.#child = spawn(PROGRAM, args, { cwd: this.#folder, stdio: 'ignore' });
    for (const end = Date.now() + 20_000; Date.now() < end;) {
      if ((await this.say('PING').catch(() => '')).startsWith('+PONG')) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('redis-server did not start');
  }

  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }

  /** One command, inline; the first piece of the answer. */
  async say(command: string): Promise<string> {
    const socket = connect(this.port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      socket.write(`${command}\r\n`);
      const [answer] = (await once(socket, 'data')) as [Buffer];
      return answer.toString();
    } finally {
      socket.destroy();
    }
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
