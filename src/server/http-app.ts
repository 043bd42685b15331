import cookie from '@fastify/cookie';
import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from '../app.module.js';
import type { AppSettings } from '../app.module.js';
import { DEFAULT_LIMITS, useLimits } from '../platform/http/limits.js';
import type { HttpLimits } from '../platform/http/limits.js';
import { openApiDocument } from '../platform/http/openapi.js';
import { OpenApiHolder } from '../platform/http/openapi-holder.js';
import { problem } from '../platform/http/problem.js';
import { ProblemFilter } from '../platform/http/problem.filter.js';
import { REQUEST_ID, requestIds } from '../platform/http/request-id.js';
import { logRequests } from '../platform/http/request-log.js';
import { refuseOtherSites } from '../platform/http/same-site.js';
import { useSecurityHeaders } from '../platform/http/security-headers.js';
import { UndeclaredQuery } from '../platform/http/undeclared-query.js';
import { ProcessLogger } from '../platform/logging/process-logger.js';
import type { LogForm } from '../platform/logging/process-logger.js';
import { refuseUnreadable } from '../platform/http/unreadable-request.js';
import { validationPipe } from '../platform/http/validation.pipe.js';
import { serveWebFiles } from '../platform/http/web-files.js';

export interface HttpSettings extends AppSettings {
  /** Folder of the built web interface. */
  readonly webFolder: string;
  readonly limits?: Partial<HttpLimits>;
  /** IP addresses and networks; absent: no proxy is believed. */
  readonly trustedProxies?: readonly string[];
  /** For people, unless told otherwise. */
  readonly log?: LogForm;
}

type Options = Readonly<Pick<NestApplicationOptions, 'logger' | 'abortOnError' | 'bodyParser'>>;

const optionsOf = ({ log = 'text' }: HttpSettings): Options => ({
  logger: new ProcessLogger(log),
  abortOnError: false,
  // Nest would add form bodies, which pages of other sites can send: a log-in they choose, for one.
  bodyParser: false,
});

/** The application, ready to take requests and not yet listening. */
export async function createHttpApp(settings: HttpSettings): Promise<NestFastifyApplication> {
  const limits = { ...DEFAULT_LIMITS, ...settings.limits };
  const adapter = new FastifyAdapter({
    bodyLimit: limits.jsonBytes,
    requestTimeout: limits.requestMs,
    genReqId: requestIds(settings.trustedProxies ?? []),
    // An address that cannot be decoded never reaches a route, nor the filter of errors.
    frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      void reply
        .status(400)
        .header('content-type', 'application/problem+json; charset=utf-8')
        .header('cache-control', 'no-store')
        .header(REQUEST_ID, request.id)
        .send(JSON.stringify(problem('request.malformed', {})));
    },
    clientErrorHandler: refuseUnreadable,
    // Entries of the header that no such proxy wrote are the caller's own words.
    trustProxy: [...(settings.trustedProxies ?? [])],
  });
  const module = AppModule.forRoot(settings);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, optionsOf(settings));
  app.getHttpAdapter().getInstance().removeContentTypeParser('text/plain');
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(validationPipe());
  app.useGlobalInterceptors(new UndeclaredQuery());
  logRequests(app);
  refuseOtherSites(app, settings.publicUrl);
  await app.register(cookie);
  await useSecurityHeaders(app, settings.publicUrl?.startsWith('https:') ?? false);
  await useLimits(app, limits);
  await serveWebFiles(app, settings.webFolder);
  app.get(OpenApiHolder).describeWith(() => openApiDocument(app));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
