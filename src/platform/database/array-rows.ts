import type { EntityManager } from 'typeorm';
import type { PoolClient, QueryArrayResult } from 'pg';
import { statementName } from './prepared.js';

/** A statement as it was compiled: text with placeholders, and their values. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * The rows of a statement as arrays, inside the manager's transaction. Receiving 20,000 rows as objects costs as much as
 * the scan that finds them.
 */
export const arrayRows = <Row extends readonly unknown[]>(
  manager: EntityManager,
  statement: Statement,
): Promise<Row[]> => rowsAsArrays<Row>(manager, statement);

/**
 * As `arrayRows`, planned once on each connection: for one of the few statements that are run again and again with other
 * values, and that one plan serves whatever these are. The literals in its text stay known to the planner.
 */
export const preparedRows = <Row extends readonly unknown[]>(
  manager: EntityManager,
  statement: Statement,
): Promise<Row[]> => rowsAsArrays<Row>(manager, statement, statementName(statement.text));

/** As `preparedRows`, the rows as objects. */
export async function preparedObjects<Row>(
  manager: EntityManager,
  { text, values }: Statement,
): Promise<Row[]> {
  const client = await clientOf(manager);
  const result = await client.query({ name: statementName(text), text, values: [...values] });
  return result.rows as Row[];
}

function clientOf({ queryRunner }: EntityManager): Promise<PoolClient> {
  if (!queryRunner) throw new Error('this needs the manager of a running transaction');
  return queryRunner.connect() as Promise<PoolClient>;
}

async function rowsAsArrays<Row>(
  manager: EntityManager,
  { text, values }: Statement,
  name?: string,
): Promise<Row[]> {
  const client = await clientOf(manager);
  const result: QueryArrayResult<unknown[]> = await client.query({
    ...(name !== undefined && { name }),
    text,
    values: [...values],
    rowMode: 'array',
  });
  return result.rows as unknown as Row[];
}

/** The rows of a statement as objects. */
export const objectRows = <Row>(manager: EntityManager, { text, values }: Statement): Promise<Row[]> =>
  manager.query<Row[]>(text, [...values]);
