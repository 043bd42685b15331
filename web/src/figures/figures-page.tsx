import { App, Segmented, Spin } from 'antd';
import { useSearchParams } from 'react-router';
import type { Figure } from '../api/types.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import { usePlace, type Place } from '../shell/place.js';
import { editionId } from '../shell/edition.js';
import { useEditions } from '../shell/queries.js';
import { FigureForm } from './figure-form.js';
import { FigureRow } from './figure-row.js';
import { useFigures } from './queries.js';

const HEADINGS = ['项目', '数值', '数据范围', '数据来源', '确认人', '操作'];

interface TableProps {
  readonly place: Place;
  readonly figures: readonly Figure[];
  readonly editing: string | null;
  readonly onEdit: (item: string | undefined) => void;
}

function FiguresTable({ place, figures, editing, onEdit }: TableProps) {
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
    <table className="list-table figures-table" aria-label="本年数据">
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

/** The figures of table 二: what the register of cases cannot know and somebody has to supply and confirm. */
export function FiguresPage() {
  const place = usePlace();
  const [search, setSearch] = useSearchParams();
  const edition = editionId(search.get('edition'));
  const editions = useEditions().data ?? [];
  const inForce = editions.find(
    ({ reportYears: { from, until } }) => from <= place.year && place.year <= (until ?? 9999),
  );
  const figures = useFigures(place, edition);
  const items = figures.data?.items ?? [];
  const missing = items.filter(({ status }) => status === 'missing').length;
  const change = (key: string, value: string | undefined): void => {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === undefined) next.delete(key);
        else next.set(key, value);
        return next;
      },
      { replace: true },
    );
  };
  return (
    <>
      <PageHead
        title={`${place.year}年数据`}
        lead="表二“主动公开政府信息情况”各项，由业务部门提供、专人确认。没有的也要填 0，不留空。"
        actions={
          <Segmented
            aria-label="格式"
            name="figures-edition"
            value={edition ?? inForce?.id ?? ''}
            options={editions.map(({ id }) => ({ value: id, label: `${id}年版` }))}
            onChange={(id) => {
              change('edition', id);
            }}
          />
        }
      />
      <ProblemAlert error={figures.error} title="本年数据没有打开" onRetry={() => void figures.refetch()} />
      {figures.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {figures.data && (
        <>
          <p className="figures-progress" role="status">
            {missing === 0
              ? `全部 ${items.length} 项已填报。`
              : `共 ${items.length} 项，还有 ${missing} 项待填报，排在最前。`}
          </p>
          <FiguresTable
            place={place}
            figures={items}
            editing={search.get('item')}
            onEdit={(item) => {
              change('item', item);
            }}
          />
        </>
      )}
    </>
  );
}
