import { Controller, Delete, Get, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { Access } from '../access.js';
import type { Actor } from '../actor.js';
import { CurrentActor } from '../current-actor.js';
import { SessionCookie } from '../session-cookie.js';
import { ownSessionSchema } from './own-sessions.schemas.js';
import type { OwnSession } from './own-sessions.schemas.js';
import { OwnSessionsService } from './own-sessions.service.js';

const placeSchema = z.object({ id: z.string().regex(/^[0-9a-f]{16}$/, '没有这个登录') });

/** Where one is logged in. */
@Controller(`${API}/sessions`)
@Access('self')
export class OwnSessionsController {
  constructor(
    private readonly sessions: OwnSessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @Describe('本人的登录', { answer: z.array(ownSessionSchema) })
  list(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<OwnSession[]> {
    return this.sessions.list(actor.accountId, this.cookie.require(request));
  }

  @Delete()
  @Describe('结束本人的其他登录', { status: 204 })
  endOthers(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<void> {
    return this.sessions.endOthers(actor, this.cookie.require(request));
  }

  @Delete(':id')
  @Describe('结束本人的一个登录', { status: 204 })
  end(@Param({ schema: placeSchema }) { id }: { id: string }, @CurrentActor() actor: Actor): Promise<void> {
    return this.sessions.end(actor, id);
  }
}
