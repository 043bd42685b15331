import { Column } from 'typeorm';
import type { LocalDate } from '../law/local-date.js';

/** What is kept of a step beside whose it is: what happened, on which day, and when that was recorded. */
export abstract class RecordedEvent {
  @Column('date')
  occurredOn: LocalDate;

  /** What the step tells besides its day. */
  @Column('jsonb', { default: {} })
  details: Record<string, unknown>;

  /** The step that this one strikes out. */
  @Column('int', { nullable: true })
  corrects: number | null;

  /** Of a step that was entered anew: the place of the one that was struck out. */
  @Column('int', { nullable: true })
  place: number | null;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt: Date;

  @Column('text')
  recordedBy: string;
}
