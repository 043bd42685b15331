import { Button } from 'antd';
import { useState } from 'react';
import type { AnnualReport, OpeningAdjustments } from '../../api/types.js';
import { CaseSection } from '../../cases/page/case-section.js';
import { minuteOf } from '../../common/instants.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import { labelIn } from '../../common/terms.js';
import { useFocusAfter } from '../../common/use-focus-after.js';
import type { Place } from '../../shell/place.js';
import { useVocabularies } from '../../shell/queries.js';
import { isOpen, type Duties } from '../report-duties.js';
import { AdjustmentDialog } from './adjustment-dialog.js';
import { KIND_LABELS } from './kinds.js';
import { useAdjustments } from './queries.js';

interface Props {
  readonly place: Place;
  readonly report: AnnualReport;
  readonly duties: Duties;
}

/** The year carries in something else than the year before carried out. */
const isUncontinued = ({ findings }: AnnualReport): boolean =>
  findings.some(({ id }) => id.startsWith('applications.carriedIn'));

function Adjustment({ adjustment }: { readonly adjustment: OpeningAdjustments['items'][number] }) {
  const types = useVocabularies().data?.applicantTypes;
  const { kind, deltas, reason, basis, recordedAt } = adjustment;
  const changes = Object.entries(deltas).filter(([, delta]) => delta !== 0);
  return (
    <li>
      <p>
        <strong>{KIND_LABELS[kind]}</strong>
        {changes.map(([type, delta]) => (
          <span key={type}>
            {`${labelIn(types, type)} ${delta > 0 ? '增加' : '减少'} ${Math.abs(delta)} 件`}
          </span>
        ))}
      </p>
      <p>{reason}</p>
      <p className="sub">{`依据：${basis}　登记于 ${minuteOf(recordedAt)}`}</p>
    </li>
  );
}

/** Recorded reasons for it, printed in the report; seen where there is one, or where one may be needed. */
export function AdjustmentsPanel({ place, report, duties }: Props) {
  const found = useAdjustments(place);
  const [adding, setAdding] = useState(false);
  const focus = useFocusAfter<HTMLElement>(adding);
  const items = found.data?.items ?? [];
  const needed = isUncontinued(report) && isOpen(report);
  if (items.length === 0 && !needed) return null;
  return (
    <CaseSection
      ref={focus.place}
      title="接续调整"
      actions={
        duties.drafts &&
        isOpen(report) && (
          <Button
            onClick={() => {
              setAdding(true);
            }}
          >
            登记接续调整
          </Button>
        )
      }
    >
      {needed && (
        <p className="case-note">
          本年“上年结转”与上年度报告的“结转下年度继续办理”不一致。登记有误的，先更正记录或者更正上年度的年度报告；机构合并、分设、接收其他机关办件造成的，在此登记接续调整，印在编报说明里。
        </p>
      )}
      <ProblemAlert error={found.error} title="接续调整没有载入" onRetry={() => void found.refetch()} />
      {items.length > 0 && (
        <ol className="adjustments">
          {items.map((adjustment, index) => (
            <Adjustment key={index} adjustment={adjustment} />
          ))}
        </ol>
      )}
      {adding && (
        <AdjustmentDialog
          place={place}
          onClose={() => {
            setAdding(false);
          }}
          onDone={() => {
            focus.done();
            setAdding(false);
          }}
        />
      )}
    </CaseSection>
  );
}
