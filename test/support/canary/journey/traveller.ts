import type { CanaryWorld } from '../canary-world.js';
import { PASSWORDS } from '../canaries.js';
import type { Answer, Exchanges } from '../exchanges.js';

export const COUNTY = 'jq';
export const BUREAU = 'jq-1';
export const at = (path: string, code = COUNTY): string => `/agencies/${code}${path}`;
export const caseAt = (caseNo: string, more = ''): string =>
  at(`/cases/${encodeURIComponent(caseNo)}${more}`);

/** Somebody with a world to travel in, and what is learnt on the way. */
export interface Traveller {
  readonly world: CanaryWorld;
  readonly web: Exchanges;
  /** Words that the server made up for one person: one-time passwords, tokens, secrets. */
  readonly issued: string[];
  readonly made: Map<string, string>;
}

/** @throws Error where the answer is another one: a journey that goes nowhere proves nothing */
export async function expecting(status: number, sent: Promise<Answer>): Promise<Answer> {
  const answer = await sent;
  if (answer.status === status) return answer;
  const { request } = answer.exchange;
  throw new Error(
    `${request.method} ${request.url}: ${answer.status}, not ${status}: ${answer.text.slice(0, 600)}`,
  );
}

export async function asAdmin({ web }: Traveller, password: string = PASSWORDS.admin): Promise<void> {
  await expecting(200, web.logIn('admin', password));
}
