import { DomainError } from '../domain-error.js';
import type { LocalDate } from '../local-date.js';

/** A value of the law, from the day on which it is in force, with the text that gives it. */
export interface DatedValue<T> {
  readonly from: LocalDate;
  readonly value: T;
  readonly citation: string;
  /** False where the value is known for the record only and nothing may be reckoned by it. */
  readonly computable: boolean;
  /** No text fixes the value: it is what this product recommends. */
  readonly silent: boolean;
}

/** A parameter of the law over time: each value holds until the next begins. */
export class DatedParameter<T> {
  constructor(
    readonly key: string,
    readonly label: string,
    /** Ascending by `from`. */
    readonly values: readonly DatedValue<T>[],
  ) {}

  /**
   * The value in force on a day: the last that began no later.
   * @throws DomainError `law.notInForce` before the first, `law.notComputable` where nothing may be reckoned by it
   */
  at(date: LocalDate): DatedValue<T> {
    const found = this.values.findLast((value) => value.from <= date);
    if (!found) {
      throw new DomainError('law.notInForce', `${date} 还没有“${this.label}”的规定，无法计算。`, {
        parameter: this.key,
        date,
      });
    }
    if (!found.computable) {
      const next = this.values.find((value) => value.from > found.from && value.computable);
      throw new DomainError(
        'law.notComputable',
        `${date} 适用${found.citation}，本系统不按该规定计算“${this.label}”${next ? `，只计算 ${next.from} 及以后的` : ''}；请人工核定。`,
        { parameter: this.key, date },
      );
    }
    return found;
  }
}

/** The value in force on that day. @throws DomainError as {@link DatedParameter.at} */
export const lawAt = <T>(parameter: DatedParameter<T>, date: LocalDate): T => parameter.at(date).value;
