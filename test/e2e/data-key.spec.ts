import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProduct, dataFolder, freePort, Product } from '../support/product.js';

/** One journey in order: each test goes on where the one before it stopped. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PASSWORD = 'Correct-Horse-7';
let folder: string;
let keys: string;

beforeAll(() => {
  buildProduct();
  folder = dataFolder();
  keys = join(folder, 'data-keys');
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const start = async (): Promise<{ product: Product; base: string }> => {
  const port = await freePort();
  const product = Product.start({
    DATA_DIR: folder,
    PORT: String(port),
    GONGKAI_ADMIN_PASSWORD: PASSWORD,
  });
  return { product, base: `http://127.0.0.1:${port}/api/v1` };
};

async function logIn(base: string): Promise<Record<string, string>> {
  const answer = await fetch(`${base}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password: PASSWORD }),
  });
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  return { cookie: answer.headers.get('set-cookie')!.split(';')[0]!, 'x-csrf-token': csrfToken };
}

const register = async (base: string): Promise<string> =>
  (await fetch(`${base}/agencies/demo-county/register.jsonl`, { headers: await logIn(base) })).text();

async function add(base: string): Promise<void> {
  const line = {
    kind: 'application',
    ref: 'P1',
    applicant: { type: 'naturalPerson', name: '张三', phone: '13800138000', idNumber: '110101199003070017' },
    channel: 'online',
    receivedOn: '2025-03-03',
    description: '某批复',
  };
  const body = new FormData();
  body.set('file', new Blob([JSON.stringify(line)]), '台账.jsonl');
  const url = `${base}/agencies/demo-county/imports`;
  const answer = await fetch(url, { method: 'POST', headers: await logIn(base), body });
  expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ accepted: 1 })]);
}

let before: string;

it('makes a key at the first start, for the user of the service alone', async () => {
  const { product, base } = await start();
  await product.ready();
  await add(base);
  before = await register(base);
  expect(before).toContain('13800138000');
  expect(statSync(keys).mode & 0o777).toBe(0o600);
  expect(product.output).not.toContain(readFileSync(keys, 'utf8').trim());
  await product.signal('SIGTERM');
});

it('does not start without the key, makes no other, and starts again when it is back', async () => {
  renameSync(keys, `${keys}.away`);
  const { product } = await start();
  expect(await product.ended()).toBe(1);
  expect(product.output).toContain('找不到密钥');
  expect(product.output).not.toMatch(/\n\s+at /);
  expect(existsSync(keys)).toBe(false);
  renameSync(`${keys}.away`, keys);
});

it('rotates the key by command, and reads the same register afterwards', async () => {
  const rotation = spawnSync(process.execPath, ['dist/src/cli.js', 'rotate-keys'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '', NODE_OPTIONS: '' },
  });
  expect([rotation.status, rotation.stdout]).toEqual([
    0,
    expect.stringMatching(/^已用密钥 [0-9a-f]{8} 重新加密 \d+ 项。\n$/),
  ]);
  const lines = readFileSync(keys, 'utf8').trim().split('\n');
  expect(lines).toHaveLength(2);
  expect(rotation.stdout + rotation.stderr).not.toContain(lines[0]);
  const { product, base } = await start();
  await product.ready();
  expect(await register(base)).toBe(before);
  await product.signal('SIGTERM');
});
