import type { CellRef } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import type { Place } from '../shell/place.js';
import { useCell } from './queries.js';
import type { TablesView } from './view.js';

interface Props {
  readonly place: Place;
  readonly view: TablesView;
  readonly cell: CellRef;
}

/** What a cell counts, on which articles, and by which choices, for the clerk who has to answer for the number. */
export function CellRule({ place, view, cell }: Props) {
  const found = useCell(place, view, cell);
  if (found.error !== null) return <ProblemAlert error={found.error} title="统计规则没有打开" />;
  if (found.data === undefined) return null;
  const { text, articles, choices } = found.data.rule;
  return (
    <div className="cell-rule">
      <p>
        <strong>本格统计：</strong>
        {text}
      </p>
      <p>
        <strong>依据：</strong>
        {articles.join('、')}
      </p>
      {choices.length > 0 && (
        <details>
          <summary>影响本格的 {choices.length} 项统计口径</summary>
          <ul>
            {choices.map(({ name, label, value, description, recommended }) => (
              <li key={name}>
                {label}：<strong>{value}</strong>
                {recommended ? '' : '（不是推荐的做法）'}
                <span className="sub">{description}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
