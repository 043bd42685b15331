import { Spin } from 'antd';
import { useSearchParams } from 'react-router';
import { PageHead } from '../../common/page-head.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import { usePlace } from '../../shell/place.js';
import { useProceeding } from '../queries.js';
import { LawsuitForm } from './lawsuit-form.js';
import { WritersOnly } from './writers-only.js';

/** Logs a lawsuit against an answer, or after a review of it. */
export function NewLawsuitPage() {
  const place = usePlace();
  const [search] = useSearchParams();
  const review = search.get('review') ?? undefined;
  const asked = search.get('case') ?? undefined;
  // Whoever came from the review alone contests the answer that it was about.
  const before = useProceeding(
    place.code,
    review === undefined || asked !== undefined ? undefined : { kind: 'review', ref: review },
  );
  const caseNo = asked ?? before.data?.cases[0]?.caseNo;
  return (
    <>
      <PageHead title="登记行政诉讼" lead="收到法院的应诉通知或者知道已经起诉时登记，立案等以后逐步登记。" />
      <ProblemAlert error={before.error} title="此前的复议没有打开" />
      {before.isLoading ? (
        <Spin description="正在载入" className="page-spin">
          <div />
        </Spin>
      ) : (
        <WritersOnly>
          <LawsuitForm
            key={`${place.code} ${caseNo ?? ''} ${review ?? ''}`}
            place={place}
            caseNo={caseNo}
            review={review}
          />
        </WritersOnly>
      )}
    </>
  );
}
