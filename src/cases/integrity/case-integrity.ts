import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RegisterExportRepository } from '../../imports/register-export.repository.js';
import type { CaseStage } from '../../law/workflow/keys.js';
import { COUNTED_CASE_COLUMNS } from '../../reports/counted-rows.js';
import { EffectiveSettings } from '../../settings/effective-settings.js';
import { recountIsPending } from '../../settings/recount-orders.js';
import type { BroughtState } from '../workflow/brought-state.js';
import { CaseLogRepository } from '../workflow/case-log.repository.js';
import { storedDifferences, type StoredDifferences } from './stored-differences.js';
import { prepared } from '../../platform/database/prepared.js';

/** A case whose stored parts do not follow from its facts. */
export interface DifferingCase extends StoredDifferences {
  readonly id: number;
  readonly caseNo: string | null;
  readonly ref: string;
}

interface HeldCase {
  readonly id: number;
  readonly caseNo: string | null;
  readonly ref: string;
  readonly stage: CaseStage;
  readonly brought: BroughtState | null;
}

const PAGE = 500;

/** Holds what is stored of cases against a fresh replay of their facts, inside a transaction that acts for the agency. */
@Injectable()
export class CaseIntegrity {
  constructor(
    private readonly register: RegisterExportRepository,
    private readonly logs: CaseLogRepository,
    private readonly settings: EffectiveSettings,
  ) {}

  /** @returns the cases that differ, of those named */
  async check(manager: EntityManager, agencyId: number, ids: readonly number[]): Promise<DifferingCase[]> {
    const held = await manager.query<HeldCase[]>(
      prepared(`select id, case_no as "caseNo", ref, stage, brought from disclosure_case
        where agency_id = $1 and id = any($2) order by id`),
      [agencyId, ids],
    );
    const records = await this.register.applications(manager, agencyId, ids);
    const logs = await this.logs.entriesOf(manager, agencyId, ids);
    const numbers = await this.logs.answerNumbersOf(manager, agencyId, ids);
    const counted = await manager.query<(Record<string, unknown> & { case_id: number })[]>(COUNTED, [
      agencyId,
      ids,
    ]);
    const rules = (await recountIsPending(manager, agencyId))
      ? null
      : await this.settings.of(manager, agencyId);
    return held.flatMap(({ id, caseNo, ref, stage, brought }) => {
      const record = records.get(id);
      if (!record) return [];
      const key = { agency_id: agencyId, case_id: id };
      const log = logs.get(id) ?? [];
      const rows = counted.filter((row) => row.case_id === id);
      const stored = { key, record, stage, brought, log, counted: rows };
      const found = storedDifferences({ ...stored, numbers: numbers.get(id) ?? new Map() }, rules);
      return found.parts.length === 0 ? [] : [{ id, caseNo, ref, ...found }];
    });
  }

  /** The whole register of an agency, page by page. @yields how many were read, and which of them differ */
  async *all(
    manager: EntityManager,
    agencyId: number,
  ): AsyncGenerator<{ readonly read: number; readonly differing: readonly DifferingCase[] }> {
    for (let last = 0; ;) {
      const page = await manager.query<{ id: number }[]>(
        'select id from disclosure_case where agency_id = $1 and id > $2 order by id limit $3',
        [agencyId, last, PAGE],
      );
      if (page.length === 0) return;
      const ids = page.map(({ id }) => id);
      yield { read: ids.length, differing: await this.check(manager, agencyId, ids) };
      last = ids.at(-1) ?? last;
    }
  }
}

const COUNTED = prepared(`
  select ${COUNTED_CASE_COLUMNS.map((column) => `"${column}"`).join(', ')} from counted_case
   where agency_id = $1 and case_id = any($2) and recorded_to = 'infinity'`);
