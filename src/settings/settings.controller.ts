import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../agencies/agencies.service.js';
import { Access } from '../identity/access.js';
import type { Actor } from '../identity/actor.js';
import { CurrentActor } from '../identity/current-actor.js';
import type { SettingName } from '../law/settings/setting-keys.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { newSettingSchema, settingPlaceSchema, settingsSchema } from './settings.schemas.js';
import type { NewSetting, SettingsAnswer } from './settings.schemas.js';
import { SettingsService } from './settings.service.js';

/** What an agency tree chose where the law is silent. */
@Controller(`${API}/agencies/:code/settings`)
@Access('read')
export class SettingsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly settings: SettingsService,
  ) {}

  @Get()
  @Describe('计数规则和办理设置：含义、选项、现行选择及其来源', { answer: settingsSchema })
  async read(
    @Param({ schema: z.object({ code: z.string() }) }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<SettingsAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.settings.read(agency.id);
  }

  @Put(':name')
  @Access('settings')
  @Describe('改变一项规则，须说明理由；影响计数的，随后在后台重新计数', {
    answer: settingsSchema,
    problems: [409, 422],
  })
  async change(
    @Param({ schema: settingPlaceSchema }) { code, name }: { code: string; name: SettingName },
    @Body({ schema: newSettingSchema }) body: NewSetting,
    @CurrentActor() actor: Actor,
  ): Promise<SettingsAnswer> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.settings.change({ agency, name, body, by: actor });
  }
}
