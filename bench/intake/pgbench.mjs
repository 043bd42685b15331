// pgbench of the machine on the server of the benchmark.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PLACES = '/usr/lib/postgresql';

export function findPgbench() {
  const { GONGKAI_PGBENCH } = process.env;
  if (GONGKAI_PGBENCH) return GONGKAI_PGBENCH;
  if (spawnSync('pgbench', ['--version']).status === 0) return 'pgbench';
  const versions = existsSync(PLACES) ? readdirSync(PLACES).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(PLACES, version, 'bin', 'pgbench')).find(existsSync);
}

/** Transactions a second. */
export async function pgbench(url, { folder, name, script, clients, seconds }) {
  const program = findPgbench();
  if (!program)
    throw new Error('pgbench is needed (apt-get install postgresql-contrib, or set GONGKAI_PGBENCH)');
  const file = join(folder, `${name}.sql`);
  writeFileSync(file, script);
  const { hostname, port, username, password, pathname } = new URL(url);
  const args = [
    '-n',
    '-M',
    'prepared',
    '-f',
    file,
    '-c',
    clients,
    '-j',
    '2',
    '-T',
    seconds,
    '-h',
    hostname,
    '-p',
    port,
    '-U',
    username,
    pathname.slice(1),
  ];
  const child = spawn(program, args.map(String), {
    env: { ...process.env, PGPASSWORD: decodeURIComponent(password) },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  await new Promise((resolve) => child.once('close', resolve));
  const [, perSecond] = /tps = ([\d.]+)/.exec(output) ?? [];
  const [, failed = '0'] = /number of failed transactions: (\d+)/.exec(output) ?? [];
  if (perSecond === undefined || failed !== '0') throw new Error(output.slice(-2000));
  return Number(perSecond);
}
