import type { EntityManager } from 'typeorm';

/** A record that refers to another of its agency, which may stand later in the file. */
export interface Link {
  readonly agency_id: number;
  readonly from_id: number;
  readonly ref: string;
}

const LINKS = 'json_to_recordset($1::json) as link(agency_id int, from_id bigint, ref text)';

/** Each counts the links it made. */
const STATEMENTS = {
  reviewCase: `
    with made as (
      insert into review_case (agency_id, review_id, case_id)
      select link.agency_id, link.from_id, target.id
        from ${LINKS} join disclosure_case target using (agency_id, ref)
      returning 1)
    select count(*) as made from made`,
  lawsuitCase: `
    with made as (
      update lawsuit set case_id = target.id
        from ${LINKS} join disclosure_case target using (agency_id, ref)
       where lawsuit.agency_id = link.agency_id and lawsuit.id = link.from_id
      returning 1)
    select count(*) as made from made`,
  lawsuitReview: `
    with made as (
      update lawsuit set review_id = target.id
        from ${LINKS} join review target using (agency_id, ref)
       where lawsuit.agency_id = link.agency_id and lawsuit.id = link.from_id
      returning 1)
    select count(*) as made from made`,
} as const;

export type LinkKind = keyof typeof STATEMENTS;

/** Makes the links, when everything they point to is there. */
export async function writeLinks(
  manager: EntityManager,
  kind: LinkKind,
  links: readonly Link[],
): Promise<void> {
  if (links.length === 0) return;
  const rows = await manager.query<{ made: number }[]>(STATEMENTS[kind], [JSON.stringify(links)]);
  if (rows[0]?.made !== links.length) {
    throw new Error(`${kind}: ${String(rows[0]?.made)} of ${links.length} links found their target`);
  }
}
