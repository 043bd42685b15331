import type { AuditEntry } from '../platform/audit/audit-entry.js';
import { genesisOf, hashOf } from '../platform/audit/entry-hash.js';
import type { ChainFault } from './chain-fault.js';

/** A head somebody kept: a signed line of the file, or an entry in the chain of the superior agency. */
export interface KeptHead {
  readonly seq: number;
  /** Hexadecimal. */
  readonly hash: string;
  /** In Chinese: where it was kept. */
  readonly where: string;
  /** Instant of the signature; absent: an entry in another chain, which nobody signed. */
  readonly signedAt?: string | undefined;
}

/** Faults are counted, and only so many of them told. */
const TOLD = 20;

/** Follows one chain from its first entry to its last, and holds it against the heads that were kept. */
export class ChainCheck {
  readonly faults: ChainFault[] = [];
  faultTotal = 0;
  /** Without those of the words beside the chain, which prove nothing of the chain itself. */
  chainFaults = 0;
  /** The last signed head before which nothing is wrong. */
  proven: KeptHead | undefined;
  entries = 0;
  lastAt: string | null = null;
  #seq = 0;
  #hash: Buffer;
  readonly #kept: ReadonlyMap<number, readonly KeptHead[]>;
  readonly #highest: number;

  constructor(chain: number, kept: readonly KeptHead[]) {
    this.#hash = genesisOf(chain);
    const bySeq = new Map<number, KeptHead[]>();
    for (const head of kept) bySeq.set(head.seq, [...(bySeq.get(head.seq) ?? []), head]);
    this.#kept = bySeq;
    this.#highest = kept.reduce((most, { seq }) => Math.max(most, seq), 0);
  }

  /** The number of the last entry. */
  get lastSeq(): number {
    return this.#seq;
  }

  /** In the order of their numbers. */
  add(entry: AuditEntry): void {
    const { seq } = entry;
    if (seq !== this.#seq + 1)
      this.fault(
        'entry.missing',
        this.#seq + 1,
        `缺少第 ${this.#seq + 1} 至 ${seq - 1} 条记录，有人删除过。`,
      );
    else if (!entry.prev.equals(this.#hash))
      this.fault('entry.link', seq, `第 ${seq} 条记录与前一条不相接，有人替换或插入过记录。`);
    if (!hashOf(entry).equals(entry.hash))
      this.fault('entry.changed', seq, `第 ${seq} 条记录的内容与其散列值不符，有人修改过。`);
    const kept = this.#kept.get(seq) ?? [];
    for (const { hash, where } of kept) {
      if (hash !== entry.hash.toString('hex'))
        this.fault('anchor.differs', seq, `第 ${seq} 条记录与${where}不符，该条或更早的记录被整段改写过。`);
    }
    if (this.chainFaults === 0)
      this.proven = kept.find(({ signedAt }) => signedAt !== undefined) ?? this.proven;
    this.entries += 1;
    this.lastAt = entry.at;
    this.#seq = seq;
    this.#hash = entry.hash;
  }

  /** @param head what the database says the chain has got to; undefined: nothing */
  end(head: { readonly seq: number; readonly hash: Buffer } | undefined): void {
    if (this.#highest > this.#seq)
      this.fault(
        'anchor.cut',
        this.#seq + 1,
        `留存的锚点有 ${this.#highest} 条记录，现在只有 ${this.#seq} 条：末尾的记录被删除，或者数据库退回过旧备份。`,
      );
    if ((head?.seq ?? 0) !== this.#seq || (head !== undefined && !head.hash.equals(this.#hash)))
      this.fault('head.differs', undefined, '链头与最后一条记录不符，末尾的记录被删除或者链头被改动。');
  }

  fault(code: ChainFault['code'], seq: number | undefined, message: string): void {
    this.faultTotal += 1;
    if (!code.startsWith('reason.')) this.chainFaults += 1;
    if (this.faults.length < TOLD) this.faults.push({ code, seq, message });
  }
}
