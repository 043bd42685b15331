import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../law/domain-error.js';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { AuditAction } from '../platform/audit/actions.js';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { RequestError } from '../platform/http/request-error.js';
import { LetterCaseReader, type LetterCase } from './letter-case.reader.js';
import { LetterMaker } from './letter-maker.js';
import { LetterSeal } from './letter-seal.js';
import { countsIn, kindOptions, letterItem } from './letter-view.js';
import type { Letter } from './letter.entity.js';
import { LettersRepository } from './letters.repository.js';
import type {
  LetterAnswer,
  LetterItem,
  LetterKindOptions,
  NewLetterBody,
  PreviewBody,
  Previewed,
} from './letters.schemas.js';
import { checkedWording } from './templates/checked-wording.js';
import { readFrozen, type LetterLine } from './text/letter-line.js';
import { samplesOf } from './text/particulars.js';
import { law } from '../law/law.js';

/** Letters of a case as they are drafted and read. */
@Injectable()
export class LettersService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly cases: LetterCaseReader,
    private readonly letters: LettersRepository,
    private readonly maker: LetterMaker,
    private readonly seal: LetterSeal,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `case.notFound` */
  list(agencyId: number, caseNo: string): Promise<LetterItem[]> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const { id } = await this.cases.read(manager, agencyId, caseNo);
      return (await this.letters.list(manager, agencyId, id)).map(letterItem);
    });
  }

  /** @throws RequestError `case.notFound` */
  kinds(agencyId: number, caseNo: string): Promise<LetterKindOptions> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) =>
      kindOptions((await this.cases.read(manager, agencyId, caseNo)).facts),
    );
  }

  /** @throws RequestError `case.notFound`, `letter.date`; DomainError `letter.*`, `remedy.*` */
  draft(agencyId: number, caseNo: string, body: NewLetterBody, by: AuditActor): Promise<LetterAnswer> {
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.cases.lock(manager, agencyId, caseNo);
      const { kind, lines } = await this.maker.make(manager, agencyId, found.facts, body, null);
      const letter = await this.letters.add(manager, agencyId, {
        caseId: found.id,
        kind: kind.key,
        round: kind.when.outcomes ? (found.facts.decision?.round ?? null) : null,
        input: this.seal.input(agencyId, body),
        createdBy: by.username,
        createdAt: new Date(this.clock.now()),
      });
      await this.note(manager, letter, caseNo, 'letter.drafted', by);
      return this.answer(letter, found, { lines });
    });
  }

  /** A wording that is being adapted, with the facts of a case. @throws as `draft`, and DomainError `letter.template` */
  preview(
    agencyId: number,
    caseNo: string,
    { text, ...body }: PreviewBody,
    by: AuditActor,
  ): Promise<Previewed> {
    // Not read only: who saw it is written in the same transaction.
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const { id, facts } = await this.cases.read(manager, agencyId, caseNo);
      const kind = law().letters.kind(body.kind);
      const wording = text === undefined ? undefined : checkedWording(kind, text);
      const shown = { ...body, particulars: { ...samplesOf(kind, facts), ...body.particulars } };
      const { lines } = await this.maker.make(manager, agencyId, facts, shown, null, wording);
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'letter.previewed',
        subject: { kind: 'case', id },
        facts: { caseNo, type: kind.key },
      });
      return { lines };
    });
  }

  /** @param format of the file that is made of it; absent: on the screen. @throws RequestError `case.notFound`, `letter.notFound` */
  read(agencyId: number, caseNo: string, id: number, by: AuditActor, format?: string): Promise<LetterAnswer> {
    // Not read only: who saw it is written in the same transaction.
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.cases.read(manager, agencyId, caseNo);
      const letter = await this.letters.find(manager, agencyId, found.id, id);
      if (!letter) throw new RequestError('letter.notFound');
      const answer = this.answer(letter, found, await this.contents(manager, letter, found));
      await this.note(manager, letter, caseNo, 'letter.read', by, format);
      return answer;
    });
  }

  /** Of a draft as the facts are now; of an issued one as it was frozen. */
  private async contents(
    manager: EntityManager,
    letter: Letter,
    { facts }: LetterCase,
  ): Promise<{ lines: LetterLine[] } | { problem: string }> {
    if (letter.text) return { lines: readFrozen(this.seal.openText(letter.agencyId, letter.text)) };
    try {
      const input = this.seal.openInput(letter.agencyId, letter.input);
      return await this.maker.make(manager, letter.agencyId, facts, input, null);
    } catch (error) {
      if (error instanceof DomainError || error instanceof RequestError) return { problem: error.message };
      throw error;
    }
  }

  answer(
    letter: Letter,
    { facts }: LetterCase,
    contents: { readonly lines: LetterLine[] } | { readonly problem: string },
  ): LetterAnswer {
    const { agencyId, text, voidReason } = letter;
    return {
      ...letterItem(letter),
      lines: 'lines' in contents ? contents.lines : null,
      problem: 'problem' in contents ? contents.problem : null,
      text: text && this.seal.openText(agencyId, text),
      countsIn: countsIn(letter.kind, facts),
      voidReason: voidReason && this.seal.openReason(agencyId, voidReason),
    };
  }

  private async note(
    manager: EntityManager,
    { agencyId, id, kind }: Letter,
    caseNo: string,
    action: AuditAction,
    by: AuditActor,
    format?: string,
  ): Promise<void> {
    await this.audit.record(manager, agencyId, {
      actor: by,
      action,
      subject: { kind: 'letter', id },
      facts: { caseNo, type: kind, ...(format !== undefined && { format }) },
    });
  }
}
