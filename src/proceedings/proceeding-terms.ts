import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ProceedingClock } from '../domain/proceeding/clock-reckoning.js';
import { proceedingClocks } from '../domain/proceeding/clocks.js';
import { law } from '../law/law.js';
import type { LocalDate } from '../law/local-date.js';
import { courseOf, ProceedingFiles } from './proceeding-file.js';
import { ProceedingsRepository, type ProceedingKind } from './proceedings.repository.js';

/** The periods of one review or lawsuit. */
export interface ProceedingPeriods {
  readonly kind: ProceedingKind;
  readonly id: number;
  readonly ref: string;
  readonly clocks: readonly ProceedingClock[];
}

const KINDS = ['review', 'lawsuit'] as const;

/** The periods of everything contested that may still have some, inside the transaction of its agency. */
@Injectable()
export class ProceedingTerms {
  constructor(
    private readonly repository: ProceedingsRepository,
    private readonly files: ProceedingFiles,
  ) {}

  async running(manager: EntityManager, agencyId: number, today: LocalDate): Promise<ProceedingPeriods[]> {
    const going = await this.repository.ids(manager, agencyId, { open: true });
    const lately = await this.repository.effectiveLately(manager, agencyId, today);
    const found: ProceedingPeriods[] = [];
    for (const kind of KINDS) {
      const ids = new Set(going.filter((one) => one.kind === kind).map(({ id }) => id));
      if (kind === 'lawsuit') for (const id of lately) ids.add(id);
      for (const file of await this.files.some(manager, agencyId, kind, [...ids]))
        found.push({
          kind,
          id: file.found.id,
          ref: file.found.ref,
          clocks: proceedingClocks(courseOf(file.brought, file.log), law()),
        });
    }
    return found;
  }
}
