import { localDate, type LocalDate } from '../../../law/local-date.js';
import type { LedgerPlace } from '../ledger-place.js';
import type { RecordKind } from '../records/record-schemas.js';

export type Verdict = 'accepted' | 'refused' | 'repeated';

const HASH_BYTES = 32;

/** What is kept of every line of the file: its place, kind, agency, first day, hash and verdict, but not the record. */
export class Entries {
  readonly #lines: number[] = [];
  readonly #sheets: (string | undefined)[] = [];
  readonly #kinds: (RecordKind | undefined)[] = [];
  readonly #owners: (string | undefined)[] = [];
  /** As numbers (20240201), which take no room beside the array. */
  readonly #days: number[] = [];
  readonly #verdicts: Verdict[] = [];
  #hashes = Buffer.alloc(HASH_BYTES * 1024);

  /** @returns the ordinal of the line, which the second reading of the file gives it again */
  add(place: LedgerPlace, kind?: RecordKind, owner?: string, hash?: Buffer, day?: LocalDate): number {
    const ordinal = this.#verdicts.push('accepted') - 1;
    this.#lines.push(place.line);
    this.#sheets.push(place.sheet);
    this.#kinds.push(kind);
    this.#owners.push(owner);
    this.#days.push(day === undefined ? 0 : Number(day.replaceAll('-', '')));
    if (hash) this.#keepHash(ordinal, hash);
    return ordinal;
  }

  #keepHash(ordinal: number, hash: Buffer): void {
    const end = (ordinal + 1) * HASH_BYTES;
    if (end > this.#hashes.length) {
      const larger = Buffer.alloc(Math.max(end, this.#hashes.length * 2));
      this.#hashes.copy(larger);
      this.#hashes = larger;
    }
    hash.copy(this.#hashes, ordinal * HASH_BYTES);
  }

  get size(): number {
    return this.#verdicts.length;
  }

  place(ordinal: number): LedgerPlace {
    const line = this.#lines[ordinal] ?? 0;
    const sheet = this.#sheets[ordinal];
    return sheet === undefined ? { line } : { line, sheet };
  }

  kind(ordinal: number): RecordKind | undefined {
    return this.#kinds[ordinal];
  }

  /** The day on which it began, where one is told. */
  day(ordinal: number): LocalDate | undefined {
    const day = this.#days[ordinal];
    return day ? localDate(String(day).replace(/^(....)(..)(..)$/, '$1-$2-$3')) : undefined;
  }

  /** Code of the agency that the record belongs to; undefined while it is not settled. */
  owner(ordinal: number): string | undefined {
    return this.#owners[ordinal];
  }

  setOwner(ordinal: number, code: string): void {
    this.#owners[ordinal] = code;
  }

  hash(ordinal: number): Buffer {
    return this.#hashes.subarray(ordinal * HASH_BYTES, (ordinal + 1) * HASH_BYTES);
  }

  verdict(ordinal: number): Verdict {
    return this.#verdicts[ordinal] ?? 'refused';
  }

  judge(ordinal: number, verdict: Verdict): void {
    this.#verdicts[ordinal] = verdict;
  }

  count(verdict: Verdict): number {
    return this.#verdicts.reduce((sum, one) => sum + (one === verdict ? 1 : 0), 0);
  }
}
