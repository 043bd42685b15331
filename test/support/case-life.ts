import type { LightMyRequestResponse } from 'fastify';
import type { CaseAnswer } from '../../src/cases/cases.schemas.js';
import type { CaseActionsAnswer } from '../../src/cases/workflow/case-actions.schemas.js';
import type { Visitor } from './http.js';
import { newCase } from './new-case.js';

/** A case that a test leads through its life over HTTP; the version is carried along. */
export class CaseLife {
  private constructor(
    private readonly code: string,
    readonly caseNo: string,
  ) {}

  static known(code: string, caseNo: string): CaseLife {
    return new CaseLife(code, caseNo);
  }

  static async take(visitor: Visitor, code: string, more: object = {}): Promise<CaseLife> {
    const answer = await visitor.post(`/agencies/${code}/cases`, newCase(more));
    if (answer.statusCode !== 201) throw new Error(answer.body);
    return new CaseLife(code, answer.json<CaseAnswer>().caseNo!);
  }

  get path(): string {
    return `/agencies/${this.code}/cases/${encodeURIComponent(this.caseNo)}`;
  }

  async read(visitor: Visitor): Promise<CaseAnswer> {
    return (await visitor.get(this.path)).json<CaseAnswer>();
  }

  /** Whatever the answer is. */
  async tries(visitor: Visitor, event: object, inPlaceOf?: number): Promise<LightMyRequestResponse> {
    const { version } = await this.read(visitor);
    return visitor.send({
      method: 'POST',
      url: `/api/v1${this.path}/events${inPlaceOf === undefined ? '' : `?inPlaceOf=${inPlaceOf}`}`,
      payload: event,
      headers: { 'if-match': `"${version}"` },
    });
  }

  /** One event after the other; each must be accepted. @returns the case after the last */
  async lives(visitor: Visitor, ...events: readonly object[]): Promise<CaseAnswer> {
    for (const event of events) {
      const answer = await this.tries(visitor, event);
      if (answer.statusCode !== 200) throw new Error(`${JSON.stringify(event)}: ${answer.body}`);
    }
    return this.read(visitor);
  }

  async actions(visitor: Visitor): Promise<CaseActionsAnswer> {
    return (await visitor.get(`${this.path}/actions`)).json<CaseActionsAnswer>();
  }
}
