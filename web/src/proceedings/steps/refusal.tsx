import { NotRecorded } from '../../cases/actions/meanwhile.js';
import { InSight } from '../../common/in-sight.js';
import { useVocabularies } from '../../shell/queries.js';
import type { ProceedingKind } from '../proceeding-terms.js';

interface Props {
  readonly kind: ProceedingKind;
  readonly error: unknown;
  /** What the button is called that sends the form once more. */
  readonly again: string;
}

/** Why a step was not recorded. */
export function Refusal({ kind, error, again }: Props) {
  const words = useVocabularies().data;
  return (
    <InSight when={error}>
      <NotRecorded
        error={error}
        again={again}
        terms={kind === 'review' ? words?.reviewSteps : words?.lawsuitSteps}
      />
    </InSight>
  );
}
