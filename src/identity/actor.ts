import type { Role } from '../law/vocabularies/keys.js';
import type { Account } from './account.entity.js';

/** What an actor is made of, of an account. */
export type ActorAccount = Pick<
  Account,
  'id' | 'kind' | 'username' | 'displayName' | 'agencyId' | 'roles' | 'mustChangePassword' | 'passwordSetAt'
>;

/** Who sends the request. */
export interface Actor {
  readonly accountId: number;
  readonly username: string;
  /** Sent with a service token; whatever is somebody's own is not a machine's. */
  readonly machine: boolean;
  readonly displayName: string;
  /** Null: an account of the installation, which sees every agency. */
  readonly agencyId: number | null;
  readonly agencyCode: string | null;
  /** The own agency is there and has no superior. */
  readonly topAgency: boolean;
  readonly roles: readonly Role[];
  /** Only the own password may be changed until it has been. */
  readonly passwordChangeRequired: boolean;
  /** A second factor must be set up before anything else may be done. */
  readonly secondFactorRequired: boolean;
  /** The agency has declared itself a single-person office. */
  readonly singlePersonOffice: boolean;
}
