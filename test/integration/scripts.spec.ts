import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SCRIPTS = join(__dirname, '..', '..', 'scripts');
const folder = mkdtempSync(join(process.env.GONGKAI_TEST_RUN!, 'scripts-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Stands in for npm: builds by noting that it did, after a moment. */
const NPM = `
  const { appendFileSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
  if (process.env.BUILD_FAILS) process.exit(4);
  appendFileSync('builds', 'x');
  rmSync('dist', { recursive: true, force: true });
  setTimeout(() => {
    mkdirSync('dist/src', { recursive: true });
    mkdirSync('web/dist', { recursive: true });
    for (const file of ['dist/src/main.js', 'dist/src/worker.js', 'dist/src/cli.js', 'web/dist/index.html']) writeFileSync(file, '');
  }, 300);
`;

describe('npm start builds what is stale', () => {
  let root: string;

  const options = (): { cwd: string; env: NodeJS.ProcessEnv } => ({
    cwd: root,
    env: { PATH: process.env.PATH, npm_execpath: join(root, 'npm.cjs') },
  });
  const script = (): string => join(root, 'scripts', 'build-if-stale.mjs');
  const run = (): number | null => spawnSync(process.execPath, [script()], options()).status;
  const builds = (): number =>
    existsSync(join(root, 'builds')) ? readFileSync(join(root, 'builds'), 'utf8').length : 0;

  beforeEach(() => {
    root = mkdtempSync(join(folder, 'checkout-'));
    cpSync(SCRIPTS, join(root, 'scripts'), { recursive: true });
    mkdirSync(join(root, 'src'));
    mkdirSync(join(root, 'web'));
    writeFileSync(join(root, 'src', 'main.ts'), 'one');
    writeFileSync(join(root, 'npm.cjs'), NPM);
  });

  it('once, and again when a source has changed or gone', () => {
    expect([run(), run(), builds()]).toEqual([0, 0, 1]);
    writeFileSync(join(root, 'src', 'main.ts'), 'two');
    expect([run(), run(), builds()]).toEqual([0, 0, 2]);
    writeFileSync(join(root, 'web', 'page.tsx'), '');
    run();
    rmSync(join(root, 'web', 'page.tsx'));
    expect([run(), run(), builds()]).toEqual([0, 0, 4]);
  });

  it('not for a test or a touched file', () => {
    run();
    writeFileSync(join(root, 'src', 'main.spec.ts'), '');
    execFileSync('touch', [join(root, 'src', 'main.ts')]);
    expect([run(), builds()]).toEqual([0, 1]);
  });

  it('not after a build by hand', () => {
    execFileSync(process.execPath, [join(root, 'npm.cjs')], options());
    expect([run(), builds()]).toEqual([0, 1]);
  });

  it('once when two start together', async () => {
    const both = [1, 2].map(() => spawn(process.execPath, [script()], { ...options(), stdio: 'ignore' }));
    const codes = await Promise.all(both.map(async (child) => ((await once(child, 'exit')) as [number])[0]));
    expect([codes, builds()]).toEqual([[0, 0], 1]);
  });

  it('and does not start when the build fails', () => {
    const { env, cwd } = options();
    const { status, stderr } = spawnSync(process.execPath, [script()], {
      cwd,
      env: { ...env, BUILD_FAILS: '1' },
    });
    expect(status).toBe(4);
    expect(stderr.toString()).toContain('构建失败');
  });
});

describe('npm test', () => {
  const results = {
    success: true,
    numPassedTests: 5,
    numFailedTests: 1,
    numRuntimeErrorTestSuites: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { name: 'quick.spec.ts', startTime: 1000, endTime: 2000, assertionResults: [] },
      {
        name: 'slow.spec.ts',
        startTime: 1000,
        endTime: 9400,
        assertionResults: [
          { status: 'passed', ancestorTitles: ['a'], title: 'b', fullName: 'a b' },
          {
            status: 'pending',
            ancestorTitles: ['[shared] reports'],
            title: 'c',
            fullName: '[shared] reports c',
          },
          { status: 'pending', ancestorTitles: ['browser'], title: 'd', fullName: 'browser d' },
          { status: 'todo', ancestorTitles: [], title: 'e', fullName: 'e' },
        ],
      },
    ],
  };

  const evaluate = (expression: string): unknown => {
    const url = pathToFileURL(join(SCRIPTS, 'test-results.mjs')).href;
    const program = `import * as lib from '${url}'; const results = ${JSON.stringify(results)}; console.log(JSON.stringify(${expression}));`;
    return JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }),
    );
  };

  it('counts a suite that did not load as a failure', () => {
    expect(evaluate('lib.closingLine(lib.summarise(results))')).toBe('5 passed, 2 failed, 3 skipped');
    expect(evaluate('lib.closingLine(lib.summarise(undefined))')).toBe('0 passed, 1 failed, 0 skipped');
  });

  it('says which suites took longest', () => {
    expect(evaluate('lib.slowest(results, 1)')).toEqual([{ name: 'slow.spec.ts', seconds: 8 }]);
  });

  it('lets only suites that read ../shared be skipped where all is required, and only while it is absent', () => {
    expect(evaluate('lib.forbiddenSkips(results, false)')).toEqual(['browser d', 'e']);
    expect(evaluate('lib.forbiddenSkips(results, true)')).toEqual(['[shared] reports c', 'browser d', 'e']);
  });
});
