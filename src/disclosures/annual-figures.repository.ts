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
      this.within(manager, agencyId, year),
    );
  }

  /** As `ofYear`, in a transaction that there is. */
  within(manager: EntityManager, agencyId: number, year: number): Promise<AnnualFigure[]> {
    return manager.findBy(AnnualFigure, { agencyId, year });
  }

  /** The figure of that item and scope, locked until the transaction ends. */
  lock(
    manager: EntityManager,
    agencyId: number,
    { year, item, scope }: Pick<FigureRow, 'year' | 'item' | 'scope'>,
  ): Promise<AnnualFigure | null> {
    const where = { agencyId, year, item, scope };
    return manager.findOne(AnnualFigure, { where, lock: { mode: 'pessimistic_write' } });
  }

  /**
   * Writes the figure, or replaces it; what a clerk enters no longer stems from an import.
   * @param there what `lock` found
   * @returns whether it was written; not where somebody else has added it since
   */
  async put(
    manager: EntityManager,
    agencyId: number,
    row: FigureRow,
    there: AnnualFigure | null,
  ): Promise<boolean> {
    const { year, item, scope } = row;
    const key = { agencyId, year, item, scope };
    // The instant is the database's, as that of what is counted: a year is counted again as it was known then.
    const recordedAt = (): string => 'clock_timestamp()';
    const values = { ...row, recordedAt, importBatchId: null, sourceHash: null };
    if (there) {
      await manager.update(AnnualFigure, key, { ...values, version: there.version + 1 });
      return true;
    }
    const added = await manager
      .createQueryBuilder()
      .insert()
      .into(AnnualFigure)
      .values({ agencyId, ...values })
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length === 1;
  }
}
