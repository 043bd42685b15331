import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import type { SettingName } from '../law/settings/setting-keys.js';
import { AgencySetting } from './agency-setting.entity.js';
import { IN_FORCE } from './effective-settings.js';
import { RECOUNT_TOPIC } from './recount-orders.js';

export type NewAgencySetting = Omit<AgencySetting, 'id' | 'recordedAt'>;

/** A choice that is in force for an agency. */
export interface ChosenSetting {
  readonly name: SettingName;
  readonly value: string;
  /** 0: the agency's own. */
  readonly depth: number;
  readonly reason: string;
  readonly changedBy: string;
  readonly changedOn: LocalDate;
}

export interface SettingException {
  readonly settingName: SettingName;
  readonly code: string;
  readonly name: string;
  readonly value: string;
}

export interface RecountState {
  readonly agencies: number;
  readonly done: number;
  readonly failed: number;
  readonly percent: number;
}

@Injectable()
export class SettingsRepository {
  async add(manager: EntityManager, setting: NewAgencySetting): Promise<number> {
    const { identifiers } = await manager.insert(AgencySetting, setting);
    return (identifiers[0] as { id: number }).id;
  }

  /** The nearest choice of each name, the agency's own before a superior's. */
  inForce(manager: EntityManager, agencyId: number): Promise<ChosenSetting[]> {
    return manager.query<ChosenSetting[]>(
      `select distinct on (s.name) s.name, s.value, c.depth, s.reason, s.changed_by as "changedBy",
              s.changed_on as "changedOn"
         from agency_closure c join (${IN_FORCE}) s on s.agency_id = c.ancestor_id and s.value is not null
        where c.descendant_id = $1 order by s.name, c.depth`,
      [agencyId],
    );
  }

  /** Agencies below that chose for themselves. */
  exceptions(manager: EntityManager, agencyId: number): Promise<SettingException[]> {
    return manager.query<SettingException[]>(
      `select s.name as "settingName", a.code, a.name, s.value
         from agency_closure c join (${IN_FORCE}) s on s.agency_id = c.descendant_id and s.value is not null
         join agency a on a.id = c.descendant_id
        where c.ancestor_id = $1 and c.depth > 0 order by s.name, a.code`,
      [agencyId],
    );
  }

  /** The agency and those below it to which its choice applies: none nearer has made one. In the order of their ids. */
  async reached(manager: EntityManager, agencyId: number, name: SettingName): Promise<number[]> {
    const rows = await manager.query<{ id: number }[]>(
      `select c.descendant_id as id from agency_closure c
        where c.ancestor_id = $1 and not exists (
                select from agency_closure nearer
                  join (${IN_FORCE}) s on s.agency_id = nearer.ancestor_id and s.name = $2 and s.value is not null
                 where nearer.descendant_id = c.descendant_id and nearer.depth < c.depth)
        order by 1`,
      [agencyId, name],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * How far counting anew has come in the tree that the transaction acts for; undefined where none is left to do. Of a change
   * of which a part is left, what is done counts too.
   */
  async recount(manager: EntityManager): Promise<RecountState | undefined> {
    const [state] = await manager.query<[RecountState]>(
      `select count(*)::int as agencies, (count(*) filter (where done_at is not null))::int as done,
              (count(*) filter (where dead_at is not null))::int as failed,
              coalesce(floor(avg(case when done_at is not null then 100 else progress end)), 100)::int as percent
         from outbox where topic = $1 and key in (select key from outbox where topic = $1 and done_at is null)`,
      [RECOUNT_TOPIC],
    );
    return state.agencies === state.done ? undefined : state;
  }
}
