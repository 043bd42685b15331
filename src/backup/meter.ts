import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import type { TransformCallback } from 'node:stream';

const NEWLINE = 10;

/** Measures what flows through it. */
export class Meter extends Transform {
  readonly #hash = createHash('sha256');
  bytes = 0;
  /** Rows of COPY in text format: line breaks inside values are written as `\n` there. */
  lines = 0;

  override _transform(piece: Buffer, _encoding: string, done: TransformCallback): void {
    this.#hash.update(piece);
    this.bytes += piece.length;
    for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, at + 1)) this.lines += 1;
    done(null, piece);
  }

  /** When all has passed; once. */
  sha256(): string {
    return this.#hash.digest('hex');
  }
}
