import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addDays, type LocalDate } from '../../law/local-date.js';
import type { ApplicantType } from '../../law/vocabularies/keys.js';
import type { AuditActor } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { PersonalDataCipher } from '../../platform/protection/personal-data-cipher.js';
import { CasesRepository } from '../cases.repository.js';
import { byRank, likest, MOST_SHOWN, relationOf, similarCase } from './rank-similar.js';
import { SimilarRepository, type SoughtApplicant } from './similar.repository.js';
import type { SimilarList, SimilarQuery } from './similar.schemas.js';

/** Two years of 365 days and a leap day. */
const DAYS = 731;

interface Sought {
  readonly description: string;
  readonly upTo: LocalDate;
  readonly except: number | null;
  readonly applicant: { readonly type: ApplicantType; readonly name: string } | undefined;
  readonly index: SoughtApplicant;
}

/** What was asked for before, and by whom: shown, never merged (DOMAIN edges 20 and 21). */
@Injectable()
export class SimilarService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly similar: SimilarRepository,
    private readonly cases: CasesRepository,
    private readonly cipher: PersonalDataCipher,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Where a name or a number was looked for it is entered in the trail: for whom, only as which cases were shown. */
  search(agencyId: number, query: SimilarQuery, by: AuditActor): Promise<SimilarList> {
    const { applicant, description } = query;
    const name = worth(applicant?.name);
    const idNumber = worth(applicant?.idNumber);
    const phone = worth(applicant?.phone);
    const entries = (field: string, text: string | null): Buffer[] | null =>
      text === null ? null : this.cipher.blindIndexes(agencyId, field, text);
    const sought = {
      description,
      upTo: query.receivedOn ?? this.clock.today(),
      except: null,
      applicant: applicant ? { type: applicant.type, name: name ?? '' } : undefined,
      index: { name, idNumber: entries('idNumber', idNumber), phone: entries('phone', phone) },
    };
    const fields = Object.entries({ name, idNumber, phone }).flatMap(([field, text]) =>
      text === null ? [] : [field],
    );
    // Not read only: who looked for somebody is written in the same transaction.
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const { ids, ...answer } = await this.compare(manager, agencyId, sought);
      if (fields.length > 0)
        await this.audit.record(manager, agencyId, {
          actor: by,
          action: 'applicant.compared',
          subject: { kind: 'register', id: agencyId },
          facts: { by: fields, cases: ids },
        });
      return answer;
    });
  }

  /** @throws RequestError `case.notFound` */
  ofCase(agencyId: number, caseNo: string): Promise<SimilarList> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.cases.find(manager, agencyId, caseNo);
      const own = found && (await this.similar.own(manager, agencyId, found.id));
      if (!own) throw new RequestError('case.notFound');
      const { ids: _, ...answer } = await this.compare(manager, agencyId, {
        description: own.description,
        upTo: own.receivedOn,
        except: own.id,
        applicant: own,
        index: {
          name: own.name,
          idNumber: own.idNumberIndex && [own.idNumberIndex],
          phone: own.phoneIndex && [own.phoneIndex],
        },
      });
      return answer;
    });
  }

  private async compare(
    manager: EntityManager,
    agencyId: number,
    { description, upTo, except, applicant, index }: Sought,
  ): Promise<SimilarList & { ids: number[] }> {
    const since = addDays(upTo, -DAYS);
    const texts = await this.similar.texts(manager, agencyId, { from: since, to: upTo, except });
    const own = await this.similar.ofApplicant(manager, agencyId, index);
    const scored = likest(description, texts, own);
    const ids = scored.map(({ id }) => id);
    const people = await this.similar.people(manager, agencyId, ids, index);
    const ranked = scored
      .map((each) => ({
        ...each,
        relation: relationOf(
          applicant,
          people.filter(({ caseId }) => caseId === each.id),
        ),
      }))
      .sort(byRank)
      .slice(0, MOST_SHOWN);
    const shown = ranked.map(({ id }) => id);
    const cases = new Map(
      (await this.similar.cases(manager, agencyId, shown)).map((each) => [each.id, each]),
    );
    const items = ranked.flatMap(({ id, score, relation }) => {
      const found = cases.get(id);
      return found ? [similarCase(found, score, relation)] : [];
    });
    return { items, compared: texts.length, since, ids: shown };
  }
}

const worth = (text: string | null | undefined): string | null => {
  const trimmed = text?.normalize('NFKC').trim() ?? '';
  return trimmed === '' ? null : trimmed;
};
