import { fileURLToPath } from 'node:url';
import { BoundExceeded, boundedProcess } from '../../platform/process/bounded-process.js';
import { Turns } from '../../platform/process/turns.js';
import type { Extension } from './accepted-types.js';
import type { CheckReply } from './checker-messages.js';
import { CHECK_HEAP_MEGABYTES, CHECK_MEGABYTES, CHECK_SECONDS } from './limits.js';
import { Unacceptable } from './unacceptable.js';

/** The compiled entry; under the tests, which run from the sources, a bootstrap that compiles on the way. */
const OWN_URL = import.meta.url;
const ENTRY = OWN_URL.endsWith('.ts')
  ? ['../../../test/support/typescript-process.mjs', './checker-process.ts']
  : ['./checker-process.js'];

const MOST_AT_ONCE = 2;
const TOO_MUCH_MEMORY = '检查时占用内存过多';

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
  readonly #turns = new Turns(MOST_AT_ONCE);

  /** @throws Unacceptable */
  check(path: string, extension: Extension, bounds: CheckBounds = BOUNDS): Promise<Checked> {
    return this.#turns.run(() => checkApart(path, extension, bounds));
  }
}

async function checkApart(path: string, extension: Extension, bounds: CheckBounds): Promise<Checked> {
  const reply = replyOf(await outputOf(path, extension, bounds));
  if (!reply) throw new Unacceptable('attachment.tooMuch', TOO_MUCH_MEMORY);
  if ('refused' in reply)
    throw new Unacceptable(reply.refused.fault, reply.refused.what, reply.peakKilobytes);
  return { peakKilobytes: reply.peakKilobytes };
}

/** @throws Unacceptable `attachment.tooMuch` after it was killed */
async function outputOf(path: string, extension: Extension, bounds: CheckBounds): Promise<string> {
  const files = ENTRY.map((file) => fileURLToPath(new URL(file, OWN_URL)));
  try {
    return await boundedProcess(files, [path, extension], { ...bounds, heapMegabytes: CHECK_HEAP_MEGABYTES });
  } catch (error) {
    if (!(error instanceof BoundExceeded)) throw error;
    const what = error.bound === 'seconds' ? `检查超过 ${bounds.seconds} 秒` : TOO_MUCH_MEMORY;
    throw new Unacceptable('attachment.tooMuch', what);
  }
}

function replyOf(text: string): CheckReply | undefined {
  try {
    return JSON.parse(text) as CheckReply;
  } catch {
    return undefined;
  }
}
