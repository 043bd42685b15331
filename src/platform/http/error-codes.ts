import { ATTACHMENT_CODES } from './error-codes/attachment-codes.js';
import { AUDIT_CODES } from './error-codes/audit-codes.js';
import { CALENDAR_CODES } from './error-codes/calendar-codes.js';
import { CASE_CODES } from './error-codes/case-codes.js';
import { DISPOSAL_CODES } from './error-codes/disposal-codes.js';
import { IDENTITY_CODES } from './error-codes/identity-codes.js';
import { LETTER_CODES, LETTER_RULES } from './error-codes/letter-codes.js';
import { NOTIFICATION_CODES } from './error-codes/notification-codes.js';
import { PROCEEDING_CODES } from './error-codes/proceeding-codes.js';
import { PUBLISHED_REPORT_CODES } from './error-codes/published-report-codes.js';
import { REGISTER_CODES } from './error-codes/register-codes.js';
import { REPORT_CODES } from './error-codes/report-codes.js';
import { REQUEST_CODES } from './error-codes/request-codes.js';
import { OUTCOME_CODES } from './error-codes/outcome-codes.js';
import { RULE_CODES } from './error-codes/rule-codes.js';
import { SHEET_CODES } from './error-codes/sheet-codes.js';
import { SUBMISSION_CODES } from './error-codes/submission-codes.js';
import { SETTING_CODES } from './error-codes/setting-codes.js';

/** One file a subject: a feature adds its own. */
const REFUSALS = {
  ...REQUEST_CODES,
  ...IDENTITY_CODES,
  ...REGISTER_CODES,
  ...CASE_CODES,
  ...ATTACHMENT_CODES,
  ...OUTCOME_CODES,
  ...SETTING_CODES,
  ...LETTER_CODES,
  ...CALENDAR_CODES,
  ...AUDIT_CODES,
  ...SUBMISSION_CODES,
  ...PROCEEDING_CODES,
  ...DISPOSAL_CODES,
  ...REPORT_CODES,
  ...SHEET_CODES,
  ...PUBLISHED_REPORT_CODES,
  ...NOTIFICATION_CODES,
};

/** The closed list of error codes of the interface. A spec fails on a code that is used and not listed, or listed and not used. */
export const ERROR_CODES = { ...REFUSALS, ...RULE_CODES, ...LETTER_RULES };

export type RequestCode = keyof typeof REFUSALS;
export type ErrorCode = keyof typeof ERROR_CODES;

export const sentenceFor = (code: RequestCode): string => REFUSALS[code].detail;
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERROR_CODES, code);
