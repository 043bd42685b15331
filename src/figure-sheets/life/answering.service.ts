import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../law/domain-error.js';
import type { FigureItemName } from '../../law/editions/figure-items.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { understandAnswers, type AnswerFault, type GivenAnswer } from '../answers/understand-answers.js';
import { FigureSheetsRepository } from '../figure-sheets.repository.js';
import { SheetWork, type SheetTaking } from './sheet-work.js';

/** What a unit reports, and who answers for it there. */
export interface GivenAnswers {
  readonly filledBy: string;
  readonly confirmedBy: string;
  /** Absent only where something is unread. */
  readonly confirmedOn: LocalDate | undefined;
  readonly values: readonly GivenAnswer[];
  /** What could not even be read; everything that is wrong is told at once. */
  readonly unread?: readonly AnswerFault[];
}

/** Takes down what a unit reported: all of it or nothing. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly work: SheetWork,
    private readonly sheets: FigureSheetsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param way how it came
   * @throws DomainError `sheet.values` with everything that is wrong, `sheet.notNow`; RequestError `sheet.stale`
   */
  answer(taking: SheetTaking, given: GivenAnswers, way: 'typed' | 'workbook'): Promise<void> {
    return this.work.step('answer', taking, async (manager, sheet, state) => {
      const { filledBy, confirmedBy, confirmedOn, unread = [] } = given;
      const asked = namesOf((await this.sheets.itemsOf(manager, sheet)).map(({ item }) => item));
      const { answers, faults } = understandAnswers(asked, given.values);
      const unreadable = new Set(unread.map(({ item }) => item));
      refuseFaults([
        ...unread,
        ...faults.filter(({ item }) => !unreadable.has(item)),
        ...this.futureFault(confirmedOn),
      ]);
      if (confirmedOn === undefined) throw new Error('a day that is missing was not told');
      for (const answer of answers) await this.sheets.putAnswer(manager, sheet, answer);
      await this.sheets.change(manager, sheet, { state, filledBy, confirmedBy, confirmedOn });
      const values = answers.map(({ item, stored, absent }) => `${item} ${stored ?? absent ?? ''}`);
      return { facts: { way, confirmedOn, values }, details: { came: way, values } };
    });
  }

  private futureFault(on: LocalDate | undefined): AnswerFault[] {
    return on === undefined || on <= this.clock.today()
      ? []
      : [{ item: 'confirmedOn', message: `审核日期 ${on} 在今天以后，请核对。` }];
  }
}

/** In the order of the law. */
export function namesOf(keys: readonly string[]): FigureItemName[] {
  const { editions, figureSheets } = law();
  const order = [
    ...editions.flatMap(({ id }) => law().figureItems(id)),
    ...figureSheets.overview.map(({ key }) => law().figureItem(key)),
  ].flatMap((item) => (item ? [item.key] : []));
  return keys
    .flatMap((key) => law().figureItem(key) ?? [])
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

/** @throws DomainError `sheet.values` */
function refuseFaults(faults: readonly AnswerFault[]): void {
  const [first] = faults;
  if (!first) return;
  const more =
    faults.length > 1 ? `（共 ${faults.length} 处，第一处是：${first.message}）` : `：${first.message}`;
  throw new DomainError(
    'sheet.values',
    `填报单没有收下${more}${faults.length > 1 ? '请逐处改正后重试。' : ''}`,
    {
      refused: faults,
    },
  );
}
