import { Injectable } from '@nestjs/common';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { RequestError } from '../platform/http/request-error.js';
import { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import { decodeCursor, encodeCursor } from '../reports/cursor.js';
import { CaseReader } from './case-reader.js';
import { listedCase } from './case-view.js';
import { CasesRepository } from './cases.repository.js';
import type {
  CaseAnswer,
  CaseListAnswer,
  CaseQuery,
  CaseSearch,
  Reveal,
  RevealedAnswer,
} from './cases.schemas.js';

/** A search shows no more: whoever has more hits than these looks for something else. */
const MOST_HITS = 100;

/** Cases as they are read: masked, unless somebody says why not. */
@Injectable()
export class CasesService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly cases: CasesRepository,
    private readonly reader: CaseReader,
    private readonly cipher: PersonalDataCipher,
  ) {}

  /** The latest recorded first. @throws DomainError `cursor.invalid` */
  list(agencyId: number, query: CaseQuery): Promise<CaseListAnswer> {
    const [before = null] = query.after === undefined ? [] : decodeCursor(query.after, 1);
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const more = { ...query, limit: query.limit + 1 };
      const listed = await this.cases.list(manager, agencyId, more, before);
      const shown = listed.slice(0, query.limit);
      const last = shown.at(-1);
      return {
        items: shown.map((each) => listedCase(each, agencyId, this.cipher)),
        ...(listed.length > query.limit && last && { next: encodeCursor([last.id]) }),
      };
    });
  }

  /** Cases of whoever has the number, found by the blind index. */
  search(agencyId: number, { idNumber, phone }: CaseSearch): Promise<CaseListAnswer> {
    const entries = (field: string, text: string | undefined): Buffer[] | null =>
      text === undefined ? null : this.cipher.blindIndexes(agencyId, field, text);
    const index = { idNumber: entries('idNumber', idNumber), phone: entries('phone', phone) };
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const hits = await this.cases.search(manager, agencyId, index, MOST_HITS);
      return { items: hits.map((each) => listedCase(each, agencyId, this.cipher)) };
    });
  }

  /** @throws RequestError `case.notFound` */
  find(agencyId: number, caseNo: string): Promise<CaseAnswer> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.cases.find(manager, agencyId, caseNo);
      if (!found) throw new RequestError('case.notFound');
      return this.reader.view(manager, agencyId, found);
    });
  }

  /** One person on the case in clear. @throws RequestError `case.notFound`, also where the case has no such person */
  reveal(agencyId: number, caseNo: string, { position }: Reveal): Promise<RevealedAnswer> {
    // Not read only: who saw it, and why, is written in the same transaction.
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.cases.find(manager, agencyId, caseNo);
      const people = found ? await this.cases.people(manager, agencyId, found.id) : [];
      const person = people.find((each) => each.position === position);
      if (!person) throw new RequestError('case.notFound');
      const open = (field: string, sealed: Buffer | null): string | null =>
        sealed && this.cipher.open(agencyId, field, sealed);
      const answer = {
        ...person,
        idNumber: open('idNumber', person.idNumber),
        phone: open('phone', person.phone),
        address: open('address', person.address),
        email: open('email', person.email),
      };
      // Last in the transaction: here the audit entry `applicant.revealed` takes its place, with the reason.
      return answer;
    });
  }
}
