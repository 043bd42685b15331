import { rename, rm } from 'node:fs/promises';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UNFINISHED } from './layout.js';
import { Meter } from './meter.js';
import { writeSealed, type Recipients } from './sealing.js';

/** Of what is copied, not of where to. */
class Unreadable extends Error {}

async function* pieces(open: () => Readable | Promise<Readable>): AsyncGenerator<Buffer> {
  try {
    yield* (await open()) as AsyncIterable<Buffer>;
  } catch (cause) {
    throw new Unreadable('it cannot be read', { cause });
  }
}

/**
 * Copies a file of a case. One that cannot be read, whatever the reason, keeps no other from being copied; nothing is left of it.
 * @returns SHA-256 of the content; undefined where it could not be read to its end
 * @throws where the copy cannot be written, as on a full disk
 */
export async function copySealed(
  open: () => Readable | Promise<Readable>,
  to: string,
  recipients: Recipients,
): Promise<string | undefined> {
  const meter = new Meter();
  const content = new PassThrough();
  const ends = await Promise.allSettled([
    pipeline(() => pieces(open), meter, content),
    writeSealed(to, content, recipients),
  ]);
  const failed = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  if (failed.length === 0) return meter.sha256();
  if (!failed.some((reason) => reason instanceof Unreadable)) throw failed[0];
  await rm(to, { force: true });
  return undefined;
}

/**
 * As `copySealed`, beside the place and then into it, in the place of the former one, if any.
 * @returns whether the content is what the hash says; otherwise the place is as it was
 */
export async function copyInto(
  path: string,
  sha256: string,
  open: () => Readable | Promise<Readable>,
  recipients: Recipients,
): Promise<boolean> {
  const beside = `${path}${UNFINISHED}`;
  const right = (await copySealed(open, beside, recipients)) === sha256;
  if (right) await rename(beside, path);
  else await rm(beside, { force: true });
  return right;
}
