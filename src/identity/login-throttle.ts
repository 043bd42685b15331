interface Failures {
  count: number;
  blockedUntil: number;
}

const FREE_TRIES = 5;
const FIRST_BLOCK_MS = 15_000;
const LONGEST_BLOCK_MS = 15 * 60_000;
const FORGET_AFTER_MS = 60 * 60_000;
const MOST_KEYS = 20_000;

/**
 * Counts failed log-ins of one account from one address and blocks the pair for a time that doubles. A block never hits the
 * same account from other addresses, so nobody can lock a colleague out.
 */
export class LoginThrottle {
  private readonly failures = new Map<string, Failures>();

  /** Seconds to wait before the next try may be made; 0 when it may be made at once. */
  secondsToWait(username: string, address: string, now: number): number {
    const entry = this.failures.get(key(username, address));
    return entry && entry.blockedUntil > now ? Math.ceil((entry.blockedUntil - now) / 1000) : 0;
  }

  failed(username: string, address: string, now: number): void {
    const name = key(username, address);
    const before = this.failures.get(name);
    const fresh = !before || now - before.blockedUntil > FORGET_AFTER_MS;
    const count = fresh ? 1 : before.count + 1;
    const block =
      count < FREE_TRIES ? 0 : Math.min(FIRST_BLOCK_MS * 2 ** (count - FREE_TRIES), LONGEST_BLOCK_MS);
    this.failures.delete(name);
    this.failures.set(name, { count, blockedUntil: now + block });
    this.forgetOldest();
  }

  succeeded(username: string, address: string): void {
    this.failures.delete(key(username, address));
  }

  private forgetOldest(): void {
    if (this.failures.size <= MOST_KEYS) return;
    const oldest = this.failures.keys().next();
    if (!oldest.done) this.failures.delete(oldest.value);
  }
}

const key = (username: string, address: string): string => `${username.toLowerCase()}\n${address}`;
