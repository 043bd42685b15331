import { Link } from 'react-router';
import type { Proceeding } from '../../api/types.js';
import { placePath, type Place } from '../../shell/place.js';

interface Props {
  readonly place: Place;
  readonly found: Proceeding;
}

/** In which cell of table 四 of which year it counts, and why. */
export function Placements({ place, found: { placements, notCounted, remarks } }: Props) {
  return (
    <>
      {notCounted !== null && <p>{notCounted}</p>}
      <ol className="placements">
        {placements.map(({ year, group, column, sentence, isFinal }) => (
          <li key={`${year} ${group} ${column}`}>
            <p>{sentence}</p>
            <p className="sub">
              <Link to={`${placePath({ ...place, year }, 'tables')}?cell=proceedings/${group}/${column}`}>
                打开 {year} 年表四的这一格
              </Link>
              {!isFinal && '　该年度还没有结束'}
            </p>
          </li>
        ))}
      </ol>
      {remarks.map((remark) => (
        <p key={remark} className="ribbon-remark">
          {remark}
        </p>
      ))}
    </>
  );
}
