import { Spin } from 'antd';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import type { Proceeding } from '../api/types.js';
import { CaseSection } from '../cases/page/case-section.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { KIND_LABELS } from '../proceedings-list/list-filter.js';
import { useMay } from '../session/use-session.js';
import { usePlace, type Place } from '../shell/place.js';
import { ChainPicture } from './chain/chain-picture.js';
import { ClocksList } from './clocks/clocks-list.js';
import { Consequences } from './page/consequences.js';
import { GroundsTable } from './page/grounds-table.js';
import { Placements } from './page/placements.js';
import { ProceedingLead } from './page/proceeding-lead.js';
import { RegisteredFacts } from './page/registered-facts.js';
import { RelatedList } from './page/related-list.js';
import { SavedWarnings, type Told } from './page/saved-warnings.js';
import { StepHistory } from './page/step-history.js';
import { filingPath, titleOf, type ProceedingKind } from './proceeding-terms.js';
import { useProceeding } from './queries.js';
import { StepBar } from './steps/step-bar.js';

interface Props {
  readonly place: Place;
  readonly found: Proceeding;
}

function Sections({ place, found }: Props) {
  const { state } = useLocation() as { state: Told | null };
  const [told, setTold] = useState(state);
  const writes = useMay()('proceedings');
  const { code } = place;
  return (
    <>
      <SavedWarnings told={told} version={found.version} />
      <div className={writes ? 'proceeding-next' : ''}>
        {writes && (
          <div className="next-steps">
            <StepBar code={code} found={found} onRecorded={setTold} />
          </div>
        )}
        <CaseSection title="期限">
          <ClocksList code={code} found={found} />
        </CaseSection>
      </div>
      <ChainPicture place={place} found={found} />
      <div className="case-columns">
        <CaseSection title="办理经过">
          <StepHistory code={code} found={found} mayCorrect={writes} onRecorded={setTold} />
        </CaseSection>
        <div>
          <CaseSection title="计入何处">
            <Placements place={place} found={found} />
          </CaseSection>
          {found.consequences.length > 0 && (
            <CaseSection title="后果">
              <Consequences place={place} found={found} />
            </CaseSection>
          )}
          <CaseSection title="争议事项">
            <GroundsTable found={found} />
          </CaseSection>
          <CaseSection title="登记事项">
            <RegisteredFacts place={place} found={found} />
          </CaseSection>
          {found.related.length > 0 && (
            <CaseSection title="同一申请的其他复议、诉讼">
              <RelatedList place={place} found={found} />
            </CaseSection>
          )}
        </div>
      </div>
    </>
  );
}

/** One review or lawsuit: what is to be done by when, how it came about, and where it counts. */
function ProceedingPage({ kind }: { readonly kind: ProceedingKind }) {
  const place = usePlace();
  const { ref = '' } = useParams();
  const proceeding = useProceeding(place.code, { kind, ref });
  const found = proceeding.data;
  const writes = useMay()('proceedings');
  const isSuable = writes && kind === 'review' && found !== undefined && found.stage !== 'filed';
  return (
    <>
      <PageHead
        title={found ? titleOf(found) : `${KIND_LABELS[kind]} ${ref}`}
        lead={found && <ProceedingLead found={found} />}
        actions={
          isSuable && (
            <Link
              className="button-link button-quiet"
              to={filingPath(place, 'lawsuit', { caseNo: found.cases[0]?.caseNo, review: ref })}
            >
              登记复议后的诉讼
            </Link>
          )
        }
      />
      <ProblemAlert
        error={proceeding.error}
        title="复议、诉讼没有打开"
        onRetry={() => void proceeding.refetch()}
      />
      {proceeding.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {found && <Sections key={`${kind} ${ref}`} place={place} found={found} />}
    </>
  );
}

export const ReviewPage = () => <ProceedingPage kind="review" />;
export const LawsuitPage = () => <ProceedingPage kind="lawsuit" />;
