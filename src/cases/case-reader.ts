import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RegisterExportRepository } from '../imports/register-export.repository.js';
import { law } from '../law/law.js';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import { EffectiveSettings, type AgencySettings } from '../settings/effective-settings.js';
import { AssignmentRepository } from './assignment/assignment.repository.js';
import { deadlineOfCase } from './case-deadline.js';
import { CaseDeadlinesRepository } from './case-deadlines.repository.js';
import { caseView } from './case-view.js';
import { CasesRepository, type FoundCase } from './cases.repository.js';
import { LineageRepository } from './lineage/lineage.repository.js';
import type { CaseAnswer } from './cases.schemas.js';
import { CaseLogRepository } from './workflow/case-log.repository.js';

/** Puts a case together, its people masked, inside the transaction of its agency. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly cases: CasesRepository,
    private readonly register: RegisterExportRepository,
    private readonly log: CaseLogRepository,
    private readonly deadlines: CaseDeadlinesRepository,
    private readonly assignments: AssignmentRepository,
    private readonly lineages: LineageRepository,
    private readonly settings: EffectiveSettings,
    private readonly cipher: PersonalDataCipher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param rules of the agency, where they are known already */
  async view(
    manager: EntityManager,
    agencyId: number,
    found: FoundCase,
    rules?: AgencySettings,
  ): Promise<CaseAnswer> {
    const record = await this.register.application(manager, agencyId, found.id);
    const people = await this.cases.people(manager, agencyId, found.id);
    const history = await this.log.entries(manager, agencyId, found.id);
    const [facts] = await this.deadlines.of(manager, agencyId, [found.id]);
    const deadline = facts ? deadlineOfCase(facts, this.clock.today(), law()) : null;
    const assigned = await this.assignments.of(manager, agencyId, found.id);
    const assignments = assigned.map((fact) => ({ ...fact, at: fact.at.toISOString() }));
    const lineage = await this.lineages.of(manager, agencyId, found.id);
    const applied = rules ?? (await this.settings.of(manager, agencyId));
    const parts = { found, record, people, history, deadline, assignments, lineage, rules: applied };
    return caseView(parts, agencyId, this.cipher);
  }
}
