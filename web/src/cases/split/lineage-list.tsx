import { Link } from 'react-router';
import type { Case } from '../../api/types.js';
import { dayText } from '../../common/days.js';
import type { Place } from '../../shell/place.js';
import { casePath } from '../case-terms.js';

type Split = Case['lineage']['splits'][number];

function SplitNote({
  split: { guidedOn, refiledOn, original, descriptionBefore },
}: {
  readonly split: Split;
}) {
  return (
    <div className="lineage-split">
      <p>
        {dayText(guidedOn)}指引一事一申请，申请人于{dayText(refiledOn)}分别重新提出，
        {original === 'withdrawn' ? '本件撤回' : '本件留下其中一项'}。
      </p>
      <details>
        <summary>拆分前的内容</summary>
        <p>{descriptionBefore}</p>
      </details>
    </div>
  );
}

/** Where the application came from and what became of it, each a way to the other one. */
export function LineageList({ place, found }: { readonly place: Place; readonly found: Case }) {
  const { lineage, duplicateOf } = found;
  const lines: readonly (readonly [label: string, cases: readonly (string | null)[]])[] = [
    ['由此拆分而来', [lineage.splitFrom]],
    ['分别立案的', lineage.splitInto],
    ['并入', [lineage.mergedInto]],
    ['并入本件的', lineage.merged],
    ['先前的申请', [duplicateOf]],
  ];
  const told = lines
    .map(([label, cases]) => [label, cases.filter((each) => each !== null)] as const)
    .filter(([, cases]) => cases.length > 0);
  if (told.length === 0 && lineage.splits.length === 0) return <p className="sub">没有关联的申请。</p>;
  return (
    <>
      <dl className="lineage">
        {told.map(([label, cases]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {cases.map((called) => (
                <Link key={called} to={casePath(place, called)}>
                  {called}
                </Link>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {lineage.splits.map((split) => (
        <SplitNote key={split.recordedAt} split={split} />
      ))}
    </>
  );
}
