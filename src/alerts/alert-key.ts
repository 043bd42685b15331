/** Under which people are told of an alert: whoever was told once is not told again. */
export const alertKey = (agencyId: number, alertId: number): string =>
  `alert:${String(agencyId)}:${String(alertId)}`;
