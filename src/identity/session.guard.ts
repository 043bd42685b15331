import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { RequestError } from '../platform/http/request-error.js';
import { ACCESS_RULE, PUBLIC, mayAct } from './access.js';
import type { AccessRule } from './access.js';
import { ActorService } from './actor.service.js';
import { rememberActor } from './current-actor.js';
import { SessionCookie } from './session-cookie.js';
import { SessionService } from './session.service.js';
import { hashMatches } from './session-token.js';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Lets a request through that has a session, the CSRF token where it changes something, and a role for the route. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionService,
    private readonly actors: ActorService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | typeof PUBLIC | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (rule === PUBLIC) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = this.cookie.read(request);
    const session = token === undefined ? undefined : await this.sessions.resume(token);
    if (!session) throw new RequestError('session.required');
    if (!SAFE_METHODS.includes(request.method)) requireCsrfToken(request, session.csrfHash);
    const actor = await this.actors.of(session.account);
    if (rule === undefined || !mayAct(actor.roles, rule)) throw new RequestError('access.denied');
    if (actor.passwordChangeRequired && rule !== 'self') throw new RequestError('passwordChangeRequired');
    if (actor.secondFactorRequired && rule !== 'self') throw new RequestError('secondFactorRequired');
    rememberActor(request, actor);
    return true;
  }
}

function requireCsrfToken(request: FastifyRequest, csrfHash: Buffer): void {
  const given = request.headers['x-csrf-token'];
  if (typeof given !== 'string' || !hashMatches(csrfHash, given)) throw new RequestError('session.csrf');
}
