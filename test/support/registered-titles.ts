import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** The name of no test: all are registered and none runs. */
const NONE = 'a title that no test has, so that none of them runs';

interface Results {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Full titles of the tests that Jest registers in the files of a folder, those left for later with `todo` aside. */
export async function registeredTitles(folder: string): Promise<string[]> {
  const notes = mkdtempSync(join(tmpdir(), 'titles-'));
  const output = join(notes, 'results.json');
  try {
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
    const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
    const wanted = ['--testPathPatterns', folder, '--testNamePattern', NONE, '--runInBand'];
    const { GONGKAI_TEST_RUN: _ours, JEST_WORKER_ID: _mine, ...env } = process.env;
    const args = [...flags, jest, ...wanted, '--json', `--outputFile=${output}`];
    const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'ignore' });
    await once(child, 'exit');
    const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as Results;
    const broken = testResults.filter(({ assertionResults }) => assertionResults.length === 0);
    if (broken.length > 0) throw new Error(broken.map(({ message }) => message).join('\n'));
    return testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status !== 'todo')
      .map(({ fullName }) => fullName);
  } finally {
    rmSync(notes, { recursive: true });
  }
}
