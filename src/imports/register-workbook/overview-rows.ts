import { legalMoment } from '../../domain/case/legal-moment.js';
import { RECOMMENDED_COUNTING_RULES } from '../../domain/counting-rules.js';
import type {
  ApplicationRecord,
  EventRecord,
  LawsuitRecord,
  ReviewRecord,
} from '../ledger/records/record-schemas.js';
import { labelOfKey } from './choices.js';
import type { RowValue } from './excel-values.js';

/** The 台账 that every office keeps, in its usual order of columns. */
export const OVERVIEW_COLUMNS = [
  ['序号', 7],
  ['编号', 18],
  ['收到日期', 13],
  ['申请人', 20],
  ['类型', 14],
  ['方式', 16],
  ['内容', 44],
  ['补正', 20],
  ['延期', 20],
  ['征求意见', 22],
  ['承办单位', 22],
  ['答复日期', 13],
  ['文号', 24],
  ['答复类型', 30],
  ['送达方式', 14],
  ['邮件号', 18],
  ['送达日', 13],
  ['复议/诉讼', 30],
  ['结果', 24],
  ['备注', 34],
] as const;

/** What a review or a lawsuit adds to the row of its application. */
export interface ProceedingNote {
  readonly what: string;
  readonly result: string;
}

const lines = (parts: readonly string[]): string | undefined =>
  parts.length > 0 ? parts.join('\n') : undefined;
const day = (date: string | undefined): RowValue | undefined =>
  date === undefined ? undefined : { day: date };

/** One row of the 台账. `number` counts from 1. */
export function overviewRow(
  record: ApplicationRecord,
  number: number,
  agencyName: string | undefined,
  notes: readonly ProceedingNote[],
): (RowValue | undefined)[] {
  const decision = (record.decisions ?? []).at(-1) ?? record.decision;
  const { delivery } = decision ?? {};
  return [
    number,
    record.caseNo ?? record.ref,
    day(record.receivedOn),
    [record.applicant, ...(record.coApplicants ?? [])].map(({ name }) => name).join('、'),
    labelOfKey('applicantType', record.applicant.type),
    labelOfKey('channel', record.channel),
    record.description,
    eventLines(record, ['supplementRequested', 'supplementReceived', 'supplementLapsed']),
    eventLines(record, ['extended', 'delayed']),
    eventLines(record, ['thirdPartyConsulted', 'thirdPartyReplied', 'agencyConsulted', 'agencyReplied']),
    agencyName ?? record.agency,
    day(answeredOn(record, decision)),
    decision?.documentNo,
    decision && labelOfKey('outcome', decision.outcome),
    delivery && labelOfKey('delivery', delivery),
    decision?.mailNo,
    day(decision?.servedOn),
    lines(notes.map(({ what }) => what)),
    lines(notes.map(({ result }) => result)),
    lines(remarks(record)),
  ];
}

function answeredOn(record: ApplicationRecord, decision: ApplicationRecord['decision']): string | undefined {
  return (decision && legalMoment(decision, RECOMMENDED_COUNTING_RULES)) ?? record.closedOn;
}

function eventLines(
  { events }: ApplicationRecord,
  types: readonly EventRecord['type'][],
): string | undefined {
  const told = (events ?? []).filter(({ type }) => types.includes(type));
  return lines(told.map((event) => `${event.on} ${labelOfKey('caseEvent', event.type)}${partyOf(event)}`));
}

const partyOf = (event: EventRecord): string => ('party' in event && event.party ? `（${event.party}）` : '');

function remarks(record: ApplicationRecord): string[] {
  const told: string[] = [];
  if (record.origin) {
    const from = record.origin.ref ? `（${record.origin.ref}）` : '';
    told.push(`${labelOfKey('origin', record.origin.kind)}${from}`);
  }
  if (record.mergedInto) told.push(`并入 ${record.mergedInto} 办理`);
  if (record.duplicateOf) told.push(`与 ${record.duplicateOf} 重复`);
  const withdrawn = record.events?.find(({ type }) => type === 'withdrawn');
  if (withdrawn) told.push(`${withdrawn.on} 申请人撤回`);
  if (record.decisions && record.decisions.length > 1)
    told.push(`先后答复 ${record.decisions.length} 次，所列为最近一次`);
  return told;
}

/** References of the applications concerned, and what is to be said in their rows. */
export function proceedingNote(record: ReviewRecord | LawsuitRecord): {
  refs: string[];
  note: ProceedingNote;
} {
  const others = record.kind === 'review' ? (record.applications ?? []) : [];
  const refs = [...new Set([...(record.application ? [record.application] : []), ...others])];
  const review = record.kind === 'review';
  const number = review ? record.caseNumber : record.docketNo;
  const what = review ? '行政复议' : `行政诉讼（${labelOfKey('route', record.route)}）`;
  const result =
    record.disposal ?? (record.result ? labelOfKey('proceedingResult', record.result) : undefined);
  const on = record.concludedOn ? `${record.concludedOn} ` : '';
  return {
    refs,
    note: { what: `${what} ${number ?? record.ref}`, result: result ? `${on}${result}` : '尚未审结' },
  };
}
