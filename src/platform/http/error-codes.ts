import { AUDIT_CODES } from './error-codes/audit-codes.js';
import { CALENDAR_CODES } from './error-codes/calendar-codes.js';
import { CASE_CODES } from './error-codes/case-codes.js';
import { IDENTITY_CODES } from './error-codes/identity-codes.js';
import { REGISTER_CODES } from './error-codes/register-codes.js';
import { REQUEST_CODES } from './error-codes/request-codes.js';
import { RULE_CODES } from './error-codes/rule-codes.js';

/** One file a subject: a feature adds its own. */
const REFUSALS = {
  ...REQUEST_CODES,
  ...IDENTITY_CODES,
  ...REGISTER_CODES,
  ...CASE_CODES,
  ...CALENDAR_CODES,
  ...AUDIT_CODES,
};

/** The closed list of error codes of the interface. A spec fails on a code that is used and not listed, or listed and not used. */
export const ERROR_CODES = { ...REFUSALS, ...RULE_CODES };

export type RequestCode = keyof typeof REFUSALS;
export type ErrorCode = keyof typeof ERROR_CODES;

export const sentenceFor = (code: RequestCode): string => REFUSALS[code].detail;
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERROR_CODES, code);
