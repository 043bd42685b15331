import { HttpException } from '@nestjs/common';
import { z } from 'zod';
import { DomainError } from '../../law/domain-error.js';
import { outageOf } from './outage.js';
import { ERROR_CODES, isErrorCode } from './error-codes.js';
import type { ErrorCode, RequestCode } from './error-codes.js';
import { RequestError } from './request-error.js';

/** RFC 9457 body of every refusal. `facts` holds what the sentence speaks of, for programs. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    facts: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 错误说明；code 取自封闭的代码表。' });
export type Problem = z.infer<typeof problemSchema>;

const FASTIFY_CODES: Readonly<Record<string, RequestCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.tooLarge',
  FST_REQ_FILE_TOO_LARGE: 'request.tooLarge',
  FST_FILES_LIMIT: 'request.tooLarge',
  FST_PARTS_LIMIT: 'request.tooLarge',
  FST_FIELDS_LIMIT: 'request.tooLarge',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.mediaType',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'request.mediaType',
};
const STATUS_CODES: Readonly<Record<number, RequestCode>> = {
  404: 'route.notFound',
  413: 'request.tooLarge',
  415: 'request.mediaType',
  429: 'request.limited',
};
/** Signs that PostgreSQL cannot hold, such as U+0000, wherever in the request they stood. */
const UNSTORABLE_TEXT = /^(22021|22P05)$/;

/** The body for an error that is meant for the caller; undefined for a bug, whose text must not leave the server. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof RequestError) return listed(error.code, error.facts, error.message);
  if (error instanceof DomainError) return domainProblem(error);
  const outage = outageOf(error);
  if (outage) return problem(outage.code, { retryAfterSeconds: outage.retryAfterSeconds });
  const code = foreignCode(error);
  return code && problem(code, {});
}

/** Body of a refusal of the server itself. */
export const problem = (code: RequestCode, facts: Readonly<Record<string, unknown>>): Problem =>
  listed(code, facts, new RequestError(code, facts).message);

function listed(code: ErrorCode, facts: Readonly<Record<string, unknown>>, detail: string): Problem {
  const { status, title } = ERROR_CODES[code];
  return { type: `urn:gongkai:error:${code}`, title, status, detail, code, facts: { ...facts } };
}

function domainProblem(error: DomainError): Problem {
  if (isErrorCode(error.code)) return listed(error.code, error.facts, error.message);
  const { code, message, facts } = error;
  return {
    type: `urn:gongkai:error:${code}`,
    title: '不符合规定',
    status: 422,
    detail: message,
    code,
    facts: { ...facts },
  };
}

function foreignCode(error: unknown): RequestCode | undefined {
  const { code, status } = codeAndStatus(error);
  if (code !== undefined && FASTIFY_CODES[code]) return FASTIFY_CODES[code];
  if (code !== undefined && UNSTORABLE_TEXT.test(code)) return 'request.malformed';
  if (status === undefined || status < 400 || status >= 500) return undefined;
  return STATUS_CODES[status] ?? 'request.malformed';
}

function codeAndStatus(error: unknown): { code?: string; status?: number } {
  if (error instanceof HttpException) return { status: error.getStatus() };
  if (typeof error !== 'object' || error === null) return {};
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : undefined;
  return { ...(code !== undefined && { code }), ...(status !== undefined && { status }) };
}
