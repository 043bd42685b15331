import type { LightMyRequestResponse } from 'fastify';
import { JobRunner } from '../../src/platform/queue/job-runner.js';
import { withClient } from '../../src/platform/database/with-client.js';
import type { WordAnswer, WordsAnswer } from '../../src/proceedings/words/words.schemas.js';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { TestApp, type Visitor } from './http.js';

/** A city, its county with a bureau, and a county that has nothing to do with them. */
const TREE = [
  ['city', '某市人民政府', undefined],
  ['east', '东县人民政府', 'city'],
  ['bureau', '东县教育局', 'east'],
  ['lone', '别县人民政府', undefined],
] as const;

const COLUMNS = ['upheld', 'corrected', 'other', 'pending'] as const;

/** Agencies that place the words of decisions, and what is counted by them. */
export class WordOffice {
  private constructor(
    readonly app: TestApp,
    readonly admin: Visitor,
  ) {}

  static async open(): Promise<WordOffice> {
    const app = await TestApp.start();
    const office = new WordOffice(app, await app.logIn());
    for (const [code, name, parentCode] of TREE) {
      const body = { code, name, level: 'county', kind: 'department', ...(parentCode && { parentCode }) };
      const added = await office.admin.post('/agencies', body);
      if (added.statusCode !== 201) throw new Error(added.body);
    }
    return office;
  }

  close(): Promise<void> {
    return this.app.stop();
  }

  async imported(code: string, ...lines: readonly object[]): Promise<object> {
    const ledger = lines.map((line) => JSON.stringify(line)).join('\n');
    return (await this.admin.upload(`/agencies/${code}/imports`, ledger, 'l.jsonl')).json();
  }

  /** @param path as `lawsuit/驳回起诉` */
  place(code: string, path: string, body: object, by = this.admin): Promise<LightMyRequestResponse> {
    return by.put(`/agencies/${code}/disposals/${encodeURI(path)}`, { reason: '与省里口径一致', ...body });
  }

  async words(code: string): Promise<WordsAnswer> {
    return (await this.admin.get(`/agencies/${code}/disposals`)).json();
  }

  async word(code: string, name: string): Promise<WordAnswer> {
    return (await this.words(code)).words.find((one) => one.word === name)!;
  }

  /** Cells of table 四 that are not 0: of suits without a review before, and of reviews. */
  async counted(code: string, year: number): Promise<Record<string, number>> {
    const { proceedings } = (
      await this.admin.get(`/agencies/${code}/years/${year}/tables`)
    ).json<YearTables>();
    return Object.fromEntries(
      (['suitDirect', 'review'] as const).flatMap((group) =>
        COLUMNS.flatMap((column) => {
          const value = (proceedings as unknown as Record<string, Record<string, number>>)[group]![column]!;
          return value === 0 ? [] : [[`${group} ${column}`, value] as const];
        }),
      ),
    );
  }

  /** Counts anew whatever was ordered. @returns the agencies in the order in which they were */
  async work(): Promise<string[]> {
    const orders = await this.waiting();
    for (const { agencyId, id } of orders) {
      const outcome = await this.app.app.get(JobRunner).run({ agencyId, id });
      if (outcome !== 'done') throw new Error(outcome);
    }
    return orders.map(({ code }) => code);
  }

  private waiting(): Promise<{ agencyId: number; id: number; code: string }[]> {
    return withClient(this.app.database.superuserUrl, async (client) => {
      const { rows } = await client.query(
        `select o.agency_id as "agencyId", o.id::int, a.code from outbox o join agency a on a.id = o.agency_id
          where o.topic = 'counting.anew' and o.done_at is null order by o.id`,
      );
      return rows as { agencyId: number; id: number; code: string }[];
    });
  }
}
