import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { Access } from '../../identity/access.js';
import type { Actor } from '../../identity/actor.js';
import { CurrentActor } from '../../identity/current-actor.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { letterSettingsSchema } from './letter-settings.schemas.js';
import type { LetterSettingsBody } from './letter-settings.schemas.js';
import { LetterSettingsService } from './letter-settings.service.js';

const placeSchema = z.object({ code: z.string() });

@Controller(`${API}/agencies/:code/letter-settings`)
export class LetterSettingsController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly settings: LetterSettingsService,
  ) {}

  @Get()
  @Access('read')
  @Describe('文书设置：机关代字、印章名称、复议机关和管辖法院', { answer: letterSettingsSchema })
  async read(
    @Param({ schema: placeSchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<LetterSettingsBody> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.settings.read(agency.id);
  }

  @Put()
  @Access('letterTemplates')
  @Describe('修改文书设置', { answer: letterSettingsSchema })
  async change(
    @Param({ schema: placeSchema }) { code }: { code: string },
    @Body({ schema: letterSettingsSchema }) body: LetterSettingsBody,
    @CurrentActor() actor: Actor,
  ): Promise<LetterSettingsBody> {
    const agency = await this.agencies.find(code, actor.agencyId);
    return this.settings.change(agency.id, body, actor);
  }
}
