import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureEmbeddedDatabase } from '../../src/platform/database/embedded-database.js';
import {
  startEmbeddedPostgres,
  type RunningPostgres,
} from '../../src/platform/database/embedded/start-embedded-postgres.js';
import { createDataSource } from '../../src/schema.js';
import { proofNote } from './proof-note.js';

/** The one cluster of this run of the suite. */
export interface TestCluster extends Pick<
  RunningPostgres,
  'port' | 'user' | 'password' | 'credentials' | 'dataDir'
> {
  readonly pid: number;
}

/** Migrated once; the database of each suite is a clone of it. */
export const TEMPLATE = 'gongkai_template';

const PATIENCE = 90_000;

function runFolder(): string {
  const folder = process.env.GONGKAI_TEST_RUN;
  if (!folder) throw new Error('GONGKAI_TEST_RUN is not set: was Jest started without its globalSetup?');
  return folder;
}

async function migrate(url: string): Promise<void> {
  const source = await createDataSource(url, { max: 1 }).initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

function publish(file: string, content: object): void {
  writeFileSync(`${file}.new`, JSON.stringify(content));
  renameSync(`${file}.new`, file);
}

async function start(folder: string): Promise<void> {
  const server = await startEmbeddedPostgres({
    dataDir: join(folder, 'data'),
    durable: false,
    lifetime: 'independent',
    settings: { max_connections: '300', autovacuum: 'off' },
  });
  const { port, user, password, credentials, dataDir, version } = server;
  proofNote(`PostgreSQL ${version}`);
  const cluster: TestCluster = { port, user, password, credentials, dataDir, pid: server.pid() };
  try {
    await migrate((await ensureEmbeddedDatabase(server, TEMPLATE)).ownerUrl);
    publish(join(folder, 'cluster.json'), cluster);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function claim(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'starting'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function startOnce(folder: string): Promise<void> {
  if (!claim(folder)) return;
  try {
    await start(folder);
  } catch (error) {
    publish(join(folder, 'failed.json'), { message: String(error) });
    throw error;
  }
}

/** Starts the cluster, or waits for the worker that is starting it. */
export async function testCluster(): Promise<TestCluster> {
  const folder = runFolder();
  const note = join(folder, 'cluster.json');
  const failure = join(folder, 'failed.json');
  if (!existsSync(note)) await startOnce(folder);
  for (const deadline = Date.now() + PATIENCE; !existsSync(note);) {
    if (existsSync(failure))
      throw new Error(`the tests' cluster did not start: ${readFileSync(failure, 'utf8')}`);
    if (Date.now() > deadline) throw new Error("the tests' cluster did not start in time");
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return JSON.parse(readFileSync(note, 'utf8')) as TestCluster;
}
