import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RequestError } from '../platform/http/request-error.js';
import type { Actor } from './actor.js';
import { ActorService } from './actor.service.js';
import { SessionCookie } from './session-cookie.js';
import { SessionService } from './session.service.js';
import { hashMatches } from './session-token.js';
import { ServiceTokenService } from './tokens/service-token.service.js';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Who sends a request: a person by the session's cookie, a machine by its token. */
@Injectable()
export class RequestIdentity {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionService,
    private readonly tokens: ServiceTokenService,
    private readonly actors: ActorService,
  ) {}

  /** @throws RequestError `session.required`, `session.csrf`, `token.refused` */
  of(request: FastifyRequest): Promise<Actor> {
    const { authorization } = request.headers;
    return authorization === undefined ? this.person(request) : this.machine(authorization);
  }

  private async person(request: FastifyRequest): Promise<Actor> {
    const token = this.cookie.read(request);
    const session = token === undefined ? undefined : await this.sessions.resume(token);
    if (!session) throw new RequestError('session.required');
    if (!SAFE_METHODS.includes(request.method)) requireCsrfToken(request, session.csrfHash);
    return this.actors.of(session.account, session.standing);
  }

  /** No CSRF token: no browser sends this header by itself. */
  private async machine(authorization: string): Promise<Actor> {
    const [, token] = /^Bearer ([\w-]{1,200})$/i.exec(authorization) ?? [];
    const account = token === undefined ? undefined : await this.tokens.resume(token);
    if (!account) throw new RequestError('token.refused');
    return this.actors.of(account);
  }
}

function requireCsrfToken(request: FastifyRequest, csrfHash: Buffer): void {
  const given = request.headers['x-csrf-token'];
  if (typeof given !== 'string' || !hashMatches(csrfHash, given)) throw new RequestError('session.csrf');
}
