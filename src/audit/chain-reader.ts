import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { INSTALLATION_CHAIN } from '../platform/audit/audit-entry.js';
import type { AuditEntry } from '../platform/audit/audit-entry.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';

export interface ChainHead {
  readonly chain: number;
  readonly seq: number;
  readonly hash: Buffer;
  readonly anchoredSeq: number;
}
/** An entry with its sealed words, where it has any. */
export type KeptEntry = AuditEntry & { readonly sealed: Buffer | null };

const PAGE = 2000;

/** An instant as text in the form that is hashed. */
export const INSTANT = `to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
export const ENTRY_COLUMNS = `e.chain, e.seq, e.version, ${INSTANT} as at, e.account_id as "accountId", e.username, e.via,
  e.action, e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.facts, e.commitment, e.prev, e.hash`;

/** Reads chains as they are in the database, under the rights of the application. */
@Injectable()
export class ChainReader {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly system: SystemTransaction,
  ) {}

  heads(): Promise<ChainHead[]> {
    return this.system.readOnly((manager) =>
      manager.query<ChainHead[]>('select chain, seq, hash, anchored_seq as "anchoredSeq" from audit_heads()'),
    );
  }

  /** What `read` sees of a chain is one snapshot. */
  within<T>(chain: number, read: (manager: EntityManager) => Promise<T>): Promise<T> {
    return chain === INSTALLATION_CHAIN
      ? this.system.readOnly(read)
      : this.tenant.readOnly({ agencyId: chain, scope: 'own' }, read);
  }

  /** A transaction that acts for whom the chain belongs to. */
  change<T>(chain: number, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return chain === INSTALLATION_CHAIN
      ? this.system.run(work)
      : this.tenant.run({ agencyId: chain, scope: 'own' }, work);
  }

  async head(manager: EntityManager, chain: number): Promise<ChainHead | undefined> {
    const [head] = await manager.query<ChainHead[]>(
      'select chain, seq, hash, anchored_seq as "anchoredSeq" from audit_head where chain = $1',
      [chain],
    );
    return head;
  }

  /** The chains that may hold anchors of this one: those above it, now or ever. */
  above(chain: number): Promise<number[]> {
    return this.system.readOnly(async (manager) => {
      const rows = await manager.query<{ chain: number }[]>(
        `select ${INSTALLATION_CHAIN} as chain
         union select ancestor_id from agency_closure where descendant_id = $1 and depth > 0
         union select ancestor_id from agency_former_path where descendant_id = $1 and ancestor_id <> $1`,
        [chain],
      );
      return rows.map((row) => row.chain);
    });
  }

  /** From the first entry to the last. */
  async *entries(manager: EntityManager, chain: number): AsyncGenerator<KeptEntry> {
    for (let after = 0; ;) {
      const page: KeptEntry[] = await manager.query<KeptEntry[]>(
        `select ${ENTRY_COLUMNS}, d.sealed
           from audit_entry e left join audit_detail d on d.chain = e.chain and d.seq = e.seq
          where e.chain = $1 and e.seq > $2 order by e.seq limit ${PAGE}`,
        [chain, after],
      );
      yield* page;
      const last = page.at(-1);
      if (last === undefined || page.length < PAGE) return;
      after = last.seq;
    }
  }
}
