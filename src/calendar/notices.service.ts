import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { actFor } from '../platform/database/act-for.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { RequestError } from '../platform/http/request-error.js';
import { dayAnswer, noticeAnswer } from './calendar-answers.js';
import { countsOf, hashOfMoves, MovedCases, type Moved } from './moved-cases.js';
import { MovesRepository } from './moves.repository.js';
import { NoticesRepository } from './notices.repository.js';
import type { LoadedAnswer, LoadedNotice, NewNotice, PreviewAnswer } from './notices.schemas.js';
import { placeOf } from './place-of-notice.js';
import { understandNotice, type UnderstoodNotice } from './understand-notice.js';

interface Reckoned {
  readonly read: UnderstoodNotice;
  readonly moved: Moved;
  readonly basis: string;
}

/** Loads holiday notices: first what one would do, then the doing, refused where it would do anything else. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly system: SystemTransaction,
    private readonly notices: NoticesRepository,
    private readonly cases: MovedCases,
    private readonly moves: MovesRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Changes nothing but the audit trail. @throws RequestError `calendar.*` */
  async preview(body: NewNotice, actor: AuditActor): Promise<PreviewAnswer> {
    const { read, moved, basis } = await this.system.readOnly((manager) => this.reckon(manager, body));
    const { notice, understood, unused, warnings } = read;
    const counts = countsOf(moved);
    await this.system.run((manager) =>
      this.audit.record(manager, null, {
        actor,
        action: 'calendar.previewed',
        subject: { kind: 'holidayNotice', id: String(notice.year) },
        facts: { year: notice.year, cases: counts.cases },
      }),
    );
    return {
      notice: {
        year: notice.year,
        kind: notice.kind,
        title: notice.title,
        number: notice.number ?? null,
        issuedOn: notice.issuedOn,
        holidays: [...notice.holidays],
        makeUpDays: [...notice.makeUpDays],
      },
      understood: [...understood],
      unused: [...unused],
      warnings: [...warnings],
      changes: moved.changes.map(({ date, before, after }) => ({
        date,
        before: before && dayAnswer(date, before),
        after: dayAnswer(date, after),
      })),
      moved: counts,
      basis,
    };
  }

  /**
   * The notice, the list of moved cases and the audit entries in one transaction, during which nobody writes a register.
   * @throws RequestError `calendar.previewOutdated`, `calendar.casesChanged`, `calendar.busy` and those of the preview
   */
  load(body: LoadedNotice, actor: AuditActor): Promise<LoadedAnswer> {
    const { basis, changedCasesToo = false, ...told } = body;
    return this.system.run(async (manager) => {
      await this.notices.holdRegisters(manager);
      const reckoned = await this.reckon(manager, told);
      refuseOutdated(reckoned, basis, changedCasesToo);
      const id = await this.notices.add(manager, {
        notice: reckoned.read.notice,
        wording: told.text ?? null,
        sourceUrl: told.sourceUrl ?? null,
        replaces: told.replaces ?? null,
        loadedBy: actor.username,
        loadedAt: this.clock.now(),
      });
      for (const { agency, moves } of reckoned.moved.agencies) {
        await actFor(manager, { agencyId: agency.id, scope: 'own' });
        await this.moves.add(manager, agency.id, id, moves);
      }
      await this.remember(manager, id, reckoned, told.replaces ?? null, actor);
      const added = (await this.notices.all(manager)).find((one) => one.id === id);
      if (!added) throw new Error('the notice was not added');
      return { notice: noticeAnswer(added), moved: countsOf(reckoned.moved) };
    });
  }

  private async reckon(manager: EntityManager, body: NewNotice): Promise<Reckoned> {
    const read = understandNotice(body, this.clock.today());
    const version = await this.notices.version(manager);
    const stored = await this.notices.all(manager);
    const { before, after } = placeOf(read.notice, stored, body.replaces ?? null);
    const moved = await this.cases.find(manager, read.notice.year, before, after);
    const told = [read.notice, body.replaces ?? null, body.sourceUrl ?? null];
    const content = createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 32);
    return { read, moved, basis: [String(version), content, hashOfMoves(moved)].join('.') };
  }

  /** One entry of the installation, and one of each agency whose cases moved: chains in the order of their numbers. */
  private async remember(
    manager: EntityManager,
    id: number,
    { read: { notice }, moved }: Reckoned,
    replaces: number | null,
    actor: AuditActor,
  ): Promise<void> {
    const { year, title, number = null, issuedOn } = notice;
    const subject = { kind: 'holidayNotice', id };
    const facts = { year, title, documentNo: number, issuedOn };
    const { cases, agencies } = countsOf(moved);
    await this.audit.record(manager, null, {
      actor,
      action: 'calendar.noticeLoaded',
      subject,
      facts: { ...facts, replaces, cases, agencies: agencies.length },
    });
    for (const { agency, moves } of moved.agencies)
      await this.audit.record(manager, agency.id, {
        actor,
        action: 'calendar.deadlinesMoved',
        subject,
        facts: { ...facts, cases: moves.length },
      });
  }
}

function refuseOutdated({ basis, moved }: Reckoned, previewed: string, changedCasesToo: boolean): void {
  if (basis === previewed) return;
  const [version, content] = basis.split('.');
  const [seenVersion, seenContent] = previewed.split('.');
  if (version !== seenVersion || content !== seenContent) throw new RequestError('calendar.previewOutdated');
  if (!changedCasesToo) throw new RequestError('calendar.casesChanged', { cases: countsOf(moved).cases });
}
