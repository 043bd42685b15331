import { open } from 'node:fs/promises';

const CHUNK = 256 * 1024;

/**
 * The bytes of a file through ONE buffer, so that a long line costs no memory at all: a chunk is valid until the next is
 * asked for.
 */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
