import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import { RequestError } from '../platform/http/request-error.js';
import type { CaseAnswer } from './cases.schemas.js';
import { prepared } from '../platform/database/prepared.js';

/** Who sent which body under which key. */
export interface RequestMark {
  readonly agencyId: number;
  readonly accountId: number;
  readonly key: string;
  /** The body in one spelling. */
  readonly body: string;
}

const FIELD = 'intakeRequest';

/** Requests that may be sent twice. */
@Injectable()
export class IntakeRequestsRepository {
  constructor(private readonly cipher: PersonalDataCipher) {}

  /**
   * Takes the key for this transaction; waits for another that is under way with it.
   * @returns what was answered to the same request before
   * @throws RequestError `idempotency.otherBody`
   */
  async claim<Answer extends object = CaseAnswer>(
    manager: EntityManager,
    mark: RequestMark,
  ): Promise<Answer | undefined> {
    const { agencyId, accountId, key } = mark;
    const [fingerprint, ...former] = this.fingerprints(mark);
    const claimed = await manager.query<unknown[]>(
      prepared(`insert into intake_request (agency_id, account_id, key, fingerprint) values ($1, $2, $3, $4)
       on conflict do nothing returning 1`),
      [agencyId, accountId, key, fingerprint],
    );
    if (claimed.length > 0) return undefined;
    const [earlier] = await manager.query<{ same: boolean; answer: Answer; called: object | null }[]>(
      `select r.fingerprint = any($4::bytea[]) as same, r.answer,
              case when c.id is not null then json_build_object('caseNo', c.case_no, 'ref', c.ref) end as called
         from intake_request r left join disclosure_case c on c.agency_id = r.agency_id and c.id = r.case_id
        where r.agency_id = $1 and r.account_id = $2 and r.key = $3`,
      [agencyId, accountId, key, [fingerprint, ...former]],
    );
    if (!earlier) throw new Error('the request of that key is gone');
    if (!earlier.same) throw new RequestError('idempotency.otherBody');
    return { ...earlier.answer, ...earlier.called };
  }

  /**
   * Keeps what is going to be answered.
   * @param caseId the case that came of it: what it is called is read from it, since a case gets its number last of all
   */
  async answered(
    manager: EntityManager,
    { agencyId, accountId, key }: RequestMark,
    caseId: number | null,
    answer: object,
  ): Promise<void> {
    await manager.query(
      prepared(`update intake_request set case_id = $4, answer = $5
        where agency_id = $1 and account_id = $2 and key = $3`),
      [agencyId, accountId, key, caseId, JSON.stringify(answer)],
    );
  }

  /** Under every key that is in use: a body sent before a rotation is the same body after it. */
  private fingerprints({ agencyId, body }: RequestMark): Buffer[] {
    const digest = createHash('sha256').update(body).digest('hex');
    return this.cipher.blindIndexes(agencyId, FIELD, digest);
  }
}
