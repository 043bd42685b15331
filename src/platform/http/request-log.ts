import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { within } from '../logging/log-context.js';
import { Metrics } from '../metrics/metrics.js';
import { Stopping } from '../process/stopping.js';
import { REQUEST_ID } from './request-id.js';

/** Not of any route. */
const UNKNOWN = 'none';

/**
 * A line in the log and a measure for each request: its pattern, never its path or query, which have numbers and words of
 * people in them. What is logged meanwhile belongs to it.
 */
export function logRequests(app: NestFastifyApplication): void {
  const logger = new Logger('access');
  const metrics = app.get(Metrics);
  const stopping = app.get(Stopping);
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request, reply, done) => {
    reply.header(REQUEST_ID, request.id);
    within({ requestId: request.id }, done);
  });
  // The body arrives outside of what the first hook has opened.
  server.addHook('preValidation', (request, _reply, done) => {
    within({ requestId: request.id }, done);
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    // Whoever keeps the connection would send the next request to a server that is gone.
    if (stopping.begun) reply.header('connection', 'close');
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const measure = measureOf(request, reply);
    metrics.observe(measure);
    const { method, route, status, seconds } = measure;
    const ms = Math.round(seconds * 1000);
    within({ requestId: request.id }, () => {
      logger.log(`${method} ${route} ${status} ${ms} ms`, { method, route, status, ms });
    });
    done();
  });
}

const measureOf = ({ method, routeOptions }: FastifyRequest, { statusCode, elapsedTime }: FastifyReply) => ({
  method,
  route: routeOptions.url ?? UNKNOWN,
  status: statusCode,
  seconds: elapsedTime / 1000,
});
