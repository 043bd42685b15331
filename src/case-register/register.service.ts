import { Inject, Injectable } from '@nestjs/common';
import type { Writable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { deadlineOfCase } from '../cases/case-deadline.js';
import { CaseDeadlinesRepository } from '../cases/case-deadlines.repository.js';
import { RegisterExportRepository } from '../imports/register-export.repository.js';
import { law } from '../law/law.js';
import { localDate } from '../law/local-date.js';
import type { LocalDate } from '../law/local-date.js';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { registerRow } from './register-row.js';
import type { RegisterCell } from './register-row.js';
import { RegisterRepository } from './register.repository.js';
import type { ListedRow, Period } from './register.repository.js';
import type { RegisterFormat, RegisterQuery } from './register.schemas.js';
import { writePage, writeWorkbook } from './write-register.js';

interface Office {
  readonly id: number;
  readonly name: string;
}

export interface RegisterRequest {
  readonly agency: Office;
  readonly format: RegisterFormat;
  readonly query: RegisterQuery;
  /** Why the names are wanted; absent: they are masked. */
  readonly reason?: string | undefined;
  readonly by: AuditActor;
}

/** The 台账 of a period, for printing and for whoever asks for figures of it. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly repository: RegisterRepository,
    private readonly register: RegisterExportRepository,
    private readonly deadlines: CaseDeadlinesRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Writes it as it is at this instant and ends the stream; memory does not grow with it. */
  async write({ agency, format, query, reason, by }: RegisterRequest, out: Writable): Promise<void> {
    const period = this.period(query);
    const masked = reason === undefined;
    let cases = 0;
    await this.transaction.readOnly({ agencyId: agency.id, scope: 'own' }, async (manager) => {
      const counted = async function* (rows: AsyncIterable<RegisterCell[]>): AsyncGenerator<RegisterCell[]> {
        for await (const row of rows) {
          cases += 1;
          yield row;
        }
      };
      const rows = counted(this.rows(manager, agency, period, masked));
      const page = {
        title: '政府信息公开申请台账',
        notes: notesOf(agency, period, masked),
        paper: query.paper,
      };
      await (format === 'xlsx' ? writeWorkbook(rows, out, page) : writePage(rows, out, page));
    });
    // The snapshot is read only. The caller hands the file out when this has returned: none leaves without its entry.
    await this.transaction.run({ agencyId: agency.id, scope: 'own' }, (manager) =>
      this.audit.record(manager, agency.id, {
        actor: by,
        action: 'caseRegister.exported',
        subject: { kind: 'register', id: agency.id },
        facts: { ...period, format, cases, masked },
        reason,
      }),
    );
  }

  private period({ from, to, by }: RegisterQuery): Period {
    const today = this.clock.today();
    const end = to ?? today;
    const first = localDate(`${end.slice(0, 4)}-01-01`);
    return { from: from ?? first, to: end, by };
  }

  private async *rows(
    manager: EntityManager,
    agency: Office,
    period: Period,
    masked: boolean,
  ): AsyncGenerator<RegisterCell[]> {
    let number = 0;
    for await (const page of this.repository.pages(manager, agency.id, period)) {
      const ids = page.map(({ id }) => id);
      const records = await this.register.applications(manager, agency.id, ids);
      const due = await this.dueDays(manager, agency.id, ids);
      const proceedings = await this.repository.proceedings(manager, agency.id, ids);
      for (const { id, assignee, voided } of page) {
        const record = records.get(id);
        if (!record) throw new Error('a case is gone within its snapshot');
        yield registerRow(
          {
            record,
            number: ++number,
            agencyName: agency.name,
            assignee,
            voided,
            dueOn: due.get(id) ?? null,
            proceedings: proceedings.get(id) ?? [],
          },
          masked,
        );
      }
    }
  }

  private async dueDays(
    manager: EntityManager,
    agencyId: number,
    ids: readonly ListedRow['id'][],
  ): Promise<Map<number, LocalDate | null>> {
    const today = this.clock.today();
    const facts = await this.deadlines.of(manager, agencyId, ids);
    return new Map(facts.map((each) => [each.id, deadlineOfCase(each, today, law())?.dueOn ?? null]));
  }
}

const notesOf = ({ name }: Office, { from, to, by }: Period, masked: boolean): string[] => [
  `机关：${name}`,
  `${by === 'received' ? '收到日期' : '答复日期'}：${from} 至 ${to}`,
  ...(masked ? ['姓名已遮盖'] : []),
];
