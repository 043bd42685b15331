import type { CountingRules } from '../../domain/counting-rules.js';
import type { CountedProceeding } from '../../domain/proceeding/proceeding-facts.js';
import type { ProceedingStage } from '../../law/proceedings/keys.js';
import type { ProceedingRecord } from '../proceeding-file.js';

/** Why a proceeding stands in the register and not in table 四; null where it is counted. */
export function notCountedBecause(
  record: ProceedingRecord,
  stage: ProceedingStage,
  spans: readonly CountedProceeding[],
): string | null {
  if (spans.length > 0) return null;
  if (record.kind === 'lawsuit' && record.role === 'reviewBody')
    return '不计入：本机关是作为复议机关的共同被告，只由作出原行政行为的机关计入（国办公开办函〔2016〕201号）。';
  if (stage === 'refused')
    return record.kind === 'review'
      ? '不计入：复议机关不予受理，没有成为案件，只作登记（行政复议法第三十条）。'
      : '不计入：法院不予立案，没有成为案件，只作登记（行政诉讼法第五十一条）。';
  if (record.acceptedOn === undefined)
    return record.kind === 'review' ? '受理之后才计入，目前只作登记。' : '立案之后才计入，目前只作登记。';
  return '不计入：按本机关对该文书用语的规定不计入，只作登记。';
}

const RETRIAL = 3;

/** What a reader of the placements may wonder at. */
export function remarksOn(record: ProceedingRecord, { litigationUnit }: CountingRules): string[] {
  if (record.kind === 'review') return [];
  const instances = record.instances ?? [];
  const retried = instances.find(({ level }) => level === RETRIAL);
  const each = litigationUnit === 'instance';
  return [
    ...(each && instances.length > 1 ? ['本机关按审级计数，每一审级各计一件。'] : []),
    ...(retried && !each
      ? [
          `再审（${retried.acceptedOn ?? retried.decidedOn ?? '日期未登记'}）不改已经计入的年度，也不另计一件，请在报告中说明。`,
        ]
      : []),
  ];
}
