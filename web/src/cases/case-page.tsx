import { Alert, Spin } from 'antd';
import { Link, useLocation, useParams } from 'react-router';
import type { Case } from '../api/types.js';
import { AttachmentsPanel } from '../attachments/attachments-panel.js';
import { DeliveryPanel } from '../attachments/delivery-panel.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { LettersPanel } from '../letters/letters-panel.js';
import { CaseProceedingsPanel } from '../proceedings/case-proceedings-panel.js';
import { useMay } from '../session/use-session.js';
import { usePlace, type Place } from '../shell/place.js';
import { useVocabularies } from '../shell/queries.js';
import { ActionBar } from './actions/action-bar.js';
import { AssigneePanel } from './assignment/assignee-panel.js';
import { calledOf, casePath, hasEnded } from './case-terms.js';
import { CaseFacts } from './page/case-facts.js';
import { CaseLead } from './page/case-lead.js';
import { CaseSection } from './page/case-section.js';
import { Decisions } from './page/decisions.js';
import { RemediesPanel } from './page/remedies-panel.js';
import { Timeline } from './page/timeline.js';
import { PeoplePanel } from './people-panel.js';
import { useCase } from './queries.js';
import { DeadlineRibbon } from './ribbon/deadline-ribbon.js';
import { LineageSection } from './split/lineage-section.js';

interface Props {
  readonly place: Place;
  readonly caseNo: string;
  readonly found: Case;
}

/** What the server pointed out when the answer was recorded, until something else is. */
function Warnings({ version }: { readonly version: number }) {
  const { state } = useLocation() as {
    state: { version?: number; warnings?: readonly string[] } | null;
  };
  if (!state?.warnings?.length || state.version !== version) return null;
  const list = (
    <ul className="meanwhile">
      {state.warnings.map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
  );
  return <Alert className="problem" type="warning" showIcon title="已经登记，请留意" description={list} />;
}

function Sections({ place, caseNo, found }: Props) {
  const words = useVocabularies().data;
  const handles = useMay()('handle');
  const { code } = place;
  return (
    <>
      {handles && <ActionBar place={place} caseNo={caseNo} found={found} />}
      <CaseSection title="答复期限">
        <DeadlineRibbon found={found} />
      </CaseSection>
      <div className="case-columns">
        <CaseSection title="办理经过">
          <Timeline code={code} caseNo={caseNo} found={found} mayCorrect={handles} />
        </CaseSection>
        <div>
          {found.decisions.length > 0 && (
            <CaseSection title="答复">
              <Decisions found={found} words={words} />
            </CaseSection>
          )}
          {found.decisions.length > 0 && (
            <DeliveryPanel code={code} caseNo={caseNo} found={found} mayAdd={handles} />
          )}
          <RemediesPanel code={code} caseNo={caseNo} version={found.version} />
          <CaseProceedingsPanel place={place} caseNo={caseNo} />
          <CaseSection title="申请">
            <CaseFacts found={found} words={words} />
          </CaseSection>
          <CaseSection title="申请人">
            <PeoplePanel code={code} caseNo={caseNo} people={found.people} mayReveal={handles} />
          </CaseSection>
          <LineageSection place={place} caseNo={caseNo} found={found} maySplit={handles} />
          <LettersPanel code={code} caseNo={caseNo} />
          {handles && <AttachmentsPanel code={code} caseNo={caseNo} found={found} />}
          <AssigneePanel code={code} caseNo={caseNo} assignments={found.assignments} mayAssign={handles} />
        </div>
      </div>
    </>
  );
}

/** One application: what is to be done, when it is due and why, what has been done, and who asks for what. */
export function CasePage() {
  const place = usePlace();
  const { caseNo = '' } = useParams();
  const found = useCase(place.code, caseNo);
  const words = useVocabularies().data;
  return (
    <>
      <PageHead
        title={found.data ? calledOf(found.data) : caseNo}
        lead={found.data && <CaseLead found={found.data} words={words} />}
        actions={
          <>
            {found.data && hasEnded(found.data) && (
              <Link className="button-link button-quiet" to={`${casePath(place, caseNo)}/archive-list`}>
                卷内目录
              </Link>
            )}
            <Link className="button-link button-quiet" to={`${casePath(place, caseNo)}/receipt`}>
              回执
            </Link>
          </>
        }
      />
      {found.data && <Warnings version={found.data.version} />}
      <ProblemAlert error={found.error} title="案件没有打开" onRetry={() => void found.refetch()} />
      {found.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {found.data && <Sections key={caseNo} place={place} caseNo={caseNo} found={found.data} />}
    </>
  );
}
