import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { AgenciesService } from '../../agencies/agencies.service.js';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { Access } from '../access.js';
import type { Actor } from '../actor.js';
import { CurrentActor } from '../current-actor.js';
import { issuedTokenSchema, newTokenSchema, tokenSchema } from './service-token.schemas.js';
import type { IssuedToken, NewToken, TokenAnswer } from './service-token.schemas.js';
import { ServiceTokenService } from './service-token.service.js';

const placeSchema = z.object({ code: z.string() });
const tokenPlaceSchema = z.object({
  code: z.string(),
  id: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1),
});

/** What machines log in with. */
@Controller(`${API}/agencies/:code/tokens`)
@Access('administer')
export class ServiceTokensController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly tokens: ServiceTokenService,
  ) {}

  @Get()
  @Describe('机关的服务令牌', { answer: z.array(tokenSchema) })
  async list(
    @Param({ schema: placeSchema }) { code }: { code: string },
    @CurrentActor() actor: Actor,
  ): Promise<TokenAnswer[]> {
    const { id } = await this.agencies.find(code, actor.agencyId);
    return this.tokens.list(id);
  }

  @Post()
  @Describe('签发服务令牌', { status: 201, answer: issuedTokenSchema, problems: [422] })
  async issue(
    @Param({ schema: placeSchema }) { code }: { code: string },
    @Body({ schema: newTokenSchema }) body: NewToken,
    @CurrentActor() actor: Actor,
  ): Promise<IssuedToken> {
    const { id } = await this.agencies.find(code, actor.agencyId);
    return this.tokens.issue(id, body, actor);
  }

  @Delete(':id')
  @Describe('吊销服务令牌', { status: 204 })
  async revoke(
    @Param({ schema: tokenPlaceSchema }) { code, id }: { code: string; id: number },
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    const agency = await this.agencies.find(code, actor.agencyId);
    await this.tokens.revoke(agency.id, id, actor);
  }
}
