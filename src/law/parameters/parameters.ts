import { DatedParameter, type DatedValue } from './dated-parameter.js';
import type {
  FeeTariff,
  FeeTariffKey,
  ReportDeadlineKey,
  TimeLimitKey,
  TimeLimitsFile,
  TimeUnit,
} from './parameter-schema.js';

/** A period of the law in its own unit. */
export class TimeLimit extends DatedParameter<number> {
  constructor(
    key: string,
    label: string,
    readonly unit: TimeUnit,
    values: readonly DatedValue<number>[],
  ) {
    super(key, label, values);
  }
}

export type TimeLimits = Readonly<Record<TimeLimitKey, TimeLimit>>;
/** Values are `MM-DD` of the year after the one reported on. */
export type ReportDeadlines = Readonly<Record<ReportDeadlineKey, DatedParameter<string>>>;
export type FeeTiers = Readonly<Record<FeeTariffKey, DatedParameter<FeeTariff>>>;

export function timeLimits(data: TimeLimitsFile): TimeLimits {
  const limits = Object.entries(data).map(([key, { label, unit, values }]): [string, TimeLimit] => [
    key,
    new TimeLimit(key, label, unit, values),
  ]);
  return Object.fromEntries<TimeLimit>(limits) as Record<TimeLimitKey, TimeLimit>;
}

export function datedParameters<K extends string, T>(
  data: Readonly<Record<K, { readonly label: string; readonly values: readonly DatedValue<T>[] }>>,
): Readonly<Record<K, DatedParameter<T>>> {
  const entries = Object.entries<{ readonly label: string; readonly values: readonly DatedValue<T>[] }>(data);
  return Object.fromEntries<DatedParameter<T>>(
    entries.map(([key, { label, values }]) => [key, new DatedParameter(key, label, values)]),
  ) as Record<K, DatedParameter<T>>;
}
