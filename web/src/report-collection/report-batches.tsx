import { Alert, Button, Progress } from 'antd';
import type { ReportBatch } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useCurrentSession, useMay } from '../session/use-session.js';
import type { Place } from '../shell/place.js';
import { archiveAddress, isUnderWay, useBatches, useFailures, useOrderBatch } from './batch-queries.js';

function Failures({ place, batch }: { readonly place: Place; readonly batch: ReportBatch }) {
  const failures = useFailures(place, batch).data?.failures ?? [];
  return (
    <Alert
      type="error"
      showIcon
      title={`${batch.counts.failed} 个机关的年度报告没有生成`}
      description={
        <ul>
          {failures.map(({ agency, reason }) => (
            <li key={agency.code}>
              {agency.name}：{reason}
            </li>
          ))}
        </ul>
      }
    />
  );
}

function LatestBatch({ place, batch }: { readonly place: Place; readonly batch: ReportBatch }) {
  const { counts, percent } = batch;
  if (isUnderWay(batch))
    return (
      <>
        <p>
          正在生成：{counts.all} 个机关中已完成 {counts.done} 个。可以离开本页，稍后回来下载。
        </p>
        <Progress percent={percent} aria-label="成批生成的进度" />
      </>
    );
  return (
    <>
      <p>
        {`最近一次已生成 ${counts.done} 个机关的年度报告。`}
        <a href={archiveAddress(place, batch)} download>
          下载全部（ZIP）
        </a>
      </p>
      {counts.failed > 0 && <Failures place={place} batch={batch} />}
    </>
  );
}

/** The roll-up and the reports of all agencies below as documents, made in the background and fetched in one file. */
export function ReportBatches({ place }: { readonly place: Place }) {
  const batches = useBatches(place);
  const order = useOrderBatch(place);
  const { user } = useCurrentSession();
  const mayOrder = useMay()('collectReports') && [undefined, place.code].includes(user.agencyCode);
  const latest = batches.data?.items[0];
  return (
    <section aria-label="成批生成">
      <ProblemAlert error={order.error ?? batches.error} title="没有成批生成" />
      <div role="status">{latest && <LatestBatch place={place} batch={latest} />}</div>
      {mayOrder && (
        <Button
          loading={order.isPending}
          disabled={latest !== undefined && isUnderWay(latest)}
          onClick={() => {
            order.mutate();
          }}
        >
          成批生成报告
        </Button>
      )}
    </section>
  );
}
