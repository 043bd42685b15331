import { Spin } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Case, OutcomeDraft, Vocabularies, YearGrids } from '../../api/types.js';
import { EmptyHint } from '../../common/empty-hint.js';
import { PageHead } from '../../common/page-head.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import { labelIn } from '../../common/terms.js';
import { usePlace, type Place } from '../../shell/place.js';
import { useVocabularies } from '../../shell/queries.js';
import { useGrids } from '../../tables/queries.js';
import { calledOf, casePath } from '../case-terms.js';
import { useCase } from '../queries.js';
import { DecisionForm } from './decision-form.js';
import { OutcomeTable } from './outcome-table.js';
import { useOutcomePreview } from './queries.js';

interface Props {
  readonly place: Place;
  readonly caseNo: string;
  readonly found: Case;
  readonly words: Vocabularies;
  readonly grids: YearGrids;
}

function Chooser({ place, caseNo, found, words, grids }: Props) {
  const [outcome, setOutcome] = useState<OutcomeDraft['outcome']>();
  const rule = useOutcomePreview(place.code, caseNo, outcome ? { outcome } : undefined);
  const grid = grids.grids.find(({ key }) => key === 'applications');
  const column = found.people.find(({ role }) => role === 'principal')?.type ?? 'naturalPerson';
  if (grid === undefined) return null;
  return (
    <div className="decide-columns">
      <OutcomeTable
        grid={grid}
        outcomes={words.outcomes}
        column={column}
        chosen={outcome ?? undefined}
        onChoose={(chosen) => {
          // The rows of the table are the outcomes of the law.
          setOutcome(chosen as OutcomeDraft['outcome']);
        }}
      />
      <section className="case-card decide-side" aria-label="答复内容">
        <ProblemAlert error={rule.error} title="答复的要求没有打开" onRetry={() => void rule.refetch()} />
        {rule.isFetching && rule.data === undefined && <Spin description="正在载入" />}
        {rule.data && (
          <DecisionForm
            key={rule.data.outcome}
            place={place}
            caseNo={caseNo}
            found={found}
            rule={rule.data}
            outcomes={words.outcomes}
          />
        )}
        {outcome === undefined && (
          <EmptyHint title="在左边的表三上选择处理结果">
            点一行，或者用方向键选择。本件的申请人是{labelIn(words.applicantTypes, column)}
            ，计入突出显示的一列。
          </EmptyHint>
        )}
      </section>
    </div>
  );
}

/** Choosing the result of an application on table 三 itself. */
export function DecidePage() {
  const place = usePlace();
  const { caseNo = '' } = useParams();
  const found = useCase(place.code, caseNo);
  const grids = useGrids(place, { scope: 'own' });
  const words = useVocabularies();
  const error = found.error ?? grids.error ?? words.error;
  return (
    <>
      <PageHead
        title={`拟定答复：${found.data ? calledOf(found.data) : caseNo}`}
        lead={<span className="one-line">{found.data?.description}</span>}
        actions={
          <Link className="button-link button-quiet" to={casePath(place, caseNo)}>
            返回案件
          </Link>
        }
      />
      <ProblemAlert error={error} title="页面没有打开" />
      {found.data && grids.data && words.data ? (
        <Chooser place={place} caseNo={caseNo} found={found.data} words={words.data} grids={grids.data} />
      ) : (
        error === null && (
          <Spin description="正在载入" className="page-spin">
            <div />
          </Spin>
        )
      )}
    </>
  );
}
