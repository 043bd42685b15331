import { Catch, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { faultText } from './fault-text.js';
import { OutageLog, outageOf } from './outage.js';
import { problem, problemOf } from './problem.js';

/** The one place where an error becomes an answer. What nobody foresaw is logged under the number that the caller gets. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');
  private readonly outages = new OutageLog((line) => {
    this.logger.error(line);
  });

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) {
      this.logger.error(`${request.id} answer already begun: ${faultText(error)}`);
      return;
    }
    const outage = outageOf(error);
    if (outage) this.outages.note(outage, error);
    const told = problemOf(error) ?? this.unforeseen(error, request);
    // Whoever is asked about it finds the lines of the request by this number.
    const body = told.status < 500 ? told : { ...told, facts: { ...told.facts, correlationId: request.id } };
    if (body.code === 'session.required' && isOpenedByHand(request)) {
      void reply.redirect('/login', 303);
      return;
    }
    const retryAfter = body.facts.retryAfterSeconds;
    if (typeof retryAfter === 'number') reply.header('retry-after', String(retryAfter));
    void reply
      .status(body.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(body));
  }

  private unforeseen(error: unknown, request: FastifyRequest): ReturnType<typeof problem> {
    this.logger.error(
      `${request.id} ${request.method} ${request.routeOptions.url ?? ''}: ${faultText(error)}`,
    );
    return problem('internal.error', { correlationId: request.id });
  }
}

/** Somebody followed an address, such as that of a report: a page to log in helps more than a body for programs. */
const isOpenedByHand = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html');
