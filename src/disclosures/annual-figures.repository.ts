import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { AnnualFigure } from './annual-figure.entity.js';

export type FigureRow = Pick<
  AnnualFigure,
  | 'year'
  | 'item'
  | 'scope'
  | 'quantity'
  | 'amountFen'
  | 'narrative'
  | 'source'
  | 'confirmedBy'
  | 'confirmedOn'
  | 'recordedBy'
>;

@Injectable()
export class AnnualFiguresRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  ofYear(agencyId: number, year: number): Promise<AnnualFigure[]> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, (manager) =>
      manager.findBy(AnnualFigure, { agencyId, year }),
    );
  }

  /** Writes the figure of that item and scope, or replaces it; what a clerk enters no longer stems from an import. @returns what was there */
  async put(manager: EntityManager, agencyId: number, row: FigureRow): Promise<AnnualFigure | null> {
    const { year, item, scope } = row;
    const key = { agencyId, year, item, scope };
    const there = await manager.findOne(AnnualFigure, { where: key, lock: { mode: 'pessimistic_write' } });
    // The instant is the database's, as that of what is counted: a year is counted again as it was known then.
    const recordedAt = (): string => 'clock_timestamp()';
    const values = { ...row, recordedAt, importBatchId: null, sourceHash: null };
    await (there
      ? manager.update(AnnualFigure, key, { ...values, version: there.version + 1 })
      : manager.insert(AnnualFigure, { agencyId, ...values }));
    return there;
  }
}
