import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ReviewStep } from '../law/proceedings/keys.js';
import { RecordedEvent } from './recorded-event.js';

/** What happened to a review, on which day, and when that was recorded. Append only: nobody can change or delete a row. */
@Entity('review_event')
@ForeignKey('review', ['agencyId', 'reviewId'], ['agencyId', 'id'], {
  name: 'fk_review_event_review',
  onDelete: 'CASCADE',
})
@Check('ck_review_event_seq', 'seq >= 1')
@Check('ck_review_event_details', `jsonb_typeof(details) = 'object'`)
@Check(
  'ck_review_event_corrects',
  `(type = 'corrected') = (corrects is not null) and corrects between 1 and seq - 1`,
)
@Check('ck_review_event_place', 'place between 1 and seq - 1')
@Index('uq_review_event_corrects', ['agencyId', 'reviewId', 'corrects'], {
  unique: true,
  where: 'corrects is not null',
})
export class ReviewEvent extends RecordedEvent {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  reviewId: number;

  /** 1, 2, … in the order of recording. */
  @PrimaryColumn('int')
  seq: number;

  @Column('text')
  type: ReviewStep;

  /** Version that the review had with it. */
  @Column('int')
  reviewVersion: number;
}
