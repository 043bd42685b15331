import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';
import { law } from '../../law/law.js';
import { SETTING_NAMES, shapesFigures, type SettingName } from '../../law/settings/setting-keys.js';
import type { AppliedRule, MethodNote } from '../../reporting/annual-report/method-note.js';
import { EffectiveSettings, RECOMMENDED, type AgencySettings } from '../../settings/effective-settings.js';
import { RECOUNT_TOPIC } from '../../settings/recount-orders.js';
import { chosenWords } from '../../settings/own-words.js';
import { SettingsRepository, type ChosenSetting } from '../../settings/settings.repository.js';
import type { Scoped } from '../scoped.js';
import { appliedWords } from './applied-words.js';
import { adjustmentRemarks, singlePersonRemarks } from './method-remarks.js';

/** By what the figures of an agency, or of a sum, are counted now. */
@Injectable()
export class MethodReader {
  constructor(
    private readonly effective: EffectiveSettings,
    private readonly settings: SettingsRepository,
  ) {}

  async read({ manager, root, agencies, context }: Scoped): Promise<MethodNote> {
    const ids = agencies.map(({ id }) => id);
    const effective = await this.effective.ofEach(manager, ids);
    const chosen = await this.settings.inForce(manager, root.id);
    const rules = SETTING_NAMES.filter(shapesFigures).map((name) =>
      ruleOf(
        name,
        effective.get(root.id) ?? RECOMMENDED,
        chosen.find((one) => one.name === name),
        agencies.map((agency) => ({
          agency: agency.name,
          settings: effective.get(agency.id) ?? RECOMMENDED,
        })),
      ),
    );
    const words = appliedWords(
      await chosenWords(manager, root.id),
      effective.get(root.id) ?? RECOMMENDED,
      agencies.map(({ id, name }) => ({ agency: name, ownWords: effective.get(id)?.ownWords ?? [] })),
      context.period,
    );
    return {
      asOf: context.asOf,
      rules,
      words,
      unconfirmed: await unconfirmed(manager, ids, context.asOf),
      recounting: await recounting(manager, ids),
      remarks: [
        ...(await singlePersonRemarks(manager, root.id)),
        ...(await adjustmentRemarks(manager, ids, context.year)),
      ],
    };
  }
}

const optionLabel = (name: SettingName, key: string): string =>
  law().settings[name].options.find((option) => option.key === key)?.label ?? key;

function ruleOf(
  name: SettingName,
  own: AgencySettings,
  chosen: ChosenSetting | undefined,
  all: readonly { readonly agency: string; readonly settings: AgencySettings }[],
): AppliedRule {
  const applies = chosen?.value === own[name] ? chosen : undefined;
  return {
    label: law().settings[name].label,
    value: optionLabel(name, own[name]),
    recommended: optionLabel(name, RECOMMENDED[name]),
    deviates: own[name] !== RECOMMENDED[name],
    chosenBy: applies?.agencyName ?? null,
    chosenOn: applies?.changedOn ?? null,
    exceptions: all
      .filter(({ settings }) => settings[name] !== own[name])
      .map(({ agency, settings }) => ({ agency, value: optionLabel(name, settings[name]) })),
  };
}

async function unconfirmed(manager: EntityManager, ids: readonly number[], on: LocalDate): Promise<number> {
  const [row] = await manager.query<[{ n: number }]>(
    `select count(*)::int as n from submission
      where agency_id = any($1) and submitted_on <= $2 and (confirmed_on is null or confirmed_on > $2)
        and (dismissed_on is null or dismissed_on > $2)`,
    [ids, on],
  );
  return row.n;
}

async function recounting(manager: EntityManager, ids: readonly number[]): Promise<boolean> {
  const [row] = await manager.query<[{ pending: boolean }]>(
    `select exists (select from outbox where agency_id = any($1) and topic = $2 and done_at is null) as pending`,
    [ids, RECOUNT_TOPIC],
  );
  return row.pending;
}
