import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { problem } from './problem.js';

const NONCE = '__CSP_NONCE__';
const INDEX = 'index.html';
/** Names with a hash of the content: what they name never changes. */
const HASHED = 'assets/';
const A_YEAR = 31_536_000;

/**
 * Serves the built web interface: its files by name, and its page for every other address that a browser opens.
 * The page gets the nonce of its answer, so that styles added later pass the content security policy.
 */
export async function serveWebFiles(app: NestFastifyApplication, folder: string): Promise<void> {
  const page = existsSync(join(folder, INDEX)) ? readFileSync(join(folder, INDEX), 'utf8') : undefined;
  const files = page === undefined ? new Set<string>() : filesIn(folder);
  await app.register(fastifyStatic, { root: folder, serve: false, cacheControl: false });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request: FastifyRequest, reply: FastifyReply) => {
      const name = decodedName(request);
      if (name !== INDEX && files.has(name)) return sendFile(reply, name);
      if (page !== undefined && wantsPage(request, name)) return sendPage(reply, page);
      return notFound(reply);
    });
}

function filesIn(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/')),
  );
}

const decodedName = (request: FastifyRequest): string => (request.params as { '*': string })['*'];

const wantsPage = ({ headers }: FastifyRequest, name: string): boolean =>
  name === '' || (!name.startsWith('api/') && (headers.accept ?? '*/*').includes('text/html'));

function sendFile(reply: FastifyReply, name: string): FastifyReply {
  const cache = name.startsWith(HASHED) ? `public, max-age=${A_YEAR}, immutable` : 'no-cache';
  return reply.header('cache-control', cache).sendFile(name);
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.replaceAll(NONCE, reply.cspNonce.style));
}

function notFound(reply: FastifyReply): FastifyReply {
  const body = problem('route.notFound', {});
  return reply.status(body.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(body));
}
