import type { Page } from 'playwright-core';
import { ADMIN } from './built-server.js';
import { addPersonOn, AtCase, logInAs } from './case-work.js';
import { Clerk } from './clerk.js';

export interface Colleague {
  readonly clerk: Clerk;
  readonly page: Page;
  readonly at: AtCase;
}

/** An office in which everybody has one duty, each in a session of their own that stays open. */
export class Office {
  constructor(private readonly colleagues: ReadonlyMap<string, Colleague>) {}

  /** @param people user names and their roles, with `@` and the agency where it is another */
  static async opens(people: Readonly<Record<string, string>>): Promise<Office> {
    const colleagues = new Map<string, Colleague>();
    const first = await Clerk.arrive({ GONGKAI_DUTIES: 'separated' });
    await logInAs(first.page, first.base, ADMIN);
    for (const [username, post] of Object.entries(people)) {
      const [role = '', agency] = post.split('@');
      const logIn = await addPersonOn(first.page, first.base, username, role, agency);
      const clerk = await first.colleague();
      clerk.page.setDefaultTimeout(20_000);
      await logInAs(clerk.page, first.base, logIn);
      colleagues.set(username, { clerk, page: clerk.page, at: new AtCase(clerk.page, first.base) });
    }
    return new Office(colleagues);
  }

  of(username: string): Colleague {
    const found = this.colleagues.get(username);
    if (!found) throw new Error(`nobody is called ${username}`);
    return found;
  }

  /** What went wrong on the pages of all of them. */
  faults(): string[] {
    return [...this.colleagues.values()].flatMap(({ clerk }) => clerk.faults);
  }
}
