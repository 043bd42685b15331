import { describe } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithRedis } from './redis.js';

/** `npm test` says so where there is none (scripts/nginx.mjs), and GONGKAI_REQUIRE_ALL=1 makes it a failure. */
const PROGRAM = process.env.GONGKAI_NGINX ?? '';
/** The stack has both. */
export const describeWithNginx = PROGRAM === '' ? describe.skip : describeWithRedis;

/** An nginx of the test's own. */
export class NginxServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'gongkai-nginx-'));
  #child: ChildProcess | undefined;

  constructor() {
    // Its workers are nobody, when the tests run as root.
    chmodSync(this.folder, 0o755);
  }

  /** Signed by itself, as an office without an authority has it. @returns what a client has to believe */
  certify(folder: string): string {
    const [key, certificate] = ['key.pem', 'certificate.pem'].map((name) => join(folder, name));
    const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
    const out = ['-addext', 'subjectAltName=DNS:localhost', '-keyout', key!, '-out', certificate!];
    execFileSync('openssl', [...args, ...out], { stdio: 'ignore' });
    return readFileSync(certificate!, 'utf8');
  }

  /** @param command as the service has it, after the name of the program; @param port that it listens on */
  async start(command: readonly string[], config: string, port: number): Promise<void> {
    const file = join(this.folder, 'nginx.conf');
    writeFileSync(file, config);
    const [out, faults] = [this.#path('log'), this.#path('faults')].map((path) => openSync(path, 'a'));
    this.#child = spawn(PROGRAM, [...command, '-c', file], { stdio: ['ignore', out!, faults!] });
    for (const end = Date.now() + 20_000; Date.now() < end && this.#child.exitCode === null;) {
      const socket = connect(port, '127.0.0.1');
      const open = await once(socket, 'connect').then(
        () => true,
        () => false,
      );
      socket.destroy();
      if (open) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`nginx did not start: ${readFileSync(this.#path('faults'), 'utf8')}`);
  }

  /** What it wrote to standard output. */
  get log(): string {
    return readFileSync(this.#path('log'), 'utf8');
  }

  /** @returns its exit code */
  async stop(): Promise<number | null> {
    const child = this.#child;
    let code: number | null = null;
    if (child?.exitCode === null) {
      const exit = once(child, 'exit');
      child.kill('SIGQUIT');
      [code] = (await exit) as [number | null];
    }
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }

  #path(name: string): string {
    return join(this.folder, name);
  }
}
