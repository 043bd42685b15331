/** Injection token: how many cases a register may have that leaves the system without a reason. */
export const EXPORT_REASON_ABOVE = Symbol('EXPORT_REASON_ABOVE');
