import { App } from 'antd';
import type { Figure } from '../api/types.js';
import { useMay } from '../session/use-session.js';
import type { Place } from '../shell/place.js';
import { FigureForm } from './figure-form.js';
import { FigureRow } from './figure-row.js';

const HEADINGS = ['项目', '数值', '数据范围', '数据来源', '确认人', '操作'];

interface TableProps {
  readonly place: Place;
  readonly label: string;
  readonly figures: readonly Figure[];
  readonly editing: string | null;
  readonly onEdit: (item: string | undefined) => void;
}

export function FiguresTable({ place, label, figures, editing, onEdit }: TableProps) {
  const { message } = App.useApp();
  const mayEdit = useMay()('figures');
  const missingFirst = [...figures].sort(
    (a, b) => Number(a.status === 'supplied') - Number(b.status === 'supplied'),
  );
  const done = (figure: Figure, saved: boolean): void => {
    onEdit(undefined);
    if (saved) void message.success(`“${figure.label}”已保存`);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[id="figure-${figure.item}"] button`)?.focus(),
    );
  };
  return (
    <table className="list-table figures-table" aria-label={label}>
      <thead>
        <tr>
          {HEADINGS.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {missingFirst.map((figure) =>
          figure.item === editing && mayEdit ? (
            <tr key={figure.item} className="figure-editing">
              <th scope="row">{figure.label}</th>
              <td colSpan={HEADINGS.length - 1}>
                <FigureForm
                  place={place}
                  figure={figure}
                  onDone={(saved) => {
                    done(figure, saved);
                  }}
                />
              </td>
            </tr>
          ) : (
            <FigureRow
              key={figure.item}
              figure={figure}
              onEdit={
                mayEdit
                  ? () => {
                      onEdit(figure.item);
                    }
                  : undefined
              }
            />
          ),
        )}
      </tbody>
    </table>
  );
}
