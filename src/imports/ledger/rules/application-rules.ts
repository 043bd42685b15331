import { countCase } from '../../../domain/case/count-case.js';
import { deliveryOf, legalMoment } from '../../../domain/case/legal-moment.js';
import { RECOMMENDED_COUNTING_RULES as RULES } from '../../../domain/counting-rules.js';
import { caseFactsOf, roundsOf, type RoundRecord } from '../facts-of-record.js';
import { importIssue } from '../import-issues.js';
import { pathText, type FieldPath } from '../records/field-names.js';
import type { ApplicationRecord } from '../records/record-schemas.js';
import { checkEvents, isAfterwards } from './event-rules.js';
import type { Findings, PlacedDay } from './findings.js';
import { warnOfPeriod } from './period-rules.js';

/** The decisions in order, each with where it stands in the record as it was sent. */
const roundPaths = (record: ApplicationRecord): (readonly [RoundRecord, FieldPath])[] =>
  roundsOf(record).map((round) => [round, record.decisions ? ['decisions', round.position] : ['decision']]);

function checkLetter(
  round: RoundRecord,
  path: FieldPath,
  received: PlacedDay,
  findings: Findings,
): PlacedDay[] {
  const signed = { path: [...path, 'signedOn'], day: round.signedOn };
  const dispatched = { path: [...path, 'dispatchedOn'], day: round.dispatchedOn };
  const served = { path: [...path, 'servedOn'], day: round.servedOn };
  for (const day of [signed, dispatched, served]) findings.inOrder(received, day);
  findings.inOrder(signed, dispatched);
  findings.inOrder(dispatched.day === undefined ? signed : dispatched, served);
  return [signed, dispatched, served];
}

/** Rounds bear numbers of their own and come one after the other. */
function checkRounds(rounds: readonly (readonly [RoundRecord, FieldPath])[], findings: Findings): void {
  rounds.forEach(([round, path], index) => {
    const before = rounds[index - 1]?.[0];
    if (before === undefined) return;
    const [earlier, later] = [legalMoment(before, RULES), legalMoment(round, RULES)];
    const backwards = earlier !== undefined && later !== undefined && later < earlier;
    if (before.round !== round.round && !backwards) return;
    const facts = { name: '轮次', value: String(round.round) };
    findings.refuse(importIssue('decision.round', findings.place, pathText([...path, 'round']), facts));
  });
}

/** The day on which the case was over: the legal moment of the last answer, or the day it was closed without one. */
function overOn(
  record: ApplicationRecord,
  rounds: readonly (readonly [RoundRecord, FieldPath])[],
): PlacedDay {
  const last = rounds.at(-1);
  const moment = last && legalMoment(last[0], RULES);
  if (!last || moment === undefined) {
    const redoPending = last !== undefined && last[0].round > 1;
    return { path: ['closedOn'], day: redoPending ? undefined : record.closedOn };
  }
  const field =
    deliveryOf(last[0]) === 'post' || last[0].servedOn === undefined ? 'dispatchedOn' : 'servedOn';
  return { path: [...last[1], field], day: moment, name: '答复之日' };
}

function checkNothingAfter(record: ApplicationRecord, over: PlacedDay, findings: Findings): void {
  const overDay = over.day;
  if (overDay === undefined) return;
  const outcomes = countCase(caseFactsOf(record), RULES).map(({ outcome }) => outcome);
  (record.events ?? []).forEach((event, index) => {
    if (event.on <= overDay || isAfterwards(event.type, outcomes)) return;
    const facts = {
      name: `办理过程第 ${index + 1} 项的日期`,
      value: event.on,
      otherName: over.name ?? '办结日期',
      other: overDay,
    };
    findings.refuse(importIssue('event.afterDecision', findings.place, `events[${index}].on`, facts));
  });
}

/** An answer after the withdrawal is possible, and no result: the case was over. A letter that only says so is no answer. */
function warnOfLateAnswer(
  record: ApplicationRecord,
  rounds: readonly RoundRecord[],
  findings: Findings,
): void {
  const withdrawn = (record.events ?? []).filter(({ type }) => type === 'withdrawn').map(({ on }) => on);
  const answers = rounds.flatMap((round) =>
    round.outcome === 'other.misc' ? [] : (legalMoment(round, RULES) ?? []),
  );
  const [other, value] = [withdrawn.sort()[0], answers.sort()[0]];
  if (other === undefined || value === undefined || value <= other) return;
  const facts = { name: '答复之日', value, otherName: '撤回日期', other };
  findings.warn(importIssue('withdrawn.answered', findings.place, 'events', facts));
}

