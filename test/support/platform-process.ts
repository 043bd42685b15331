import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Opened {
  readonly pid: number;
  readonly log: string[];
  readonly ownerUrl: string;
  readonly applicationUrl: string;
}

export interface Refused {
  readonly refused: string;
  readonly message: string;
}

/** A running `platform-runner.mjs`. */
export interface PlatformProcess {
  readonly child: ChildProcess;
  /** Its one line. */
  said(): Promise<Opened | Refused>;
  /** @throws Error with the message when it refused */
  opened(): Promise<Opened>;
  refused(): Promise<Refused>;
  /** @returns exit code or signal */
  end(signal?: NodeJS.Signals): Promise<number | string>;
}

const running = new Set<ChildProcess>();

async function firstLine(child: ChildProcess): Promise<Opened | Refused> {
  let errors = '';
  child.stderr?.on('data', (text: Buffer) => (errors += text.toString()));
  if (child.stdout) {
    for await (const line of createInterface({ input: child.stdout }))
      return JSON.parse(line) as Opened | Refused;
  }
  throw new Error(`the process said nothing: ${errors}`);
}

export function startPlatform(
  install: string,
  args: readonly string[],
  options: SpawnOptions = {},
): PlatformProcess {
  const child = spawn(process.execPath, [join(install, 'runner.mjs'), ...args], {
    cwd: install,
    ...options,
    env: { PATH: process.env.PATH, LANG: 'C', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const exit = once(child, 'exit') as Promise<[number | null, string | null]>;
  void exit.then(() => running.delete(child));
  const line = firstLine(child);
  line.catch(() => undefined);
  return {
    child,
    said: () => line,
    opened: async () => {
      const answer = await line;
      if ('refused' in answer) throw new Error(`${answer.refused}: ${answer.message}`);
      return answer;
    },
    refused: async () => {
      const answer = await line;
      if (!('refused' in answer)) throw new Error('it was not refused');
      return answer;
    },
    end: async (signal) => {
      if (signal) child.kill(signal);
      const [code, by] = await exit;
      return code ?? by ?? '';
    },
  };
}

/** For `afterEach`: none outlives its test. */
export async function killAll(): Promise<void> {
  const ends = [...running].map((child) => {
    child.kill('SIGTERM');
    return once(child, 'exit');
  });
  await Promise.all(ends);
}

/** The postmaster's pid from its note, or undefined when there is none. */
export function postmasterPid(pgdata: string): number | undefined {
  try {
    return Number(readFileSync(join(pgdata, 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}
