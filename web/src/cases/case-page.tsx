import { Button, Spin } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Case, Vocabularies } from '../api/types.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { labelIn } from '../common/terms.js';
import { useMay } from '../session/use-session.js';
import { usePlace } from '../shell/place.js';
import { useVocabularies } from '../shell/queries.js';
import { AssigneePanel } from './assignment/assignee-panel.js';
import { calledOf, casePath, STATE_LABELS, STEP_TERMS } from './case-terms.js';
import { EventForm } from './event-form.js';
import { CaseFacts } from './page/case-facts.js';
import { Decisions } from './page/decisions.js';
import { Timeline } from './page/timeline.js';
import { PeoplePanel } from './people-panel.js';
import { useCase } from './queries.js';
import { DeadlineRibbon } from './ribbon/deadline-ribbon.js';

function CaseLead({ found, words }: { readonly found: Case; readonly words: Vocabularies | undefined }) {
  const principal = found.people.find(({ role }) => role === 'principal');
  return (
    <span className="case-lead">
      <span className={`stage stage-${found.state}`}>{STATE_LABELS[found.state]}</span>
      {principal && (
        <span>
          {principal.name}（{labelIn(words?.applicantTypes, principal.type)}）
        </span>
      )}
      <span className="one-line">{found.description}</span>
    </span>
  );
}

/** One application: what it is, who asks, when it is due and why, and what has been done. */
export function CasePage() {
  const place = usePlace();
  const { caseNo = '' } = useParams();
  const found = useCase(place.code, caseNo);
  const words = useVocabularies().data;
  const [adding, setAdding] = useState(false);
  const handles = useMay()('handle');
  const terms = [...(words?.caseEvents ?? []), ...STEP_TERMS];
  const data = found.data;
  return (
    <>
      <PageHead
        title={data ? calledOf(data) : caseNo}
        lead={data && <CaseLead found={data} words={words} />}
        actions={
          <Link className="button-link button-quiet" to={`${casePath(place, caseNo)}/receipt`}>
            回执
          </Link>
        }
      />
      <ProblemAlert error={found.error} title="案件没有打开" onRetry={() => void found.refetch()} />
      {found.isPending && (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      )}
      {data && (
        <>
          <section className="page-section case-card" aria-label="答复期限">
            <h2>答复期限</h2>
            <DeadlineRibbon found={data} />
          </section>
          <div className="case-columns">
            <section className="page-section case-card" aria-label="办理经过">
              <header className="section-head">
                <h2>办理经过</h2>
                {handles && (
                  <Button
                    type="primary"
                    onClick={() => {
                      setAdding(true);
                    }}
                  >
                    登记环节
                  </Button>
                )}
              </header>
              <Timeline found={data} terms={terms} />
            </section>
            <div>
              <section className="page-section case-card" aria-label="申请">
                <h2>申请</h2>
                <CaseFacts found={data} words={words} />
              </section>
              <section className="page-section case-card" aria-label="申请人">
                <h2>申请人</h2>
                <PeoplePanel code={place.code} caseNo={caseNo} people={data.people} mayReveal={handles} />
              </section>
              <AssigneePanel
                code={place.code}
                caseNo={caseNo}
                assignments={data.assignments}
                mayAssign={handles}
              />
              {data.decisions.length > 0 && (
                <section className="page-section case-card" aria-label="答复">
                  <h2>答复</h2>
                  <Decisions found={data} words={words} />
                </section>
              )}
            </div>
          </div>
        </>
      )}
      {adding && data && (
        <EventForm
          code={place.code}
          caseNo={caseNo}
          version={data.version}
          terms={terms}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </>
  );
}
