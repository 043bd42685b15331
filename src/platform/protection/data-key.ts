import { hkdfSync, randomBytes } from 'node:crypto';

const KEY_BYTES = 32;
const ID_BYTES = 4;
const SPELLINGS = [/^[0-9a-fA-F]{64}$/, /^[A-Za-z0-9+/]{43}=?$/, /^[A-Za-z0-9_-]{43}=?$/];

/** One key of the agency's: whatever is encrypted or indexed uses a key derived from it for that purpose alone. */
export class DataKey {
  /** Four bytes that follow from the key itself, so that a key cannot be taken for another. */
  readonly id: Buffer;
  readonly #master: Buffer;
  readonly #derived = new Map<string, Buffer>();

  private constructor(master: Buffer) {
    this.#master = master;
    this.id = this.derived('key id').subarray(0, ID_BYTES);
  }

  static random(): DataKey {
    return new DataKey(randomBytes(KEY_BYTES));
  }

  /** @param text 32 bytes as hexadecimal or base64; undefined is answered where it is neither */
  static parse(text: string): DataKey | undefined {
    if (!SPELLINGS.some((spelling) => spelling.test(text))) return undefined;
    const bytes = Buffer.from(text, text.length === 64 ? 'hex' : 'base64');
    return bytes.length === KEY_BYTES ? new DataKey(bytes) : undefined;
  }

  /** As it stands in a key file. */
  toText(): string {
    return this.#master.toString('base64url');
  }

  /** 32 bytes for one purpose. */
  derived(purpose: string): Buffer {
    const known = this.#derived.get(purpose);
    if (known) return known;
    const made = Buffer.from(hkdfSync('sha256', this.#master, '', `gongkai ${purpose}`, KEY_BYTES));
    this.#derived.set(purpose, made);
    return made;
  }
}
