// `npm start` builds only what is not built yet: a second start must not pull the files away from under a running server.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFresh, stampOf, writeStamp } from './build-stamp.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lock = join(root, 'node_modules', '.cache', 'gongkai-build.pid');

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Two first starts at once: one builds, the other waits for it. */
async function lockBuild() {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      process.once('exit', () => rmSync(lock, { force: true }));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = Number(readFileSync(lock, { encoding: 'utf8', flag: 'a+' }));
    if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function build() {
  console.log('正在构建（首次启动或源文件有改动，约需一分钟）……');
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const { status, signal } = npm
    ? spawnSync(process.execPath, [npm, 'run', '--silent', 'build'], options)
    : spawnSync('npm', ['run', '--silent', 'build'], { ...options, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('构建失败，服务没有启动。请根据上面的信息处理后重新执行 npm start。');
    process.exit(signal ? 130 : (status ?? 1));
  }
  // Afterwards: the build itself may generate sources.
  writeStamp(root, stampOf(root));
}

if (!isFresh(root)) {
  await lockBuild();
  if (!isFresh(root)) build();
}
