import { open } from 'node:fs/promises';

/** Random access to the bytes of a file on disk or in memory. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `offset`; fewer than asked for where the file ends. */
  read(offset: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

async function openFile(path: string): Promise<ByteSource> {
  const handle = await open(path, 'r');
  const { size } = await handle.stat();
  return {
    size,
    async read(offset, length) {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
      return buffer.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}

function openBytes(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: buffer.length,
    read: (offset, length) => Promise.resolve(buffer.subarray(offset, offset + length)),
    close: () => Promise.resolve(),
  };
}

/** @param source path of a file, or its content */
export const openSource = (source: string | Uint8Array): Promise<ByteSource> =>
  typeof source === 'string' ? openFile(source) : Promise.resolve(openBytes(source));
