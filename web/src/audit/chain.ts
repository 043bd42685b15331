import type { Session } from '../api/types.js';

/** Whose trail is read: that of an agency, or (null) of what belongs to none. */
export type ChainCode = string | null;

/** The server decides; this only spares a way into a wall. */
export const auditsInstallation = ({ agencyCode, topAgency }: Session['user']): boolean =>
  agencyCode === undefined || topAgency === true;
