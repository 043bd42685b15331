import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { arrayRows, preparedRows } from '../platform/database/array-rows.js';
import { caseScan, foldCases } from '../reporting/compile/case-scan.js';
import { carriedOutScan } from '../reporting/compile/carried-out-scan.js';
import type { CarriedOutRow } from '../reporting/compile/carried-out-scan.js';
import type { PackedRow } from '../reporting/compile/group-fold.js';
import { foldProceedings, proceedingScan } from '../reporting/compile/proceeding-scan.js';
import type { Reading } from '../reporting/compile/sql-parameters.js';
import type { ApplicationsTable } from '../reporting/definition/applications-table.js';
import type { Period } from '../reporting/definition/period.js';
import type { ProceedingsTable } from '../reporting/definition/proceedings-table.js';

/** Runs the compiled scans; what they count is declared in reporting/definition. Cells are by agency id. */
@Injectable()
export class CountingRepository {
  async applications(
    manager: EntityManager,
    table: ApplicationsTable,
    period: Period,
    reading: Reading,
  ): Promise<Map<number, Int32Array>> {
    return foldCases(table, await this.caseGroups(manager, period, reading));
  }

  /** What `applications` folds, for who wants the next scan to run meanwhile. */
  caseGroups(manager: EntityManager, period: Period, reading: Reading): Promise<PackedRow[]> {
    return preparedRows<PackedRow>(manager, caseScan(period, reading));
  }

  async proceedings(
    manager: EntityManager,
    table: ProceedingsTable,
    period: Period,
    reading: Reading,
  ): Promise<Map<number, Int32Array>> {
    return foldProceedings(table, await preparedRows<PackedRow>(manager, proceedingScan(period, reading)));
  }

  /** What a period left open: [agency id, applicant type code, count]. */
  carriedOut(manager: EntityManager, period: Period, reading: Reading): Promise<CarriedOutRow[]> {
    return arrayRows<CarriedOutRow>(manager, carriedOutScan(period, reading));
  }
}
