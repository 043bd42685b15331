import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEPLOY = join(__dirname, '..', '..', 'deploy');
let place: string;

/** The archive's own scripts, with a program in the place of Node that tells its environment. */
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'gongkai-test-settings-'));
  const folder = join(place, 'gongkai-1-linux-x64');
  mkdirSync(join(folder, 'bin'), { recursive: true });
  cpSync(join(DEPLOY, 'offline', 'start.sh'), join(folder, 'start.sh'));
  cpSync(join(DEPLOY, 'offline', 'environment.sh'), join(folder, 'bin', 'environment.sh'));
  writeFileSync(join(folder, 'bin', 'node'), '#!/bin/sh\nenv -0\n');
  chmodSync(join(folder, 'bin', 'node'), 0o755);
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

interface Started {
  readonly status: number | null;
  readonly said: string;
  readonly variables: Readonly<Record<string, string>>;
}

function started(settings: string, given: Record<string, string> = {}): Started {
  writeFileSync(join(place, 'gongkai.env'), settings);
  const { status, stdout, stderr } = spawnSync('sh', [join(place, 'gongkai-1-linux-x64', 'start.sh')], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...given },
  });
  const pairs = stdout.split('\0').map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1)]);
  return { status, said: stderr, variables: Object.fromEntries(pairs) as Record<string, string> };
}

describe('the settings beside the offline archive', () => {
  it('are names and values as they stand, not a program', () => {
    const { status, variables } = started(
      [
        '# 说明',
        '',
        'GONGKAI_MAIL_FROM=政府信息公开 <gongkai@example.gov.cn>',
        "GONGKAI_WEBHOOK_SECRET=$(touch hacked) `id` $HOME 'half \\n",
        'GONGKAI_SMTP_URL="smtps://u:p%40=@mail"',
        'PORT=8080\r',
        'PORT=8081',
        'DATA_DIR=/srv/live',
      ].join('\n'),
    );
    expect(status).toBe(0);
    expect(variables).toMatchObject({
      GONGKAI_MAIL_FROM: '政府信息公开 <gongkai@example.gov.cn>',
      GONGKAI_WEBHOOK_SECRET: "$(touch hacked) `id` $HOME 'half \\n",
      GONGKAI_SMTP_URL: 'smtps://u:p%40=@mail',
      PORT: '8081',
      DATA_DIR: '/srv/live',
      NODE_ENV: 'production',
    });
  });

  it('give way to what stands before the command: a trial never opens the register in use', () => {
    const trial = { NODE_ENV: 'development', DATA_DIR: '/tmp/gongkai-demo', PORT: '' };
    const { variables } = started('DATA_DIR=/srv/live\nNODE_ENV=production\nPORT=3000\n', trial);
    expect(variables).toMatchObject(trial);
  });

  it('lie in the folder beside, unless they say otherwise', () => {
    expect(started('').variables).toMatchObject({ DATA_DIR: join(place, 'gongkai-data') });
  });

  it.each(['PORT = 80', 'export PORT=80', '就是这样', '=80', '8PORT=80'])(
    '%s is refused with its line',
    (line) => {
      const { status, said, variables } = started(`# 说明\n${line}\n`);
      expect([status, variables.NODE_ENV]).toEqual([1, undefined]);
      expect(said).toContain(`${join(place, 'gongkai.env')} 第 2 行不是一项设置`);
    },
  );
});

it('every unit of systemd leaves the product time to end what is under way, and tells it alone', () => {
  const units = readdirSync(DEPLOY, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.service'),
  );
  expect(units).toHaveLength(4);
  for (const unit of units) {
    const text = readFileSync(join(DEPLOY, unit), 'utf8');
    expect([unit, /^KillMode=(.*)$/m.exec(text)?.[1]]).toEqual([unit, 'mixed']);
    // The product itself gives up after 85 seconds.
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(text)?.[1])).toBeGreaterThan(85);
  }
});
