import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { runTransaction } from './run-transaction.js';
import type { TenantContext } from './tenant-context.js';

/** The only way to the register of an agency. Outside of it the tenant tables are empty. */
@Injectable()
export class TenantTransaction {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `fn` again, at most three times, where it lost against another transaction: it must have no effect elsewhere. */
  run<T>(context: TenantContext, fn: (manager: EntityManager) => Promise<T>): Promise<T> {
    return runTransaction(this.dataSource, { context, readOnly: false }, fn);
  }

  /** One snapshot for everything that `fn` reads; writing fails. */
  readOnly<T>(context: TenantContext, fn: (manager: EntityManager) => Promise<T>): Promise<T> {
    return runTransaction(this.dataSource, { context, readOnly: true }, fn);
  }

  /**
   * As `readOnly`, for an agency that is looked up first, in the same snapshot.
   * @param enter finds the agency and makes the transaction act for it; until then the tenant tables are empty
   */
  readOnlyFor<T, Found>(
    enter: (manager: EntityManager) => Promise<Found>,
    fn: (manager: EntityManager, found: Found) => Promise<T>,
  ): Promise<T> {
    return runTransaction(this.dataSource, { readOnly: true }, async (manager) =>
      fn(manager, await enter(manager)),
    );
  }
}
