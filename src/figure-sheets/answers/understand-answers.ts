import { storedAmount } from '../../disclosures/figure-amount.js';
import type { FigureItemName } from '../../law/editions/figure-items.js';
import { quotable } from '../../law/quotable.js';
import type { Absence, FigureSheetItem } from '../figure-sheet-item.entity.js';

/** What a unit wrote for one figure, typed or in a workbook. */
export interface GivenAnswer {
  readonly item: string;
  /** Where it stands in a workbook, such as 第 9 行; absent where it was typed. */
  readonly place?: string;
  readonly written?: string | undefined;
  readonly absent?: Absence | undefined;
  readonly source?: string | undefined;
}

export type UnderstoodAnswer = Pick<FigureSheetItem, 'item' | 'stored' | 'absent' | 'source'>;

export interface AnswerFault {
  readonly item: string;
  /** Place, reason and remedy. */
  readonly message: string;
}

/**
 * Every figure that the sheet asks for, as a number with its source or as the reason why there is none: a blank is never taken for 0.
 * Nothing is understood in part.
 */
export function understandAnswers(
  asked: readonly FigureItemName[],
  given: readonly GivenAnswer[],
): { readonly answers: readonly UnderstoodAnswer[]; readonly faults: readonly AnswerFault[] } {
  const faults: AnswerFault[] = [];
  const answers = asked.flatMap((item) => {
    const found = given.filter((one) => one.item === item.key);
    const [answer] = found;
    const fault =
      found.length > 1
        ? `填写了 ${found.length} 次，请只保留一处`
        : answer
          ? undefined
          : '没有填报。确实没有发生的填 0；没有数值的，选择“不掌握”或者“无此项业务”';
    if (answer && fault === undefined) {
      const understood = understand(item, answer);
      if (!('fault' in understood)) return [understood];
      faults.push({ item: item.key, message: sentence(item, answer, understood.fault) });
    } else faults.push({ item: item.key, message: sentence(item, answer, fault ?? '') });
    return [];
  });
  const known = new Set(asked.map(({ key }) => key));
  for (const { item, place } of given.filter((one) => !known.has(one.item)))
    faults.push({
      item: quotable(item),
      message: `${place ?? ''}“${quotable(item)}”不在这张填报单里，请删去或者改正项目代码。`,
    });
  return { answers, faults };
}

const sentence = ({ label }: FigureItemName, given: GivenAnswer | undefined, fault: string): string =>
  `${given?.place ?? ''}“${label}”${fault}。`;

function understand(
  { key, unit, measure, mayBeNegative }: FigureItemName,
  { written = '', absent, source }: GivenAnswer,
): UnderstoodAnswer | { readonly fault: string } {
  if (absent !== undefined) {
    if (written.trim() !== '') return { fault: '既有数值，又选择了没有数值的原因，请只保留一样' };
    return { item: key, stored: null, absent, source: source ?? null };
  }
  if (written.trim() === '')
    return { fault: '没有数值。确实没有发生的填 0；没有数值的，选择“不掌握”或者“无此项业务”' };
  const amount = storedAmount(written, unit, mayBeNegative);
  if ('fault' in amount)
    return { fault: `的数值 ${quotable(written)} 不能接受：${amount.fault}，以${measure}为单位` };
  if (source === undefined) return { fault: '没有写明数据来源，请填写所依据的系统、台账或者文件' };
  return { item: key, stored: amount.stored, absent: null, source };
}
