import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { describe } from '@jest/globals';

/** `npm test` says so where there is none (scripts/strace.mjs), and GONGKAI_REQUIRE_ALL=1 makes it a failure. */
const PROGRAM = process.env.GONGKAI_STRACE ?? '';
export const describeWithStrace = PROGRAM === '' ? describe.skip : describe;

const PATIENCE = 20_000;

/** What the kernel answers a process instead of doing what it asks: a disk that fails, for instance. */
export class KernelFaults {
  private constructor(
    private readonly tracer: ChildProcess,
    private readonly complaint: () => string,
  ) {}

  /**
   * Begins at once, for every thread there is.
   * @param calls names of system calls, such as `fsync,fdatasync`; one that the machine does not know may stand with `?` before it
   * @param error such as `ENOSPC`
   * @param options.follow for every process and thread to come, too
   */
  static async into(
    pids: readonly number[],
    calls: string,
    error: string,
    { follow }: { readonly follow: boolean },
  ): Promise<KernelFaults> {
    const attached = pids.flatMap(threadsOf).flatMap((thread) => ['-p', thread]);
    const rule = ['-e', `trace=${calls}`, '-e', `inject=${calls}:error=${error}`];
    const tracer = spawn(
      PROGRAM,
      [...(follow ? ['-f'] : []), '-qq', '-o', '/dev/null', ...rule, ...attached],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let said = '';
    tracer.stderr.on('data', (text: Buffer) => (said += text.toString()));
    const faults = new KernelFaults(tracer, () => said);
    await faults.untilTraced(pids);
    return faults;
  }

  async end(): Promise<void> {
    if (this.tracer.exitCode !== null || this.tracer.signalCode !== null) return;
    const exit = once(this.tracer, 'exit');
    this.tracer.kill('SIGINT');
    await exit;
  }

  private async untilTraced(pids: readonly number[]): Promise<void> {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      if (this.tracer.exitCode !== null) break;
      if (pids.every(isTraced)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await this.end();
    throw new Error(`strace did not take hold: ${this.complaint()}`);
  }
}

/** None of a process that is gone. */
function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** All threads of the process; one that is gone does no harm any more. */
function isTraced(pid: number): boolean {
  try {
    return threadsOf(pid).every((thread) =>
      /^TracerPid:\s+[1-9]/m.test(readFileSync(`/proc/${pid}/task/${thread}/status`, 'utf8')),
    );
  } catch {
    return true;
  }
}

/** The process and all that it has started, which are still there. */
export function withChildren(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
        return [{ pid: Number(name), parent: Number(parent) }];
      } catch {
        return [];
      }
    });
  const found = [pid];
  for (const one of found) found.push(...parents.filter(({ parent }) => parent === one).map((p) => p.pid));
  return found;
}
