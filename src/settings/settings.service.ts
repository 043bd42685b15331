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
import { Outbox } from '../platform/queue/outbox.js';
import { EffectiveSettings, movesFigures, RECOMMENDED } from './effective-settings.js';
import type { RecountOrder } from './recount.js';
import { RECOUNT_TOPIC } from './recount-orders.js';
import { SettingsRepository } from './settings.repository.js';
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
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  read(agencyId: number): Promise<SettingsAnswer> {
    return this.transaction.readOnly({ agencyId, scope: 'tree' }, (manager) =>
      this.answer(manager, agencyId),
    );
  }

  /**
   * Applies at once to the agency and all below it that did not choose for themselves; where figures move, each of them is
   * counted anew.
   * @throws RequestError `setting.option`, `setting.unchanged`
   */
  change({ agency, name, body, by }: SettingChange): Promise<SettingsAnswer> {
    const options: readonly string[] = SETTING_OPTIONS[name];
    const { value, reason } = body;
    if (value !== null && !options.includes(value))
      throw new RequestError('setting.option', {
        label: law().settings[name].label,
        options: options.join('、'),
      });
    return this.transaction.run({ agencyId: agency.id, scope: 'tree' }, async (manager) => {
      await this.effective.lock(manager);
      const own = (await this.repository.inForce(manager, agency.id)).find(
        (chosen) => chosen.name === name && chosen.depth === 0,
      );
      if ((own?.value ?? null) === value) throw new RequestError('setting.unchanged');
      const before = await this.effective.of(manager, agency.id);
      const id = await this.repository.add(manager, {
        agencyId: agency.id,
        name,
        value,
        reason,
        changedBy: by.username,
        changedOn: this.clock.today(),
      });
      const after = await this.effective.of(manager, agency.id);
      const reached =
        movesFigures(name) && before[name] !== after[name]
          ? await this.repository.reached(manager, agency.id, name)
          : [];
      await this.order(manager, id, reached);
      const answer = await this.answer(manager, agency.id);
      await this.audit.record(manager, agency.id, {
        actor: by,
        action: 'setting.changed',
        subject: { kind: 'setting', id: name },
        facts: { before: before[name], after: after[name], own: value !== null, agencies: reached.length },
        reason,
      });
      return answer;
    });
  }

  private async order(manager: EntityManager, setting: number, agencyIds: readonly number[]): Promise<void> {
    const payload: RecountOrder = { setting };
    for (const agencyId of agencyIds) {
      await this.outbox.put(manager, { agencyId, topic: RECOUNT_TOPIC, key: String(setting), payload });
    }
  }

  private async answer(manager: EntityManager, agencyId: number): Promise<SettingsAnswer> {
    const chosen = await this.repository.inForce(manager, agencyId);
    const exceptions = await this.repository.exceptions(manager, agencyId);
    const effective = await this.effective.of(manager, agencyId);
    const settings = SETTING_NAMES.map((name): SettingAnswer => {
      const found = chosen.find((one) => one.name === name);
      const { label, meaning, options, effect, source } = law().settings[name];
      return {
        name,
        label,
        meaning,
        options: [...options],
        effect,
        source,
        counting: isCountingRule(name),
        recommended: RECOMMENDED[name],
        value: effective[name],
        from: found === undefined ? 'recommended' : found.depth === 0 ? 'own' : 'superior',
        changedOn: found?.changedOn ?? null,
        changedBy: found?.depth === 0 ? found.changedBy : null,
        reason: found?.reason ?? null,
        exceptions: exceptions
          .filter(({ settingName }) => settingName === name)
          .map(({ code, name: called, value }) => ({ code, name: called, value })),
      };
    });
    return { settings, recount: (await this.repository.recount(manager)) ?? null };
  }
}
