import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const READY = 'Ctrl-C';
const PATIENCE = 120_000;

/** Builds the product where it is not up to date. */
export function buildProduct(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build-if-stale.mjs'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
}

/** A data folder that an unprivileged database server can reach. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-product-'));
  chmodSync(folder, 0o755);
  return folder;
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Settings of our own, of which the product inherits none. */
const OURS = /^(DATABASE_\w+|REDIS_URL|NODE_OPTIONS|NODE_ENV|PORT|PUBLIC_URL|DATA_DIR|GONGKAI_.*)$/;

/** The built product as a process of its own. */
export class Product {
  output = '';
  private readonly exit: Promise<unknown[]>;

  private constructor(private readonly child: ChildProcess) {
    this.exit = once(child, 'exit');
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (text: Buffer) => (this.output += text.toString()));
    }
  }

  /** @param command arguments of Node: the server, unless told otherwise */
  static start(
    environment: Record<string, string>,
    command: readonly string[] = ['dist/src/main.js'],
  ): Product {
    const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));
    const env = { ...own, NODE_ENV: 'development', ...environment };
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
    return new Product(spawn(process.execPath, command, { cwd: ROOT, env, stdio }));
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** Absent while it runs. */
  get endedWith(): number | string | null {
    return this.child.exitCode ?? this.child.signalCode;
  }

  /** Stops it where it stands, or wakes it up. */
  pause(asleep: boolean): void {
    this.child.kill(asleep ? 'SIGSTOP' : 'SIGCONT');
  }

  /** Until it has told how to use it. */
  async ready(): Promise<string> {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      if (this.output.includes(READY)) return this.output;
      if (this.child.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the product did not start:\n${this.output}`);
  }

  /** @returns the exit code, or the signal that ended it */
  async ended(): Promise<number | string> {
    const [code, signal] = await this.exit;
    return (code ?? signal) as number | string;
  }

  signal(name: NodeJS.Signals): Promise<number | string> {
    this.child.kill(name);
    return this.ended();
  }
}

/** Processes whose command line names the folder, such as a database server on it. */
export function processesOn(folder: string): number[] {
  const commandOf = (pid: string): string => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && commandOf(name).includes(folder))
    .map(Number);
}
