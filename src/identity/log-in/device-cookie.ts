import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionCookie } from '../session-cookie.js';
import { KNOWN_FOR_DAYS } from './known-clients.repository.js';

const DAY_SECONDS = 24 * 3600;

/** Tells a browser that somebody has logged in with before from a stranger's. It opens nothing by itself. */
@Injectable()
export class DeviceCookie {
  constructor(private readonly session: SessionCookie) {}

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  write(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, { ...this.session.flags(), maxAge: KNOWN_FOR_DAYS * DAY_SECONDS });
  }

  private get name(): string {
    return `${this.session.name}-device`;
  }
}
