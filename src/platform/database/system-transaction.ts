import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { runTransaction } from './run-transaction.js';

/**
 * For what belongs to no agency's register: the tree of agencies, accounts, sessions, the installation. It acts for no
 * agency, so that the tenant tables are empty in it.
 */
@Injectable()
export class SystemTransaction {
  constructor(private readonly dataSource: DataSource) {}

  run<T>(fn: (manager: EntityManager) => Promise<T>): Promise<T> {
    return runTransaction(this.dataSource, { readOnly: false }, fn);
  }

  readOnly<T>(fn: (manager: EntityManager) => Promise<T>): Promise<T> {
    return runTransaction(this.dataSource, { readOnly: true }, fn);
  }
}
