import type { LightMyRequestResponse } from 'fastify';
import type { ProceedingActionsAnswer, ProceedingAnswer } from '../../src/proceedings/proceeding.schemas.js';
import type { YearTables } from '../../src/reporting/year-tables.js';
import type { Visitor } from './http.js';

/** A review or lawsuit that a test leads through its course over HTTP; the version is carried along. */
export class ProceedingLife {
  private constructor(
    private readonly visitor: Visitor,
    private readonly code: string,
    readonly kind: 'review' | 'lawsuit',
    readonly ref: string,
  ) {}

  static known(visitor: Visitor, code: string, kind: 'review' | 'lawsuit', ref: string): ProceedingLife {
    return new ProceedingLife(visitor, code, kind, ref);
  }

  static async logged(
    visitor: Visitor,
    code: string,
    kind: 'review' | 'lawsuit',
    body: object,
  ): Promise<ProceedingLife> {
    const answer = await visitor.post(`/agencies/${code}/${kind}s`, body);
    if (answer.statusCode !== 201) throw new Error(answer.body);
    return new ProceedingLife(visitor, code, kind, answer.json<ProceedingAnswer>().ref);
  }

  get path(): string {
    return `/agencies/${this.code}/${this.kind}s/${encodeURIComponent(this.ref)}`;
  }

  async read(): Promise<ProceedingAnswer> {
    return (await this.visitor.get(this.path)).json<ProceedingAnswer>();
  }

  async actions(): Promise<ProceedingActionsAnswer> {
    return (await this.visitor.get(`${this.path}/actions`)).json<ProceedingActionsAnswer>();
  }

  /** Whatever the answer is. */
  async tries(step: object): Promise<LightMyRequestResponse> {
    const { version } = await this.read();
    return this.visitor.send({
      method: 'POST',
      url: `/api/v1${this.path}/events`,
      payload: step,
      headers: { 'if-match': `"${version}"` },
    });
  }

  /** One step after the other; each must be accepted. @returns the proceeding after the last */
  async goes(...steps: readonly object[]): Promise<ProceedingAnswer> {
    for (const step of steps) {
      const answer = await this.tries(step);
      if (answer.statusCode !== 200) throw new Error(`${JSON.stringify(step)}: ${answer.body}`);
    }
    return this.read();
  }
}

/** Cells of table 四 that are not zero, as `group.column`. */
export const proceedingCells = ({ proceedings }: YearTables): Record<string, number> =>
  Object.fromEntries(
    Object.entries(proceedings).flatMap(([group, columns]) =>
      Object.entries(columns as Record<string, number>)
        .filter(([, count]) => count !== 0)
        .map(([column, count]) => [`${group}.${column}`, count]),
    ),
  );
