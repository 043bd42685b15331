import type { EntityManager } from 'typeorm';
import { prepared } from './prepared.js';

/** A row by column name; what is left out is NULL. */
export type JsonRow = Readonly<Record<string, unknown>>;

/** Bytes as the text that PostgreSQL reads as `bytea`. */
export const byteaText = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

const insertion = (table: string, columns: readonly string[]): string => {
  const list = columns.map((column) => `"${column}"`).join(', ');
  return `insert into ${table} (${list}) select ${list} from json_populate_recordset(null::${table}, $1::json)`;
};

/**
 * Many rows in one statement and one parameter, converted by the column types of the table itself; COPY does not work under
 * row-level security.
 * @param table name from the program's own text, never from input; so are the columns
 */
export async function insertRows(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  rows: readonly JsonRow[],
): Promise<void> {
  if (rows.length > 0) await manager.query(prepared(insertion(table, columns)), [JSON.stringify(rows)]);
}

/** As `insertRows`, and gives back what the database made of every row. */
export async function insertReturning<Row>(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  rows: readonly JsonRow[],
  returning: string,
): Promise<Row[]> {
  if (rows.length === 0) return [];
  const text = prepared(`${insertion(table, columns)} returning ${returning}`);
  return manager.query<Row[]>(text, [JSON.stringify(rows)]);
}
