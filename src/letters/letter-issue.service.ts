import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LetterKind } from '../law/letters/letters.js';
import { law } from '../law/law.js';
import { yearOf, type LocalDate } from '../law/local-date.js';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { RequestError } from '../platform/http/request-error.js';
import { LetterCaseReader, type LetterCase } from './letter-case.reader.js';
import { LetterMaker } from './letter-maker.js';
import { nextDocumentNumber } from './letter-numbers.js';
import { LetterSeal } from './letter-seal.js';
import type { Letter } from './letter.entity.js';
import { LettersRepository } from './letters.repository.js';
import type { LetterAnswer } from './letters.schemas.js';
import { LettersService } from './letters.service.js';
import { whyNot, whyNotIssued } from './text/condition.js';
import { notNow } from './text/compose.js';
import { frozenText, readFrozen } from './text/letter-line.js';

const SERIES_NAMES = { answer: '答复', notice: '告知', letter: '函件' } as const;
/** What the applicant holds in hand cannot be taken back by a mark in the register. */
const isSent = ({ state, kind, round }: Letter, { facts: { decision } }: LetterCase): boolean =>
  state === 'issued' &&
  decides(law().letters.kind(kind)) &&
  decision?.round === round &&
  decision.sentOn !== undefined;
const decides = ({ remedy }: LetterKind): boolean => remedy === 'decides';

/** Gives a letter its number and freezes it, or voids it. */
@Injectable()
export class LetterIssueService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly cases: LetterCaseReader,
    private readonly letters: LettersRepository,
    private readonly reading: LettersService,
    private readonly maker: LetterMaker,
    private readonly seal: LetterSeal,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Number, text and hash in one transaction; the text never changes after it.
   * @throws RequestError `letter.*`, `case.notFound`; DomainError `letter.*`, `remedy.*`
   */
  issue(agencyId: number, caseNo: string, id: number, by: AuditActor): Promise<LetterAnswer> {
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const { found, letter } = await this.locked(manager, agencyId, caseNo, id);
      if (letter.state !== 'draft')
        throw new RequestError('letter.outOfState', {
          reason: letter.state === 'issued' ? '已经签发' : '已经作废',
        });
      const kind = law().letters.kind(letter.kind);
      await this.refuseUnfit(manager, letter, kind, found);
      const input = this.seal.openInput(agencyId, letter.input);
      const on = this.maker.dayOf(kind, found.facts, input);
      const documentNo = await this.numberOf(manager, letter, kind, found, on);
      const { lines, templateVersion } = await this.maker.make(
        manager,
        agencyId,
        found.facts,
        input,
        documentNo,
      );
      const sealed = this.seal.text(agencyId, frozenText(lines));
      await this.letters.issue(manager, letter, {
        datedOn: on,
        documentNo,
        ...sealed,
        templateVersion,
        issuedBy: by.username,
        issuedAt: new Date(this.clock.now()),
      });
      if (decides(kind) && documentNo !== null)
        await this.letters.numberDecision(manager, letter, documentNo);
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'letter.issued',
        subject: { kind: 'letter', id },
        facts: { caseNo, type: kind.key, documentNo, datedOn: on, sha256: sealed.sha256 },
      });
      return this.answer(manager, letter, found);
    });
  }

  /** The number stays with it and is never given again. @throws RequestError `letter.*`, `case.notFound` */
  void(agencyId: number, caseNo: string, id: number, reason: string, by: AuditActor): Promise<LetterAnswer> {
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const { found, letter } = await this.locked(manager, agencyId, caseNo, id);
      if (letter.state === 'voided') throw new RequestError('letter.outOfState', { reason: '已经作废' });
      if (isSent(letter, found))
        throw new RequestError('letter.outOfState', {
          reason: '已经发出；登记有误的请先更正“发出”或者“送达”',
        });
      await this.letters.void(manager, letter, {
        voidedBy: by.username,
        voidedAt: new Date(this.clock.now()),
        voidReason: this.seal.reason(agencyId, reason),
      });
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'letter.voided',
        subject: { kind: 'letter', id },
        facts: { caseNo, type: letter.kind, documentNo: letter.documentNo },
        reason,
      });
      return this.answer(manager, letter, found);
    });
  }

  private async locked(
    manager: EntityManager,
    agencyId: number,
    caseNo: string,
    id: number,
  ): Promise<{ found: LetterCase; letter: Letter }> {
    const found = await this.cases.lock(manager, agencyId, caseNo);
    const letter = await this.letters.find(manager, agencyId, found.id, id);
    if (!letter) throw new RequestError('letter.notFound');
    return { found, letter };
  }

  /** A letter of a former round, of another outcome, of an unsigned decision, or a second answer, is not issued. */
  private async refuseUnfit(
    manager: EntityManager,
    letter: Letter,
    kind: LetterKind,
    { facts }: LetterCase,
  ): Promise<void> {
    const never = whyNot(kind, facts);
    if (never !== undefined) throw notNow(kind, never);
    const refuse = (reason: string): RequestError =>
      new RequestError('letter.notIssuable', { name: kind.name, reason });
    if (kind.when.outcomes && letter.round !== (facts.decision?.round ?? null))
      throw refuse('草稿是按以前的决定起草的，请重新起草');
    const notYet = whyNotIssued(kind, facts);
    if (notYet !== undefined) throw refuse(notYet);
    if (!decides(kind)) return;
    const kinds = law()
      .letters.kinds.filter(decides)
      .map(({ key }) => key);
    const former = await this.letters.answered(manager, letter, kinds);
    if (former)
      throw new RequestError('letter.alreadyIssued', { documentNo: former.documentNo ?? former.kind });
  }

  /** A decision that was numbered by hand keeps its number, unless a voided letter has it. */
  private async numberOf(
    manager: EntityManager,
    { agencyId }: Letter,
    kind: LetterKind,
    { facts }: LetterCase,
    on: LocalDate,
  ): Promise<string | null> {
    const { series } = kind;
    if (series === 'none') return null;
    const recorded = decides(kind) ? facts.decision?.documentNo : undefined;
    if (recorded !== undefined && !(await this.letters.isNumberTaken(manager, agencyId, recorded)))
      return recorded;
    const { settings } = await this.maker.agency(manager, agencyId);
    const code = settings.series[series];
    if (code === null) throw new RequestError('letter.noSeries', { series: SERIES_NAMES[series] });
    return nextDocumentNumber(manager, agencyId, code, yearOf(on));
  }

  private async answer(
    manager: EntityManager,
    { agencyId, id }: Letter,
    found: LetterCase,
  ): Promise<LetterAnswer> {
    const letter = await this.letters.find(manager, agencyId, found.id, id);
    if (!letter) throw new Error('the letter is gone');
    const lines = letter.text ? readFrozen(this.seal.openText(agencyId, letter.text)) : [];
    return this.reading.answer(letter, found, { lines });
  }
}
