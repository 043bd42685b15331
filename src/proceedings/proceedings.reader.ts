import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { followCourse } from '../domain/proceeding/course.js';
import { law } from '../law/law.js';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { EffectiveSettings } from '../settings/effective-settings.js';
import { Consequences, followsFrom } from './consequences.service.js';
import { courseOf, ProceedingFiles, type ProceedingRecord } from './proceeding-file.js';
import { proceedingView } from './proceeding-view.js';
import type { ProceedingAnswer } from './proceeding.schemas.js';
import { ProceedingsRepository, type ContestedCase, type FoundProceeding } from './proceedings.repository.js';

/** Puts a review or lawsuit together, inside the transaction of its agency. */
@Injectable()
export class ProceedingsReader {
  constructor(
    private readonly repository: ProceedingsRepository,
    private readonly files: ProceedingFiles,
    private readonly consequences: Consequences,
    private readonly settings: EffectiveSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async view(manager: EntityManager, agencyId: number, found: FoundProceeding): Promise<ProceedingAnswer> {
    const file = await this.files.open(manager, agencyId, found);
    const cases = await this.casesOf(manager, agencyId, found, file.record);
    const related = await this.repository.related(manager, agencyId, found);
    const consequence = followsFrom(file.record, file.log);
    const consequences = await this.consequences.of(manager, agencyId, {
      ref: found.ref,
      consequence,
      cases,
    });
    const rules = await this.settings.of(manager, agencyId);
    const { standing } = followCourse(courseOf(file.brought, file.log), law());
    return proceedingView({
      file,
      stage: standing.stage,
      cases,
      related,
      consequences,
      rules,
      today: this.clock.today(),
    });
  }

  casesOf(
    manager: EntityManager,
    agencyId: number,
    found: FoundProceeding,
    record: ProceedingRecord,
  ): Promise<ContestedCase[]> {
    const on = record.filedOn ?? record.acceptedOn ?? this.clock.today();
    return this.repository.cases(manager, agencyId, found, on);
  }
}
