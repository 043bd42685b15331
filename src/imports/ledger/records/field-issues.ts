import type { z } from 'zod';
import { importIssue, type ImportIssue } from '../import-issues.js';
import type { LedgerPlace } from '../ledger-place.js';
import { DATE_CHECK } from './fields.js';
import { fieldName, pathText, type FieldPath } from './field-names.js';
import { quotable } from '../../../law/quotable.js';

type Issue = z.core.$ZodIssue;

const EXPECTED: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  array: '列表',
  object: '一组字段',
  record: '一组字段',
  boolean: 'true 或 false',
};

function valueAt(record: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[part],
    record,
  );
}

const printed = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function unknownKeys(keys: readonly string[], path: FieldPath, place: LedgerPlace): ImportIssue[] {
  return keys.map((key) => {
    const hint =
      path.length === 0 ? '请检查拼写或删去它' : `${fieldName(path)}里没有这个字段，请检查拼写或删去它`;
    return importIssue('key.unknown', place, pathText([...path, quotable(key)]), {
      name: key,
      value: key,
      hint,
    });
  });
}

function vocabularyIssue(
  values: readonly unknown[],
  path: FieldPath,
  value: unknown,
  place: LedgerPlace,
): ImportIssue {
  const facts = { name: fieldName(path), value: printed(value), allowed: values.map(String).join('、') };
  return importIssue('value.vocabulary', place, pathText(path), facts);
}

function unionIssue(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: FieldPath,
  value: unknown,
  place: LedgerPlace,
): ImportIssue {
  const options =
    'options' in issue && Array.isArray(issue.options) ? (issue.options as unknown[]) : undefined;
  if (options) return vocabularyIssue(options, path, value, place);
  return importIssue('value.type', place, pathText(path), { name: fieldName(path), expected: '数字或文字' });
}

/** Findings about one field that has not the shape its schema asks for. */
export function fieldIssues(issue: Issue, record: unknown, place: LedgerPlace): ImportIssue[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, place);
  const field = pathText(path);
  const value = valueAt(record, path);
  const name = fieldName(path);
  if (value === undefined || value === null) return [importIssue('value.missing', place, field, { name })];
  switch (issue.code) {
    case 'invalid_value':
      return [vocabularyIssue(issue.values, path, value, place)];
    case 'invalid_union':
      return [unionIssue(issue, path, value, place)];
    case 'invalid_type':
      return [
        importIssue('value.type', place, field, {
          name,
          expected: EXPECTED[issue.expected] ?? issue.expected,
        }),
      ];
    case 'custom':
      if (issue.params?.check !== DATE_CHECK.check) break;
      if (typeof value !== 'string')
        return [importIssue('value.type', place, field, { name, expected: '日期文字' })];
      return [importIssue('date.impossible', place, field, { name, value: printed(value) })];
    default:
      break;
  }
  return [importIssue('value.format', place, field, { name, expected: issue.message })];
}
