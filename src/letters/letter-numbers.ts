import type { EntityManager } from 'typeorm';

/** 丙教公开〔2026〕1号: 机关代字, the year of signing in 六角括号, the serial without zeros before it (GB/T 9704—2012). */
export const documentNumber = (code: string, year: number, no: number): string => `${code}〔${year}〕${no}号`;

/**
 * The next number of the series. Inside the transaction of the letter: a rollback gives it back, and whoever comes next waits
 * for the end of this one. Never given twice, also where the letter was voided; one that an import brought is passed over.
 */
export async function nextDocumentNumber(
  manager: EntityManager,
  agencyId: number,
  code: string,
  year: number,
): Promise<string> {
  for (;;) {
    const [row] = await manager.query<{ no: number }[]>(
      `insert into letter_counter (agency_id, code, year, last_no) values ($1, $2, $3, 1)
       on conflict (agency_id, code, year) do update set last_no = letter_counter.last_no + 1
       returning last_no as no`,
      [agencyId, code, year],
    );
    if (!row) throw new Error('the database gave no number');
    const number = documentNumber(code, year, row.no);
    const taken = await manager.query<unknown[]>(
      `select 1 from letter where agency_id = $1 and document_no = $2
       union all select 1 from decision_round where agency_id = $1 and document_no = $2`,
      [agencyId, number],
    );
    if (taken.length === 0) return number;
  }
}
