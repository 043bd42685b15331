import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';

const WATCH_MS = 50;

export interface ProcessBounds {
  readonly seconds: number;
  /** Resident memory of the whole process. */
  readonly megabytes: number;
  /** Of the heap; buffers of what is in hand come on top. */
  readonly heapMegabytes: number;
}

/** The process was stopped because it took more than it may. */
export class BoundExceeded extends Error {
  override readonly name = 'BoundExceeded';

  constructor(readonly bound: 'seconds' | 'megabytes') {
    super(`more ${bound} than allowed`);
  }
}

/**
 * Runs a program of the product in a process of its own, at low priority and without any secret of the environment: what it
 * works on may exhaust it, and must not exhaust the server.
 * @returns what it wrote until it ended, however it ended
 * @throws BoundExceeded after it was killed
 */
export function boundedProcess(
  files: readonly string[],
  args: readonly string[],
  bounds: ProcessBounds,
): Promise<string> {
  const heap = [`--max-old-space-size=${bounds.heapMegabytes}`, '--max-semi-space-size=8'];
  const child = spawn(process.execPath, [...heap, ...files, ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {},
  });
  return outputOf(child, bounds);
}

function outputOf(child: ChildProcess, { seconds, megabytes }: ProcessBounds): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    let exceeded: BoundExceeded | undefined;
    const kill = (bound: BoundExceeded['bound']): void => {
      exceeded ??= new BoundExceeded(bound);
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => {
      kill('seconds');
    }, seconds * 1000);
    const watch = setInterval(() => {
      void residentMegabytes(child.pid).then((used) => {
        if (used > megabytes) kill('megabytes');
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
      if (exceeded) reject(exceeded);
      else resolve(text);
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
