import { Button } from 'antd';
import type { Case } from '../../api/types.js';

type Fact = Case['events'][number];

/** What can be done with a fact where it stands: what holds is corrected, what was struck out is entered anew in its place. */
export type FactDeed = 'correct' | 'enterAnew';

const DEED_LABELS: Readonly<Record<FactDeed, string>> = { correct: '更正', enterAnew: '重新登记' };

/** The result is chosen on table 三 again, and a place that another fact has taken since is no longer free. */
function deedOf(fact: Fact, all: readonly Fact[]): FactDeed | undefined {
  if (fact.type === 'corrected') return undefined;
  if (!fact.struck) return 'correct';
  const isTaken = all.some(
    ({ struck, corrects, place }) => !struck && corrects === null && place === fact.place,
  );
  return fact.type === 'decided' || isTaken ? undefined : 'enterAnew';
}

interface Props {
  readonly fact: Fact;
  readonly all: readonly Fact[];
  readonly label: string;
  readonly onChoose: (deed: FactDeed) => void;
}

export function FactAction({ fact, all, label, onChoose }: Props) {
  const deed = deedOf(fact, all);
  if (deed === undefined) return null;
  return (
    <Button
      type="text"
      size="small"
      className="fact-correct"
      aria-label={`${DEED_LABELS[deed]} ${fact.on} 的${label}`}
      onClick={() => {
        onChoose(deed);
      }}
    >
      {DEED_LABELS[deed]}
    </Button>
  );
}
