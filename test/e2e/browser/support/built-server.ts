import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const PATIENCE = 120_000;

export const ADMIN = { username: 'admin', password: 'Qinghe-Browser-2026' };

/** The built product as a process of its own, with its embedded database in a temporary folder. */
export interface BuiltServer {
  readonly base: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Does nothing where the build is up to date, as in continuous integration. */
function build(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build-if-stale.mjs'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
}

async function untilReady(base: string, child: ChildProcess, said: () => string): Promise<void> {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${said()}`);
    const answer = await fetch(`${base}/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`the server was not ready in time:\n${said()}`);
}

export async function startBuiltServer(more: NodeJS.ProcessEnv = {}): Promise<BuiltServer> {
  build();
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-browser-'));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const {
    NODE_OPTIONS: _own,
    DATABASE_URL: _other,
    DATABASE_OWNER_URL: _theirs,
    ...environment
  } = process.env;
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    cwd: ROOT,
    env: {
      ...environment,
      NODE_ENV: 'development',
      PORT: String(port),
      DATA_DIR: folder,
      GONGKAI_ADMIN_PASSWORD: ADMIN.password,
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => (output = (output + text.toString()).slice(-8000)));
  }
  const exit = once(child, 'exit');
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await exit;
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    await untilReady(base, child, () => output);
  } catch (error) {
    await stop();
    throw error;
  }
  return { base, stop };
}
