import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PROGRAM } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { JobHandlers } from '../platform/queue/job-handlers.js';
import type { JobHandler } from '../platform/queue/job-handlers.js';
import type { Message } from '../platform/queue/message.js';
import { Outbox } from '../platform/queue/outbox.js';
import { CaseIntegrity } from './integrity/case-integrity.js';
import { prepared } from '../platform/database/prepared.js';

const TOPIC = 'case.changed';

interface Changed {
  readonly caseId: number;
}

/**
 * Whether the case still stands and counts where its own facts say, looked at anew after each change: lists are read from
 * the stage, letters from the rounds, and a table from the count alone.
 */
@Injectable()
export class CountCheck implements JobHandler<Changed, null> {
  readonly topic = TOPIC;

  constructor(
    private readonly outbox: Outbox,
    private readonly integrity: CaseIntegrity,
    private readonly audit: AuditTrail,
    handlers: JobHandlers,
  ) {
    handlers.add(this);
  }

  /** In the transaction of the change. */
  async ask(manager: EntityManager, agencyId: number, caseId: number, version: number): Promise<void> {
    const payload: Changed = { caseId };
    await this.outbox.put(manager, { agencyId, topic: TOPIC, key: `${caseId} v${version}`, payload });
  }

  prepare(): Promise<null> {
    return Promise.resolve(null);
  }

  /** One difference more in the audit trail, where there is one: what is wrong with a count is a matter for people. */
  async effect(manager: EntityManager, { agencyId, payload: { caseId } }: Message<Changed>): Promise<void> {
    // Several readings of one case are of one version of it.
    await manager.query(prepared('select from disclosure_case where agency_id = $1 and id = $2 for share'), [
      agencyId,
      caseId,
    ]);
    const [differing] = await this.integrity.check(manager, agencyId, [caseId]);
    if (!differing) return;
    const { parts, total } = differing;
    await this.audit.record(manager, agencyId, {
      actor: PROGRAM,
      action: 'case.countDiffers',
      subject: { kind: 'case', id: caseId },
      facts: { differences: total, parts: parts.join('、') },
    });
  }
}
