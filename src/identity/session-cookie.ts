import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestError } from '../platform/http/request-error.js';

/** Name and flags of the session cookie: over https it gets Secure and the `__Host-` prefix, which pins it to this host. */
export class SessionCookie {
  private readonly secure: boolean;
  readonly name: string;

  constructor(publicUrl: string | undefined) {
    this.secure = publicUrl?.startsWith('https:') ?? false;
    this.name = this.secure ? '__Host-gongkai' : 'gongkai';
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  /** For routes that the guard lets through with a session only. */
  require(request: FastifyRequest): string {
    const token = this.read(request);
    if (token === undefined) throw new RequestError('session.required');
    return token;
  }

  write(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, this.flags());
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.flags());
  }

  /** The same for every cookie of ours. */
  flags(): { path: '/'; httpOnly: true; sameSite: 'lax'; secure: boolean } {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure };
  }
}
