import type { DisposalColumn, DisposalWords } from '../../../domain/proceeding/disposals.js';
import { importIssue } from '../import-issues.js';
import type { LawsuitRecord } from '../records/record-schemas.js';
import type { Findings, PlacedDay } from './findings.js';

type Instance = NonNullable<LawsuitRecord['instances']>[number];

const dayOf = (
  index: number,
  field: keyof Instance & `${string}On`,
  instance: Instance | undefined,
): PlacedDay => ({
  path: ['instances', index, field],
  day: instance?.[field],
});

function checkOrder(
  record: LawsuitRecord,
  instances: readonly Instance[],
  index: number,
  findings: Findings,
): void {
  const instance = instances[index];
  const accepted = dayOf(index, 'acceptedOn', instance);
  const decided = dayOf(index, 'decidedOn', instance);
  // A court that first refused the case accepts it after all that it decided before.
  const filed: PlacedDay =
    record.filedOn === undefined
      ? { path: ['acceptedOn'], day: record.acceptedOn }
      : { path: ['filedOn'], day: record.filedOn };
  findings.inOrder(filed, accepted);
  findings.inOrder(accepted.day === undefined ? filed : accepted, decided);
  for (const field of ['servedOn', 'appealedOn', 'effectiveOn'] as const) {
    findings.inOrder(decided, dayOf(index, field, instance));
  }
  const before = instances[index - 1];
  const ended = before?.appealedOn === undefined ? 'decidedOn' : 'appealedOn';
  if (before)
    findings.inOrder(dayOf(index - 1, ended, before), accepted.day === undefined ? decided : accepted);
  if (instance?.appealedOn !== undefined && decided.day === undefined) findings.missing(decided.path);
}

/** Words that leave the result to be told elsewhere: 改判 to the whole case, 驳回上诉 to the court below. */
function leavesOpen(column: DisposalColumn | undefined, before: readonly Instance[]): boolean {
  if (column === 'asFirstInstance') return !before.some(({ disposal }) => disposal !== undefined);
  return column === undefined || column === 'stated';
}

function checkResult(
  record: LawsuitRecord,
  instances: readonly Instance[],
  index: number,
  words: DisposalWords,
  findings: Findings,
): void {
  const instance = instances[index];
  if (instance === undefined) return;
  const field = `instances[${index}].disposal`;
  const column =
    instance.disposal === undefined
      ? undefined
      : words.find('lawsuit', instance.disposal, instance.decidedOn)?.column;
  if (instance.disposal !== undefined && column === undefined) {
    const facts = { name: '文书用语', value: instance.disposal };
    findings.refuse(importIssue('disposal.unknown', findings.place, field, facts));
    return;
  }
  const wholeTells =
    instance.result !== undefined || record.result !== undefined || record.disposal !== undefined;
  if (instance.decidedOn !== undefined && !wholeTells && leavesOpen(column, instances.slice(0, index))) {
    findings.refuse(importIssue('result.missing', findings.place, field, { name: '裁判结果' }));
  }
}

/** Instances follow one another, and every judgment says what it came to. */
export function checkInstances(record: LawsuitRecord, words: DisposalWords, findings: Findings): void {
  const instances = record.instances ?? [];
  instances.forEach((instance, index) => {
    checkOrder(record, instances, index, findings);
    checkResult(record, instances, index, words, findings);
    findings.notInFuture([dayOf(index, 'acceptedOn', instance), dayOf(index, 'decidedOn', instance)]);
  });
}
