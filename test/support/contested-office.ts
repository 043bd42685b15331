import { localDate } from '../../src/law/local-date.js';
import { fixedClock } from '../../src/platform/clock/clock.js';
import { CaseLife } from './case-life.js';
import { TestApp, type Visitor } from './http.js';
import { posted } from './office.js';
import { addPerson } from './people.js';
import { ProceedingLife } from './proceeding-life.js';

const bureau = (code: string, name: string, more: object = {}): object => ({
  code,
  name,
  level: 'county',
  kind: 'department',
  parentCode: 'gov',
  ...more,
});

/** A county with two bureaus on 10 June 2026; in `edu` a clerk answers and the legal staff are sued. */
export class ContestedOffice {
  private constructor(
    readonly app: TestApp,
    readonly admin: Visitor,
    readonly clerk: Visitor,
    readonly legal: Visitor,
  ) {}

  static async open(): Promise<ContestedOffice> {
    const app = await TestApp.start({ clock: fixedClock(localDate('2026-06-10')) });
    const admin = await app.logIn();
    await admin.post('/agencies', { code: 'gov', name: '丙县人民政府', level: 'county', kind: 'government' });
    await admin.post('/agencies', bureau('edu', '丙县教育局', { court: '丙县人民法院' }));
    await admin.post('/agencies', bureau('fin', '丙县财政局'));
    const clerk = await app.logIn(await addPerson(app, admin, 'edu', 'li.jing', ['clerk']));
    const legal = await app.logIn(await addPerson(app, admin, 'edu', 'fa.zhi', ['legal']));
    return new ContestedOffice(app, admin, clerk, legal);
  }

  /** Received on 5 January 2026 and refused by post on the 13th. */
  async refused(): Promise<CaseLife> {
    const life = await CaseLife.take(this.clerk, 'edu', {
      submittedOn: '2026-01-05',
      receivedOn: '2026-01-05',
    });
    await life.lives(this.clerk, ...posted('2026-01-13', 'refused.processInfo'));
    return life;
  }

  review(life: CaseLife, more: object = {}): Promise<ProceedingLife> {
    const body = { applications: [life.caseNo], filedOn: '2026-02-02', ...more };
    return ProceedingLife.logged(this.legal, 'edu', 'review', body);
  }

  suit(life: CaseLife, more: object = {}): Promise<ProceedingLife> {
    const body = { application: life.caseNo, route: 'direct', filedOn: '2026-02-02', ...more };
    return ProceedingLife.logged(this.legal, 'edu', 'lawsuit', body);
  }
}

export const ACCEPTED = { type: 'accepted', on: '2026-02-05', caseNumber: '丙府复〔2026〕3号' };
