// `npm run prove`: the large proofs, each with its result in docs/proofs/<name>-<date>.txt.
//   npm run prove                  all of them
//   npm run prove -- deadline      one
//   FAULT_TIMES=30 npm run prove -- faults     with another figure than its own
import { spawnSync, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROOFS } from './proofs.mjs';
import { closingLine, summarise } from './test-results.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PROOFS.some((proof) => proof.name === name));
if (unknown.length > 0) {
  const known = PROOFS.map(({ name }) => name).join(', ');
  console.error(`no such proof: ${unknown.join(', ')}; there are ${known}`);
  process.exit(2);
}

function commit() {
  try {
    const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') === '' ? '' : ', with changes'}`;
  } catch {
    return 'unknown';
  }
}

/** Before the first result is written, which is a change itself. */
const measured = commit();

/** The figures of a proof, or those that whoever runs it has set. */
const figuresOf = ({ env }) =>
  Object.fromEntries(Object.entries(env).map(([name, value]) => [name, process.env[name] ?? value]));

/** @returns what Jest wrote, or undefined when it wrote nothing; and what the tests noted */
function run(proof) {
  const { tests, minutes } = proof;
  const notes = mkdtempSync(join(tmpdir(), 'gongkai-prove-'));
  const output = join(notes, 'results.json');
  const noted = join(notes, 'notes');
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const args = [
    ...flags,
    jest,
    '--runInBand',
    '--json',
    `--outputFile=${output}`,
    '--runTestsByPath',
    ...tests,
  ];
  const stdio = ['ignore', 'ignore', 'inherit'];
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio,
    env: { ...process.env, ...figuresOf(proof), GONGKAI_PROOF_NOTES: noted },
    timeout: minutes * 60_000,
  });
  try {
    const told = existsSync(noted) ? readFileSync(noted, 'utf8').trim().split('\n') : [];
    const results = existsSync(output) ? JSON.parse(readFileSync(output, 'utf8')) : undefined;
    return { results, told: [...new Set(told)] };
  } finally {
    rmSync(notes, { recursive: true, force: true });
  }
}

function lines(proof, { results, told }, seconds) {
  const figures = Object.entries(figuresOf(proof)).map(([name, value]) => `${name}=${value}`);
  const tests = (results?.testResults ?? []).flatMap((suite) => suite.assertionResults);
  return [
    `npm run prove -- ${proof.name}: ${proof.about}`,
    `${new Date().toISOString()}, commit ${measured}, Node ${process.version}, ${cpus().length} cores, ${seconds.toFixed(0)} s`,
    ...(figures.length > 0 ? [figures.join(' ')] : []),
    ...told,
    '',
    ...tests.map(
      ({ status, fullName, duration }) => `${status}  ${fullName} (${((duration ?? 0) / 1000).toFixed(1)} s)`,
    ),
    closingLine(summarise(results)),
  ];
}

let failed = false;
for (const proof of PROOFS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const start = Date.now();
  const outcome = run(proof);
  failed ||= !outcome.results?.success;
  const text = lines(proof, outcome, (Date.now() - start) / 1000).join('\n');
  console.log(`${text}\n`);
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(join(root, 'docs', 'proofs', `${proof.name}-${day}.txt`), `${text}\n`);
}
process.exit(failed ? 1 : 0);
