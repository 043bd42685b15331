import { labelOfKey } from '../imports/register-workbook/choices.js';

/** Steps of a decision, which are no events of the law's own list. */
const STEPS: Readonly<Record<string, string>> = {
  decided: '作出决定',
  signed: '落款签发',
  dispatched: '发出',
  served: '送达',
  merged: '并案',
};

/** The Chinese name of what happened to a case. */
export const factLabel = (type: string): string => STEPS[type] ?? labelOfKey('caseEvent', type);
