import { Body, Controller, Delete, Get, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InstallationService } from '../agencies/installation.service.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { Access } from './access.js';
import type { Actor } from './actor.js';
import { ActorService } from './actor.service.js';
import { CurrentActor } from './current-actor.js';
import { DeviceCookie } from './log-in/device-cookie.js';
import { LogInService } from './log-in/log-in.service.js';
import { PasswordService } from './people/password.service.js';
import { SessionCookie } from './session-cookie.js';
import { logInSchema, passwordChangeSchema, sessionSchema } from './session.schemas.js';
import type { LogInBody, PasswordChangeBody, SessionAnswer } from './session.schemas.js';
import { SessionService } from './session.service.js';
import { csrfTokenOf } from './session-token.js';

@Controller(`${API}/session`)
export class SessionController {
  constructor(
    private readonly logIn: LogInService,
    private readonly sessions: SessionService,
    private readonly passwords: PasswordService,
    private readonly actors: ActorService,
    private readonly installation: InstallationService,
    private readonly cookie: SessionCookie,
    private readonly deviceCookie: DeviceCookie,
  ) {}

  @Post()
  @Access('logIn')
  @Describe('登录', { answer: sessionSchema })
  async open(
    @Body({ schema: logInSchema }) body: LogInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionAnswer> {
    const { token, device, account } = await this.logIn.open({
      ...body,
      address: request.ip,
      device: this.deviceCookie.read(request),
      agent: request.headers['user-agent'],
    });
    this.cookie.write(reply, token);
    this.deviceCookie.write(reply, device);
    return this.answer(await this.actors.of(account), token);
  }

  @Get()
  @Access('self')
  @Describe('当前登录', { answer: sessionSchema })
  current(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<SessionAnswer> {
    return this.answer(actor, this.cookie.require(request));
  }

  @Delete()
  @Access('self')
  @Describe('退出登录', { status: 204 })
  async close(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.close(this.cookie.require(request), actor);
    this.cookie.clear(reply);
    reply.header('clear-site-data', '"cache", "storage"');
  }

  @Put('password')
  @Access('self')
  @Describe('修改密码，同时结束该账号的其他登录', { status: 204, problems: [422] })
  changePassword(
    @Body({ schema: passwordChangeSchema }) body: PasswordChangeBody,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.passwords.change(actor, this.cookie.require(request), body.current, body.new);
  }

  private async answer(actor: Actor, token: string): Promise<SessionAnswer> {
    const {
      username,
      displayName,
      agencyCode,
      topAgency,
      roles,
      passwordChangeRequired,
      singlePersonOffice,
      secondFactorRequired,
    } = actor;
    return {
      user: {
        username,
        displayName,
        ...(agencyCode !== null && { agencyCode }),
        ...(topAgency && { topAgency }),
        roles: [...roles],
        passwordChangeRequired,
        ...(secondFactorRequired && { secondFactorRequired }),
        ...(singlePersonOffice && { singlePersonOffice }),
      },
      csrfToken: csrfTokenOf(token),
      installation: await this.installation.state(),
    };
  }
}
