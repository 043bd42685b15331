import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { prepared } from '../platform/database/prepared.js';

/** 〔2026〕1号: around the number of a year; which letters stand before it is for the agency to say one day. */
const around = (year: number): readonly [string, string] => [`〔${year}〕`, '号'];

/** Whether it is called as the numbers are that the counter gives: such a reference would leave a hole in them. */
export const looksNumbered = (ref: string): boolean => /^〔\d{4}〕\d+号$/.test(ref);

/** Stands for the reference of a case until its number does, within one transaction: nobody sees it. */
export const unnumbered = (): string => `?${randomUUID()}`;

export interface Unnumbered {
  readonly id: number;
  /** Of receipt. */
  readonly year: number;
  /** Its own, where whoever recorded it gave one; else its number will be. */
  readonly ref: string | null;
}

/**
 * Gives a case that has just been added the next number of its agency in its year. A rollback gives the number back, and whoever
 * comes next waits for the end of this transaction: one statement counts and names. A number that an import brought is passed over.
 */
export async function numberCase(
  manager: EntityManager,
  agencyId: number,
  { id, year, ref }: Unnumbered,
): Promise<{ caseNo: string; ref: string }> {
  for (;;) {
    const [given] = await manager.query<{ no: number; caseNo: string; taken: boolean }[]>(NUMBER, [
      agencyId,
      year,
      ...around(year),
      id,
      ref,
    ]);
    if (!given) throw new Error('the database gave no number');
    const { no, caseNo, taken } = given;
    if (!taken) return { caseNo, ref: ref ?? caseNo };
    await skipImported(manager, agencyId, year, no);
  }
}

/** What was brought while the counter was waited for is not seen here; it is refused when the case gets its number. */
const NUMBER = prepared(`
  with next as (
    insert into case_counter (agency_id, year, last_no) values ($1, $2, 1)
    on conflict (agency_id, year) do update set last_no = case_counter.last_no + 1
    returning last_no, $3 || last_no || $4 as case_no),
  looked as (
    select last_no, case_no,
           exists (select from disclosure_case c where c.agency_id = $1 and c.case_no = next.case_no)
        or exists (select from disclosure_case c where c.agency_id = $1 and c.ref = next.case_no) as taken
      from next),
  given as (
    update disclosure_case c set case_no = looked.case_no, ref = coalesce($6, looked.case_no)
      from looked where c.agency_id = $1 and c.id = $5 and not looked.taken)
  select last_no as no, case_no as "caseNo", taken from looked`);

/** The counter before the first number that is free: an import may have brought thousands. */
async function skipImported(
  manager: EntityManager,
  agencyId: number,
  year: number,
  no: number,
): Promise<void> {
  await manager.query(
    `update case_counter set last_no = (
        select min(n) - 1 from generate_series($3::int + 1, $3::int + 1 +
                 (select count(*)::int from disclosure_case where agency_id = $1 and starts_with(case_no, $4))) n
         where not exists (select from disclosure_case d
                            where d.agency_id = $1 and d.case_no = $4 || n || $5))
      where agency_id = $1 and year = $2`,
    [agencyId, year, no, ...around(year)],
  );
}
