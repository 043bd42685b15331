import { Alert, Button } from 'antd';
import { Link, useLocation, useParams } from 'react-router';
import type { Case } from '../api/types.js';
import { dayText } from '../common/days.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { labelIn } from '../common/terms.js';
import { usePlace, placePath } from '../shell/place.js';
import { useAgencies, useVocabularies } from '../shell/queries.js';
import { calledOf, casePath } from './case-terms.js';
import { useCase } from './queries.js';

type Warnings = NonNullable<Case['warnings']>;

/** What the intake found worth a look; the case has been registered all the same. */
function IntakeWarnings({ warnings }: { readonly warnings: Warnings }) {
  if (warnings.length === 0) return null;
  return (
    <Alert
      className="page-note page-actions"
      type="warning"
      showIcon
      title="已登记，请核对"
      description={warnings.map(({ code, field, message }) => (
        <p key={`${code} ${field}`}>{message}</p>
      ))}
    />
  );
}

/** The receipt that the applicant takes away: printed from the browser. */
export function ReceiptPage() {
  const place = usePlace();
  const { caseNo = '' } = useParams();
  const { state } = useLocation() as { state: { warnings?: Warnings } | null };
  const found = useCase(place.code, caseNo);
  const words = useVocabularies();
  const agency = useAgencies().data?.find(({ code }) => code === place.code);
  const data = found.data;
  const [principal] = data?.people ?? [];
  return (
    <>
      <PageHead
        title="申请回执"
        actions={
          <span className="form-actions">
            <Button
              type="primary"
              onClick={() => {
                window.print();
              }}
            >
              打印
            </Button>
            <Link className="button-link button-quiet" to={casePath(place, caseNo)}>
              打开案件
            </Link>
            <Link className="button-link button-quiet" to={`${placePath(place, 'cases')}/new`}>
              再登记一件
            </Link>
          </span>
        }
      />
      <IntakeWarnings warnings={state?.warnings ?? []} />
      <ProblemAlert error={found.error} title="回执没有打开" onRetry={() => void found.refetch()} />
      {data && (
        <article className="receipt" aria-label="政府信息公开申请回执">
          <h2>政府信息公开申请回执</h2>
          <p className="receipt-number">编号：{calledOf(data)}</p>
          <p>{principal?.name}：</p>
          <p>
            本机关于{dayText(data.receivedOn)}收到你（单位）以“{labelIn(words.data?.channels, data.channel)}
            ”方式提出的政府信息公开申请，所需政府信息为：
          </p>
          <blockquote>{data.description}</blockquote>
          {/* An event may have moved the due day away from the twenty working days of the receipt. */}
          {data.dueOn !== null && data.events.length === 0 && (
            <p>
              根据《中华人民共和国政府信息公开条例》第三十三条，本机关将自收到申请之日起20个工作日内，即
              {dayText(data.dueOn)}前（含当日）予以答复
              {data.provisional && '（遇国务院公布节假日安排可能调整）'}
              。需要补正、征求意见或者延长答复期限的，另行告知。
            </p>
          )}
          <p className="receipt-sign">
            {agency?.name}
            <br />
            {dayText(data.receivedOn)}
          </p>
        </article>
      )}
    </>
  );
}
