import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { Access } from '../access.js';
import type { Actor } from '../actor.js';
import { CurrentActor } from '../current-actor.js';
import { DeputiesService } from './deputies.service.js';
import { agencyPlaceSchema, deputySchema, entryPlaceSchema, newDeputySchema } from './supervision.schemas.js';
import type { DeputyAnswer, EntryPlace, NewDeputy } from './supervision.schemas.js';

@Controller(`${API}/agencies/:code/deputies`)
@Access('administer')
export class DeputiesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly deputies: DeputiesService,
  ) {}

  @Get()
  @Describe('休假代理', { answer: z.array(deputySchema) })
  async list(
    @Param({ schema: agencyPlaceSchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<DeputyAnswer[]> {
    return this.deputies.list(await this.agencies.find(code, actor.agencyId));
  }

  @Post()
  @Describe('指定休假期间的代理人', { status: 201, answer: z.object({ id: z.int() }), problems: [409, 422] })
  async appoint(
    @Param({ schema: agencyPlaceSchema }) { code }: { code: string },
    @Body({ schema: newDeputySchema }) body: NewDeputy,
    @CurrentActor() actor: Actor,
  ): Promise<{ id: number }> {
    return this.deputies.appoint(await this.agencies.find(code, actor.agencyId), body, actor);
  }

  @Delete(':id')
  @Describe('提前结束代理，即时生效', { status: 204 })
  async end(
    @Param({ schema: entryPlaceSchema }) { code, id }: EntryPlace,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.deputies.end(await this.agencies.find(code, actor.agencyId), id, actor);
  }
}
