import { Inject, Injectable } from '@nestjs/common';
import type { Agency } from '../agencies/agency.entity.js';
import { localDate } from '../law/local-date.js';
import type { AuditActor } from '../platform/audit/audit-entry.js';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { RequestError } from '../platform/http/request-error.js';
import type { LetterAnswer } from './letters.schemas.js';
import { LettersService } from './letters.service.js';
import type { LetterDocument } from './render/letter-document.js';
import { renderLetter, type LetterFormat } from './render/render-letter.js';
import { titleOf } from './text/letter-line.js';

export interface LetterFileOrder {
  readonly caseNo: string;
  readonly id: number;
  readonly format: LetterFormat;
  readonly fontDir: string | undefined;
}

const FIRST_LINES = { draft: '【草稿，未签发】', issued: undefined, voided: '【本文书已作废】' } as const;

/** Letters as files. None is stored: the frozen text gives the same bytes each time. */
@Injectable()
export class LetterFilesService {
  constructor(
    private readonly letters: LettersService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `case.notFound`, `letter.notFound`, `letter.outOfState` */
  async file(
    agency: Pick<Agency, 'id' | 'name'>,
    { caseNo, id, format, fontDir }: LetterFileOrder,
    by: AuditActor,
  ): Promise<{ name: string; bytes: Buffer }> {
    const letter = await this.letters.read(agency.id, caseNo, id, by, format);
    const document = this.documentOf(letter, agency.name);
    const called = letter.documentNo ?? caseNo;
    return {
      name: `${called}${document.title}.${format}`,
      bytes: await renderLetter(format, document, fontDir),
    };
  }

  private documentOf(letter: LetterAnswer, agency: string): LetterDocument {
    if (letter.lines === null)
      throw new RequestError('letter.outOfState', { reason: `现在不能生成：${letter.problem ?? ''}` });
    const mark = FIRST_LINES[letter.state];
    return {
      title: titleOf(letter.lines),
      agency,
      date: letter.datedOn === null ? this.clock.today() : localDate(letter.datedOn),
      lines: mark === undefined ? letter.lines : [{ kind: 'flush', text: mark }, ...letter.lines],
    };
  }
}
