import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CasesRepository } from '../cases/cases.repository.js';
import type { FoundCase } from '../cases/cases.repository.js';
import { countCase } from '../domain/case/count-case.js';
import { RECOMMENDED_COUNTING_RULES } from '../domain/counting-rules.js';
import { caseFactsOf, roundsOf } from '../imports/ledger/facts-of-record.js';
import type { ApplicationRecord, EventRecord } from '../imports/ledger/records/record-schemas.js';
import { RegisterExportRepository } from '../imports/register-export.repository.js';
import { law } from '../law/law.js';
import type { LocalDate } from '../law/local-date.js';
import { RequestError } from '../platform/http/request-error.js';
import { recordedParticulars } from './recorded-particulars.js';
import { remadeAnswer } from './remade-answer.js';
import type {
  FormerLetter,
  LetterDecision,
  LetterEvent,
  LetterFacts,
  RemadeAnswer,
} from './text/letter-facts.js';

export interface LetterCase extends FoundCase {
  readonly facts: LetterFacts;
}

interface IssuedRow {
  readonly kind: string;
  readonly documentNo: string | null;
  readonly datedOn: LocalDate;
}

interface Extras {
  readonly stage: string | null;
  readonly particulars: unknown;
}

/** Reads what letters are made of, inside the transaction of an agency. */
@Injectable()
export class LetterCaseReader {
  constructor(
    private readonly cases: CasesRepository,
    private readonly register: RegisterExportRepository,
  ) {}

  /** @throws RequestError `case.notFound` */
  async read(manager: EntityManager, agencyId: number, caseNo: string): Promise<LetterCase> {
    return this.put(manager, agencyId, await this.cases.find(manager, agencyId, caseNo));
  }

  /** As `read`; nobody else changes the case until the transaction ends. @throws RequestError `case.notFound` */
  async lock(manager: EntityManager, agencyId: number, caseNo: string): Promise<LetterCase> {
    return this.put(manager, agencyId, await this.cases.lock(manager, agencyId, caseNo));
  }

  private async put(
    manager: EntityManager,
    agencyId: number,
    found: FoundCase | undefined,
  ): Promise<LetterCase> {
    if (!found) throw new RequestError('case.notFound');
    const record = await this.register.application(manager, agencyId, found.id);
    const [extras] = await manager.query<Extras[]>(EXTRAS, [agencyId, found.id]);
    const issued = await manager.query<IssuedRow[]>(
      `select kind, document_no as "documentNo", dated_on as "datedOn" from letter
        where agency_id = $1 and case_id = $2 and state = 'issued' order by issued_at, id`,
      [agencyId, found.id],
    );
    const remade = await remadeAnswer(manager, agencyId, record);
    const facts = factsOf(found, record, extras, issued.map(formerLetter), remade);
    return { ...found, facts };
  }
}

/** Read as JSON, since a release before may not have the columns. */
const EXTRAS = `
  select to_jsonb(c) ->> 'stage' as stage,
         (select to_jsonb(r) -> 'particulars' from decision_round r
           where r.agency_id = c.agency_id and r.case_id = c.id order by r.round desc limit 1) as particulars
    from disclosure_case c where c.agency_id = $1 and c.id = $2`;

const formerLetter = ({ kind, ...row }: IssuedRow): FormerLetter => ({
  ...row,
  name: law().letters.kind(kind).name,
});

function factsOf(
  { caseNo, ref }: FoundCase,
  record: ApplicationRecord,
  extras: Extras | undefined,
  letters: readonly FormerLetter[],
  remade: RemadeAnswer | undefined,
): LetterFacts {
  const [counted] = countCase(caseFactsOf(record), RECOMMENDED_COUNTING_RULES);
  const people = [record.applicant, ...(record.coApplicants ?? [])];
  const decision = decisionOf(record, extras?.particulars);
  return {
    caseNo: caseNo ?? ref,
    channel: record.channel === 'mail' ? 'registeredMail' : record.channel,
    receivedOn: record.receivedOn,
    description: record.description,
    ...(record.submittedOn !== undefined && { submittedOn: record.submittedOn }),
    ...(record.form !== undefined && { form: record.form }),
    ...(record.deliveryWanted !== undefined && { deliveryWanted: record.deliveryWanted }),
    applicants: people.map(({ name, type }) => ({ name, type })),
    events: (record.events ?? []).map(eventOf),
    ...(decision && { decision }),
    ...(remade && { remade }),
    handledOn: counted?.handledOn ?? null,
    closedBy: extras?.stage === 'voided' ? 'voided' : record.mergedInto === undefined ? null : 'merged',
    letters,
  };
}

function decisionOf(record: ApplicationRecord, particulars: unknown): LetterDecision | undefined {
  const last = roundsOf(record).at(-1);
  if (!last) return undefined;
  const { round, outcome, documentNo, delivery, signedOn } = last;
  const sentOn = last.dispatchedOn ?? last.servedOn;
  return {
    round,
    outcome,
    grounds: last.grounds ?? [{ outcome }],
    ...(documentNo !== undefined && { documentNo }),
    ...(delivery !== undefined && { delivery }),
    ...(signedOn !== undefined && { signedOn }),
    ...(sentOn !== undefined && { sentOn }),
    particulars: recordedParticulars(particulars),
  };
}

function eventOf(event: EventRecord): LetterEvent {
  if (!('amountYuan' in event)) return event;
  const { amountYuan, ...rest } = event;
  return { ...rest, ...(amountYuan !== undefined && { amountFen: Math.round(amountYuan * 100) }) };
}
