import { Button, Spin } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Case, Vocabularies } from '../api/types.js';
import { dayText } from '../common/days.js';
import { minuteOf } from '../common/instants.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { labelIn } from '../common/terms.js';
import { LettersPanel } from '../letters/letters-panel.js';
import { useMay } from '../session/use-session.js';
import { usePlace } from '../shell/place.js';
import { useVocabularies } from '../shell/queries.js';
import { AssigneePanel } from './assignment/assignee-panel.js';
import { calledOf, casePath, STATE_LABELS, STEP_TERMS } from './case-terms.js';
import { DeadlineRibbon } from './deadline-ribbon.js';
import { EventForm } from './event-form.js';
import { PeoplePanel } from './people-panel.js';
import { useCase } from './queries.js';

function Facts({ found, words }: { readonly found: Case; readonly words: Vocabularies | undefined }) {
  const facts = [
    ['状态', STATE_LABELS[found.state]],
    ['收到申请之日', dayText(found.receivedOn)],
    ['提出方式', labelIn(words?.channels, found.channel)],
    ['办结', dayText(found.handledOn)],
    ...(found.mergedInto === null ? [] : [['并入', found.mergedInto]]),
    ...found.decisions.map(({ outcome, documentNo }) => [
      '处理结果',
      `${labelIn(words?.outcomes, outcome)}${documentNo === null ? '' : `（${documentNo}）`}`,
    ]),
  ];
  return (
    <dl className="facts">
      {facts.map(([label, value], index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div className="facts-wide">
        <dt>所需政府信息</dt>
        <dd>{found.description}</dd>
      </div>
    </dl>
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
        <div className="case-columns">
          <div>
            <section className="page-section case-card" aria-label="申请">
              <h2>申请</h2>
              <Facts found={data} words={words} />
            </section>
            <AssigneePanel
              code={place.code}
              caseNo={caseNo}
              assignments={data.assignments}
              mayAssign={handles}
            />
            <section className="page-section case-card" aria-label="申请人">
              <h2>申请人</h2>
              <PeoplePanel code={place.code} caseNo={caseNo} people={data.people} mayReveal={handles} />
            </section>
          </div>
          <div>
            <section className="page-section case-card" aria-label="答复期限">
              <h2>答复期限</h2>
              <DeadlineRibbon found={data} />
            </section>
            <LettersPanel code={place.code} caseNo={caseNo} />
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
              <ol className="timeline">
                <li>
                  <span className="day">{data.receivedOn}</span> 收到申请
                </li>
                {data.events.map(({ seq, type, on, recordedAt, recordedBy }) => (
                  <li key={seq}>
                    <span className="day">{on}</span> {labelIn(terms, type)}
                    <span className="sub">
                      {recordedBy ?? '导入'}，{minuteOf(recordedAt)} 登记
                    </span>
                  </li>
                ))}
              </ol>
            </section>
          </div>
        </div>
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
