import { ProblemError } from '../../api/problem.js';
import { issuesOf } from '../../cases/field-errors.js';

type Place = (string | number)[];

/** The record names the day of a step by what it became there. */
const DAYS = /^(?:filedOn|acceptedOn|concludedOn|decidedOn|servedOn|appealedOn|effectiveOn)$/;

/** `parts[0].disposal` and `parts.0.disposal` as the form names it. */
const placeOf = (field: string): Place =>
  field
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Of an instance, the last one is meant. */
const ownField = (field: string): string =>
  field.replace(/^instead\./, '').replace(/^instances\[?\.?\d+\]?\./, '');

/** What the server says of single fields, in the form that antd takes. @param day the field of the day */
export function placedErrors(
  error: unknown,
  { at, day }: { readonly at: readonly string[]; readonly day: string },
): { name: Place; errors: string[] }[] {
  if (!(error instanceof ProblemError)) return [];
  if (error.code === 'proceeding.inFuture') return [{ name: [...at, day], errors: [error.message] }];
  return issuesOf(error).map(({ field, message }) => {
    const own = ownField(field);
    return { name: [...at, ...placeOf(day === 'on' && DAYS.test(own) ? day : own)], errors: [message] };
  });
}
