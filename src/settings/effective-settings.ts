import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RECOMMENDED_COUNTING_RULES, type CountingRules } from '../domain/counting-rules.js';
import { isCountingRule, SETTING_OPTIONS } from '../law/settings/setting-keys.js';
import type { SettingName, SettingOption } from '../law/settings/setting-keys.js';
import { ownWordsOfEach } from './own-words.js';
import { prepared } from '../platform/database/prepared.js';

/** What applies to an agency. */
export type AgencySettings = { readonly [Name in SettingName]: SettingOption<Name> } & Pick<
  CountingRules,
  'ownWords'
>;

export const RECOMMENDED: AgencySettings = {
  ...RECOMMENDED_COUNTING_RULES,
  approval: 'onPaper',
  mailReceipt: 'confirmed',
  restDayReceipt: 'sameDay',
  extensionParts: 'inParts',
  feeApplicant: 'applicant',
};

interface Chosen {
  readonly agencyId: number;
  readonly name: string;
  readonly value: string;
}

/**
 * The settings in force for agencies: what the highest superior has bound them to, else what the agency itself or its nearest
 * superior chose, else the recommended ones; and the words of decisions that they count otherwise than the law data.
 */
@Injectable()
export class EffectiveSettings {
  /** @param manager of any transaction */
  async of(manager: EntityManager, agencyId: number): Promise<AgencySettings> {
    const all = await this.ofEach(manager, [agencyId]);
    return all.get(agencyId) ?? RECOMMENDED;
  }

  async ofEach(
    manager: EntityManager,
    agencyIds: readonly number[],
  ): Promise<ReadonlyMap<number, AgencySettings>> {
    const rows = await manager.query<Chosen[]>(NEAREST, [agencyIds]);
    const chosen = new Map<number, Record<string, string>>();
    for (const { agencyId, name, value } of rows.filter((row) => isKnown(row.name, row.value)))
      chosen.set(agencyId, { ...chosen.get(agencyId), [name]: value });
    const words = await ownWordsOfEach(manager, agencyIds);
    return new Map(
      agencyIds.map((id) => {
        const ownWords = words.get(id);
        return [id, { ...RECOMMENDED, ...chosen.get(id), ...(ownWords && { ownWords }) }];
      }),
    );
  }

  /**
   * For whoever writes a count: the rules do not change until the transaction ends, so that no count is written by rules that
   * are no longer in force (see SettingsService.change).
   */
  async countingRules(manager: EntityManager, agencyId: number): Promise<AgencySettings> {
    await this.hold(manager);
    return this.of(manager, agencyId);
  }

  async countingRulesOfEach(
    manager: EntityManager,
    agencyIds: readonly number[],
  ): Promise<ReadonlyMap<number, CountingRules>> {
    await this.hold(manager);
    return this.ofEach(manager, agencyIds);
  }

  private async hold(manager: EntityManager): Promise<void> {
    await manager.query(prepared('select pg_advisory_xact_lock_shared($1)'), [SETTINGS_LOCK]);
  }

  /** Waits for those who count by the present rules; nobody counts by them until the transaction ends. */
  async lock(manager: EntityManager): Promise<void> {
    await manager.query('select pg_advisory_xact_lock($1)', [SETTINGS_LOCK]);
  }
}

/** An option that a later release knows is none of this one's. */
function isKnown(name: string, value: string): boolean {
  const options: Readonly<Record<string, readonly string[]>> = SETTING_OPTIONS;
  return Object.hasOwn(options, name) && options[name]?.includes(value) === true;
}

/** Of the advisory locks of the database. */
const SETTINGS_LOCK = 795_387_017;

/** The latest choice of each agency; one that was taken back lets through what is above. */
export const IN_FORCE = `
  select distinct on (agency_id, name) agency_id, id, name, value, binding, reason, changed_by, changed_on
    from agency_setting order by agency_id, name, id desc`;

/** Of choices `s` at the depths of `c`: of those that bind the highest, else the nearest. */
export const PRECEDENCE = `s.binding desc, case when s.binding then -c.depth else c.depth end`;

const NEAREST = prepared(`
  select distinct on (c.descendant_id, s.name) c.descendant_id as "agencyId", s.name, s.value
    from agency_closure c join (${IN_FORCE}) s on s.agency_id = c.ancestor_id and s.value is not null
   where c.descendant_id = any($1::int[])
   order by c.descendant_id, s.name, ${PRECEDENCE}`);

/** Whether a change of it moves figures. */
export const movesFigures = (name: SettingName): boolean =>
  isCountingRule(name) && name !== 'onlineConfirmation';
