import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { extensionApprover } from '../../imports/extension-approver.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import type { WorkflowEvent } from '../../law/workflow/keys.js';
import type { AnswerNumbers } from './answer-numbers.js';
import type { BroughtState } from './brought-state.js';
import { prepared } from '../../platform/database/prepared.js';

/** A line of a case's history, whether it holds or was struck out. */
export interface LogEntry {
  readonly seq: number;
  readonly type: WorkflowEvent;
  readonly on: LocalDate;
  readonly version: number;
  readonly recordedAt: Date;
  /** In Asia/Shanghai. */
  readonly recordedOn: LocalDate;
  readonly recordedBy: string | null;
  readonly corrects: number | null;
  /** Of a fact that was entered anew: the place that it took; null where its own number says it. */
  readonly place: number | null;
  /** What stands in columns, under the names of the ledger. */
  readonly told: Readonly<Record<string, unknown>>;
  readonly details: Readonly<Record<string, unknown>> | null;
}

/** Letters that tell a decision. */
const answerKinds = (): string[] =>
  law().letters.kinds.flatMap(({ key, remedy }) => (remedy === 'decides' ? [key] : []));

/** The history of a case with everything that its facts tell, inside the transaction of its agency. */
@Injectable()
export class CaseLogRepository {
  async entries(manager: EntityManager, agencyId: number, caseId: number): Promise<LogEntry[]> {
    return (await this.entriesOf(manager, agencyId, [caseId])).get(caseId) ?? [];
  }

  /** Of several cases, by their ids; one query however many. */
  async entriesOf(
    manager: EntityManager,
    agencyId: number,
    caseIds: readonly number[],
  ): Promise<Map<number, LogEntry[]>> {
    const rows = await manager.query<(LogEntry & { readonly caseId: number })[]>(
      prepared(`select case_id as "caseId", seq, type, occurred_on as on, case_version as version,
              recorded_at as "recordedAt",
              (recorded_at at time zone 'Asia/Shanghai')::date as "recordedOn",
              recorded_by as "recordedBy", corrects, place, details,
              json_strip_nulls(json_build_object(
                'servedOn', served_on, 'receivedOn', received_on,
                'replyWithinWorkingDays', reply_within_working_days, 'workingDays', working_days, 'until', until,
                'party', party, 'opinion', opinion, 'approvedBy', ${extensionApprover('coalesce(e.place, e.seq)')},
                'amountYuan', amount_fen / 100.0)) as told
         from case_event e where agency_id = $1 and case_id = any($2) order by case_id, seq`),
      [agencyId, caseIds],
    );
    const found = new Map<number, LogEntry[]>();
    for (const { caseId, ...entry } of rows) {
      const entries = found.get(caseId) ?? [];
      entries.push(entry);
      found.set(caseId, entries);
    }
    return found;
  }

  /** What was kept when the first event was recorded; null before. */
  async brought(manager: EntityManager, agencyId: number, caseId: number): Promise<BroughtState | null> {
    const [row] = await manager.query<{ brought: BroughtState | null }[]>(
      'select brought from disclosure_case where agency_id = $1 and id = $2',
      [agencyId, caseId],
    );
    return row?.brought ?? null;
  }

  /** Who drafted the answer letters of the last decision that were not voided. */
  async letterAuthors(manager: EntityManager, agencyId: number, caseId: number): Promise<string[]> {
    const rows = await manager.query<{ author: string }[]>(
      `select distinct created_by as author from letter
        where agency_id = $1 and case_id = $2 and state <> 'voided' and kind = any($3)
          and round = (select max(round) from decision_round where agency_id = $1 and case_id = $2)`,
      [agencyId, caseId, answerKinds()],
    );
    return rows.map(({ author }) => author);
  }

  /** Document numbers of the answer letters that stand, by round. */
  async answerNumbers(manager: EntityManager, agencyId: number, caseId: number): Promise<AnswerNumbers> {
    return (await this.answerNumbersOf(manager, agencyId, [caseId])).get(caseId) ?? new Map<number, string>();
  }

  /** Of several cases, by their ids. */
  async answerNumbersOf(
    manager: EntityManager,
    agencyId: number,
    caseIds: readonly number[],
  ): Promise<Map<number, AnswerNumbers>> {
    const rows = await manager.query<{ id: number; round: number; no: string }[]>(
      prepared(`select case_id as id, round, document_no as no from letter
        where agency_id = $1 and case_id = any($2) and state = 'issued' and kind = any($3)
          and round is not null and document_no is not null`),
      [agencyId, caseIds, answerKinds()],
    );
    const found = new Map<number, Map<number, string>>();
    for (const { id, round, no } of rows) {
      const numbers = found.get(id) ?? new Map<number, string>();
      found.set(id, numbers.set(round, no));
    }
    return found;
  }

  /** Whether other applications, reviews or lawsuits refer to the case: its number can then not be voided. */
  async isReferredTo(
    manager: EntityManager,
    agencyId: number,
    caseId: number,
    ref: string,
  ): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      `select 1 from disclosure_case
        where agency_id = $1 and id <> $2 and stage <> 'voided'
          and $3 in (merged_into_ref, duplicate_of_ref, origin_ref)
       union all select 1 from review_case where agency_id = $1 and case_id = $2
       union all select 1 from lawsuit where agency_id = $1 and case_id = $2
       limit 1`,
      [agencyId, caseId, ref],
    );
    return rows.length > 0;
  }
}
