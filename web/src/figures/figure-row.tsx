import { Button } from 'antd';
import type { Figure } from '../api/types.js';
import { dayText } from '../common/days.js';

const SCOPE_LABELS = { own: '仅本机关', tree: '含下级' } as const;

interface Props {
  readonly figure: Figure;
  /** Absent: this user may only read. */
  readonly onEdit: (() => void) | undefined;
}

export function FigureRow({ figure, onEdit }: Props) {
  const missing = figure.status === 'missing';
  return (
    <tr className={missing ? 'figure-missing' : undefined} id={`figure-${figure.item}`}>
      <th scope="row">
        {figure.label}
        <details className="figure-rule">
          <summary aria-label={`填什么：${figure.label}`}>填什么</summary>
          <p>
            <strong>本格统计：</strong>
            {figure.rule.text}
          </p>
          <p>
            <strong>依据：</strong>
            {figure.rule.articles.join('、')}
          </p>
        </details>
      </th>
      <td className="figure-value">
        {missing ? <span className="tag-missing">待填报</span> : `${figure.value ?? ''} ${figure.measure}`}
      </td>
      <td>{figure.scope ? SCOPE_LABELS[figure.scope] : '—'}</td>
      <td>{figure.source ?? '—'}</td>
      <td>
        {figure.confirmedBy ?? '—'}
        {figure.confirmedOn && <span className="sub">{dayText(figure.confirmedOn)}</span>}
      </td>
      <td>
        {onEdit && (
          <Button
            size="small"
            type={missing ? 'primary' : 'default'}
            onClick={onEdit}
            aria-label={`${missing ? '填报' : '修改'}：${figure.label}`}
          >
            {missing ? '填报' : '修改'}
          </Button>
        )}
      </td>
    </tr>
  );
}
