import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
  });
}

/** For `sha256sum -c` where it was unpacked. */
export function writeSums(folder) {
  const lines = filesUnder(folder).map((file) => `${hashOf(file)}  ${relative(folder, file)}\n`);
  writeFileSync(
    join(folder, 'SHA256SUMS'),
    lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(''),
  );
}

/** Seconds: when what is packed was written, not when it was packed. */
function sourceTime(root) {
  if (process.env.SOURCE_DATE_EPOCH) return process.env.SOURCE_DATE_EPOCH;
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return String(Date.UTC(2026, 0, 1) / 1000);
  }
}

/** The same bytes for the same files: sorted, of nobody, of one time; gzip of Node has neither name nor time in its head. */
export async function pack(root, folder, name, target) {
  const args = ['--create', '--format=gnu', '--sort=name', '--owner=0', '--group=0', '--numeric-owner'];
  const tar = spawn('tar', [...args, `--mtime=@${sourceTime(root)}`, '--directory', folder, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(tar, 'exit');
  await pipeline(
    tar.stdout,
    createGzip({ level: Number(process.env.PACKAGE_LEVEL ?? 6) }),
    createWriteStream(target),
  );
  const [code] = await ended;
  if (code !== 0) throw new Error(`tar ended with ${code}`);
  return hashOf(target);
}
