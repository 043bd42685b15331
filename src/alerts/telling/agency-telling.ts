import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Notice } from '../../notifications/notice.js';
import { Notifier } from '../../notifications/notifier.js';
import { actFor, actForNone } from '../../platform/database/act-for.js';
import { PeopleRepository } from './people.repository.js';

/** Tells people of an agency something; where nobody works here but whoever runs the installation, them. */
@Injectable()
export class AgencyTelling {
  constructor(
    private readonly notifier: Notifier,
    private readonly people: PeopleRepository,
  ) {}

  /** @param manager of a transaction that acts for the agency alone, or for its tree */
  async tell(
    manager: EntityManager,
    { id: agencyId, scope }: { readonly id: number; readonly scope: 'own' | 'tree' },
    notice: Notice,
    recipients: readonly number[],
  ): Promise<void> {
    if (recipients.length > 0) {
      await this.notifier.tell(manager, notice, recipients);
      return;
    }
    if (!(await this.people.nobodyElse(manager))) return;
    await actForNone(manager);
    await this.notifier.tellInstallation(manager, notice);
    await actFor(manager, { agencyId, scope });
  }
}
