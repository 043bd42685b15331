import { Alert, Button } from 'antd';
import type { AuditVerification } from '../api/types.js';
import { secondOf } from '../common/instants.js';
import { ProblemAlert } from '../common/problem-alert.js';
import type { ChainCode } from './chain.js';
import { useVerification } from './queries.js';

function Faults({ verdict }: { readonly verdict: AuditVerification }) {
  const { faults, faultTotal, anchorFile } = verdict;
  const told = [...faults, ...anchorFile.faults].map(({ message }) => message);
  const more = faultTotal + anchorFile.faultTotal - told.length;
  return (
    <ul className="audit-faults">
      {told.map((message, place) => (
        <li key={place}>{message}</li>
      ))}
      {more > 0 && <li>另有 {more} 处。</li>}
    </ul>
  );
}

function Verdict({ verdict }: { readonly verdict: AuditVerification }) {
  const { intact, conclusion, entries, anchoredSequence, anchoredAt } = verdict;
  const anchor =
    anchoredSequence === 0 || anchoredAt === null
      ? '没有锚点'
      : `第 ${anchoredSequence} 条，签于 ${secondOf(anchoredAt)}`;
  return (
    <>
      <Alert
        type={intact ? 'success' : 'error'}
        showIcon
        role={intact ? 'status' : 'alert'}
        title={conclusion}
        description={intact ? undefined : <Faults verdict={verdict} />}
      />
      <dl className="facts audit-verdict">
        <div>
          <dt>记录</dt>
          <dd>{entries} 条</dd>
        </div>
        <div>
          <dt>最后一个锚点</dt>
          <dd>{anchor}</dd>
        </div>
        <div className="facts-wide">
          <dt>能证明</dt>
          <dd>{verdict.proven}</dd>
        </div>
        <div className="facts-wide">
          <dt>不能证明</dt>
          <dd>
            <ul className="audit-faults">
              {verdict.unknown.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </>
  );
}

/** Whether the chain is as it was written, as far as the server can know. */
export function VerificationPanel({ code }: { readonly code: ChainCode }) {
  const verification = useVerification(code);
  const { isPending, data, error } = verification;
  return (
    <section className="page-section" aria-label="校验">
      <header className="section-head">
        <h2>校验</h2>
        <Button
          aria-disabled={isPending}
          onClick={
            isPending
              ? undefined
              : () => {
                  verification.mutate();
                }
          }
        >
          {isPending ? '正在校验' : '校验'}
        </Button>
      </header>
      <ProblemAlert error={error} title="没有完成校验" />
      {data ? (
        <Verdict verdict={data} />
      ) : (
        <p className="page-lead">逐条核对散列链和锚点，说明能证明到哪一条、不能证明什么。</p>
      )}
    </section>
  );
}
