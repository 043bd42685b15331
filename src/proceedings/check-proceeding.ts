import { contradiction, findingOf, type CaseFinding } from '../cases/check-application.js';
import type { DisposalWords } from '../domain/proceeding/disposals.js';
import { checkRecord } from '../imports/ledger/rules/check-record.js';
import { law } from '../law/law.js';
import type { LocalDate } from '../law/local-date.js';
import { quotable } from '../law/quotable.js';
import { RequestError } from '../platform/http/request-error.js';
import type { ProceedingRecord } from './proceeding-file.js';

/**
 * Whether a review or lawsuit agrees with itself, by the rules of the ledger.
 * @param words by which its agency counts: see `wordsWith`
 * @throws DomainError `case.contradiction` with every finding
 * @returns what is merely not told
 */
export function checkProceeding(
  record: ProceedingRecord,
  today: LocalDate,
  words: DisposalWords = law().disposals,
): CaseFinding[] {
  const { refusals, warnings } = checkRecord(record, { line: 1 }, today, words);
  if (refusals.length > 0) throw contradiction(refusals.map(findingOf));
  return warnings.map(findingOf);
}

interface Told {
  readonly disposal?: string | undefined;
  readonly result?: string | undefined;
  readonly ordered?: string | undefined;
  readonly parts?: readonly { readonly disposal?: string | undefined }[] | undefined;
}

const MEANT_OTHERWISE = {
  pending: ['它没有审结案件', '中止的，请登记“中止”这一步。'],
  notCounted: ['它不是审结，而是没有受理', '请登记“不予受理”或者“不予立案”这一步。'],
} as const;

/**
 * Words that a decision cannot end with: what stays a review or refuses it is a step of its own; 改判 alone does not say what
 * came of it.
 * @throws RequestError `proceeding.word`
 */
export function checkWords(kind: ProceedingRecord['kind'], told: Told): void {
  const { disposals } = law();
  const words = [told.disposal, ...(told.parts ?? []).map(({ disposal }) => disposal)];
  for (const word of words.filter((one) => one !== undefined)) {
    const column = disposals.find(kind, word)?.column;
    const meant = column === 'pending' && kind === 'lawsuit' && endsInstance(word) ? undefined : column;
    if (meant !== 'pending' && meant !== 'notCounted') continue;
    const [reason, remedy] = MEANT_OTHERWISE[meant];
    throw new RequestError('proceeding.word', { word, reason, remedy });
  }
  const { disposal, result } = told;
  if (disposal === undefined) {
    if (words.every((word) => word === undefined))
      throw new RequestError('proceeding.word', {
        word: '',
        reason: '没有填写',
        remedy: '请填写文书用语，或者逐项填写。',
      });
  } else if (disposals.find(kind, disposal)?.column === 'stated' && result === undefined) {
    throw new RequestError('proceeding.word', {
      word: disposal,
      reason: '它没有说明改判的结果',
      remedy: '请同时选择结果，或者填写改判的用语，如 撤销、确认违法。',
    });
  }
}

/** 发回重审, 指令审理 and 指令立案 end an instance, though not the case; 中止 ends nothing. */
const endsInstance = (word: string): boolean => law().disposals.find('lawsuit', word)?.goesOn !== true;

/**
 * An answer that was upheld is not made again.
 * @throws RequestError `proceeding.word`
 */
export function checkOrder(kind: ProceedingRecord['kind'], { disposal, ordered, parts = [] }: Told): void {
  if (ordered === undefined || disposal === undefined || parts.length > 0) return;
  if (law().disposals.find(kind, disposal)?.column !== 'upheld') return;
  throw new RequestError('proceeding.word', {
    word: disposal,
    reason: '维持、驳回的，不能同时责令重新答复或者作出答复',
    remedy: '请核对文书用语和责令事项。',
  });
}

/** A word that speaks of an answer to come, and nothing that was ordered: nothing would follow for the application. */
export function orderWarnings({ disposal, ordered }: Told = {}): CaseFinding[] {
  if (
    ordered !== undefined ||
    disposal === undefined ||
    !/重作|重新(作出|答复)|限期(答复|履行)|责令(答复|履行)/.test(disposal)
  )
    return [];
  return [
    {
      field: 'ordered',
      code: 'proceeding.noOrder',
      message: `文书用语“${quotable(disposal)}”要求作出答复，而没有登记责令事项，所涉申请不会重新办理。确有责令的，请更正这一步，填写责令事项和期限。`,
    },
  ];
}
