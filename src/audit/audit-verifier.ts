import { Inject, Injectable } from '@nestjs/common';
import type { KeyObject } from 'node:crypto';
import { openReason } from '../platform/audit/sealed-reason.js';
import { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import { ANCHOR_PLACE } from './anchor-place.js';
import type { AnchorPlace } from './anchor-place.js';
import { readAnchorBook } from './anchor-book.js';
import type { AnchorBook } from './anchor-book.js';
import type { AnchorFile } from './anchor-file.js';
import { publicKeyOf } from './anchor-key.js';
import { ChainCheck } from './chain-check.js';
import type { KeptHead } from './chain-check.js';
import type { ChainFault } from './chain-fault.js';
import { ChainReader } from './chain-reader.js';
import type { KeptEntry } from './chain-reader.js';
import { CrossAnchors } from './cross-anchors.js';

/** What is known of one chain. */
export interface ChainVerdict {
  readonly chain: number;
  readonly entries: number;
  /** Number of the last entry; more than there are where some are missing. */
  readonly lastSeq: number;
  /** Instant of the last entry. */
  readonly lastAt: string | null;
  /** The last entry that an anchor signed; nothing is known of what came after it. 0: none. */
  readonly anchoredSeq: number;
  readonly anchoredAt: string | null;
  /** The last entry that is proven: the last signed one before which nothing is wrong. 0: none. */
  readonly provenSeq: number;
  /** Instant of the anchor that proves it. */
  readonly provenAt: string | null;
  readonly faultTotal: number;
  /** Of them, those of the chain itself. */
  readonly chainFaults: number;
  /** The first twenty. */
  readonly faults: readonly ChainFault[];
}
export interface AuditVerdict {
  readonly anchors: AnchorBook;
  readonly chains: readonly ChainVerdict[];
}

/** Other anchors than the server's own: a copy somebody else has kept. */
export interface KeptElsewhere {
  readonly file?: AnchorFile | undefined;
  readonly publicKey?: KeyObject | undefined;
}

/**
 * Holds the chains of the database against themselves, against the file of anchors, and against each other. Servers may be
 * anchoring meanwhile: what an anchor writes last is read first, so that its beginnings are there whenever its end is.
 */
@Injectable()
export class AuditVerifier {
  constructor(
    private readonly reader: ChainReader,
    private readonly crossAnchors: CrossAnchors,
    private readonly cipher: PersonalDataCipher,
    @Inject(ANCHOR_PLACE) private readonly place: AnchorPlace,
  ) {}

  /** Every chain that the database or an anchor knows of. */
  async all(elsewhere: KeptElsewhere = {}): Promise<AuditVerdict> {
    const heads = await this.reader.heads();
    const cross = await this.crossAnchors.of(heads.map(({ chain }) => chain));
    const anchors = await this.book(elsewhere);
    const known = new Set([...heads.map(({ chain }) => chain), ...anchors.kept.keys(), ...cross.keys()]);
    const chains: ChainVerdict[] = [];
    for (const chain of [...known].sort((a, b) => a - b))
      chains.push(await this.check(chain, anchors, cross.get(chain) ?? []));
    return { anchors, chains };
  }

  /** One chain, against the file and the chains above it. */
  async one(
    chain: number,
    elsewhere: KeptElsewhere = {},
  ): Promise<AuditVerdict & { readonly chains: readonly [ChainVerdict] }> {
    const cross = await this.crossAnchors.of(await this.reader.above(chain), chain);
    const anchors = await this.book(elsewhere);
    return { anchors, chains: [await this.check(chain, anchors, cross.get(chain) ?? [])] };
  }

  private book({ file, publicKey }: KeptElsewhere): Promise<AnchorBook> {
    return readAnchorBook(file ?? this.place.file, [publicKey ?? publicKeyOf(this.place.key)]);
  }

  private check(chain: number, anchors: AnchorBook, cross: readonly KeptHead[]): Promise<ChainVerdict> {
    const inFile = anchors.kept.get(chain) ?? [];
    return this.reader.within(chain, async (manager) => {
      const check = new ChainCheck(chain, [...inFile, ...cross]);
      for await (const entry of this.reader.entries(manager, chain)) {
        check.add(entry);
        this.checkReason(check, entry);
      }
      check.end(await this.reader.head(manager, chain));
      const last = anchors.last.get(chain);
      const inFileTo = last?.seq ?? 0;
      const crossTo = cross.reduce((most, { seq }) => Math.max(most, seq), 0);
      if (crossTo > inFileTo)
        check.fault(
          'anchor.unrecorded',
          crossTo,
          `上级链中有第 ${crossTo} 条的锚点，锚点文件里没有：文件被截短，或者不是这个数据库的。`,
        );
      const { entries, lastSeq, lastAt, proven, faultTotal, chainFaults, faults } = check;
      return {
        chain,
        entries,
        lastSeq,
        lastAt,
        anchoredSeq: inFileTo,
        anchoredAt: last?.at ?? null,
        provenSeq: proven?.seq ?? 0,
        provenAt: proven?.signedAt ?? null,
        faultTotal,
        chainFaults,
        faults,
      };
    });
  }

  private checkReason(check: ChainCheck, { chain, seq, commitment, sealed }: KeptEntry): void {
    if (commitment === null && sealed === null) return;
    if (sealed === null)
      check.fault('reason.missing', seq, `第 ${seq} 条记录的事由已不在，链上只有它的承诺值。`);
    else if (commitment === null || !this.opens(chain, commitment, sealed))
      check.fault('reason.differs', seq, `第 ${seq} 条记录的事由与链上的承诺值不符，被改动过或者无法解密。`);
  }

  private opens(chain: number, commitment: Buffer, sealed: Buffer): boolean {
    try {
      return openReason(this.cipher, chain, { commitment, sealed }) !== undefined;
    } catch {
      return false;
    }
  }
}
