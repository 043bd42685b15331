import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { termAlerts } from '../../domain/alert/term-alerts.js';
import type { LocalDate } from '../../law/local-date.js';
import { ProceedingTerms } from '../../proceedings/proceeding-terms.js';
import type { AlertedSubject } from '../alerted-subject.js';

/** Reviews and lawsuits in which this agency has something to do by a day. */
@Injectable()
export class ProceedingSource {
  constructor(private readonly terms: ProceedingTerms) {}

  async subjects(manager: EntityManager, agencyId: number, today: LocalDate): Promise<AlertedSubject[]> {
    const running = await this.terms.running(manager, agencyId, today);
    return running.map(({ kind, id, ref, clocks }) => ({
      subject: kind,
      key: String(id),
      name: ref,
      assigneeId: null,
      fallen: () => termAlerts(clocks, today),
    }));
  }
}
