import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** The fields of /proc/<pid>/stat behind the command name, which may itself hold spaces and brackets. */
function linuxFields(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** A process that was killed and that nobody has reaped still has its pid (in containers without an init, for ever). */
const isZombie = (pid: number): boolean =>
  process.platform === 'linux' && ['Z', 'X'].includes(linuxFields(pid)?.[0] ?? '');

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return codeOf(error) === 'EPERM' && !isZombie(pid);
  }
}

/** Field 22, in ticks since the machine started; hence the boot id. */
function linuxStart(pid: number): string | undefined {
  const ticks = linuxFields(pid)?.[19];
  return ticks && `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${ticks}`;
}

function psStart(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** When the process began, as an opaque text: pid and start together name a process once and for ever. */
export function processStart(pid: number): string | undefined {
  if (process.platform === 'linux') return linuxStart(pid);
  return process.platform === 'win32' ? undefined : psStart(pid);
}

/** Whether the very process that was noted still lives; a later one that was given the same pid does not count. */
export function isSameProcess(pid: number, start: string | undefined): boolean {
  if (!isAlive(pid)) return false;
  const now = processStart(pid);
  return start === undefined || now === undefined || start === now;
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @returns whether the process was gone in time. */
export async function waitUntilGone(
  pid: number,
  start: string | undefined,
  milliseconds: number,
): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isSameProcess(pid, start)) {
    if (Date.now() > deadline) return false;
    await pause(15);
  }
  return true;
}
