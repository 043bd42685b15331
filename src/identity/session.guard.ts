import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { RequestError } from '../platform/http/request-error.js';
import { ACCESS_RULE, mayAct } from './access.js';
import type { AccessDeclaration } from './access.js';
import { rememberActor } from './current-actor.js';
import { RequestIdentity } from './request-identity.js';

/** Lets a request through that has a session or a token, the CSRF token where it changes something, and a role for the route. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identity: RequestIdentity,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessDeclaration | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (rule?.scope === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = await this.identity.of(request);
    if (rule === undefined || !mayAct(actor.roles, rule)) throw new RequestError('access.denied');
    const own = rule.scope === 'self';
    if (actor.machine && own) throw new RequestError('access.denied');
    if (actor.machine && rule.people) throw new RequestError('token.peopleOnly');
    if (actor.passwordChangeRequired && !own) throw new RequestError('passwordChangeRequired');
    if (actor.secondFactorRequired && !own) throw new RequestError('secondFactorRequired');
    rememberActor(request, actor);
    return true;
  }
}
