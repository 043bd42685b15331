import { Injectable } from '@nestjs/common';
import { legalMoment } from '../../domain/case/legal-moment.js';
import { RECOMMENDED_COUNTING_RULES } from '../../domain/counting-rules.js';
import { plainDueBy, timelinessOf, type Timeliness } from '../../domain/deadline/timeliness.js';
import { law } from '../../law/law.js';
import type { TimelinessFigures } from '../../reporting/trends/year-figures.js';
import { EffectiveSettings } from '../../settings/effective-settings.js';
import type { Scoped } from '../scoped.js';
import { readingOf } from '../tables-reader.js';
import type { TablesQuery } from '../tables-query.js';
import { TimelinessRepository } from './timeliness.repository.js';

/** How the answers that table 三 counts in a period were given: in time or late, by replay of their periods. */
@Injectable()
export class TimelinessReader {
  constructor(
    private readonly repository: TimelinessRepository,
    private readonly settings: EffectiveSettings,
  ) {}

  /** Events and letters are read as they are known now, whatever instant the query asks for. */
  async read(scoped: Scoped, query: TablesQuery): Promise<TimelinessFigures> {
    const { manager, agencies, context } = scoped;
    const settings = await this.settings.ofEach(
      manager,
      agencies.map(({ id }) => id),
    );
    const bySignature = [...settings]
      .filter(([, { resultDateRule }]) => resultDateRule === 'signed')
      .map(([id]) => id);
    const closed = agencies.filter(({ isBelowNow }) => !isBelowNow).map(({ id }) => id);
    const reading = readingOf(scoped, query);
    const answers = await this.repository.answered(manager, context.period, reading, { bySignature, closed });
    const used = law();
    const plainDue = plainDueBy(used);
    const figures: Record<Timeliness, number> = { inTime: 0, late: 0, notJudged: 0 };
    for (const [receivedOn, countedOn, events, letter, isClosed, count] of answers) {
      // Timeliness is of the legal moment, whatever day an agency counts by (国办公开办函〔2016〕235号).
      const on = (letter && legalMoment(letter, RECOMMENDED_COUNTING_RULES)) ?? countedOn;
      const answered = { receivedOn, events: events ?? [], on };
      figures[isClosed ? 'notJudged' : timelinessOf(answered, used, plainDue)] += count;
    }
    return figures;
  }
}
