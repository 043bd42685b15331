import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addDays } from '../law/local-date.js';
import type { LocalDate } from '../law/local-date.js';
import type { AuditQuery } from './audit-entries.schemas.js';
import { INSTANT } from './chain-reader.js';

export interface ListedEntry {
  readonly seq: number;
  readonly at: string;
  readonly username: string;
  readonly via: 'session' | 'token' | 'system';
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly facts: string;
  readonly hasReason: boolean;
  readonly hash: Buffer;
  /** The anchor of an agency that is not in the reader's tree. */
  readonly foreign: boolean;
}

export interface StoredReason {
  readonly commitment: Buffer | null;
  readonly sealed: Buffer | null;
}

/** When a day begins where the law counts days. */
const beginOf = (day: LocalDate): string => `${day}T00:00:00+08:00`;

/** Reads entries of a chain for whoever audits it, inside the transaction of that chain. */
@Injectable()
export class AuditEntriesRepository {
  /**
   * The newest first.
   * @param rootId the agency whose tree the reader sees; null: everything. What is withheld is not found by its subject either
   */
  list(
    manager: EntityManager,
    chain: number,
    query: AuditQuery,
    rootId: number | null,
  ): Promise<ListedEntry[]> {
    const { action, actor, subjectKind, subjectId, from, to, after, limit } = query;
    return manager.query<ListedEntry[]>(
      `select * from (
         select e.seq, ${INSTANT} as at, e.at as moment, e.username, e.via, e.action, e.subject_kind as "subjectKind",
                e.subject_id as "subjectId", e.facts, e.commitment is not null as "hasReason", e.hash,
                e.action = 'audit.anchored' and $10::int is not null
                  and not exists (select from agency_closure path
                                   where path.ancestor_id = $10 and path.descendant_id::text = e.subject_id) as foreign
           from audit_entry e where e.chain = $1) e
        where ($2::text is null or e.action = $2) and ($3::text is null or e.username = $3)
          and ($4::text is null or e."subjectKind" = $4)
          and ($5::text is null or (e."subjectId" = $5 and not e.foreign))
          and ($6::timestamptz is null or e.moment >= $6) and ($7::timestamptz is null or e.moment < $7)
          and ($8::bigint is null or e.seq < $8)
        order by e.seq desc limit $9`,
      [
        chain,
        action ?? null,
        actor ?? null,
        subjectKind ?? null,
        subjectId ?? null,
        from === undefined ? null : beginOf(from),
        to === undefined ? null : beginOf(addDays(to, 1)),
        after ?? null,
        limit,
        rootId,
      ],
    );
  }

  /** undefined: there is no such entry. */
  async reason(manager: EntityManager, chain: number, seq: number): Promise<StoredReason | undefined> {
    const [found] = await manager.query<StoredReason[]>(
      `select e.commitment, d.sealed from audit_entry e
         left join audit_detail d on d.chain = e.chain and d.seq = e.seq
        where e.chain = $1 and e.seq = $2`,
      [chain, seq],
    );
    return found;
  }
}
