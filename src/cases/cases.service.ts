import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../identity/actor.js';
import { law } from '../law/law.js';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { RequestError } from '../platform/http/request-error.js';
import { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import { decodeCursor, encodeCursor } from '../reports/cursor.js';
import { AssignmentService } from './assignment/assignment.service.js';
import { deadlineOfCase, dueOfDeadline, type Due } from './case-deadline.js';
import { CaseDeadlinesRepository } from './case-deadlines.repository.js';
import { CaseReader } from './case-reader.js';
import { listedCase } from './case-view.js';
import { NOBODY_SEARCHED, type SearchedFor } from './filters/case-filter.js';
import { CasesRepository, type ListedCase } from './cases.repository.js';
import type {
  CaseAnswer,
  CaseItemAnswer,
  CaseListAnswer,
  CaseQuery,
  CaseSearch,
  Reveal,
  RevealedAnswer,
} from './cases.schemas.js';
import { partOf, queueOf, workloadOf } from './work-queue.js';

/** One page of a list, and which cases are on it. */
interface Page {
  readonly ids: number[];
  readonly answer: CaseListAnswer;
}

/** Whose cases `@me` means. */
type Reader = Pick<Actor, 'accountId'>;

/** Cases as they are read: masked, unless somebody says why not. */
@Injectable()
export class CasesService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly cases: CasesRepository,
    private readonly reader: CaseReader,
    private readonly deadlines: CaseDeadlinesRepository,
    private readonly assignments: AssignmentService,
    private readonly cipher: PersonalDataCipher,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The latest recorded first; where only open cases are asked for, the earliest due first, with how the work stands.
   * @throws DomainError `cursor.invalid`
   */
  list(agencyId: number, query: CaseQuery, by: Reader): Promise<CaseListAnswer> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const { answer } = await this.page(manager, agencyId, query, by, NOBODY_SEARCHED);
      return answer;
    });
  }

  private page(
    manager: EntityManager,
    agencyId: number,
    query: CaseQuery,
    by: Reader,
    searched: SearchedFor,
  ): Promise<Page> {
    const { open, due, waitingFor, stage, late, sort, dueFrom, dueTo } = query;
    return (open ?? due ?? waitingFor ?? stage ?? late ?? dueFrom ?? dueTo) !== undefined || sort === 'due'
      ? this.queue(manager, agencyId, query, by, searched)
      : this.register(manager, agencyId, query, by, searched);
  }

  private async register(
    manager: EntityManager,
    agencyId: number,
    query: CaseQuery,
    by: Reader,
    searched: SearchedFor,
  ): Promise<Page> {
    const [before = null] = query.after === undefined ? [] : decodeCursor(query.after, 1);
    const more = { ...query, limit: query.limit + 1 };
    const assignees = await this.assignments.meant(manager, agencyId, query.assignee, by);
    const listed = await this.cases.list(manager, agencyId, more, before, assignees, searched);
    const shown = listed.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      ids: shown.map(({ id }) => id),
      answer: {
        items: await this.withDue(manager, agencyId, shown),
        ...(listed.length > query.limit && last && { next: encodeCursor([last.id]) }),
      },
    };
  }

  /** Due days are never stored, so the order comes of the facts of every open case: one query, and one for the page. */
  private async queue(
    manager: EntityManager,
    agencyId: number,
    query: CaseQuery,
    by: Reader,
    searched: SearchedFor,
  ): Promise<Page> {
    const today = this.clock.today();
    const [rank, id] = query.after === undefined ? [] : decodeCursor(query.after, 2);
    const after = rank === undefined || id === undefined ? undefined : ([rank, id] as const);
    const decided = query.state === undefined ? null : query.state === 'decided';
    const year = query.year ?? null;
    const assignees = await this.assignments.meant(manager, agencyId, query.assignee, by);
    const waiting =
      query.state === 'handled'
        ? []
        : await this.deadlines.open(manager, agencyId, year, decided, assignees, query, searched);
    const queue = queueOf(waiting, query.sort ?? 'due', today, law());
    const part = partOf(queue, query, after, today);
    const page = part.slice(0, query.limit);
    const ids = page.map((each) => each.id);
    const named = new Map((await this.cases.named(manager, agencyId, ids)).map((each) => [each.id, each]));
    const last = page.at(-1);
    return {
      ids,
      answer: {
        items: page.flatMap(({ id: caseId, due }) => {
          const listed = named.get(caseId);
          return listed ? [listedCase(listed, due, agencyId, this.cipher)] : [];
        }),
        ...(part.length > query.limit && last && { next: encodeCursor(last.key) }),
        workload: workloadOf(queue, today),
      },
    };
  }

  private async withDue(
    manager: EntityManager,
    agencyId: number,
    listed: readonly ListedCase[],
  ): Promise<CaseItemAnswer[]> {
    const today = this.clock.today();
    const ids = listed.map(({ id }) => id);
    const facts = await this.deadlines.of(manager, agencyId, ids);
    const dues = new Map<number, Due>(
      facts.map((each) => [each.id, dueOfDeadline(deadlineOfCase(each, today, law()))]),
    );
    return listed.map((each) =>
      listedCase(each, dues.get(each.id) ?? dueOfDeadline(null), agencyId, this.cipher),
    );
  }

  /** Whoever has the number or the name, found by the blind index or the whole name, or words of the description. */
  search(agencyId: number, body: CaseSearch, by: Reader & AuditActor): Promise<CaseListAnswer> {
    const { idNumber, phone, name, text, ...query } = body;
    const entries = (field: string, typed: string | undefined): Buffer[] | null =>
      typed === undefined ? null : this.cipher.blindIndexes(agencyId, field, typed);
    const searched = {
      text: text ?? null,
      name: name ?? null,
      idNumber: entries('idNumber', idNumber),
      phone: entries('phone', phone),
    };
    const fields = Object.entries({ idNumber, phone, name, text }).flatMap(([field, typed]) =>
      typed === undefined ? [] : [field],
    );
    // Not read only: who looked for somebody is written in the same transaction; for whom, only as which cases were found.
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const { ids, answer } = await this.page(manager, agencyId, query, by, searched);
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'applicant.searched',
        subject: { kind: 'register', id: agencyId },
        facts: { by: fields, cases: ids },
      });
      return answer;
    });
  }

  /** @throws RequestError `case.notFound` */
  find(agencyId: number, caseNo: string): Promise<CaseAnswer> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.cases.find(manager, agencyId, caseNo);
      if (!found) throw new RequestError('case.notFound');
      return this.reader.view(manager, agencyId, found);
    });
  }

  /** One person on the case in clear. @throws RequestError `case.notFound`, also where the case has no such person */
  reveal(
    agencyId: number,
    caseNo: string,
    { position, reason }: Reveal,
    by: AuditActor,
  ): Promise<RevealedAnswer> {
    // Not read only: who saw it, and why, is written in the same transaction.
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.cases.find(manager, agencyId, caseNo);
      const people = found ? await this.cases.people(manager, agencyId, found.id) : [];
      const person = people.find((each) => each.position === position);
      if (!person) throw new RequestError('case.notFound');
      const open = (field: string, sealed: Buffer | null): string | null =>
        sealed && this.cipher.open(agencyId, field, sealed);
      const answer = {
        ...person,
        idNumber: open('idNumber', person.idNumber),
        phone: open('phone', person.phone),
        address: open('address', person.address),
        email: open('email', person.email),
      };
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'applicant.revealed',
        subject: { kind: 'case', id: found?.id ?? caseNo },
        facts: { caseNo, position },
        reason,
      });
      return answer;
    });
  }
}
