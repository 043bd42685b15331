// Starts the built product as a user would, logs in, fetches last year's report as PDF and DOCX, and stops it again.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PASSWORD = 'smoke-Test-2026!';
const folder = mkdtempSync(join(tmpdir(), 'gongkai-smoke-'));
const port = await new Promise((resolve, reject) => {
  const probe = createServer().once('error', reject);
  probe.listen(0, '127.0.0.1', () => {
    const { port: free } = probe.address();
    probe.close(() => resolve(free));
  });
});
const base = `http://127.0.0.1:${port}`;
const server = spawn(process.execPath, ['dist/src/main.js'], {
  env: { ...process.env, PORT: String(port), DATA_DIR: folder, GONGKAI_ADMIN_PASSWORD: PASSWORD },
  stdio: ['ignore', 'inherit', 'inherit'],
});
const ended = new Promise((resolve) => server.once('exit', (code) => resolve(code)));

function must(condition, what) {
  if (!condition) throw new Error(`smoke: ${what}`);
  console.log(`smoke: ${what}: ok`);
}

async function ready() {
  for (let attempt = 0; attempt < 240; attempt += 1) {
    if (server.exitCode !== null) throw new Error('smoke: the server ended before it was ready');
    const answer = await fetch(`${base}/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('smoke: not ready after a minute');
}

try {
  await ready();
  const session = await fetch(`${base}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password: PASSWORD }),
  });
  must(session.ok, 'log-in');
  const headers = {
    cookie: session.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; '),
  };
  const get = async (path) => {
    const answer = await fetch(`${base}${path}`, { headers });
    must(answer.ok, `GET ${path} answers ${answer.status}`);
    return answer;
  };
  const agencies = await (await get('/api/v1/agencies')).json();
  const root = agencies.find((agency) => !agency.parentCode);
  const years = await (await get(`/api/v1/agencies/${root.code}/years`)).json();
  const year = Math.min(...years.years);
  const tables = await (await get(`/api/v1/agencies/${root.code}/years/${year}/tables?scope=rollup`)).json();
  must(tables.applications.rows.at(0).values.at(-1) > 0, 'the demonstration year has applications');
  must(
    !tables.checks.some((check) => check.status === 'fail' && check.severity === 'error'),
    'identities hold',
  );
  for (const [extension, magic] of [
    ['pdf', '%PDF'],
    ['docx', 'PK'],
  ]) {
    const report = await get(`/api/v1/agencies/${root.code}/reports/${year}.${extension}?scope=rollup`);
    const bytes = Buffer.from(await report.arrayBuffer());
    must(
      bytes.subarray(0, magic.length).toString('latin1') === magic && bytes.length > 5000,
      `a ${extension} of ${bytes.length} bytes`,
    );
  }
  const page = await (await fetch(`${base}/`)).text();
  must(page.includes('<div id="root"'), 'the web interface is served');
} finally {
  server.kill('SIGINT');
  const code = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20_000, 'timeout'))]);
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0) {
    server.kill('SIGKILL');
    console.error(`smoke: the server ended with ${code} after SIGINT`);
    process.exitCode = 1;
  }
}
