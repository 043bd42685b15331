import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RegisterExportRepository } from '../imports/register-export.repository.js';
import { PROGRAM } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { JobHandlers } from '../platform/queue/job-handlers.js';
import type { JobHandler } from '../platform/queue/job-handlers.js';
import type { Message } from '../platform/queue/message.js';
import { Outbox } from '../platform/queue/outbox.js';
import type { CaseStage } from '../law/workflow/keys.js';
import { COUNTED_CASE_COLUMNS } from '../reports/counted-rows.js';
import { EffectiveSettings } from '../settings/effective-settings.js';
import { recountIsPending } from '../settings/recount-orders.js';
import { countedRows } from './case-changes.js';

const TOPIC = 'case.changed';

interface Changed {
  readonly caseId: number;
}

/** Whether the case still counts where its own facts say, looked at anew after each change: a table is read from the count alone. */
@Injectable()
export class CountCheck implements JobHandler<Changed, null> {
  readonly topic = TOPIC;

  constructor(
    private readonly outbox: Outbox,
    private readonly register: RegisterExportRepository,
    private readonly settings: EffectiveSettings,
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

  /** One difference more in the audit trail, where there is one: a count that is wrong is a matter for people. */
  async effect(manager: EntityManager, { agencyId, payload: { caseId } }: Message<Changed>): Promise<void> {
    const record = await this.register.application(manager, agencyId, caseId);
    const [held] = await manager.query<{ stage: CaseStage }[]>(
      'select stage from disclosure_case where agency_id = $1 and id = $2',
      [agencyId, caseId],
    );
    if (await recountIsPending(manager, agencyId)) return;
    const rules = await this.settings.countingRules(manager, agencyId);
    const key = { agency_id: agencyId, case_id: caseId };
    const rows = countedRows(key, record, held?.stage ?? 'received', rules);
    const [row] = await manager.query<[{ differ: number }]>(DIFFERENCES, [
      JSON.stringify(rows),
      agencyId,
      caseId,
    ]);
    if (row.differ === 0) return;
    await this.audit.record(manager, agencyId, {
      actor: PROGRAM,
      action: 'case.countDiffers',
      subject: { kind: 'case', id: caseId },
      facts: { differences: row.differ },
    });
  }
}

const COLUMNS = COUNTED_CASE_COLUMNS.map((column) => `"${column}"`).join(', ');

/** Nulls are alike here, as they are not where columns are compared. */
const DIFFERENCES = `
  with held as (select ${COLUMNS} from counted_case
                 where agency_id = $2 and case_id = $3 and recorded_to = 'infinity'),
       new as (select ${COLUMNS} from json_populate_recordset(null::counted_case, $1::json))
  select (select count(*) from (table held except table new) gone)::int
       + (select count(*) from (table new except table held) come)::int as differ`;
