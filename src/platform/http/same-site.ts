import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { RequestError } from './request-error.js';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses what a page of another site makes a browser send, the log-in included, before anything of it is read. Programs that
 * are no browsers send neither header; against these the session's own token stands.
 * @param publicUrl address as users see it, where a proxy in between changes the host
 */
export function refuseOtherSites(app: NestFastifyApplication, publicUrl: string | undefined): void {
  const published = publicUrl === undefined ? undefined : new URL(publicUrl).host;
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, _reply, done) => {
      if (SAFE_METHODS.includes(request.method) || isOwnPage(request, published)) done();
      else done(new RequestError('request.otherSite'));
    });
}

/** The browser's own word goes first: pages cannot write it. Over plain http it is missing, and the origin decides. */
function isOwnPage({ headers }: FastifyRequest, published: string | undefined): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = headers;
  if (origin === undefined) return true;
  const from = URL.canParse(origin) ? new URL(origin).host : '';
  return from !== '' && (from === host?.toLowerCase() || from === published);
}
