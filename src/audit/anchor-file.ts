import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { lineHash, NO_LINE } from './anchor-line.js';

/** How much of the end is read to find the last line; a line is some 400 bytes. */
const TAIL = 8192;

/** The anchors as lines of text; only ever longer. It belongs on another host, or on a disk that only takes additions. */
export class AnchorFile {
  constructor(readonly path: string) {}

  get exists(): boolean {
    return existsSync(this.path);
  }

  /** What the next line must say of the last one. */
  async lastHash(): Promise<string> {
    if (!this.exists) return NO_LINE;
    const { size } = await stat(this.path);
    const handle = await open(this.path, 'r');
    try {
      const from = Math.max(0, size - TAIL);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAIL), 0, TAIL, from);
      const lines = buffer.subarray(0, bytesRead).toString('utf8').split('\n').filter(Boolean);
      const last = lines.at(-1);
      return last === undefined ? NO_LINE : lineHash(last);
    } finally {
      await handle.close();
    }
  }

  /** On the disk when this returns. A line that a crash tore is ended first, so that it spoils no other. */
  async append(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    mkdirSync(dirname(this.path), { recursive: true, mode: 0o755 });
    const handle = await open(this.path, 'a', 0o644);
    try {
      const torn = await this.#isTorn();
      await handle.write(`${torn ? '\n' : ''}${lines.join('\n')}\n`);
      await handle.datasync();
    } finally {
      await handle.close();
    }
  }

  async *lines(): AsyncGenerator<string> {
    if (!this.exists) return;
    const input = createReadStream(this.path, 'utf8');
    for await (const line of createInterface({ input, crlfDelay: Infinity })) if (line !== '') yield line;
  }

  async #isTorn(): Promise<boolean> {
    const { size } = await stat(this.path);
    if (size === 0) return false;
    const handle = await open(this.path, 'r');
    try {
      const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
      return buffer[0] !== 0x0a;
    } finally {
      await handle.close();
    }
  }
}
