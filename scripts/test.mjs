// `npm test`: Jest under a time limit, and a last line that says in three numbers what happened.
//   npm test                          everything
//   npm test -- src/law -t holiday    whatever Jest understands
//   GONGKAI_REQUIRE_ALL=1 npm test    a skipped test is a failure (continuous integration)
//   GONGKAI_TEST_MINUTES=90 npm test  another time limit than an hour
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { findNginx } from './nginx.mjs';
import { findRedis } from './redis.mjs';
import { findStrace } from './strace.mjs';
import { removeAbandonedRuns } from '../test/support/test-run.mjs';
import { closingLine, forbiddenSkips, slowest, summarise } from './test-results.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const minutes = Number(process.env.GONGKAI_TEST_MINUTES ?? 60);
const requireAll = process.env.GONGKAI_REQUIRE_ALL === '1';
const notes = mkdtempSync(join(tmpdir(), 'gongkai-jest-'));
const output = join(notes, 'results.json');
const given = process.argv.slice(2);

/** Jest does not end while a test has left a handle open; the results are there by then. */
const GRACE = 20_000;

function start() {
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const workers = given.some((argument) => /^(-i|-w|--runInBand|--maxWorkers)/.test(argument))
    ? []
    : ['--maxWorkers=2'];
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  if (requireAll) workers.push('--ci');
  const args = [...flags, jest, ...workers, '--json', `--outputFile=${output}`, ...given];
  // A group of its own, so that the time limit reaches the workers and what they have started; --json writes to stdout too.
  return spawn(process.execPath, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function end(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // it has gone by itself
  }
}

/** @returns {Promise<string | undefined>} what went wrong, other than a test */
function run() {
  const child = start();
  let complaint;
  const stop = (reason) => {
    complaint ??= reason;
    end(child, 'SIGTERM');
    setTimeout(() => end(child, 'SIGKILL'), 5000).unref();
  };
  const limit = setTimeout(() => stop(`the tests took longer than ${minutes} minutes`), minutes * 60_000);
  let finished = 0;
  const watch = setInterval(() => {
    if (existsSync(output)) finished ||= Date.now();
    if (finished && Date.now() - finished > GRACE) stop('a test has left a handle open: Jest did not end');
  }, 500);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => stop(`stopped by ${signal}`));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => {
      clearTimeout(limit);
      clearInterval(watch);
      resolve(
        complaint ?? (existsSync(output) ? undefined : `Jest ended with ${code ?? signal} and no results`),
      );
    });
  });
}

function report(complaint) {
  const results = existsSync(output) ? JSON.parse(readFileSync(output, 'utf8')) : undefined;
  const counts = summarise(results);
  const skips = requireAll && results ? forbiddenSkips(results, existsSync(join(root, '..', 'shared'))) : [];
  for (const name of skips) console.error(`SKIPPED, but GONGKAI_REQUIRE_ALL=1: ${name}`);
  if (!findChromium()) {
    console.log(
      'SKIPPED: the browser tests, because no Chromium was found (apt-get install chromium fonts-noto-cjk, or set GONGKAI_CHROMIUM)',
    );
  }
  if (!findRedis()) {
    console.log(
      'SKIPPED: the tests of the queue over Redis, because no redis-server was found (apt-get install redis-server, or set GONGKAI_REDIS_SERVER)',
    );
  }
  if (!findNginx()) {
    console.log(
      'SKIPPED: the tests of the stack behind nginx, because no nginx or no openssl was found (apt-get install nginx openssl, or set GONGKAI_NGINX)',
    );
  }
  if (!findStrace()) {
    console.log(
      'SKIPPED: the tests of disks that fail, because no strace was found (apt-get install strace, or set GONGKAI_STRACE)',
    );
  }
  if (complaint) {
    console.error(`FAILED: ${complaint}`);
    counts.failed ||= 1;
  }
  if (results && results.testResults.length > 20)
    for (const { name, seconds } of slowest(results)) console.log(`${seconds} s  ${relative(root, name)}`);
  console.log(closingLine(counts));
  return complaint || !results || counts.failed > 0 || !results.success || skips.length > 0 ? 1 : 0;
}

const complaint = await run();
const code = report(complaint);
if (complaint) await removeAbandonedRuns();
rmSync(notes, { recursive: true, force: true });
process.exit(code);
