import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Agency } from '../agencies/agency.entity.js';

const agencies = new WeakMap<FastifyRequest, Agency>();

export const rememberAgency = (request: FastifyRequest, agency: Agency): void => {
  agencies.set(request, agency);
};

/** The agency of the address, as the guard found it: looked up once for the request. */
export const CurrentAgency = createParamDecorator((_: unknown, context: ExecutionContext): Agency => {
  const agency = agencies.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (!agency) throw new Error('this route is of no agency');
  return agency;
});
