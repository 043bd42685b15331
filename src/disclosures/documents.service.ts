import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../platform/clock/clock.js';
import type { Clock } from '../platform/clock/clock.js';
import { RequestError } from '../platform/http/request-error.js';
import type { DocumentAnswer, NewDocument } from './documents.schemas.js';
import { DocumentsRepository } from './documents.repository.js';
import type { NormativeDocument } from './normative-document.entity.js';

@Injectable()
export class DocumentsService {
  constructor(
    private readonly documents: DocumentsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The latest first. */
  async list(agencyId: number): Promise<DocumentAnswer[]> {
    return (await this.documents.list(agencyId)).map(toAnswer);
  }

  async add(agencyId: number, body: NewDocument): Promise<DocumentAnswer> {
    const { documentNo = null, endedOn = null, endedHow = null, revises = null, ...rest } = body;
    const document = {
      ...rest,
      documentNo,
      endedOn,
      endedHow,
      revises,
      recordedAt: new Date(this.clock.now()),
    };
    if (!(await this.documents.add(agencyId, document))) {
      throw new RequestError('document.duplicate', { title: body.title });
    }
    return toAnswer(document);
  }
}

function toAnswer(
  document: Omit<NormativeDocument, 'agencyId' | 'id' | 'recordedAt' | 'importBatchId' | 'sourceHash'>,
): DocumentAnswer {
  const { type, title, documentNo, issuedOn, endedOn, endedHow, revises } = document;
  return { type, title, documentNo, issuedOn, endedOn, endedHow, revises };
}
