import { Link } from 'react-router';
import type { Case } from '../../api/types.js';
import { dayText } from '../../common/days.js';
import type { Place } from '../../shell/place.js';
import { casePath } from '../case-terms.js';

/** Whether there is anything to show. */
export const hasLineage = ({ lineage, duplicateOf }: Case): boolean =>
  duplicateOf !== null ||
  lineage.splitFrom !== null ||
  lineage.mergedInto !== null ||
  lineage.splitInto.length + lineage.merged.length > 0;

/** Where the application came from and what became of it, each a way to the other one. */
export function LineageList({ place, found }: { readonly place: Place; readonly found: Case }) {
  const { lineage, duplicateOf } = found;
  const lines: readonly (readonly [label: string, cases: readonly (string | null)[]])[] = [
    ['由此拆分而来', [lineage.splitFrom]],
    ['拆分为', lineage.splitInto],
    ['并入', [lineage.mergedInto]],
    ['并入本件的', lineage.merged],
    ['先前的申请', [duplicateOf]],
  ];
  return (
    <dl className="lineage">
      {lines.map(([label, cases]) => {
        const told = cases.filter((each) => each !== null);
        return (
          told.length > 0 && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {told.map((called) => (
                  <Link key={called} to={casePath(place, called)}>
                    {called}
                  </Link>
                ))}
              </dd>
            </div>
          )
        );
      })}
      {lineage.splits.map(({ guidedOn, refiledOn, recordedAt }) => (
        <p key={recordedAt} className="sub">
          {dayText(guidedOn)}指引一事一申请，申请人于{dayText(refiledOn)}分别重新提出。
        </p>
      ))}
    </dl>
  );
}
