import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An application whose answer a review is about. */
@Entity('review_case')
@Index('ix_review_case_case', ['agencyId', 'caseId'])
@ForeignKey('review', ['agencyId', 'reviewId'], ['agencyId', 'id'], {
  name: 'fk_review_case_review',
  onDelete: 'CASCADE',
})
@ForeignKey('disclosure_case', ['agencyId', 'caseId'], ['agencyId', 'id'], {
  name: 'fk_review_case_case',
  onDelete: 'CASCADE',
})
export class ReviewCase {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  reviewId: number;

  @PrimaryColumn('bigint')
  caseId: number;
}
