import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { law } from '../law/law.js';
import { isCountingRule, SETTING_NAMES, SETTING_OPTIONS } from '../law/settings/setting-keys.js';
import type { SettingName } from '../law/settings/setting-keys.js';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { RequestError } from '../platform/http/request-error.js';
import { EffectiveSettings, RECOMMENDED } from './effective-settings.js';
import { RecountOrdering } from './recount-ordering.js';
import { SettingsRepository, type ChosenSetting, type SettingException } from './settings.repository.js';
import type { NewSetting, SettingAnswer, SettingsAnswer } from './settings.schemas.js';

export interface SettingChange {
  readonly agency: { readonly id: number; readonly code: string };
  readonly name: SettingName;
  readonly body: NewSetting;
  readonly by: AuditActor;
}

/** What an agency tree chose where the law is silent, and the change of it. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly repository: SettingsRepository,
    private readonly effective: EffectiveSettings,
    private readonly recounts: RecountOrdering,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  read(agencyId: number): Promise<SettingsAnswer> {
    return this.transaction.readOnly({ agencyId, scope: 'tree' }, (manager) =>
      this.answer(manager, agencyId),
    );
  }

  /**
   * Applies at once to the agency and all below it that did not choose for themselves, or to all of them where it binds; where
   * figures move, each of them is counted anew.
   * @throws RequestError `setting.option`, `setting.nothingToBind`, `setting.fixed`, `setting.unchanged`
   */
  change({ agency, name, body, by }: SettingChange): Promise<SettingsAnswer> {
    const options: readonly string[] = SETTING_OPTIONS[name];
    const { value, binding, reason } = body;
    if (value !== null && !options.includes(value))
      throw new RequestError('setting.option', {
        label: law().settings[name].label,
        options: options.join('、'),
      });
    if (value === null && binding) throw new RequestError('setting.nothingToBind');
    return this.transaction.run({ agencyId: agency.id, scope: 'tree' }, async (manager) => {
      await this.effective.lock(manager);
      await this.refuseFixed(manager, agency.id, name);
      const own = await this.repository.own(manager, agency.id, name);
      if (own.value === value && own.binding === binding) throw new RequestError('setting.unchanged');
      const before = await this.effective.of(manager, agency.id);
      let id = 0;
      const move = { rootId: agency.id, key: () => String(id), payload: () => ({ setting: id }) };
      const { agencies } = await this.recounts.around(manager, move, async () => {
        id = await this.repository.add(manager, {
          agencyId: agency.id,
          name,
          value,
          binding,
          reason,
          changedBy: by.username,
          changedOn: this.clock.today(),
        });
      });
      const after = await this.effective.of(manager, agency.id);
      await this.audit.record(manager, agency.id, {
        actor: by,
        action: 'setting.changed',
        subject: { kind: 'setting', id: name },
        facts: { before: before[name], after: after[name], own: value !== null, binding, agencies },
        reason,
      });
      return this.answer(manager, agency.id);
    });
  }

  private async refuseFixed(manager: EntityManager, agencyId: number, name: SettingName): Promise<void> {
    const chosen = (await this.repository.inForce(manager, agencyId)).find((one) => one.name === name);
    if (chosen && isFixed(chosen))
      throw new RequestError('setting.fixed', {
        label: law().settings[name].label,
        agency: chosen.agencyName,
      });
  }

  private async answer(manager: EntityManager, agencyId: number): Promise<SettingsAnswer> {
    const chosen = await this.repository.inForce(manager, agencyId);
    const exceptions = await this.repository.exceptions(manager, agencyId);
    return {
      settings: SETTING_NAMES.map((name) =>
        settingAnswer(
          name,
          chosen.find((one) => one.name === name),
          exceptions.filter(({ settingName }) => settingName === name),
        ),
      ),
      recount: (await this.repository.recount(manager)) ?? null,
    };
  }
}

/** Bound by a superior. */
const isFixed = ({ depth, binding }: ChosenSetting): boolean => depth > 0 && binding;

/** @param found what applies; a value that this release does not know is as good as none */
function settingAnswer(
  name: SettingName,
  found: ChosenSetting | undefined,
  exceptions: readonly SettingException[],
): SettingAnswer {
  const { label, meaning, options, effect, source } = law().settings[name];
  const known = found && options.some(({ key }) => key === found.value) ? found : undefined;
  return {
    name,
    label,
    meaning,
    options: [...options],
    effect,
    source,
    counting: isCountingRule(name),
    recommended: RECOMMENDED[name],
    value: known?.value ?? RECOMMENDED[name],
    from: known === undefined ? 'recommended' : known.depth === 0 ? 'own' : 'superior',
    chosenBy: known === undefined ? null : { code: known.code, name: known.agencyName },
    binding: known?.binding ?? false,
    fixed: known !== undefined && isFixed(known),
    changedOn: known?.changedOn ?? null,
    changedBy: known?.depth === 0 ? known.changedBy : null,
    reason: known?.reason ?? null,
    exceptions: known?.binding
      ? []
      : exceptions.map(({ code, name: called, value }) => ({ code, name: called, value })),
  };
}
