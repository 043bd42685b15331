import { randomBytes } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { superuserUrl } from '../../src/platform/database/embedded-database.js';
import { APPLICATION_ROLE } from '../../src/platform/database/roles.js';
import { withClient } from '../../src/platform/database/with-client.js';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { testCluster } from './cluster.js';
import { installCli } from './cli-install.js';

/** What a command did, as its caller sees it. */
export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** Highest resident memory of the process. */
  readonly megabytes: number;
}

/** Has the process itself write down its peak when it ends. */
const USAGE = pathToFileURL(join(process.cwd(), 'test/support/report-peak-memory.mjs')).href;

/** The command line as processes of its own, with a folder for its files and a temporary folder that must stay empty. */
export class Cli {
  private constructor(
    private readonly program: string,
    readonly folder: string,
    private readonly login: Login | undefined,
  ) {}

  /**
   * @param database `embedded`: the command starts its own; `cluster`: a scratch database on the tests' server, which is
   *   faster, as a user without any right but to make databases
   */
  static async open(database: 'embedded' | 'cluster'): Promise<Cli> {
    const program = installCli();
    const folder = mkdtempSync(join(process.env.GONGKAI_TEST_RUN ?? '', 'cli-'));
    for (const name of ['tmp', 'in', 'out']) mkdirSync(join(folder, name));
    chmodSync(folder, 0o755);
    return new Cli(program, folder, database === 'cluster' ? await makeLogin() : undefined);
  }

  async close(): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
    if (this.login) await onCluster(`drop role ${this.login.user}`);
  }

  get out(): string {
    return join(this.folder, 'out');
  }

  write(name: string, content: string | Uint8Array | readonly object[]): string {
    const file = join(this.folder, 'in', name);
    const lines = Array.isArray(content) ? content.map((line) => JSON.stringify(line)).join('\n') : content;
    writeFileSync(file, lines as string | Uint8Array);
    return file;
  }

  async run(
    args: readonly string[],
    env: NodeJS.ProcessEnv = {},
    meanwhile?: (child: ChildProcess) => Promise<void>,
  ): Promise<CliRun> {
    const usage = join(this.folder, 'usage');
    const begun = performance.now();
    const child = spawn(process.execPath, ['--import', USAGE, this.program, ...args], {
      cwd: this.folder,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        TZ: process.env.TZ,
        TMPDIR: join(this.folder, 'tmp'),
        USAGE_FILE: usage,
        ...(this.login && { DATABASE_URL: this.login.url }),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [stdout, stderr]: Buffer[][] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout?.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr?.push(chunk));
    const closed = once(child, 'close');
    await meanwhile?.(child);
    const [code] = (await closed) as [number | null];
    return {
      code,
      stdout: Buffer.concat(stdout ?? []).toString(),
      stderr: Buffer.concat(stderr ?? []).toString(),
      seconds: (performance.now() - begun) / 1000,
      megabytes: Number(readFileSync(usage, 'utf8')),
    };
  }

  /** The tables of years, which must come without a refusal. */
  async tables(
    ledger: string,
    years: readonly number[],
    more: readonly string[] = [],
  ): Promise<YearTables[]> {
    const asked = years.flatMap((year) => ['--year', String(year)]);
    const done = await this.run(['tables', '--ledger', ledger, ...asked, ...more, '--json']);
    if (done.stdout === '' || done.code === 2) throw new Error(`exit ${done.code}: ${done.stderr}`);
    return JSON.parse(done.stdout) as YearTables[];
  }

  /** What commands left: files in the temporary and the output folder, processes that still work there, scratch databases. */
  async leftovers(): Promise<string[]> {
    const files = ['tmp', 'out'].flatMap((name) =>
      readdirSync(join(this.folder, name)).map((file) => `${name}/${file}`),
    );
    return [...files, ...processesOf(this.folder), ...(await this.scratchDatabases())];
  }

  /** Those of this suite: others may be at work on the same server. */
  private async scratchDatabases(): Promise<string[]> {
    if (!this.login) return [];
    const rows = await onCluster<{ datname: string }>(
      `select datname from pg_database where datdba = '${this.login.user}'::regrole`,
    );
    return rows.map(({ datname }) => datname);
  }
}

/** Command lines of running processes that name the folder. */
function processesOf(folder: string): string[] {
  if (!existsSync('/proc/self/cmdline')) return [];
  return readdirSync('/proc').flatMap((pid) => {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      return /^\d+$/.test(pid) && line.includes(folder) ? [line] : [];
    } catch {
      return []; // it has ended meanwhile
    }
  });
}

/** A user of the tests' server of this suite's own, so that its databases can be told from those of others. */
interface Login {
  readonly user: string;
  readonly url: string;
}

const onCluster = async <T extends object>(sql: string): Promise<T[]> =>
  withClient(superuserUrl(await testCluster()), async (client) => (await client.query<T>(sql)).rows);

async function makeLogin(): Promise<Login> {
  const [user, password] = [`cli_${randomBytes(6).toString('hex')}`, randomBytes(12).toString('hex')];
  await onCluster(`create role ${user} login createdb in role ${APPLICATION_ROLE} password '${password}'`);
  const url = new URL(superuserUrl(await testCluster()));
  [url.username, url.password] = [user, password];
  return { user, url: url.href };
}
