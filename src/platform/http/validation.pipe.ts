import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { z } from 'zod';
import { quotable } from '../../law/quotable.js';
import { damagedText } from './damaged-text.js';
import { RequestError } from './request-error.js';

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** Validates what a route declares by its zod schema; every fault is named by place, in Chinese. */
export function validationPipe(): StandardSchemaValidationPipe {
  z.config({ ...z.locales.zhCN(), customError: unknownKeys });
  return new WholeTextPipe({ exceptionFactory: invalid });
}

/** No schema has to say for each of its texts that it is one. */
class WholeTextPipe extends StandardSchemaValidationPipe {
  override transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const damaged = metadata.type === 'custom' ? [] : damagedText(value);
    if (damaged.length > 0) throw invalid(damaged);
    return super.transform(value, metadata);
  }
}

/** A key is somebody's own words, too. */
const unknownKeys: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'unrecognized_keys' ? `不认识的字段：${issue.keys.map(quotable).join('、')}` : undefined;

export function invalid(issues: readonly Issue[]): RequestError {
  const places = issues.slice(0, 50).map(({ path, message }) => ({ field: place(path ?? []), message }));
  const summary = places
    .slice(0, 5)
    .map(({ field, message }) => (field ? `${field}：${message}` : message))
    .join('；');
  return new RequestError('request.invalid', { count: issues.length, summary, issues: places });
}

function place(path: readonly (PropertyKey | { readonly key: PropertyKey })[]): string {
  return path.map((step) => quotable(String(typeof step === 'object' ? step.key : step))).join('.');
}
