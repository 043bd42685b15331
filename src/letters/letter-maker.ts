import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LetterKind } from '../law/letters/letters.js';
import { standardWording } from '../law/letters/letters.js';
import { law } from '../law/law.js';
import type { LocalDate } from '../law/local-date.js';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { RequestError } from '../platform/http/request-error.js';
import { LetterAgencyReader, type WritingAgency } from './letter-agency.reader.js';
import { composeLetter } from './text/compose.js';
import { eventsOf } from './text/condition.js';
import type { LetterFacts } from './text/letter-facts.js';
import type { LetterLine } from './text/letter-line.js';
import type { NewLetterBody } from './letters.schemas.js';

export interface MadeLetter {
  readonly kind: LetterKind;
  readonly on: LocalDate;
  readonly lines: LetterLine[];
  readonly templateVersion: number | null;
}

/** Makes a letter of the facts of a case as they are, in the agency's wording of that day. */
@Injectable()
export class LetterMaker {
  constructor(
    private readonly agencies: LetterAgencyReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  agency(manager: EntityManager, agencyId: number): Promise<WritingAgency> {
    return this.agencies.read(manager, agencyId);
  }

  /** @throws DomainError `letter.*`, `remedy.*`; RequestError `letter.date` */
  async make(
    manager: EntityManager,
    agencyId: number,
    facts: LetterFacts,
    body: NewLetterBody,
    documentNo: string | null,
    wording?: string,
  ): Promise<MadeLetter> {
    const kind = law().letters.kind(body.kind);
    const on = this.dayOf(kind, facts, body);
    const own = wording === undefined ? await this.agencies.wording(manager, agencyId, kind.key, on) : null;
    const agency = await this.agencies.read(manager, agencyId);
    const { delivery, party, particulars } = body;
    const text = wording ?? own?.text ?? standardWording(kind, on);
    const lines = composeLetter(kind, text, facts, agency, { on, delivery, party, particulars, documentNo });
    return { kind, on, lines, templateVersion: own?.version ?? null };
  }

  /**
   * The day of the letter: that of the signature where it tells a decision, else the one asked for, else that of the event that
   * it is about.
   */
  dayOf(kind: LetterKind, facts: LetterFacts, { datedOn, party }: NewLetterBody): LocalDate {
    const today = this.clock.today();
    const signedOn = kind.when.signed ? facts.decision?.signedOn : undefined;
    if (signedOn !== undefined && datedOn !== undefined && datedOn !== signedOn)
      throw new RequestError('letter.date', { on: datedOn, reason: `与登记的签发日期 ${signedOn} 不一致` });
    const happenedOn = eventsOf(kind, facts, party).at(-1)?.on;
    const on = signedOn ?? datedOn ?? (kind.when.signed ? undefined : happenedOn) ?? today;
    const refuse = (reason: string): RequestError => new RequestError('letter.date', { on, reason });
    if (on > today) throw refuse(`晚于今天（${today}）`);
    if (on < facts.receivedOn) throw refuse(`早于收到申请之日（${facts.receivedOn}）`);
    if (!kind.when.signed && happenedOn !== undefined && on > happenedOn)
      throw refuse(`晚于登记的办理环节的日期（${happenedOn}）`);
    return on;
  }
}
