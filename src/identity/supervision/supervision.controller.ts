import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { Access } from '../access.js';
import type { Actor } from '../actor.js';
import { CurrentActor } from '../current-actor.js';
import { agencyPlaceSchema, entryPlaceSchema, grantSchema, newGrantSchema } from './supervision.schemas.js';
import type { EntryPlace, GrantAnswer, NewGrant } from './supervision.schemas.js';
import { SupervisionService } from './supervision.service.js';

/** Which supervisors may see the cases of an agency. */
@Controller(`${API}/agencies/:code/supervision-grants`)
@Access('administer')
export class SupervisionController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly supervision: SupervisionService,
  ) {}

  @Get()
  @Describe('查看个案的授权', { answer: z.array(grantSchema) })
  async list(
    @Param({ schema: agencyPlaceSchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<GrantAnswer[]> {
    return this.supervision.list(await this.agencies.find(code, actor.agencyId));
  }

  @Post()
  @Describe('授权主管查看该机关的个案', {
    status: 201,
    answer: z.object({ id: z.int() }),
    problems: [409, 422],
  })
  async grant(
    @Param({ schema: agencyPlaceSchema }) { code }: { code: string },
    @Body({ schema: newGrantSchema }) body: NewGrant,
    @CurrentActor() actor: Actor,
  ): Promise<{ id: number }> {
    return this.supervision.grant(await this.agencies.find(code, actor.agencyId), body, actor);
  }

  @Delete(':id')
  @Describe('收回授权，即时生效', { status: 204 })
  async end(
    @Param({ schema: entryPlaceSchema }) { code, id }: EntryPlace,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.supervision.end(await this.agencies.find(code, actor.agencyId), id, actor);
  }
}
