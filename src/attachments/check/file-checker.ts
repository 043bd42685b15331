import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Extension } from './accepted-types.js';
import type { CheckReply } from './checker-messages.js';
import { CHECK_HEAP_MEGABYTES, CHECK_MEGABYTES, CHECK_SECONDS } from './limits.js';
import { Unacceptable } from './unacceptable.js';

/** The compiled entry; under the tests, which run from the sources, a bootstrap that compiles on the way. */
const OWN_URL = import.meta.url;
const ENTRY = OWN_URL.endsWith('.ts')
  ? ['../../../test/support/typescript-process.mjs', './checker-process.ts']
  : ['./checker-process.js'];

const WATCH_MS = 50;
const MOST_AT_ONCE = 2;

export interface CheckBounds {
  readonly seconds: number;
  readonly megabytes: number;
}
const BOUNDS: CheckBounds = { seconds: CHECK_SECONDS, megabytes: CHECK_MEGABYTES };

/** What a check has cost. */
export interface Checked {
  readonly peakKilobytes: number;
}

/** Looks into uploaded files, each in a process of its own with bounds on memory and time, few at once. */
export class FileChecker {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  /** @throws Unacceptable */
  async check(path: string, extension: Extension, bounds: CheckBounds = BOUNDS): Promise<Checked> {
    await this.#turn();
    try {
      return await checkApart(path, extension, bounds);
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #turn(): Promise<void> {
    while (this.#running >= MOST_AT_ONCE)
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    this.#running += 1;
  }
}

async function checkApart(path: string, extension: Extension, bounds: CheckBounds): Promise<Checked> {
  const files = ENTRY.map((file) => fileURLToPath(new URL(file, OWN_URL)));
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${CHECK_HEAP_MEGABYTES}`, '--max-semi-space-size=8', ...files, path, extension],
    // It needs none of the secrets of the environment.
    { stdio: ['ignore', 'pipe', 'ignore'], env: {} },
  );
  const text = await outputOf(child, bounds);
  const reply = replyOf(text);
  if (!reply) throw new Unacceptable('attachment.tooMuch', '检查时占用内存过多');
  if ('refused' in reply)
    throw new Unacceptable(reply.refused.fault, reply.refused.what, reply.peakKilobytes);
  return { peakKilobytes: reply.peakKilobytes };
}

function replyOf(text: string): CheckReply | undefined {
  try {
    return JSON.parse(text) as CheckReply;
  } catch {
    return undefined;
  }
}

/** What it wrote until it ended. @throws Unacceptable `attachment.tooMuch` after it was killed */
function outputOf(child: ChildProcess, { seconds, megabytes }: CheckBounds): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    let killedFor: string | undefined;
    const kill = (why: string): void => {
      killedFor ??= why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => {
      kill(`检查超过 ${seconds} 秒`);
    }, seconds * 1000);
    const watch = setInterval(() => {
      void residentMegabytes(child.pid).then((used) => {
        if (used > megabytes) kill('检查时占用内存过多');
      });
    }, WATCH_MS);
    const settle = (): void => {
      clearTimeout(timer);
      clearInterval(watch);
    };
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => (text += piece));
    child.once('spawn', () => {
      yieldToOthers(child.pid);
    });
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('close', () => {
      settle();
      if (killedFor === undefined) resolve(text);
      else reject(new Unacceptable('attachment.tooMuch', killedFor));
    });
  });
}

/** Requests come first. */
function yieldToOthers(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already.
  }
}

/** 0 where the system does not tell: there the bound of the heap remains. */
async function residentMegabytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid ?? 0}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
}
