import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { isLocalDate } from '../law/local-date.js';
import type { LocalDate } from '../law/local-date.js';
import { UsageError } from './usage-error.js';

export type Options = NonNullable<ParseArgsConfig['options']>;
export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** @throws UsageError naming the option that is unknown, or has no value */
export function readOptions(args: readonly string[], options: Options): Values {
  return parsed(args, options, false).values;
}

/** Options, and the one file that stands beside them. @throws UsageError */
export function readFileAndOptions(
  args: readonly string[],
  options: Options,
  meaning: string,
): { readonly file: string; readonly values: Values } {
  const { values, positionals } = parsed(args, options, true);
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError(`缺少文件名：请写明${meaning}。`);
  if (more.length > 0) throw new UsageError(`只能有一个文件，多余的是“${more.join('”“')}”。`);
  return { file, values };
}

function parsed(
  args: readonly string[],
  options: Options,
  allowPositionals: boolean,
): { readonly values: Values; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const name = /'([^' ]+)/.exec(detail)?.[1] ?? '';
    throw new UsageError(
      /argument missing|requires? (an )?argument|ambiguous/i.test(detail)
        ? `选项 ${name} 缺少取值。`
        : `不认识的选项或多余的参数“${name}”。可用的选项：${Object.keys(options)
            .map((key) => `--${key}`)
            .join(' ')}。`,
    );
  }
}

export function text(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

export function required(values: Values, name: string, meaning: string): string {
  const value = text(values, name);
  if (!value) throw new UsageError(`缺少选项 --${name}（${meaning}）。`);
  return value;
}

export function texts(values: Values, name: string): string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

export function year(value: string): number {
  if (!/^\d{4}$/.test(value)) throw new UsageError(`--year 应为四位年份，例如 2024，而不是“${value}”。`);
  return Number(value);
}

export function day(values: Values, name: string): LocalDate | undefined {
  const value = text(values, name);
  if (value === undefined) return undefined;
  if (!isLocalDate(value)) {
    throw new UsageError(`--${name} 应为存在的日期，形如 2024-12-31，而不是“${value}”。`);
  }
  return value;
}

export function oneOf<T extends string>(values: Values, name: string, choices: readonly T[]): T | undefined {
  const value = text(values, name);
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (!found) throw new UsageError(`--${name} 只能是 ${choices.join('、')} 之一，而不是“${value}”。`);
  return found;
}
