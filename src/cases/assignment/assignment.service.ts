import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../identity/actor.js';
import { quotable } from '../../law/quotable.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { CasesRepository } from '../cases.repository.js';
import { AssignmentRepository, NO_ONE } from './assignment.repository.js';
import type { AssignmentFact } from './assignment.repository.js';
import { MINE, NOBODY } from './assignment.schemas.js';
import type { AssignmentAnswer, Caseload, HandedOver, HandOver, NewAssignee } from './assignment.schemas.js';

type Who = Pick<Actor, 'accountId' | 'username' | 'roles' | 'machine'>;

/** Who works on which case (承办人). */
@Injectable()
export class AssignmentService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly assignments: AssignmentRepository,
    private readonly cases: CasesRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Nothing is written where the person works on it already.
   * @throws RequestError `case.notFound`, `assignee.unfit`
   */
  async assign(
    agencyId: number,
    caseNo: string,
    { username, reason }: NewAssignee,
    by: Who,
  ): Promise<AssignmentAnswer[]> {
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.cases.lock(manager, agencyId, caseNo);
      if (!found) throw new RequestError('case.notFound');
      const assigneeId = username === null ? null : await this.fit(manager, agencyId, username);
      const fact = { assigneeId, by: by.username, at: this.now() };
      if (await this.assignments.assign(manager, agencyId, found.id, fact))
        await this.audit.record(manager, agencyId, {
          actor: by,
          action: 'case.assigned',
          subject: { kind: 'case', id: found.id },
          facts: { caseNo, to: username },
          reason,
        });
      return this.history(manager, agencyId, found.id);
    });
  }

  /**
   * Whoever takes an application in works on it until somebody says otherwise; a machine does not.
   * @returns null where nobody will
   */
  async taker(
    manager: EntityManager,
    agencyId: number,
    by: Pick<Who, 'username' | 'machine'>,
  ): Promise<AssignmentFact | null> {
    const handler = by.machine ? undefined : await this.assignments.handler(manager, agencyId, by.username);
    return handler ? { assigneeId: handler.id, by: by.username, at: this.now() } : null;
  }

  async takeOn(
    manager: EntityManager,
    agencyId: number,
    caseId: number,
    taker: AssignmentFact | null,
  ): Promise<void> {
    if (taker) await this.assignments.assign(manager, agencyId, caseId, taker);
  }

  /**
   * Gives all unanswered cases of somebody to somebody else: at a change of posts, or before a long leave.
   * @throws RequestError `user.unknown`, `assignee.unfit`, `handOver.others` (the cases of others are an approver's to give),
   *   `handOver.same`
   */
  async handOver(agencyId: number, username: string, { to, reason }: HandOver, by: Who): Promise<HandedOver> {
    if (username !== by.username && !by.roles.includes('approver')) throw new RequestError('handOver.others');
    if (username === to) throw new RequestError('handOver.same');
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const from = await this.assignments.person(manager, agencyId, username);
      if (!from) throw new RequestError('user.unknown', { username: quotable(username) });
      const assigneeId = await this.fit(manager, agencyId, to);
      const fact = { assigneeId, by: by.username, at: this.now() };
      const taken = await this.assignments.handOver(manager, agencyId, from.id, fact);
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'cases.handedOver',
        subject: { kind: 'person', id: username },
        facts: { to, cases: taken.map(({ id }) => id) },
        reason,
      });
      return { cases: taken.map(({ called }) => called) };
    });
  }

  caseload(agencyId: number): Promise<Caseload> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => ({
      people: await this.assignments.loads(manager, agencyId),
      unassigned: await this.assignments.unassigned(manager, agencyId),
    }));
  }

  /** Accounts that a list is narrowed to; null: it is not. */
  async meant(
    manager: EntityManager,
    agencyId: number,
    word: string | undefined,
    by: Pick<Who, 'accountId'>,
  ): Promise<readonly number[] | null> {
    if (word === undefined) return null;
    if (word === NOBODY) return [NO_ONE];
    if (word === MINE) return this.assignments.standsFor(manager, by.accountId, this.clock.today());
    const person = await this.assignments.person(manager, agencyId, word);
    return person ? [person.id] : [];
  }

  async history(manager: EntityManager, agencyId: number, caseId: number): Promise<AssignmentAnswer[]> {
    const facts = await this.assignments.of(manager, agencyId, caseId);
    return facts.map((fact) => ({ ...fact, at: fact.at.toISOString() }));
  }

  private now(): Date {
    return new Date(this.clock.now());
  }

  private async fit(manager: EntityManager, agencyId: number, username: string): Promise<number> {
    const handler = await this.assignments.handler(manager, agencyId, username);
    if (!handler) throw new RequestError('assignee.unfit', { username: quotable(username) });
    return handler.id;
  }
}
