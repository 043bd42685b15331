import { Inject, Injectable } from '@nestjs/common';
import { Agency } from '../../agencies/agency.entity.js';
import { CLOCK } from '../../platform/clock/clock.js';
import type { Clock } from '../../platform/clock/clock.js';
import { SystemTransaction } from '../../platform/database/system-transaction.js';

/** An office of one person cannot separate duties; it says so, and everybody can see it. */
@Injectable()
export class SinglePersonOfficeService {
  constructor(
    private readonly system: SystemTransaction,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param basis null takes the declaration back: roles that must stand alone then act alone at once */
  async declare(agencyId: number, basis: string | null): Promise<void> {
    const singlePersonSince = basis === null ? null : this.clock.today();
    await this.system.run(async (manager) => {
      await manager.update(Agency, { id: agencyId }, { singlePersonSince, singlePersonBasis: basis });
    });
  }
}
