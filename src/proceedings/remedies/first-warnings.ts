import type { RemedyTerm } from '../../domain/remedies/remedy-dates.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { remediesOf, remediesOfSilence, toldRedress } from './case-remedies.js';
import type { Filing, FilingWarning } from './filing.js';
import type { StoredAnswer } from './remedied-answers.repository.js';

/** A case, and the answer of it that is contested. */
export interface Contested {
  readonly called: string;
  readonly answer: StoredAnswer | undefined;
  /** Without an answer: the last day for it, once it has passed. */
  readonly silentSince: LocalDate | null;
}

const UNREVIEWED = '未经复议直接起诉的，法院不予立案，已经立案的裁定驳回起诉';
const BASIS = '行政复议法第二十三条第一款第（四）项；适用行政诉讼法的解释第五十六条';

/** A suit against a refusal that has to go to review first (DOMAIN §6.3). */
export function reviewFirst(called: string, answer: StoredAnswer, { filedOn }: Filing): FilingWarning[] {
  const { route } = remediesOf(answer, filedOn);
  const what = `申请“${called}”的答复“${law().outcomes[answer.outcome].label}”`;
  if (route === 'reviewFirst')
    return [
      {
        field: 'route',
        code: 'lawsuit.reviewFirst',
        message: `${what}属于不予公开，应当先申请行政复议；${UNREVIEWED}（${BASIS}）。请核对是否经过复议；确未经复议的，可以照此登记，并在答辩中提出。`,
      },
    ];
  if (route === 'mixed')
    return [
      {
        field: 'route',
        code: 'lawsuit.reviewFirstPart',
        message: `${what}有一部分不予公开，这一部分应当先申请行政复议；${UNREVIEWED}（${BASIS}）。请核对起诉针对的是哪一部分。`,
      },
    ];
  return [];
}

function late(
  what: string,
  term: RemedyTerm,
  otherwise: RemedyTerm | undefined,
  filing: Filing,
): FilingWarning[] {
  const { kind, filedOn } = filing;
  if (term.until === null || filedOn <= term.until) return [];
  const name = kind === 'review' ? '申请行政复议' : '提起行政诉讼';
  const untold = otherwise?.until ? `当时没有告知救济途径的，最迟到 ${otherwise.until}；` : '';
  return [
    {
      field: 'filedOn',
      code: `${kind}.late`,
      message: `${what}${name}的期限自 ${String(term.startsOn)} 起算，到 ${term.until} 届满（${String(term.citation)}），提出之日 ${filedOn} 已经超过。请核对送达之日和提出之日；${untold}确已超过的，可以在${kind === 'review' ? '复议答复' : '答辩'}中提出。`,
    },
  ];
}

/** Filed later than the last day for a review, or for a suit without one. */
export function tooLate({ called, answer, silentSince }: Contested, filing: Filing): FilingWarning[] {
  if (answer === undefined) {
    if (silentSince === null) return [];
    const found = remediesOfSilence(silentSince)[filing.kind === 'review' ? 'review' : 'suit'];
    return late(`申请“${called}”逾期没有答复，`, found, undefined, filing);
  }
  const way = filing.kind === 'review' ? 'review' : 'suit';
  const otherwise = toldRedress(answer) ? undefined : remediesOf(answer, filing.filedOn, false)[way];
  return late(`对申请“${called}”的答复`, remediesOf(answer, filing.filedOn)[way], otherwise, filing);
}
