import type { CaseEventType } from '../../law/vocabularies/keys.js';
import {
  refusal,
  warning,
  type CaseKnown,
  type DecisionGiven,
  type OutcomeFinding,
} from './decision-given.js';

type Examined = (given: DecisionGiven, known: CaseKnown) => OutcomeFinding[];

const lastOf = ({ events }: CaseKnown, type: CaseEventType): string =>
  events
    .filter((event) => event.type === type)
    .map(({ on }) => on)
    .sort()
    .at(-1) ?? '';
const happened = (known: CaseKnown, type: CaseEventType): boolean =>
  known.events.some((event) => event.type === type);
/** The period ended: it was recorded, or its last day is over. */
const lapsed = (known: CaseKnown, given: DecisionGiven, type: CaseEventType): boolean =>
  happened(known, type) || known.waitingUntil === undefined || known.waitingUntil < given.on;

/** Art. 30: only what was supplemented can still be unclear; until the supplement comes there is nothing to judge. */
const stillUnclear: Examined = (_given, known) => {
  if (!happened(known, 'supplementRequested')) {
    return [
      warning(
        'outcome',
        'outcome.noSupplementAsked',
        '没有补正告知的记录。“补正后申请内容仍不明确”以告知过补正为前提（条例第三十条），请核对或者补登。',
      ),
    ];
  }
  if (lastOf(known, 'supplementReceived') >= lastOf(known, 'supplementRequested')) return [];
  return [
    refusal(
      'outcome',
      'outcome.supplementAwaited',
      '申请人还没有补正，不能认定补正后仍不明确。逾期不补正的，请选“（六）1.逾期不补正”；收到补正的，请先登记。',
    ),
  ];
};

/** What was awaited, how its lapse is called, and what came instead. */
interface Awaited {
  readonly asked: CaseEventType;
  readonly came: CaseEventType;
  readonly lapse: CaseEventType;
  readonly words: { readonly notice: string; readonly came: string; readonly article: string };
}

const lapse =
  ({ asked, came, lapse: ended, words }: Awaited): Examined =>
  (given, known) => {
    if (!happened(known, asked)) {
      return [
        warning(
          'outcome',
          'outcome.noNotice',
          `没有${words.notice}的记录，逾期无从起算（${words.article}），请核对或者补登。`,
        ),
      ];
    }
    if (lastOf(known, came) >= lastOf(known, asked) && lastOf(known, ended) < lastOf(known, came)) {
      return [
        refusal(
          'outcome',
          'outcome.cameInTime',
          `申请人已于 ${lastOf(known, came)} ${words.came}，不是逾期。请按内容作出答复，或者更正办理记录。`,
        ),
      ];
    }
    if (lapsed(known, given, ended)) return [];
    return [
      refusal(
        'outcome',
        'outcome.periodRuns',
        `期限到 ${known.waitingUntil ?? ''} 届满，还不是逾期（${words.article}）。请在届满之后办结。`,
      ),
    ];
  };

/** Art. 35: reasons are asked for first; only without good ones is nothing done. */
const excessive: Examined = (given, known) => {
  const askedOn = lastOf(known, 'reasonsRequested');
  if (askedOn !== '' && askedOn <= given.on) return [];
  return [
    warning(
      'outcome',
      'outcome.noReasonsAsked',
      '没有要求申请人说明理由的记录。认定无正当理由大量反复申请，应当先要求其说明理由（条例第三十五条），请核对或者补登。',
    ),
  ];
};

const EXAMINED = new Map<DecisionGiven['outcome'], Examined>([
  ['unavailable.stillUnclear', stillUnclear],
  ['declined.excessive', excessive],
  [
    'other.noSupplement',
    lapse({
      asked: 'supplementRequested',
      came: 'supplementReceived',
      lapse: 'supplementLapsed',
      words: { notice: '补正告知', came: '补正', article: '条例第三十条' },
    }),
  ],
  [
    'other.feeUnpaid',
    lapse({
      asked: 'feeNoticed',
      came: 'feePaid',
      lapse: 'feeLapsed',
      words: { notice: '收费通知', came: '缴费', article: '条例第四十二条、国办函〔2020〕109号' },
    }),
  ],
]);

/** Whether the result agrees with what happened to the case. What is merely not recorded is pointed out. */
export const examineHistory: Examined = (given, known) => EXAMINED.get(given.outcome)?.(given, known) ?? [];
