import { labelIn } from '../common/terms.js';
import { useVocabularies } from '../shell/queries.js';

/** Stages in which nothing is left to do. */
const OVER: readonly string[] = ['served', 'closed', 'voided', 'archived'];

/** Where a case stands, in the words of the workflow. */
export function StageTag({ stage }: { readonly stage: string }) {
  const stages = useVocabularies().data?.caseStages;
  return (
    <span className={OVER.includes(stage) ? 'stage stage-over' : 'stage'}>{labelIn(stages, stage)}</span>
  );
}
