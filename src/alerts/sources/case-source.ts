import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseDeadlinesRepository } from '../../cases/case-deadlines.repository.js';
import { deadlineOfCase } from '../../cases/case-deadline.js';
import type { OpenCase } from '../../cases/work-queue.js';
import { caseAlerts } from '../../domain/alert/case-alerts.js';
import type { DueAlert } from '../../domain/alert/due-alert.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { UNSENT_STAGES } from '../../law/workflow/keys.js';
import type { AlertedSubject } from '../alerted-subject.js';

/** Cases that wait for their answer: the first one, or one that is made again. */
@Injectable()
export class CaseSource {
  constructor(private readonly deadlines: CaseDeadlinesRepository) {}

  /** Two queries, however many cases there are. */
  async subjects(manager: EntityManager, agencyId: number, today: LocalDate): Promise<AlertedSubject[]> {
    const open = await this.deadlines.open(manager, agencyId, null, null, null);
    const waiting = open.filter(
      ({ handledOn, stage }) => handledOn === null || UNSENT_STAGES.includes(stage),
    );
    if (waiting.length === 0) return [];
    const named = await this.named(
      manager,
      agencyId,
      waiting.map(({ id }) => id),
    );
    return waiting.flatMap((one) => {
      const name = named.get(one.id);
      if (name === undefined) return [];
      const assigneeId = one.assigneeId === 0 ? null : one.assigneeId;
      return [{ subject: 'case', key: String(one.id), name, assigneeId, fallen: () => alertsOf(one, today) }];
    });
  }

  private async named(
    manager: EntityManager,
    agencyId: number,
    ids: readonly number[],
  ): Promise<Map<number, string>> {
    const rows = await manager.query<{ id: number; name: string }[]>(
      `select id, coalesce(case_no, ref) as name from disclosure_case where agency_id = $1 and id = any($2)`,
      [agencyId, ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

function alertsOf(one: OpenCase, today: LocalDate): DueAlert[] {
  const deadline = deadlineOfCase(one, today, law());
  // Neither the law of its day nor a calendar tells a last day.
  if (deadline === null) return [];
  const supplementAsked = one.events.some(({ type }) => type === 'supplementRequested');
  return caseAlerts({ deadline, stage: one.stage, supplementAsked }, law());
}
