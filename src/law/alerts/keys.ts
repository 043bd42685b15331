/** What is told of a period before and after its end (期限提醒). What stands before the dot names the period. */
export const ALERT_KINDS = [
  'answer.near',
  'answer.last',
  'answer.overdue',
  'supplementNotice.near',
  'supplement.lapsed',
  'fee.lapsed',
  'thirdParty.silent',
  'agency.silent',
  'term.near',
  'term.over',
  'report.near',
  'report.last',
  'report.overdue',
  'sheet.near',
  'sheet.overdue',
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** Who is told: whoever the case is assigned to, or everybody of the agency with a role. */
export const ALERT_RECIPIENTS = ['assignee', 'clerk', 'legal', 'approver', 'reporter'] as const;
export type AlertRecipient = (typeof ALERT_RECIPIENTS)[number];

/** What an alert is about. */
export const ALERT_SUBJECTS = ['case', 'review', 'lawsuit', 'report', 'sheet'] as const;
export type AlertSubject = (typeof ALERT_SUBJECTS)[number];
