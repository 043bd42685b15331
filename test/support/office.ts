import { localDate, type LocalDate } from '../../src/law/local-date.js';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { fixedClock } from '../../src/platform/clock/clock.js';
import { CaseLife } from './case-life.js';
import { applicationsOf, failuresOf } from './figures-of.js';
import { TestApp, type Visitor } from './http.js';

let agencies = 0;

/** Non-zero cells of table 三, by row and column. */
export type Cells = Record<string, Record<string, number>>;

/** The product on a day, and an agency of its own for every case that is told: what is counted is that case alone. */
export class Office {
  protected constructor(
    readonly app: TestApp,
    readonly visitor: Visitor,
  ) {}

  static async open(on: LocalDate = localDate('2026-11-23')): Promise<Office> {
    const app = await TestApp.start({ clock: fixedClock(on) });
    return new Office(app, await app.logIn());
  }

  close(): Promise<void> {
    return this.app.stop();
  }

  /** A new agency without a case. */
  async agency(): Promise<string> {
    const code = `office-${(agencies += 1)}`;
    const body = { code, name: `某局${agencies}`, level: 'county', kind: 'department' };
    const answer = await this.visitor.post('/agencies', body);
    if (answer.statusCode !== 201) throw new Error(answer.body);
    return code;
  }

  /** Received by hand unless told otherwise, in an agency of its own unless one is named. */
  async received(on: string, more: object = {}, code?: string): Promise<OfficeCase> {
    const home = code ?? (await this.agency());
    const body = { channel: 'inPerson', submittedOn: on, receivedOn: on, ...more };
    return new OfficeCase(this, home, await CaseLife.take(this.visitor, home, body));
  }

  async choose(code: string, name: string, value: string): Promise<void> {
    const answer = await this.visitor.put(`/agencies/${code}/settings/${name}`, {
      value,
      reason: '沿用往年口径',
    });
    if (answer.statusCode !== 200) throw new Error(answer.body);
  }

  /** Table 三 of the year; every identity must hold in it. */
  async counts(code: string, year: number): Promise<Cells> {
    const answer = await this.visitor.get(`/agencies/${code}/years/${year}/tables`);
    const tables = answer.json<YearTables>();
    const failures = failuresOf(tables);
    if (failures.length > 0) throw new Error(failures.join('\n'));
    return applicationsOf(tables);
  }
}

export class OfficeCase {
  constructor(
    private readonly office: Office,
    readonly code: string,
    readonly life: CaseLife,
  ) {}

  async happened(...events: readonly object[]): Promise<this> {
    await this.life.lives(this.office.visitor, ...events);
    return this;
  }

  read(): ReturnType<CaseLife['read']> {
    return this.life.read(this.office.visitor);
  }

  /** @returns the problem that refused it */
  async refused(event: object): Promise<{ status: number; code: string; detail: string; facts: object }> {
    return (await this.life.tries(this.office.visitor, event)).json();
  }

  async counts(...years: readonly number[]): Promise<Cells[]> {
    const all: Cells[] = [];
    for (const year of years) all.push(await this.office.counts(this.code, year));
    return all;
  }
}

/** The steps up to the signature; what is granted has been reviewed before. */
export const signed = (on: string, outcome = 'granted'): object[] => [
  { type: 'decided', on, outcome },
  ...(outcome === 'granted' ? REVIEWS.map((stage) => ({ ...REVIEWED, on, stage })) : []),
  { type: 'signed', on },
];
const REVIEWS = ['handling', 'office', 'secrecy'];
const REVIEWED = { type: 'disclosureReviewed', result: 'mayDisclose' };

/** The steps of an answer that is posted. */
export const posted = (on: string, outcome = 'granted'): object[] => [
  ...signed(on, outcome),
  { type: 'dispatched', on, delivery: 'post' },
];
