import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { countCase } from '../domain/case/count-case.js';
import type { CountingRules } from '../domain/counting-rules.js';
import { countProceeding } from '../domain/proceeding/count-proceeding.js';
import { wordsWith } from '../domain/proceeding/own-words.js';
import { caseFactsOf, lawsuitFactsOf, reviewFactsOf } from '../imports/ledger/facts-of-record.js';
import { RegisterExportRepository } from '../imports/register-export.repository.js';
import { DomainError } from '../law/domain-error.js';
import { law } from '../law/law.js';
import {
  COUNTED_CASE_COLUMNS,
  COUNTED_PROCEEDING_COLUMNS,
  countedCaseRow,
  countedProceedingRow,
  PROCEEDING_KINDS,
} from '../reports/counted-rows.js';
import { replaceCaseCounts, replaceProceedingCounts } from '../reports/replace-counts.js';

type Row = Readonly<Record<string, unknown>>;

/** Cases, reviews and lawsuits of an agency, by id, that count otherwise under other rules. */
export interface Differing {
  readonly application: readonly number[];
  readonly review: readonly number[];
  readonly lawsuit: readonly number[];
}
export const COUNTABLE_KINDS = ['application', 'review', 'lawsuit'] as const;
export type CountableKind = (typeof COUNTABLE_KINDS)[number];

/** Rows locked and written at once. */
const PAGE = 500;

/** Counts a register anew. Inside a transaction that acts for the agency. */
@Injectable()
export class RecountingRepository {
  constructor(private readonly register: RegisterExportRepository) {}

  async size(manager: EntityManager, agencyId: number): Promise<number> {
    const [row] = await manager.query<[{ count: number }]>(
      `select (select count(*) from disclosure_case where agency_id = $1)
            + (select count(*) from review where agency_id = $1)
            + (select count(*) from lawsuit where agency_id = $1) as count`,
      [agencyId],
    );
    return row.count;
  }

  /** Reads and compares page by page. @yields how many were read, and which of them count otherwise */
  async *differing(
    manager: EntityManager,
    agencyId: number,
    kind: CountableKind,
    rules: CountingRules,
  ): AsyncGenerator<{ readonly read: number; readonly ids: readonly number[] }> {
    const { select, known } = HELD[kind];
    for await (const page of this.register.countable(manager, agencyId, kind)) {
      const counted = countedOf(page, kind, agencyId, rules);
      const ids = counted.map(({ id }) => id);
      const held = await manager.query<Record<string, unknown>[]>(select, [agencyId, ids, known]);
      yield { read: page.length, ids: different(counted, held) };
    }
  }

  /** Nobody changes them until the transaction ends. @returns those that are still there, in the order of their ids */
  async lock(
    manager: EntityManager,
    agencyId: number,
    kind: CountableKind,
    ids: readonly number[],
  ): Promise<number[]> {
    const rows = await manager.query<{ id: number }[]>(
      `select id from ${HELD[kind].table} where agency_id = $1 and id = any($2) order by id for update`,
      [agencyId, ids],
    );
    return rows.map(({ id }) => id);
  }

  /** @param ids locked beforehand */
  async recount(
    manager: EntityManager,
    agencyId: number,
    kind: CountableKind,
    { ids, rules }: { readonly ids: readonly number[]; readonly rules: CountingRules },
  ): Promise<void> {
    const replace = kind === 'application' ? replaceCaseCounts : replaceProceedingCounts;
    for (let at = 0; at < ids.length; at += PAGE) {
      const some = ids.slice(at, at + PAGE);
      const records = await this.register.countableOf(manager, agencyId, kind, some);
      const counted = countedOf(records, kind, agencyId, rules);
      const owners = counted.map(({ id }) => ownerOf(kind, agencyId, id));
      await replace(
        manager,
        owners,
        counted.flatMap(({ rows }) => rows),
        { byOtherRules: true },
      );
    }
  }
}

const ownerOf = (kind: CountableKind, agencyId: number, id: number): Row =>
  kind === 'application'
    ? { agency_id: agencyId, case_id: id }
    : { agency_id: agencyId, kind: PROCEEDING_KINDS[kind], proceeding_id: id };

type RecordOf =
  | Parameters<typeof caseFactsOf>[0]
  | Parameters<typeof reviewFactsOf>[0]
  | Parameters<typeof lawsuitFactsOf>[0];

function rowsOf(
  kind: CountableKind,
  agencyId: number,
  id: number,
  record: RecordOf,
  rules: CountingRules,
): Row[] {
  if (record.kind === 'application')
    return countCase(caseFactsOf(record), rules).map((counted) => countedCaseRow(agencyId, id, counted));
  const words = wordsWith(law().disposals, rules.ownWords);
  const facts = record.kind === 'review' ? reviewFactsOf(record, words) : lawsuitFactsOf(record);
  return countProceeding(facts, rules, words).map((counted) =>
    countedProceedingRow(agencyId, kind === 'review' ? 'review' : 'lawsuit', id, counted),
  );
}

/** A record with a word that nobody places any more is left out: it keeps the column in which it was counted. */
function countedOf(
  records: readonly { readonly id: number; readonly record: RecordOf }[],
  kind: CountableKind,
  agencyId: number,
  rules: CountingRules,
): { readonly id: number; readonly rows: readonly Row[] }[] {
  return records.flatMap(({ id, record }) => {
    try {
      return [{ id, rows: rowsOf(kind, agencyId, id, record, rules) }];
    } catch (error) {
      if (error instanceof DomainError && error.code === 'disposal.unknown') return [];
      throw error;
    }
  });
}

const currentRows = (table: string, columns: readonly string[], id: string, more = ''): string =>
  `select ${columns.map((column) => `"${column}"`).join(', ')} from ${table}
    where agency_id = $1 and ${id} = any($2) and recorded_to = 'infinity'${more}`;

const PROCEEDING_ROWS = currentRows(
  'counted_proceeding',
  COUNTED_PROCEEDING_COLUMNS,
  'proceeding_id',
  ' and kind = $3',
);

/** Where each kind is kept and counted. */
const HELD: Readonly<Record<CountableKind, { table: string; select: string; known: number }>> = {
  application: {
    table: 'disclosure_case',
    select: currentRows('counted_case', COUNTED_CASE_COLUMNS, 'case_id', ' and $3 = 0'),
    known: 0,
  },
  review: { table: 'review', select: PROCEEDING_ROWS, known: PROCEEDING_KINDS.review },
  lawsuit: { table: 'lawsuit', select: PROCEEDING_ROWS, known: PROCEEDING_KINDS.lawsuit },
};

const textOf = (row: Row, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => row[column] ?? null));

function different(
  counted: readonly { readonly id: number; readonly rows: readonly Row[] }[],
  held: readonly Record<string, unknown>[],
): number[] {
  const idColumn = held[0] && 'case_id' in held[0] ? 'case_id' : 'proceeding_id';
  const columns = idColumn === 'case_id' ? COUNTED_CASE_COLUMNS : COUNTED_PROCEEDING_COLUMNS;
  const byId = new Map<number, Row[]>();
  for (const row of held) {
    const id = Number(row[idColumn]);
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  const sorted = (rows: readonly Row[]): string =>
    rows
      .map((row) => textOf(row, columns))
      .sort()
      .join();
  return counted.filter(({ id, rows }) => sorted(rows) !== sorted(byId.get(id) ?? [])).map(({ id }) => id);
}
