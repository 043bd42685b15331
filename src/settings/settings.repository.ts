import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';
import type { SettingName } from '../law/settings/setting-keys.js';
import { AgencySetting } from './agency-setting.entity.js';
import { IN_FORCE, PRECEDENCE } from './effective-settings.js';
import { RECOUNT_TOPIC } from './recount-orders.js';

export type NewAgencySetting = Omit<AgencySetting, 'id' | 'recordedAt'>;

/** A choice that is in force for an agency. */
export interface ChosenSetting {
  readonly name: SettingName;
  readonly value: string;
  /** 0: the agency's own. */
  readonly depth: number;
  readonly binding: boolean;
  /** Whose choice it is. */
  readonly code: string;
  readonly agencyName: string;
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

  /** The choice of each name that applies to the agency. */
  inForce(manager: EntityManager, agencyId: number): Promise<ChosenSetting[]> {
    return manager.query<ChosenSetting[]>(
      `select distinct on (s.name) s.name, s.value, c.depth, s.binding, a.code, a.name as "agencyName", s.reason,
              s.changed_by as "changedBy", s.changed_on as "changedOn"
         from agency_closure c join (${IN_FORCE}) s on s.agency_id = c.ancestor_id and s.value is not null
         join agency a on a.id = c.ancestor_id
        where c.descendant_id = $1 order by s.name, ${PRECEDENCE}`,
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

  /** What the agency itself chose last, whether it applies or not. */
  async own(
    manager: EntityManager,
    agencyId: number,
    name: SettingName,
  ): Promise<{ readonly value: string | null; readonly binding: boolean }> {
    const [row] = await manager.query<{ value: string | null; binding: boolean }[]>(
      `select s.value, s.binding from (${IN_FORCE}) s where s.agency_id = $1 and s.name = $2`,
      [agencyId, name],
    );
    return row ?? { value: null, binding: false };
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