/** What is merely not told is accepted and pointed out: history is history. */
function warnOfGaps(record: ApplicationRecord, rounds: readonly RoundRecord[], findings: Findings): void {
  const happened = (type: string): boolean => (record.events ?? []).some((event) => event.type === type);
  const answered = (outcome: string): boolean => rounds.some((round) => round.outcome === outcome);
  const warn = (code: Gap, field: string): void => {
    findings.warn(importIssue(code, findings.place, field));
  };
  const outcome = record.decisions ? 'decisions' : 'decision.outcome';
  const lapsed = answered('other.noSupplement') || happened('supplementLapsed');
  if (lapsed && !happened('supplementRequested')) warn('supplement.noNotice', outcome);
  if (!lapsed && happened('supplementReceived') && !happened('supplementRequested')) {
    warn('supplement.noRequest', 'events');
  }
  const unpaid = answered('other.feeUnpaid') || happened('feeLapsed');
  if (unpaid && !happened('feeNoticed')) warn('fee.noNotice', outcome);
  if (answered('declined.duplicate') && record.duplicateOf === undefined)
    warn('duplicate.noEarlier', 'duplicateOf');
  warnOfOpenEnds(record, rounds, warn);
}

type Gap =
  | 'supplement.noNotice'
  | 'supplement.noRequest'
  | 'fee.noNotice'
  | 'duplicate.noEarlier'
  | 'decision.undated'
  | 'closed.noOutcome'
  | 'lapse.reopened'
  | 'merged.undated';

function warnOfOpenEnds(
  record: ApplicationRecord,
  rounds: readonly RoundRecord[],
  warn: (code: Gap, field: string) => void,
): void {
  const [counted] = countCase(caseFactsOf(record), RULES);
  // A letter that is only signed is open in law too; one that has left the office is open because a day was not told.
  const undated = rounds.some(
    ({ signedOn, dispatchedOn, servedOn }) =>
      signedOn === undefined || (dispatchedOn ?? servedOn) !== undefined,
  );
  if (counted?.handledOn === null && undated)
    warn('decision.undated', record.decisions ? 'decisions' : 'decision');
  if (counted?.handledOn === null && rounds.length === 0) {
    if (record.mergedInto !== undefined) warn('merged.undated', 'closedOn');
    else if ((record.events ?? []).some(({ type }) => type.endsWith('Lapsed')))
      warn('lapse.reopened', 'events');
  }
  const ended = (record.events ?? []).some(({ type }) => /withdrawn|Lapsed$/.test(type));
  if (record.closedOn !== undefined && rounds.length === 0 && record.mergedInto === undefined && !ended) {
    warn('closed.noOutcome', 'closedOn');
  }
}

function checkReceipt({ submittedOn, receivedOn }: ApplicationRecord, findings: Findings): void {
  if (submittedOn === undefined || submittedOn <= receivedOn) return;
  const facts = { name: '提交日期', value: submittedOn, otherName: '收到日期', other: receivedOn };
  findings.refuse(importIssue('date.afterReceipt', findings.place, 'submittedOn', facts));
}

/** Whether an application agrees with itself. */
export function checkApplication(record: ApplicationRecord, findings: Findings): void {
  const received = { path: ['receivedOn'], day: record.receivedOn };
  const closed = { path: ['closedOn'], day: record.closedOn };
  const rounds = roundPaths(record);
  if (record.decision && record.decisions)
    findings.refuse(importIssue('decision.twice', findings.place, 'decision'));
  checkReceipt(record, findings);
  findings.inOrder(received, closed);
  const letters = rounds.flatMap(([round, path]) => checkLetter(round, path, received, findings));
  checkRounds(rounds, findings);
  checkEvents(record.events ?? [], received, findings);
  checkNothingAfter(record, overOn(record, rounds), findings);
  findings.notInFuture([received, closed, ...letters]);
  const told = rounds.map(([round]) => round);
  warnOfGaps(record, told, findings);
  warnOfLateAnswer(record, told, findings);
  warnOfPeriod(record, findings);
}
