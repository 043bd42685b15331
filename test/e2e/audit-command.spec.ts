import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProduct, dataFolder, freePort, Product } from '../support/product.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

beforeAll(async () => {
  buildProduct();
  folder = dataFolder();
  const product = Product.start({ DATA_DIR: folder, PORT: String(await freePort()) });
  await product.ready();
  await product.signal('SIGINT');
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: string[]): { code: number | null; out: string; err: string } => {
  const done = spawnSync(process.execPath, ['dist/src/cli.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: folder },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
};
const at = (name: string): string => join(folder, name);

describe('gongkai verify --audit', () => {
  it('the start has made the key, for the user of the service alone, and the public one beside it', () => {
    expect(statSync(at('audit-key.pem')).mode & 0o777).toBe(0o600);
    expect(readFileSync(at('audit-key.pem.pub'), 'utf8')).toContain('PUBLIC KEY');
  });

  it('finds nothing, and says what it cannot know', () => {
    const { code, out } = run('verify', '--audit');
    expect(code).toBe(0);
    expect(out).toContain('没有发现改动');
    expect(out).toContain('能证明：到各链最后一个锚点为止');
    expect(out).toContain('不能证明');
  });

  it('takes a copy of the anchors and the public key that somebody else kept', () => {
    if (!existsSync(at('audit-anchors.jsonl'))) writeFileSync(at('audit-anchors.jsonl'), '');
    copyFileSync(at('audit-anchors.jsonl'), at('copy.jsonl'));
    const kept = ['--anchors', at('copy.jsonl'), '--public-key', at('audit-key.pem.pub')];
    expect(run('verify', '--audit', ...kept).code).toBe(0);
    writeFileSync(at('copy.jsonl'), 'not an anchor\n');
    const { code, out } = run('verify', '--audit', ...kept, '--json');
    expect(code).toBe(1);
    const { limits } = JSON.parse(out) as { limits: string[] };
    expect(limits[0]).toMatch(/^能证明：只就结论为“完好”的各链/);
    expect(JSON.parse(out)).toMatchObject({ anchors: { faults: [{ line: 1, code: 'line.unreadable' }] } });
  });

  it.each([
    [['verify'], '请指明要核验什么'],
    [['verify', '--audit', '--cases'], '请指明要核验什么'],
    [['verify', '--cases', '--agency', 'none'], '没有代码为“none”的机关'],
    [['verify', '--audit', '--agency', 'nobody'], '没有代码为“nobody”的机关'],
    [['verify', '--audit', '--anchors', '/nowhere'], '不存在'],
    [['verify', '--audit', '--public-key', '/nowhere'], '公钥文件'],
    [['anchor', '--now'], '不认识的选项'],
  ])('%s: told what to mend', (args, sentence) => {
    const { code, err } = run(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });

  it('a key that others can read stops it', () => {
    spawnSync('chmod', ['644', at('audit-key.pem')]);
    const { code, err } = run('anchor');
    expect([code, err]).toEqual([2, expect.stringContaining('其他用户也能读取')]);
    spawnSync('chmod', ['600', at('audit-key.pem')]);
    expect(run('anchor').code).toBe(0);
  });
});
