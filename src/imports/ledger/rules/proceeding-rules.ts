import { decisionDay } from '../../../domain/proceeding/count-proceeding.js';
import type { DisposalColumn, DisposalWords } from '../../../domain/proceeding/disposals.js';
import { importIssue } from '../import-issues.js';
import type { FieldPath } from '../records/field-names.js';
import { pathText } from '../records/field-names.js';
import type { LawsuitRecord, ReviewRecord } from '../records/record-schemas.js';
import { againstJudgment, againstParts, contradicts } from './contradiction.js';
import type { Findings, PlacedDay } from './findings.js';
import { checkInstances } from './instance-rules.js';

type Proceeding = ReviewRecord | LawsuitRecord;

/** When the whole was decided: what a word means depends on the day. */
const dayOf = (record: Proceeding): PlacedDay['day'] =>
  decisionDay({
    ...(record.concludedOn !== undefined && { concludedOn: record.concludedOn }),
    instances: record.kind === 'lawsuit' ? (record.instances ?? []) : [],
  });

/** The column a word leads to; an unknown one is refused where the column is needed. */
function columnOfWord(
  record: Proceeding,
  word: string | undefined,
  path: FieldPath,
  words: DisposalWords,
  findings: Findings,
): DisposalColumn | undefined {
  if (word === undefined) return undefined;
  const found = words.find(record.kind, word, dayOf(record));
  if (!found) {
    const facts = { name: '文书用语', value: word };
    findings.refuse(importIssue('disposal.unknown', findings.place, pathText(path), facts));
  }
  return found?.column;
}

/** The word that the result of the whole cannot stand beside: the record's own, a part's or the last judgment's. */
function contradictingWord(record: Proceeding, words: DisposalWords): string | undefined {
  const { result, disposal } = record;
  const word = disposal === undefined ? undefined : words.find(record.kind, disposal, dayOf(record));
  if (result !== undefined && word && contradicts(word, result)) return disposal;
  return record.kind === 'review' ? againstParts(record, words) : againstJudgment(record, words);
}

function checkAgreement(record: Proceeding, words: DisposalWords, findings: Findings): void {
  const word = contradictingWord(record, words);
  if (word === undefined) return;
  const facts = { name: '结果', value: record.result ?? '', otherName: '文书用语', other: word };
  findings.refuse(importIssue('result.contradiction', findings.place, 'result', facts));
}

/** Words that say of themselves what came of the case, and those that end nothing or never began. */
const TELLS: ReadonlySet<DisposalColumn> = new Set([
  'upheld',
  'corrected',
  'other',
  'dismissedSuit',
  'pending',
  'notCounted',
]);
const ENDS_NOTHING: ReadonlySet<DisposalColumn> = new Set(['pending', 'notCounted']);

/** A conclusion has a day and a result, or neither. */
function checkConclusion(record: Proceeding, column: DisposalColumn | undefined, findings: Findings): void {
  const decided =
    record.kind === 'lawsuit' && (record.instances ?? []).some(({ decidedOn }) => decidedOn !== undefined);
  const inParts =
    decided ||
    (record.kind === 'review' && (record.parts ?? []).some(({ disposal }) => disposal !== undefined));
  const unknownWord = record.disposal !== undefined && column === undefined;
  const told = record.result !== undefined || (column !== undefined && TELLS.has(column));
  if (record.concludedOn !== undefined && !told && !inParts && !unknownWord) {
    findings.refuse(importIssue('result.missing', findings.place, 'result', { name: '结果' }));
  }
  const ended = record.result !== undefined || (column !== undefined && !ENDS_NOTHING.has(column));
  if (record.concludedOn === undefined && ended && !decided) {
    findings.refuse(importIssue('result.undated', findings.place, 'concludedOn'));
  }
}

function checkDays(days: readonly PlacedDay[], findings: Findings): void {
  days.slice(1).forEach((day, index) => {
    const before = days.slice(0, index + 1).findLast((earlier) => earlier.day !== undefined);
    if (before) findings.inOrder(before, day);
  });
  findings.notInFuture(days);
}

/** What was not accepted yet, or refused, has at least a day on which it was filed; only what was accepted is decided. */
function checkAcceptance(record: Proceeding, column: DisposalColumn | undefined, findings: Findings): void {
  if (record.acceptedOn !== undefined) return;
  const decided = record.concludedOn !== undefined && column !== 'notCounted';
  if (record.filedOn === undefined || decided) findings.missing(['acceptedOn']);
}

export function checkReview(record: ReviewRecord, words: DisposalWords, findings: Findings): void {
  checkDays(
    [
      { path: ['filedOn'], day: record.filedOn },
      { path: ['acceptedOn'], day: record.acceptedOn },
      { path: ['concludedOn'], day: record.concludedOn },
      { path: ['servedOn'], day: record.servedOn },
    ],
    findings,
  );
  const needed = record.result === undefined ? record.disposal : undefined;
  const column = columnOfWord(record, needed, ['disposal'], words, findings);
  (record.parts ?? []).forEach(({ disposal }, index) =>
    columnOfWord(record, disposal, ['parts', index, 'disposal'], words, findings),
  );
  checkAcceptance(record, column, findings);
  checkConclusion(record, column, findings);
  checkAgreement(record, words, findings);
}

export function checkLawsuit(record: LawsuitRecord, words: DisposalWords, findings: Findings): void {
  checkDays(
    [
      { path: ['filedOn'], day: record.filedOn },
      { path: ['acceptedOn'], day: record.acceptedOn },
      { path: ['concludedOn'], day: record.concludedOn },
    ],
    findings,
  );
  const needed = record.result === undefined ? record.disposal : undefined;
  const column = columnOfWord(record, needed, ['disposal'], words, findings);
  (record.parts ?? []).forEach(({ disposal }, index) =>
    columnOfWord(record, disposal, ['parts', index, 'disposal'], words, findings),
  );
  checkAcceptance(record, column, findings);
  checkConclusion(record, column, findings);
  checkAgreement(record, words, findings);
  checkInstances(record, words, findings);
  if (record.route === 'afterReview' && record.review === undefined) {
    findings.warn(importIssue('lawsuit.noReview', findings.place, 'review'));
  }
  if (record.route === 'direct' && record.review !== undefined) {
    findings.warn(importIssue('lawsuit.directWithReview', findings.place, 'route'));
  }
}
