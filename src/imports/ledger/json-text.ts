/** A fault in the text of one JSON value. Columns count characters from 1. */
export type JsonFault =
  | { readonly kind: 'malformed'; readonly column: number }
  | { readonly kind: 'duplicateKey'; readonly column: number; readonly key: string }
  | { readonly kind: 'tooDeep'; readonly column: number };

/** Deeper than any record of the ledger, and far from where a recursive reader runs out of stack. */
export const DEEPEST = 32;

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;

class Fault extends Error {
  constructor(readonly fault: JsonFault) {
    super(fault.kind);
  }
}

/**
 * Walks a JSON text for what JSON.parse does not tell: where exactly it is wrong, and whether a key stands twice in one
 * object, of which JSON.parse silently keeps the last.
 */
class JsonWalk {
  #at = 0;

  constructor(private readonly text: string) {}

  whole(): void {
    this.#value(0);
    this.#skipSpace();
    if (this.#at < this.text.length) this.#fail();
  }

  #fail(): never {
    throw new Fault({ kind: 'malformed', column: this.#at + 1 });
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #skipSpace(): void {
    const code = this.text.charCodeAt(this.#at);
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) this.#take(SPACE);
  }

  #takes(character: string): boolean {
    this.#skipSpace();
    if (this.text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #value(depth: number): void {
    if (depth > DEEPEST) throw new Fault({ kind: 'tooDeep', column: this.#at + 1 });
    if (this.#takes('{')) this.#members(depth);
    else if (this.#takes('[')) this.#items(depth);
    else if (this.#take(STRING) === undefined && this.#take(SCALAR) === undefined) this.#fail();
  }

  #members(depth: number): void {
    const keys = new Set<string>();
    if (this.#takes('}')) return;
    do {
      this.#skipSpace();
      const column = this.#at + 1;
      const written = this.#take(STRING) ?? this.#fail();
      const key = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
      if (keys.has(key)) throw new Fault({ kind: 'duplicateKey', column, key });
      keys.add(key);
      if (!this.#takes(':')) this.#fail();
      this.#value(depth + 1);
    } while (this.#takes(','));
    if (!this.#takes('}')) this.#fail();
  }

  #items(depth: number): void {
    if (this.#takes(']')) return;
    do this.#value(depth + 1);
    while (this.#takes(','));
    if (!this.#takes(']')) this.#fail();
  }
}

/** The first fault of the text, or undefined where it is one JSON value in which no key is doubled. */
export function jsonFault(text: string): JsonFault | undefined {
  try {
    new JsonWalk(text).whole();
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error.fault;
    throw error;
  }
}
