import { feeOf } from '../domain/fees/fee-of.js';
import type { Fee } from '../domain/fees/fee-of.js';
import { law } from '../law/law.js';
import { systemClock } from '../platform/clock/clock.js';
import { readOptions, text } from './arguments.js';
import type { Options, Values } from './arguments.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { UsageError } from './usage-error.js';

const OPTIONS: Options = {
  items: { type: 'string' },
  pages: { type: 'string' },
  json: { type: 'boolean' },
};

function count(values: Values, name: 'items' | 'pages'): number | undefined {
  const value = text(values, name);
  if (value !== undefined && !/^\d{1,9}$/.test(value))
    throw new UsageError(`--${name} 应为不超过九位的整数，而不是“${value}”。`);
  return value === undefined ? undefined : Number(value);
}

function print({ totalYuan, tiers }: Fee, unit: string): string {
  const lines = tiers.map(
    ({ from, to, count: of, yuanEach, yuan }) =>
      `第 ${String(from)}${to === null ? ` ${unit}起` : ` 至 ${String(to)} ${unit}`}：${String(of)} × ${String(yuanEach)} 元 = ${String(yuan)} 元`,
  );
  return [...lines, `合计 ${String(totalYuan)} 元`].join('\n');
}

/** `fees`: the information handling fee by items of a month or by pages, never both. */
export function feesCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  const values = readOptions(args, OPTIONS);
  const [items, pages] = [count(values, 'items'), count(values, 'pages')];
  if ((items === undefined) === (pages === undefined))
    throw new UsageError(
      '请用 --items（一个自然月内的件数）或 --pages（一件申请的页数）之一，两者不能同时收取。',
    );
  const today = systemClock.today();
  const fee =
    items === undefined
      ? feeOf(pages ?? 0, law().feeTiers.byPage.at(today).value)
      : feeOf(items, law().feeTiers.byItem.at(today).value);
  output.result(values.json === true ? JSON.stringify(fee) : print(fee, items === undefined ? '页' : '件'));
  return Promise.resolve(0);
}
