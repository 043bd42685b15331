import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A review that disposes differently of several grounds. */
@Entity('review_part')
@ForeignKey('review', ['agencyId', 'reviewId'], ['agencyId', 'id'], {
  name: 'fk_review_part_review',
  onDelete: 'CASCADE',
})
export class ReviewPart {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  reviewId: number;

  @PrimaryColumn('smallint')
  position: number;

  @Column('text', { nullable: true })
  ground: string | null;

  @Column('text', { nullable: true })
  disposal: string | null;
}
