const NEWLINE = 0x0a;

/** One line of bytes without its end, or only its number where it was longer than allowed. */
export interface ByteLine {
  readonly line: number;
  /** Undefined: longer than allowed, not kept. */
  readonly bytes: Buffer | undefined;
}

const view = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Collects the pieces of one line and forgets them as soon as they are too many. */
class LineInHand {
  #pieces: Buffer[] = [];
  #length = 0;

  constructor(private readonly longest: number) {}

  get empty(): boolean {
    return this.#length === 0;
  }

  add(piece: Buffer): void {
    this.#length += piece.length;
    if (this.#length > this.longest) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  /** A copy: the stream may use its buffer again. What will not be kept is not copied. */
  addCopy(piece: Buffer): void {
    this.add(this.#length + piece.length > this.longest ? piece : Buffer.from(piece));
  }

  take(): Buffer | undefined {
    const whole = this.#length > this.longest ? undefined : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    return whole;
  }
}

/** Splits a stream of bytes into lines, holding no more than `longest` bytes however long a line is. */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<ByteLine> {
  const inHand = new LineInHand(longest);
  let line = 1;
  for await (const chunk of chunks) {
    const bytes = view(chunk);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      inHand.add(bytes.subarray(start, end));
      yield { line, bytes: inHand.take() };
      line += 1;
      start = end + 1;
    }
    inHand.addCopy(bytes.subarray(start));
  }
  if (!inHand.empty) yield { line, bytes: inHand.take() };
}
