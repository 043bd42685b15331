import type { AnnualReport, ReportEvent, ReportStep } from '../api/types.js';
import { useCurrentSession, useMay } from '../session/use-session.js';

/** Who is at the page, as far as the report of this agency is concerned. The server decides; this spares ways into a wall. */
export interface Duties {
  /** Drafts it: begins, writes, gives reasons, submits, corrects. */
  readonly drafts: boolean;
  readonly may: (step: ReportStep) => boolean;
  readonly username: string;
  readonly singlePersonOffice: boolean;
}

export function useDuties(code: string): Duties {
  const { user } = useCurrentSession();
  const may = useMay();
  const isOwn = user.agencyCode === undefined || user.agencyCode === code;
  const returns = may('returnReport') && (isOwn || user.roles.includes('supervisor'));
  const rights: Readonly<Record<ReportStep, boolean>> = {
    submit: isOwn && may('annualReport'),
    correct: isOwn && may('annualReport'),
    discard: isOwn && may('annualReport'),
    approve: isOwn && may('approveReport'),
    publish: isOwn && may('publishReport'),
    return: returns,
  };
  return {
    drafts: rights.submit,
    may: (step) => rights[step],
    username: user.username,
    singlePersonOffice: user.singlePersonOffice === true,
  };
}

export const isOpen = ({ state }: Pick<AnnualReport, 'state'>): boolean =>
  state === 'draft' || state === 'returned';

/** What stands against submitting: errors, and what nobody gave a reason for. */
export const blockingOf = ({ findings }: Pick<AnnualReport, 'findings'>): AnnualReport['findings'] =>
  findings.filter(
    ({ severity, reason }) => severity === 'error' || (severity === 'reason' && reason === null),
  );

export function lastOf(
  { history, version }: Pick<AnnualReport, 'history' | 'version'>,
  type: ReportEvent['type'],
): ReportEvent | undefined {
  return history.findLast((event) => event.type === type && event.version === version);
}

/** Why a step that the state allows cannot be taken by whoever looks; undefined: it can. */
export function whyNot(step: ReportStep, report: AnnualReport, duties: Duties): string | undefined {
  if (step === 'submit') {
    const count = blockingOf(report).length;
    return count === 0 ? undefined : `还有 ${count} 项校核结果须改正或者说明理由，处理完才能送审。`;
  }
  // Who wrote of it or gave a reason is known to the server alone.
  const hands = [lastOf(report, 'opened'), lastOf(report, 'submitted')];
  const isOwn = hands.some((event) => event?.by.username === duties.username);
  if (step === 'approve' && isOwn && !duties.singlePersonOffice)
    return '参与编制的人不能批准这份年度报告，请由没有参与编制的另一人批准。';
  return undefined;
}
