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
import { TakingOverDialog } from './taking-over-dialog.js';

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

/** How the year goes on from the one before: its report read, and recorded reasons for what it carries in besides. */
export function AdjustmentsPanel({ place, report, duties }: Props) {
  const found = useAdjustments(place);
  const [asked, setAsked] = useState<'adjustment' | 'takingOver'>();
  const focus = useFocusAfter<HTMLElement>(asked !== undefined);
  const items = found.data?.items ?? [];
  const needed = isUncontinued(report) && isOpen(report);
  const drafts = duties.drafts && isOpen(report);
  if (items.length === 0 && !needed && !drafts) return null;
  const close = (): void => {
    setAsked(undefined);
  };
  const done = (): void => {
    focus.done();
    close();
  };
  return (
    <CaseSection
      ref={focus.place}
      title="接续调整"
      actions={
        drafts && (
          <>
            <Button
              onClick={() => {
                setAsked('takingOver');
              }}
            >
              由上年度年报接续
            </Button>
            <Button
              onClick={() => {
                setAsked('adjustment');
              }}
            >
              登记接续调整
            </Button>
          </>
        )
      }
    >
      {!needed && items.length === 0 && (
        <p className="sub">
          上年度的年报在本系统里的，自动接续，不用办理。刚开始使用本系统的，可以由上年度公布的年报接续。
        </p>
      )}
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
      {asked === 'adjustment' && <AdjustmentDialog place={place} onClose={close} onDone={done} />}
      {asked === 'takingOver' && <TakingOverDialog place={place} onClose={close} onDone={done} />}
    </CaseSection>
  );
}
