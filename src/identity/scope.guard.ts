import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { AgenciesService } from '../agencies/agencies.service.js';
import type { Agency } from '../agencies/agency.entity.js';
import { unknownAgency } from '../agencies/unknown-agency.js';
import { RequestError } from '../platform/http/request-error.js';
import { ACCESS_RULE } from './access.js';
import type { AccessDeclaration, AccessScope } from './access.js';
import type { Actor } from './actor.js';
import { AgencyReach, isOpen } from './agency-reach.js';
import { actorOf } from './current-actor.js';
import { rememberAgency } from './current-agency.js';

const OF_AGENCY: readonly AccessScope[] = ['tree', 'agency', 'own'];

/** Holds a request to the scope that its route declares, before anything of the route runs. */
@Injectable()
export class ScopeGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly agencies: AgenciesService,
    private readonly reach: AgencyReach,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<AccessDeclaration>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access.scope === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = actorOf(request);
    if (access.scope === 'installation' && actor.agencyId !== null) throw new RequestError('access.denied');
    if (access.scope === 'top' && actor.agencyId !== null && !actor.topAgency)
      throw new RequestError('access.denied');
    const { code } = request.params as { code?: string };
    if (code !== undefined && OF_AGENCY.includes(access.scope))
      rememberAgency(request, await this.check(code, actor, access));
    return true;
  }

  /** @throws DomainError `agency.unknown`, the same for absent, foreign, and below the own agency where only that is open */
  private async check(code: string, actor: Actor, { scope }: AccessDeclaration): Promise<Agency> {
    const agency = await this.agencies.find(code, actor.agencyId);
    if (scope === 'agency' && actor.agencyId !== null && agency.id !== actor.agencyId) throw unknownAgency();
    if (scope === 'own' && !isOpen(await this.reach.casesOf(actor), agency.id)) throw unknownAgency();
    return agency;
  }
}
