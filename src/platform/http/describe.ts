import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

export interface RouteDescription {
  /** JSON body of the answer. */
  readonly answer?: z.ZodType;
  /** Media types of an answer that is a file. */
  readonly files?: readonly string[];
  /** 200 unless told. */
  readonly status?: number;
  /** Refusals besides those that every route may answer. */
  readonly problems?: readonly number[];
  readonly consumes?: string;
}

const COMMON_PROBLEMS = [400, 401, 403, 404, 429, 500];
const PROBLEM_CONTENT = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
/** What the document says of a refusal. */
export const REFUSAL = { description: '拒绝的原因', content: PROBLEM_CONTENT };

/** What the OpenAPI document says of a route, and its status. */
export function Describe(summary: string, route: RouteDescription = {}): MethodDecorator {
  const status = route.status ?? 200;
  const problems = [...COMMON_PROBLEMS, ...(route.problems ?? [])];
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ summary }),
    answerOf(status, route),
    ...problems.map((problem) => ApiResponse({ status: problem, ...REFUSAL })),
    ...(route.consumes === undefined ? [] : [ApiConsumes(route.consumes)]),
  );
}

function answerOf(status: number, { answer, files }: RouteDescription): MethodDecorator {
  if (answer) return ApiResponse({ status, description: '成功', standardSchema: answer });
  if (!files) return ApiResponse({ status, description: '成功，没有内容' });
  const binary = { schema: { type: 'string', format: 'binary' } };
  return ApiResponse({
    status,
    description: '文件',
    content: Object.fromEntries(files.map((type) => [type, binary])),
  });
}
