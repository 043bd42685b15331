import { Alert } from 'antd';
import type { CaseRemedies } from '../../api/types.js';

const UNREVIEWED =
  '未经复议直接起诉的，法院不予立案，已经立案的裁定驳回起诉（行政复议法第二十三条第一款第（四）项；适用行政诉讼法的解释第五十六条）。确未经复议的，可以照此登记，并在答辩中提出。';

interface Props {
  readonly remedies: CaseRemedies | undefined;
  readonly round: number | undefined;
}

/** A suit against a refusal that has to go to review first; the court decides upon it, and nothing is refused. */
export function RouteWarning({ remedies, round }: Props) {
  const answer = remedies?.answers.find((one) => one.round === round);
  if (answer?.route !== 'reviewFirst' && answer?.route !== 'mixed') return null;
  const isWhole = answer.route === 'reviewFirst';
  return (
    <Alert
      className="problem"
      type="warning"
      showIcon
      role="status"
      title={isWhole ? '应当先申请行政复议' : '不予公开的部分应当先申请行政复议'}
      description={`答复“${answer.outcomeLabel}”${isWhole ? '属于不予公开。' : '有一部分不予公开，请核对起诉针对的是哪一部分。'}${UNREVIEWED}`}
    />
  );
}
