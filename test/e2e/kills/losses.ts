import { NUMBER_GAPS } from '../../support/case-numbers.js';
import type { IntakeWorld } from './intake-world.js';

/** An intake that was acknowledged. */
export interface Acknowledged {
  readonly agency: string;
  /** Letter by letter. */
  readonly body: string;
}

/** What may not be; each is counted, and all are 0. */
export interface Losses {
  /** Acknowledged, and no such case under that number. */
  readonly lost: number;
  /** Keys with more than one case. */
  readonly doubled: number;
  /** Cases that no key was answered with or that have no number, and keys without an answer. */
  readonly halves: number;
  /** Years of an agency in which a number is missing or was given twice. */
  readonly gaps: number;
  /** Cases that are not entered in the audit trail once. */
  readonly unaudited: number;
  /** Cases without the one message that they are looked at again. */
  readonly unsent: number;
  /** Cases that do not count. */
  readonly uncounted: number;
}

export const NO_LOSSES: Losses = {
  lost: 0,
  doubled: 0,
  halves: 0,
  gaps: 0,
  unaudited: 0,
  unsent: 0,
  uncounted: 0,
};

interface Stored {
  readonly agency: string;
  readonly caseNo: string;
  readonly description: string;
}

/** The key is told in the description, so that a case is known by it whatever became of the table of keys. */
export const descriptionOf = (key: string): string => `申请公开 ${key} 号项目的补偿方案`;

/** Holds what was acknowledged against the tables. Hashes of the audit trail are for `gongkai verify`. */
export async function losses(
  world: IntakeWorld,
  acknowledged: ReadonlyMap<string, Acknowledged>,
): Promise<Losses> {
  const stored = await world.rows<Stored>(
    `select a.code as agency, c.case_no as "caseNo", c.description
       from disclosure_case c join agency a on a.id = c.agency_id`,
  );
  const byDescription = new Map<string, Stored[]>();
  for (const one of stored)
    byDescription.set(one.description, [...(byDescription.get(one.description) ?? []), one]);
  const isThere = ([key, { agency, body }]: [string, Acknowledged]): boolean => {
    const { caseNo } = JSON.parse(body) as { caseNo: string };
    const cases = byDescription.get(descriptionOf(key)) ?? [];
    return cases.some((one) => one.agency === agency && one.caseNo === caseNo);
  };
  const [counted] = await world.rows<Omit<Losses, 'lost' | 'doubled' | 'gaps'>>(`
    select (select count(*) from disclosure_case c where not exists (
              select 1 from intake_request r where r.agency_id = c.agency_id and r.case_id = c.id and r.answer is not null))::int
         + (select count(*) from intake_request where case_id is null or answer is null)::int
         + (select count(*) from disclosure_case where case_no is null or starts_with(ref, '?'))::int as halves,
           (select count(*) from disclosure_case c where 1 <> (
              select count(*) from audit_entry e where e.chain = c.agency_id and e.action = 'case.received'
                 and e.subject_kind = 'case' and e.subject_id = c.id::text))::int as unaudited,
           (select count(*) from disclosure_case c where 1 <> (
              select count(*) from outbox o where o.agency_id = c.agency_id and o.topic = 'case.changed'
                 and (o.payload ->> 'caseId')::bigint = c.id))::int as unsent,
           (select count(*) from disclosure_case c where not exists (
              select 1 from counted_case k where k.agency_id = c.agency_id and k.case_id = c.id))::int as uncounted`);
  return {
    lost: [...acknowledged].filter((one) => !isThere(one)).length,
    doubled: [...byDescription.values()].filter((cases) => cases.length > 1).length,
    gaps: (await world.rows(NUMBER_GAPS)).length,
    ...counted!,
  };
}
