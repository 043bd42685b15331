import { caseEventSchema } from '../../../src/cases/case-event-body.js';
import { told } from '../../../src/cases/told.js';
import { OpenCaseFile } from '../../../src/cases/workflow/case-file.js';
import type { LogEntry } from '../../../src/cases/workflow/case-log.repository.js';
import { factsOf } from '../../../src/cases/workflow/facts-of-log.js';
import { askedParties } from '../../../src/cases/workflow/history-view.js';
import { newFact } from '../../../src/cases/workflow/new-fact.js';
import { DomainError } from '../../../src/law/domain-error.js';
import { localDate } from '../../../src/law/local-date.js';
import type { ApplicantType, Role } from '../../../src/law/vocabularies/keys.js';
import type { CaseStage } from '../../../src/law/workflow/keys.js';
import type { ApplicationRecord } from '../../../src/imports/ledger/records/record-schemas.js';
import { RequestError } from '../../../src/platform/http/request-error.js';
import type { Attempt, Person } from './case-model.js';
import { textOf } from './day-walker.js';
import { bodyOf } from './event-body.js';
import type { Setting } from './model-state.js';

/** A case in the product, all of it but the database: what a clerk sends is read, decided and rebuilt as in service. */
export class ProductCase {
  record: ApplicationRecord;
  log: readonly LogEntry[] = [];
  stage: CaseStage = 'received';
  private readonly brought;

  constructor(private readonly setting: Setting) {
    const receivedOn = localDate(textOf(setting.receivedOn));
    this.brought = { receivedOn };
    this.record = {
      kind: 'application',
      ref: 'A1',
      applicant: { type: setting.applicant as ApplicantType, name: '某申请人' },
      channel: this.#channel,
      receivedOn,
      description: '某项目的批准文件',
    };
  }

  get #channel(): 'online' | 'inPerson' {
    return this.setting.confirmable ? 'online' : 'inPerson';
  }

  /** @returns why it was refused; undefined: it was recorded */
  tries(
    attempt: Attempt,
    { name, roles }: Person,
    today: number,
    alone = this.setting.alone,
  ): string | undefined {
    const event = told(caseEventSchema.parse(bodyOf(attempt, 'A2')));
    const day = localDate(textOf(today));
    const version = this.log.length + 2;
    const recording = {
      seq: this.log.length + 1,
      version,
      recordedBy: name,
      today: day,
      target: 'A2',
      asked: askedParties(this.log),
    };
    const entered = newFact(event, recording);
    const circumstances = {
      channel: this.#channel,
      receivedOn: this.brought.receivedOn,
      approval: this.setting.inSystem ? ('inSystem' as const) : ('onPaper' as const),
      referredTo: false,
    };
    const facts = factsOf(this.record, this.brought, this.log);
    const file = new OpenCaseFile(this.record, this.brought, this.log, { facts, circumstances }, new Map());
    const actor = { username: name, roles: roles as readonly Role[], singlePersonOffice: alone };
    try {
      const { fact, after, stage } = file.with(entered, actor, day);
      this.record = after;
      this.stage = stage;
      this.log = [...this.log, { ...fact, recordedAt: new Date(0), recordedOn: day }];
      return undefined;
    } catch (error) {
      if (error instanceof RequestError || error instanceof DomainError) return error.message;
      throw error;
    }
  }
}
