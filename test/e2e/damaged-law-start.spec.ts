import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { installCli } from '../support/cli-install.js';

/** One damage a file, and the line that the operator must read. */
const DAMAGES = [
  [
    'vocabularies/outcomes.yaml',
    'articles: [第三十七条]',
    'articles: []',
    'vocabularies/outcomes.yaml › outcomes.1.articles：至少要有一条依据',
  ],
  [
    'outcomes/decision-rules.yaml',
    '  refused.lawForbids:',
    '  refused.stateSecret: {}\n  refused.lawForbids:',
    'outcomes/decision-rules.yaml：YAML 格式错误：第 ',
  ],
  [
    'settings/agency-settings.yaml',
    'key: newCase, label',
    'key: newCases, label',
    'settings/agency-settings.yaml › settings.redoRule.options：应当依次是 ignore、newCase',
  ],
  [
    'workflow/workflow.yaml',
    'roles: [legal]',
    'roles: [judge]',
    'workflow/workflow.yaml › events.legalChecked.roles.0：无效选项',
  ],
] as const;

describe('a product whose law data are damaged', () => {
  let home: string;
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'damaged-'));
    const product = dirname(dirname(installCli()));
    for (const part of readdirSync(product))
      if (part !== 'node_modules') cpSync(join(product, part), join(home, part), { recursive: true });
    symlinkSync(join(__dirname, '../../node_modules'), join(home, 'node_modules'));
  }, 120_000);
  afterAll(() => {
    rmSync(home, { recursive: true });
  });

  const start = (script: string, ...args: string[]): { status: number | null; stderr: string } => {
    const { NODE_OPTIONS: _ours, ...env } = process.env;
    return spawnSync(process.execPath, [join(home, 'src', script), ...args], {
      env: { ...env, PORT: '0', DATA_DIR: join(home, 'data'), NODE_ENV: 'development' },
      encoding: 'utf8',
      timeout: 60_000,
    });
  };

  it.each(DAMAGES)('%s: the server does not start, and says where and why', (file, text, damage, line) => {
    const path = join(home, 'src/law', file);
    const whole = readFileSync(path, 'utf8');
    expect(whole).toContain(text);
    writeFileSync(path, whole.replace(text, damage));
    try {
      const { status, stderr } = start('main.js');
      expect(status).toBe(1);
      expect(stderr).toMatch(/法规数据有 \d+ 处错误，请按提示改正后重新启动：/);
      expect(stderr).toContain(line);
      expect(stderr).not.toContain('    at ');
      expect(readdirSync(home)).not.toContain('data');
    } finally {
      writeFileSync(path, whole);
    }
  });
});
