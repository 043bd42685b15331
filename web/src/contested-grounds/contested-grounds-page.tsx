import { Spin } from 'antd';
import type { ContestedGrounds } from '../api/types.js';
import { EmptyHint } from '../common/empty-hint.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { usePlace, type Place } from '../shell/place.js';
import { ComplaintsTable, GroundsTable } from './grounds-table.js';
import { GroundsToolbar } from './grounds-toolbar.js';
import { useContestedGrounds } from './queries.js';
import { useGroundsView } from './view.js';

function Grounds({ place, grounds }: { readonly place: Place; readonly grounds: ContestedGrounds }) {
  const { total, complaints, from, to, note } = grounds;
  if (total.contested === 0)
    return (
      <EmptyHint title={`${from}年至${to}年没有被复议、诉讼的答复`}>
        已审结的按决定、裁判的年份统计，尚未审结的都在其内。登记了复议、诉讼而这里没有的，请换一段年份，或者核对是否已经受理、立案。
      </EmptyHint>
    );
  return (
    <>
      <section className="page-section">
        <h2 id="grounds-by-outcome">按答复的结果</h2>
        <GroundsTable place={place} grounds={grounds} />
        <p className="sub">{note}</p>
      </section>
      {complaints.length > 0 && (
        <section className="page-section">
          <h2 id="grounds-by-complaint">按争议的事项</h2>
          <ComplaintsTable grounds={grounds} />
        </section>
      )}
    </>
  );
}

/** What answers are contested for, and lost on. */
export function ContestedGroundsPage() {
  const place = usePlace();
  const { view, show } = useGroundsView(place);
  const found = useContestedGrounds(place.code, view);
  return (
    <>
      <PageHead
        title="败因统计"
        lead="哪些答复被复议、诉讼，结果如何，因什么被纠正。只列件次：件数少，比率说明不了问题。"
      />
      <GroundsToolbar place={place} view={view} onChange={show} />
      <ProblemAlert error={found.error} title="败因统计没有打开" onRetry={() => void found.refetch()} />
      {found.isPending && (
        <Spin description="正在统计" className="page-spin">
          <div />
        </Spin>
      )}
      {found.data && !found.isError && (
        <div className="grounds" aria-busy={found.isPlaceholderData}>
          <Grounds place={place} grounds={found.data} />
        </div>
      )}
    </>
  );
}
