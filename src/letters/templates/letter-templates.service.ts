import { Inject, Injectable } from '@nestjs/common';
import { law } from '../../law/law.js';
import { standardWording, type LetterKind } from '../../law/letters/letters.js';
import type { LocalDate } from '../../law/local-date.js';
import type { AuditActor } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { checkedWording } from './checked-wording.js';
import type { LetterTemplate } from './letter-template.entity.js';
import { LetterTemplatesRepository } from './letter-templates.repository.js';
import type { LetterTemplateAnswer, NewTemplateBody } from './letter-templates.schemas.js';

/** The wordings of letters: the standard ones, and what an agency makes of them. */
@Injectable()
export class LetterTemplatesService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly templates: LetterTemplatesRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(agencyId: number): Promise<LetterTemplateAnswer[]> {
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const all = await this.templates.all(manager, agencyId);
      return law().letters.kinds.map((kind) => this.answer(kind, all));
    });
  }

  /** @throws DomainError `letter.unknownKind`, `letter.template` */
  adapt(
    agencyId: number,
    key: string,
    { text, inForceFrom }: NewTemplateBody,
    by: AuditActor,
  ): Promise<LetterTemplateAnswer> {
    const kind = law().letters.kind(key);
    const checked = text === null ? null : checkedWording(kind, text);
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const from = inForceFrom ?? this.clock.today();
      const version = await this.templates.add(manager, agencyId, key, {
        text: checked,
        inForceFrom: from,
        by: by.username,
        at: new Date(this.clock.now()),
      });
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'letterTemplate.adapted',
        subject: { kind: 'letterTemplate', id: key },
        facts: { version, inForceFrom: from, standard: checked === null },
      });
      return this.answer(kind, await this.templates.all(manager, agencyId));
    });
  }

  private answer(kind: LetterKind, all: readonly LetterTemplate[]): LetterTemplateAnswer {
    const today = this.clock.today();
    const versions = all.filter((each) => each.kind === kind.key);
    const placeholders = law().letters.placeholders(kind);
    return {
      key: kind.key,
      name: kind.name,
      decides: kind.remedy !== 'none',
      elements: kind.elements.map(({ key, article, ifKnown }) => ({
        key,
        label: placeholders.get(key) ?? key,
        article,
        ifKnown,
      })),
      placeholders: [...placeholders].map(([key, label]) => ({ key, label })),
      standard: standardWording(kind, today),
      own: inForce(versions, today),
      versions: versions.map(({ version, inForceFrom, text, recordedBy, recordedAt }) => ({
        version,
        inForceFrom,
        standard: text === null,
        recordedBy,
        recordedAt: recordedAt.toISOString(),
      })),
    };
  }
}

function inForce(versions: readonly LetterTemplate[], on: LocalDate): LetterTemplateAnswer['own'] {
  const [last] = versions
    .filter(({ inForceFrom }) => inForceFrom <= on)
    .toSorted((a, b) =>
      a.inForceFrom === b.inForceFrom ? b.version - a.version : a.inForceFrom < b.inForceFrom ? 1 : -1,
    );
  if (last?.text == null) return null;
  const { version, inForceFrom, text } = last;
  return { version, inForceFrom, text };
}
