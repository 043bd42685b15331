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
import type { SubjectAlerts } from '../subject-alerts.js';

interface Named {
  readonly id: number;
  readonly name: string;
  readonly thirdParty: number;
  readonly agency: number;
}

/** Cases that wait for their answer: the first one, or one that is made again. */
@Injectable()
export class CaseSource {
  constructor(private readonly deadlines: CaseDeadlinesRepository) {}

  /** Two queries, however many cases there are. */
  async fallen(manager: EntityManager, agencyId: number, today: LocalDate): Promise<SubjectAlerts[]> {
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
      const found = named.get(one.id);
      const fallen = found ? fallenOf(one, found, today) : [];
      if (!found || fallen.length === 0) return [];
      const assigneeId = one.assigneeId === 0 ? null : one.assigneeId;
      return [{ subject: 'case', key: String(one.id), name: found.name, assigneeId, fallen }];
    });
  }

  private async named(
    manager: EntityManager,
    agencyId: number,
    ids: readonly number[],
  ): Promise<Map<number, Named>> {
    const rows = await manager.query<Named[]>(
      `select c.id, coalesce(c.case_no, c.ref) as name,
              count(e.*) filter (where e.type = 'thirdPartySilent')::int as "thirdParty",
              count(e.*) filter (where e.type = 'agencySilent')::int as agency
         from disclosure_case c
         left join valid_case_event e on e.agency_id = c.agency_id and e.case_id = c.id
                                     and e.type in ('thirdPartySilent', 'agencySilent')
        where c.agency_id = $1 and c.id = any($2) group by c.agency_id, c.id`,
      [agencyId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

function fallenOf(one: OpenCase, { thirdParty, agency }: Named, today: LocalDate): DueAlert[] {
  const deadline = deadlineOfCase(one, today, law());
  // Neither the law of its day nor a calendar tells a last day.
  if (deadline === null) return [];
  const supplementAsked = one.events.some(({ type }) => type === 'supplementRequested');
  const waiting = {
    deadline,
    stage: one.stage,
    supplementAsked,
    silencesRecorded: { thirdParty, agency },
  };
  return caseAlerts(waiting, law());
}
