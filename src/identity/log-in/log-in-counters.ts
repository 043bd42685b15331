import { createHash } from 'node:crypto';

/** Something whose failed log-ins are counted. */
export interface Counter {
  readonly key: Buffer;
  /** Failures before the first delay. */
  readonly free: number;
  /** Whether others count there too: success then takes back only its own count. */
  readonly shared: boolean;
}

export interface Client {
  readonly network: string;
  /** The cookie of a browser in which this account has logged in before; absent: not such a browser. */
  readonly device?: string | undefined;
  /** Somebody, whoever it was, has logged in from there before. */
  readonly known: boolean;
}

const FREE_OF_ONE = 5;
const FREE_OF_ACCOUNT = 20;
const FREE_OF_ADDRESS = 30;

const keyOf = (...parts: string[]): Buffer => createHash('sha256').update(parts.join('\n')).digest();
const own = (...parts: string[]): Counter => ({ key: keyOf(...parts), free: FREE_OF_ONE, shared: false });
const shared = (free: number, ...parts: string[]): Counter => ({ key: keyOf(...parts), free, shared: true });

/**
 * What a try counts for. A browser that the account was entered from before, and every name at a network that somebody has
 * logged in from, have counters of their own, which strangers cannot reach: whoever guesses at an account delays strangers,
 * not its owner. Which counters they are must not depend on whether there is such an account.
 */
export function countersOf(username: string, { network, device, known }: Client): Counter[] {
  const name = username.toLowerCase();
  if (device !== undefined) return [own('device', name, device)];
  if (known) return [own('known', name, network)];
  return [
    own('pair', name, network),
    shared(FREE_OF_ACCOUNT, 'account', name),
    shared(FREE_OF_ADDRESS, 'address', network),
  ];
}

/** Whoever is logged in and is asked for the password again. */
export const confirmationCounter = (accountId: number): Counter => own('confirmation', String(accountId));
