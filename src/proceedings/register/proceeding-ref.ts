import type { EntityManager } from 'typeorm';

/** 复〔2026〕1号, 诉〔2026〕1号: the agency's own, whatever number the review body or the court gives. */
const written = (kind: 'review' | 'lawsuit', year: number, no: number): string =>
  `${kind === 'review' ? '复' : '诉'}〔${year}〕${no}号`;

/** The next number of the agency in the year of filing, inside the transaction of the record; one that an import brought is passed over. */
export async function nextProceedingRef(
  manager: EntityManager,
  agencyId: number,
  kind: 'review' | 'lawsuit',
  year: number,
): Promise<string> {
  for (;;) {
    const [row] = await manager.query<{ no: number }[]>(
      `insert into proceeding_counter (agency_id, kind, year, last_no) values ($1, $2, $3, 1)
       on conflict (agency_id, kind, year) do update set last_no = proceeding_counter.last_no + 1
       returning last_no as no`,
      [agencyId, kind, year],
    );
    if (!row) throw new Error('the database gave no number');
    const ref = written(kind, year, row.no);
    const taken = await manager.query<unknown[]>(`select 1 from ${kind} where agency_id = $1 and ref = $2`, [
      agencyId,
      ref,
    ]);
    if (taken.length === 0) return ref;
  }
}
