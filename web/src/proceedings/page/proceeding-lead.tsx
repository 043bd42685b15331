import type { Proceeding } from '../../api/types.js';
import { COMPLAINANT_LABELS, ROUTE_LABELS } from '../proceeding-terms.js';

/** Stages in which nothing is left to come. */
const isOver = ({ kind, stage }: Proceeding): boolean =>
  stage === 'refused' || stage === 'effective' || (kind === 'review' && stage === 'decided');

/** Where it stands, before whom, and who brought it, in one line under its number. */
export function ProceedingLead({ found }: { readonly found: Proceeding }) {
  const { kind, ref, number, stageLabel, body, complainant, route, role } = found;
  const brought = kind === 'review' ? '申请复议' : '起诉';
  return (
    <span className="case-lead">
      <span className={isOver(found) ? 'stage stage-over' : 'stage'}>{stageLabel}</span>
      {number !== null && number !== ref && <span>编号 {ref}</span>}
      {body !== null && <span>{body}</span>}
      <span>
        由{COMPLAINANT_LABELS[complainant]}
        {brought}
      </span>
      {route !== null && <span>{ROUTE_LABELS[route]}</span>}
      {role === 'reviewBody' && <span>本机关是作为复议机关的共同被告</span>}
    </span>
  );
}
