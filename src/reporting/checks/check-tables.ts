import type { Check } from '../year-tables.js';
import { applicationChecks } from './application-checks.js';
import type { CheckInputs } from './check-inputs.js';
import { figureChecks } from './figure-checks.js';
import { proceedingChecks } from './proceeding-checks.js';

/** Every check of a set of tables. Runs whenever tables are built; nothing can switch it off. */
export function checkTables(inputs: CheckInputs): Check[] {
  return [...applicationChecks(inputs), ...proceedingChecks(inputs), ...figureChecks(inputs)];
}

/** Whether the tables are wrong; warnings and missing figures do not make them so. */
export const hasFailed = (checks: readonly Check[]): boolean =>
  checks.some((check) => check.status === 'fail' && check.severity === 'error');
