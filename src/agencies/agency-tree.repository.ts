import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import { preparedRows } from '../platform/database/array-rows.js';
import type { TenantContext } from '../platform/database/tenant-context.js';
import { KnownTrees } from './known-trees.js';
import type { AgencyChangeKind } from './agency-change.entity.js';

/** An agency as counting needs it. */
export interface TreeAgency {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly parentId: number | null;
}

/** An agency of a tree that a transaction acts for. */
export interface EnteredAgency extends TreeAgency {
  /** Of the kind `verticalBody`: led by its own superior, not by the government where it sits (行政复议法 art. 27). */
  readonly isLedFromAbove: boolean;
  /** Still the agency itself or below it today, so that its register may be read. */
  readonly isBelowNow: boolean;
}

const COLUMNS = 'a.id, a.code, a.name, a.parent_id as "parentId"';

@Injectable()
export class AgencyTreeRepository {
  private readonly known = new KnownTrees<readonly EnteredAgency[]>();

  async byCode(manager: EntityManager, code: string): Promise<TreeAgency | undefined> {
    const [agency] = await manager.query<TreeAgency[]>(`select ${COLUMNS} from agency a where a.code = $1`, [
      code,
    ]);
    return agency;
  }

  /** Agencies without a parent, by id. */
  roots(manager: EntityManager): Promise<TreeAgency[]> {
    return manager.query<TreeAgency[]>(
      `select ${COLUMNS} from agency a where a.parent_id is null order by a.id`,
    );
  }

  /** Every agency, by id. */
  all(manager: EntityManager): Promise<TreeAgency[]> {
    return manager.query<TreeAgency[]>(`select ${COLUMNS} from agency a order by a.id`);
  }

  /**
   * Makes the rest of the transaction act for the agency with this code, or for its tree, as it was on a day, and answers
   * these agencies by id, with the names and parents of that day; none: there is no such agency. For
   * TenantTransaction.readOnlyFor.
   */
  async enter(
    manager: EntityManager,
    code: string,
    scope: TenantContext['scope'],
    day: LocalDate,
  ): Promise<readonly EnteredAgency[]> {
    const [entered] = await preparedRows<readonly [number, number, ...unknown[]]>(manager, {
      text: ENTER,
      values: [code, scope, day],
    });
    if (!entered) return [];
    const [rootId, version] = entered;
    return this.known.get(manager.dataSource, version, `${rootId} ${scope} ${day}`, () =>
      membersOf(manager, rootId, scope, day),
    );
  }
}

/** Makes the transaction act for the agency; the version says whether the tree is still the one that is known. */
const ENTER = `
  select a.id, i.tree_version, set_config('app.agency', a.id::text, true), set_config('app.scope', $2, true),
         set_config('app.day', $3, true)
    from agency a cross join installation i where a.code = $1`;

/** Of several changes after the day the earliest says how things stood on it. */
const stateBefore = (column: string, kind: AgencyChangeKind): string => `
  select distinct on (agency_id) agency_id, ${column} as state from agency_change
   where kind = '${kind}' and happened_on > $3::date order by agency_id, happened_on, position`;

const MEMBERS = `
  with member as (
    select c.descendant_id as id from agency_closure c
     where c.ancestor_id = $1 and (c.depth = 0 or ($2 = 'tree' and c.since <= $3::date))
    union all
    select p.descendant_id from agency_former_path p
     where p.ancestor_id = $1 and $2 = 'tree' and $3::date between p.since and p.until)
  select a.id, a.code, coalesce(renamed.state, a.name),
         case when moved.agency_id is null then a.parent_id else moved.state end, a.kind = 'verticalBody',
         exists (select from agency_closure n where n.ancestor_id = $1 and n.descendant_id = a.id)
    from agency a
    left join (${stateBefore('name_before', 'renamed')}) renamed on renamed.agency_id = a.id
    left join (${stateBefore('parent_before', 'moved')}) moved on moved.agency_id = a.id
   where a.id = any(array(select id from member)) order by a.id`;

type MemberRow = readonly [number, string, string, number | null, boolean | null, boolean];

async function membersOf(
  manager: EntityManager,
  rootId: number,
  scope: TenantContext['scope'],
  day: LocalDate,
): Promise<EnteredAgency[]> {
  const rows = await preparedRows<MemberRow>(manager, {
    text: MEMBERS,
    values: [rootId, scope, day],
  });
  return rows.map(([id, code, name, parentId, led, isBelowNow]) => ({
    id,
    code,
    name,
    parentId,
    isLedFromAbove: led === true,
    isBelowNow,
  }));
}
