import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { invalid } from './validation.pipe.js';

/**
 * Refuses query keys on routes that declare none; those that declare some refuse others by their strict schema. A filter that
 * is misspelt and silently ignored would answer more than was asked for.
 */
@Injectable()
export class UndeclaredQuery implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const keys = Object.keys(context.switchToHttp().getRequest<FastifyRequest>().query as object);
    if (keys.length > 0 && !declaresQuery(context)) {
      throw invalid(keys.map((key) => ({ path: [key.slice(0, 64)], message: '没有这个查询参数' })));
    }
    return next.handle();
  }
}

function declaresQuery(context: ExecutionContext): boolean {
  const parameters = Reflect.getMetadata(
    ROUTE_ARGS_METADATA,
    context.getClass(),
    context.getHandler().name,
  ) as object | undefined;
  return Object.keys(parameters ?? {}).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`));
}
