import { Injectable } from '@nestjs/common';
import { AUDIT_ACTIONS } from '../platform/audit/actions.js';
import { INSTALLATION_CHAIN } from '../platform/audit/audit-entry.js';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { quotable } from '../law/quotable.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { openReason } from '../platform/audit/sealed-reason.js';
import { RequestError } from '../platform/http/request-error.js';
import { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import { AuditEntriesRepository } from './audit-entries.repository.js';
import type { ListedEntry, StoredReason } from './audit-entries.repository.js';
import type { AuditQuery, EntryAnswer, EntryListAnswer, ReasonAnswer } from './audit-entries.schemas.js';
import { ChainReader } from './chain-reader.js';

/** What an auditor reads of a chain. */
@Injectable()
export class AuditEntriesService {
  constructor(
    private readonly reader: ChainReader,
    private readonly entries: AuditEntriesRepository,
    private readonly trail: AuditTrail,
    private readonly cipher: PersonalDataCipher,
  ) {}

  /** @param rootId anchors of agencies outside its tree are withheld; null: nothing is */
  async list(chain: number, query: AuditQuery, rootId: number | null): Promise<EntryListAnswer> {
    const items = await this.reader.within(chain, (manager) =>
      this.entries.list(manager, chain, query, rootId),
    );
    const last = items.length === query.limit ? items.at(-1) : undefined;
    return { items: items.map(toAnswer), ...(last && { next: last.seq }) };
  }

  /**
   * The words to an entry; that they were read is an entry itself.
   * @throws RequestError `auditEntry.unknown`, `auditReason.none`, `auditReason.damaged`
   */
  readReason(chain: number, sequence: number, by: AuditActor): Promise<ReasonAnswer> {
    return this.reader.change(chain, async (manager) => {
      const found = await this.entries.reason(manager, chain, sequence);
      if (!found) throw new RequestError('auditEntry.unknown', { sequence: quotable(String(sequence)) });
      const reason = this.opened(chain, sequence, found);
      await this.trail.record(manager, chain === INSTALLATION_CHAIN ? null : chain, {
        actor: by,
        action: 'audit.reasonRead',
        subject: { kind: 'auditEntry', id: sequence },
      });
      return { sequence, reason };
    });
  }

  /** Words that the chain has not committed to are shown to nobody as if they were said. */
  private opened(chain: number, sequence: number, { commitment, sealed }: StoredReason): string {
    if (!commitment) throw new RequestError('auditReason.none', { sequence });
    const reason = sealed ? this.tried(chain, commitment, sealed) : undefined;
    if (reason === undefined) throw new RequestError('auditReason.damaged', { sequence });
    return reason;
  }

  private tried(chain: number, commitment: Buffer, sealed: Buffer): string | undefined {
    try {
      return openReason(this.cipher, chain, { commitment, sealed });
    } catch {
      return undefined;
    }
  }
}

const LABELS: Readonly<Record<string, string>> = AUDIT_ACTIONS;

function toAnswer(entry: ListedEntry): EntryAnswer {
  const { seq, at, username, via, action, subjectKind, subjectId, hasReason, hash, foreign } = entry;
  return {
    sequence: seq,
    recordedAt: at,
    action,
    actionLabel: LABELS[action] ?? action,
    username,
    via,
    machine: via !== 'session',
    subject: { kind: subjectKind, id: foreign ? '*' : subjectId },
    facts: foreign ? {} : factsOf(entry),
    withheld: foreign,
    hasReason,
    hash: hash.toString('hex'),
  };
}

/** Somebody who changed the text may have left anything there. */
function factsOf({ facts }: ListedEntry): EntryAnswer['facts'] {
  try {
    const value: unknown = JSON.parse(facts);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
