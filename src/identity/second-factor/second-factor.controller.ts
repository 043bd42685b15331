import { Body, Controller, Delete, Get, Post, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { API } from '../../platform/http/api.js';
import { Describe } from '../../platform/http/describe.js';
import { Access } from '../access.js';
import { ActorService } from '../actor.service.js';
import type { Actor } from '../actor.js';
import { CurrentActor } from '../current-actor.js';
import { SessionCookie } from '../session-cookie.js';
import {
  beginSchema,
  begunSchema,
  confirmSchema,
  confirmedSchema,
  removeSchema,
  secondFactorSchema,
} from './second-factor.schemas.js';
import type {
  BeginBody,
  Begun,
  ConfirmBody,
  Confirmed,
  RemoveBody,
  SecondFactorAnswer,
} from './second-factor.schemas.js';
import { SecondFactorService } from './second-factor.service.js';

/** The own authenticator. */
@Controller(`${API}/session/second-factor`)
@Access('self')
export class SecondFactorController {
  constructor(
    private readonly factors: SecondFactorService,
    private readonly actors: ActorService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @Describe('动态口令的状态', { answer: secondFactorSchema })
  state(@CurrentActor() actor: Actor): Promise<SecondFactorAnswer> {
    return this.factors.state(actor.accountId, this.actors.needsSecondFactor(actor.roles));
  }

  @Post()
  @Describe('开始设置动态口令：给出密钥，确认之后生效', { answer: begunSchema, problems: [409] })
  begin(
    @Body({ schema: beginSchema }) { password }: BeginBody,
    @CurrentActor() actor: Actor,
  ): Promise<Begun> {
    return this.factors.begin(actor, password);
  }

  @Put()
  @Describe('用一个动态口令确认设置，给出恢复码，同时结束该账号的其他登录', {
    answer: confirmedSchema,
    problems: [409],
  })
  confirm(
    @Body({ schema: confirmSchema }) { totp }: ConfirmBody,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<Confirmed> {
    return this.factors.confirm(actor, totp, this.cookie.require(request));
  }

  @Post('recovery-codes')
  @Describe('换发恢复码，原有的全部作废', { answer: confirmedSchema, problems: [409] })
  renewRecoveryCodes(
    @Body({ schema: removeSchema }) { password, totp }: RemoveBody,
    @CurrentActor() actor: Actor,
  ): Promise<Confirmed> {
    return this.factors.renewRecoveryCodes(actor, password, totp);
  }

  @Delete()
  @Describe('停用动态口令', { status: 204, problems: [409] })
  remove(
    @Body({ schema: removeSchema }) { password, totp }: RemoveBody,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    const required = this.actors.needsSecondFactor(actor.roles);
    return this.factors.remove(actor, password, totp, required);
  }
}
