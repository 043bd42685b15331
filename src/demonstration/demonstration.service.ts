import { Inject, Injectable } from '@nestjs/common';
import { ImportsService } from '../imports/imports.service.js';
import { ledgerSource } from '../imports/ledger-source.js';
import { PROGRAM } from '../platform/audit/audit-entry.js';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { RequestError } from '../platform/http/request-error.js';
import { DEMONSTRATION_AGENCIES, ROOT_CODE } from './demonstration-agencies.js';
import { demonstrationLedger } from './demonstration-ledger.js';
import { DemonstrationRepository } from './demonstration.repository.js';

/** Made-up agencies with two years of cases, for an installation that is empty. */
@Injectable()
export class DemonstrationService {
  constructor(
    private readonly repository: DemonstrationRepository,
    private readonly imports: ImportsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Loads the demonstration where the database is empty, through the same import as any file; a load that was cut off is done
   * again.
   * @returns whether there was something to do
   */
  async loadIfEmpty(): Promise<boolean> {
    const state = await this.repository.state();
    if (state === 'notWanted') return false;
    if (state === 'halfLoaded') await this.repository.removeAll(this.now(), PROGRAM);
    const id = await this.repository.addAgencies(DEMONSTRATION_AGENCIES);
    const source = await ledgerSource(demonstrationLedger(this.clock.today()), {
      fileName: '演示台账.jsonl',
      format: 'jsonl',
    });
    const result = await this.imports.importLedger({ source, mode: 'all', into: { id, code: ROOT_CODE } });
    if (result.refusedTotal > 0) {
      throw new Error(`the demonstration ledger was refused: ${JSON.stringify(result.refused.slice(0, 3))}`);
    }
    await this.repository.markLoaded(this.now());
    return true;
  }

  /** @throws RequestError `demonstration.none` */
  async remove(by: AuditActor): Promise<void> {
    const removed = await this.repository.removeAll(this.now(), by);
    if (removed === 0) throw new RequestError('demonstration.none');
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}
