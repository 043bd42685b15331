/** Under this and its number people are told of an alert of the agency: whoever was told once is not told again. */
export const alertKeyPrefix = (agencyId: number): string => `alert:${String(agencyId)}:`;
