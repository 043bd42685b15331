import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { currentSteps, type CourseLaw, type ProceedingCourse } from '../domain/proceeding/steps.js';
import { courseOfRecord } from '../imports/ledger/brought-steps.js';
import type { LawsuitRecord, ReviewRecord } from '../imports/ledger/records/record-schemas.js';
import { RegisterExportRepository } from '../imports/register-export.repository.js';
import { law } from '../law/law.js';
import {
  ProceedingsRepository,
  type FoundProceeding,
  type ProceedingKind,
} from './proceedings.repository.js';
import { asStep, type LoggedStep, type NewStep } from './steps/logged-step.js';
import { lawsuitAfter } from './steps/lawsuit-of-steps.js';
import { reviewAfter } from './steps/review-of-steps.js';
import type { ToldLawsuitStep, ToldReviewStep } from './steps/step-bodies.js';

export type ProceedingRecord = ReviewRecord | LawsuitRecord;

/** A review or lawsuit with everything that is known of it. */
export interface ProceedingFile {
  readonly found: FoundProceeding;
  /** As it is stored now. */
  readonly record: ProceedingRecord;
  /** What registration or an import brought. */
  readonly brought: ProceedingRecord;
  readonly log: readonly LoggedStep[];
}

/** @param log everything that was recorded, with what is about to be */
export const courseOf = (brought: ProceedingRecord, log: readonly NewStep[]): ProceedingCourse => {
  const { kind, filedOn, steps } = courseOfRecord(brought);
  return { kind, filedOn, steps: [...steps, ...log.map(asStep)] };
};

/** The record as what was brought and the steps that hold make it. */
export function rebuilt(
  brought: ProceedingRecord,
  log: readonly NewStep[],
  data: CourseLaw = law(),
): ProceedingRecord {
  const told = new Map(log.map((step) => [step.seq, step]));
  return currentSteps(log.map(asStep)).reduce<ProceedingRecord>((record, { seq, type, on }) => {
    const step = { ...told.get(seq)?.details, type, on };
    return record.kind === 'review'
      ? reviewAfter(record, step as ToldReviewStep)
      : lawsuitAfter(record, step as ToldLawsuitStep, data);
  }, brought);
}

/** Reads reviews and lawsuits whole, inside the transaction of their agency. */
@Injectable()
export class ProceedingFiles {
  constructor(
    private readonly register: RegisterExportRepository,
    private readonly repository: ProceedingsRepository,
  ) {}

  async open(manager: EntityManager, agencyId: number, found: FoundProceeding): Promise<ProceedingFile> {
    const [row] = await this.register.countableOf(manager, agencyId, found.kind, [found.id]);
    if (!row) throw new Error(`the ${found.kind} ${found.id} is gone`);
    const log = await this.repository.steps(manager, agencyId, found.kind, [found.id]);
    const brought = (found.brought ?? row.record) as ProceedingRecord;
    return { found, record: row.record, brought, log: log.get(found.id) ?? [] };
  }
  /** Those there are of the numbers; three queries, however many. */
  async some(
    manager: EntityManager,
    agencyId: number,
    kind: ProceedingKind,
    ids: readonly number[],
  ): Promise<ProceedingFile[]> {
    if (ids.length === 0) return [];
    const found = await this.repository.byIds(manager, agencyId, kind, ids);
    const rows = await this.register.countableOf(manager, agencyId, kind, ids);
    const logs = await this.repository.steps(manager, agencyId, kind, ids);
    const records = new Map<number, ProceedingRecord>(rows.map(({ id, record }) => [id, record]));
    return found.flatMap((one) => {
      const record = records.get(one.id);
      if (!record) return [];
      const brought = (one.brought ?? record) as ProceedingRecord;
      return [{ found: one, record, brought, log: logs.get(one.id) ?? [] }];
    });
  }
}
