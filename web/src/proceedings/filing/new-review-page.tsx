import { useSearchParams } from 'react-router';
import { PageHead } from '../../common/page-head.js';
import { usePlace } from '../../shell/place.js';
import { ReviewForm } from './review-form.js';
import { WritersOnly } from './writers-only.js';

/** Logs a review of an answer. */
export function NewReviewPage() {
  const place = usePlace();
  const [search] = useSearchParams();
  const caseNo = search.get('case') ?? undefined;
  return (
    <>
      <PageHead
        title="登记行政复议"
        lead="收到复议机关的通知或者知道已经申请复议时登记，受理等以后逐步登记。"
      />
      <WritersOnly>
        <ReviewForm key={`${place.code} ${caseNo ?? ''}`} place={place} caseNo={caseNo} />
      </WritersOnly>
    </>
  );
}
