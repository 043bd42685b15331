import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sheetStateAfter, type SheetState, type SheetStep } from '../../domain/figure-sheet/life.js';
import type { Actor } from '../../identity/actor.js';
import type { AuditFacts } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import type { SheetEventType } from '../figure-sheet-event.entity.js';
import { FigureSheetsRepository, type SheetKey, type SheetRow } from '../figure-sheets.repository.js';

/** Somebody's step in the life of a sheet. */
export interface SheetTaking {
  readonly sheet: SheetKey;
  readonly by: Actor;
  /** Versions of the row that the request goes by; absent: whichever there is. */
  readonly rowVersions?: readonly number[];
}

/** What is remembered of a step. */
export interface SheetEntry {
  /** For the audit trail: numbers, codes and days. */
  readonly facts?: AuditFacts;
  /** For the history of the sheet alone. */
  readonly details?: object;
  /** Somebody's own words. */
  readonly reason?: string;
}

const EVENT_OF: Readonly<Record<SheetStep, SheetEventType>> = {
  answer: 'answered',
  accept: 'accepted',
  sendBack: 'sentBack',
  void: 'voided',
  remind: 'reminded',
};

/** Runs each step on the locked sheet, and has it remembered by the sheet and by the audit trail. */
@Injectable()
export class SheetWork {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly sheets: FigureSheetsRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The state that follows is decided before anything is written.
   * @throws RequestError `sheet.unknown`, `sheet.stale`; DomainError `sheet.notNow`
   */
  step(
    step: SheetStep,
    { sheet: key, by, rowVersions }: SheetTaking,
    work: (manager: EntityManager, sheet: SheetRow, state: SheetState) => Promise<SheetEntry>,
  ): Promise<void> {
    return this.transaction.run({ agencyId: key.agencyId, scope: 'own' }, async (manager) => {
      await this.sheets.hold(manager, key.agencyId);
      const sheet = await this.sheets.find(manager, key);
      if (!sheet) throw new RequestError('sheet.unknown', { number: key.number });
      if (rowVersions && !rowVersions.includes(sheet.rowVersion)) throw new RequestError('sheet.stale');
      const entry = await work(manager, sheet, sheetStateAfter(step, sheet.state));
      await this.remember(manager, sheet, EVENT_OF[step], by, entry);
    });
  }

  private async remember(
    manager: EntityManager,
    sheet: SheetKey,
    type: SheetEventType,
    by: Actor,
    { facts = {}, details = {}, reason }: SheetEntry,
  ): Promise<void> {
    const why = reason === undefined ? {} : { reason };
    await this.addEvent(manager, sheet, type, by, { ...details, ...why });
    await this.audit.record(manager, sheet.agencyId, {
      actor: by,
      action: `figureSheet.${type}`,
      subject: { kind: 'figureSheet', id: `${sheet.year} ${sheet.number}` },
      facts,
      ...why,
    });
  }

  async addEvent(
    manager: EntityManager,
    { agencyId, year, number }: SheetKey,
    type: SheetEventType,
    { username, displayName }: Actor,
    details: object,
  ): Promise<void> {
    const at = new Date(this.clock.now());
    const key = { agencyId, year, number };
    await this.sheets.addEvent(manager, { ...key, type, at, username, name: displayName, details });
  }
}
