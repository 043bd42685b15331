// The built product as processes of its own on the database of the benchmark, with a Redis between them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRedis } from '../scripts/redis.mjs';

const PASSWORD = 'Correct-Horse-7';
const SAMPLED_MS = 200;
const TICKS_A_SECOND = 100;

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Memory and processor time of a process, sampled while it runs. */
function watched(child) {
  const samples = [];
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      samples.push({ at: Date.now(), megabytes: Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1]) / 1024 });
    } catch {
      clearInterval(timer);
    }
  }, SAMPLED_MS);
  child.once('exit', () => clearInterval(timer));
  return {
    /** The most between two instants. */
    peak: (from = 0, to = Infinity) =>
      Math.max(0, ...samples.filter(({ at }) => at >= from && at <= to).map(({ megabytes }) => megabytes)),
    cpuSeconds: () => {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
      return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
    },
  };
}

export async function startProduct({ ownerUrl, applicationUrl }) {
  const redisProgram = findRedis();
  if (!redisProgram) throw new Error('redis-server is needed, so that only the workers work');
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const [port, redisPort] = [await freePort(), await freePort()];
  const children = new Set();
  process.once('exit', () => children.forEach((child) => child.kill('SIGKILL')));
  const start = (program, args, env) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    children.add(child);
    child.once('exit', () => children.delete(child));
    return child;
  };
  start(
    redisProgram,
    ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', '', '--dir', folder],
    process.env,
  );
  const product = async (program) => {
    const child = start(process.execPath, [program], {
      ...process.env,
      NODE_ENV: 'development',
      DATABASE_URL: applicationUrl,
      DATABASE_OWNER_URL: ownerUrl,
      REDIS_URL: `redis://127.0.0.1:${redisPort}`,
      DATA_DIR: folder,
      PORT: String(port),
      GONGKAI_DEMO: 'off',
      GONGKAI_ADMIN_PASSWORD: PASSWORD,
      GONGKAI_JOB_LEASE_SECONDS: '20',
      GONGKAI_DUTIES: 'combined',
      TRUSTED_PROXIES: '127.0.0.1',
    });
    await new Promise((ready, failed) => {
      child.stdout.on('data', (text) => String(text).includes('Ctrl-C') && ready());
      child.once('exit', () => failed(new Error(`${program} did not start`)));
    });
    const end = async (signal) => {
      child.kill(signal);
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    };
    return { ...watched(child), end };
  };
  const server = await product('dist/src/main.js');
  const base = `http://127.0.0.1:${port}/api/v1`;
  const headers = { 'content-type': 'application/json' };
  const send = (method, path, body, as = headers) =>
    fetch(`${base}${path}`, {
      method,
      headers: { ...headers, ...as },
      ...(body && { body: JSON.stringify(body) }),
    });
  const told = async (method, path, body) => {
    const answer = await send(method, path, body);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const logIn = async (username, password) => {
    const session = await send('POST', '/session', { username, password });
    const { csrfToken } = await session.json();
    return { 'x-csrf-token': csrfToken, cookie: session.headers.get('set-cookie').split(';')[0] };
  };
  Object.assign(headers, await logIn('admin', PASSWORD));
  return {
    server,
    url: base,
    send,
    told,
    logIn,
    worker: () => product('dist/src/worker.js'),
    async stop() {
      for (const child of children) child.kill('SIGKILL');
      await Promise.all([...children].map((child) => once(child, 'exit')));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
