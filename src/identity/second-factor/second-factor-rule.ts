/** Whether administrators and approvers need a second factor (in production) or may do without. */
export type SecondFactorRule = 'required' | 'optional';
export const SECOND_FACTOR_RULE = Symbol('second factor rule');
