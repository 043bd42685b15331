import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { databaseUrls } from '../../src/platform/database/embedded-database.js';
import { runningServer } from '../../src/platform/database/embedded/running-server.js';
import { withOlderSchema } from '../support/older-schema.js';
import { buildProduct, dataFolder, freePort, processesOn, Product } from '../support/product.js';

/** One journey in order: each test goes on where the one before it stopped. */
const AGENCY = { code: 'kept-1', name: '保留县人民政府', level: 'county', kind: 'government' };
let folder: string;
let port: number;
let base: string;
let product: Product;
let password: string;

beforeAll(async () => {
  buildProduct();
  folder = dataFolder();
  port = await freePort();
  base = `http://127.0.0.1:${port}`;
  product = Product.start({ DATA_DIR: folder, PORT: String(port) });
  await product.ready();
}, 300_000);

afterAll(async () => {
  await product.signal('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

async function logIn(): Promise<{ cookie: string; csrf: string }> {
  const answer = await fetch(`${base}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password }),
  });
  expect(answer.status).toBe(200);
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  return { cookie: answer.headers.get('set-cookie')!.split(';')[0]!, csrf: csrfToken };
}

it('prints in Chinese the address, the log-in and where last year’s report is', async () => {
  const { output } = product;
  password = /用户名 admin，密码 (\S+?)（只显示这一次/.exec(output)![1]!;
  expect(output).toContain(`系统已启动：http://localhost:${port}`);
  const words = output.replace(/https?:\/\/\S+|Ctrl-C|admin|\/[\w/-]+/g, '').replace(password, '');
  expect(words).not.toMatch(/[A-Za-z]{3}/);
  const address = /上一年度报告：(\S+?)（/.exec(output)![1]!;
  expect((await fetch(address)).status).toBe(401);
  const { cookie } = await logIn();
  const report = await fetch(address, { headers: { cookie } });
  expect(report.status).toBe(200);
  const year = new Date().getFullYear() - 1;
  expect(await report.text()).toContain(`${year}年政府信息公开工作年度报告`);
});

it('sends somebody who opens the report without a session to the log-in', async () => {
  const [, address] = /上一年度报告：(\S+?)（/.exec(product.output)!;
  const answer = await fetch(address!, { headers: { accept: 'text/html' }, redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/login']);
});

it('refuses a second start on the same data folder with one clear sentence', async () => {
  const second = Product.start({ DATA_DIR: folder, PORT: String(await freePort()) });
  expect(await second.ended()).toBe(1);
  expect(second.output).toContain(`数据目录 ${folder} 正由进程`);
  expect(second.output).not.toMatch(/\n\s+at /);
});

async function command(...args: string[]): Promise<[unknown, string]> {
  const beside = Product.start({ DATA_DIR: folder }, ['dist/src/cli.js', ...args]);
  return [await beside.ended(), beside.output];
}

it('lets commands work beside it, and goes on when they have ended', async () => {
  expect(await command('verify', '--audit')).toEqual([0, expect.stringContaining('没有发现改动')]);
  expect(await command('verify', '--cases')).toEqual([0, expect.any(String)]);
  expect(await command('jobs')).toEqual([0, expect.stringContaining('多次失败已停止 0 项')]);
  expect((await command('anchor'))[0]).toBe(0);
  expect(await command('verify', '--audit')).toEqual([0, expect.stringContaining('没有发现改动')]);
  await logIn();
  const [code, said] = await command('rotate-keys');
  expect([code, said]).toEqual([2, expect.stringContaining(`数据目录 ${folder} 正由进程`)]);
}, 120_000);

it('refuses a command that is newer than the running service', async () => {
  const { ownerUrl } = databaseUrls(runningServer(folder)!, 'gongkai');
  expect(await withOlderSchema(ownerUrl, () => command('jobs'))).toEqual([
    2,
    expect.stringContaining('请先用新版本重新启动服务'),
  ]);
}, 60_000);

it('says that the port is taken, and leaves no database behind', async () => {
  const other = dataFolder();
  const holder = createServer().listen(0, '0.0.0.0');
  await once(holder, 'listening');
  const taken = (holder.address() as { port: number }).port;
  const late = Product.start({ DATA_DIR: other, PORT: String(taken), GONGKAI_DEMO: 'off' });
  expect(await late.ended()).toBe(1);
  expect(late.output).toContain(`端口 ${taken} 已被其他程序占用`);
  expect(late.output).not.toMatch(/\n\s+at |EADDRINUSE/);
  expect(processesOn(other)).toEqual([]);
  holder.close();
  rmSync(other, { recursive: true, force: true });
});

it('names a wrong environment variable', async () => {
  const wrong = Product.start({ DATA_DIR: folder, PORT: '三千' });
  expect(await wrong.ended()).toBe(1);
  expect(wrong.output).toContain('PORT=三千');
});

it('keeps after kill -9 what it had acknowledged, and starts again', async () => {
  const { cookie, csrf } = await logIn();
  const added = await fetch(`${base}/api/v1/agencies`, {
    method: 'POST',
    headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json' },
    body: JSON.stringify(AGENCY),
  });
  expect(added.status).toBe(201);
  expect(await product.signal('SIGKILL')).toBe('SIGKILL');
  product = Product.start({ DATA_DIR: folder, PORT: String(port) });
  await product.ready();
  expect(product.output).not.toContain('只显示这一次');
  const agencies = await fetch(`${base}/api/v1/agencies`, { headers: { cookie: (await logIn()).cookie } });
  expect(await agencies.json()).toContainEqual(expect.objectContaining(AGENCY));
}, 120_000);

it('ends in order on Ctrl-C and leaves no process behind', async () => {
  expect(processesOn(folder).length).toBeGreaterThan(0);
  expect(await product.signal('SIGINT')).toBe(0);
  expect(product.output).toContain('已停止');
  expect(processesOn(folder)).toEqual([]);
});
