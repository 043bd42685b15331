import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * The hash of a paragraph that was published, so that whoever copies it can be shown where it stands (条例 art. 47). What was
 * published is everybody's to read, so it stands outside the registers of the agencies.
 */
@Entity('published_paragraph')
@Index('ix_published_paragraph_sha256', ['sha256', 'year'])
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_published_paragraph_agency', onDelete: 'CASCADE' })
export class PublishedParagraph {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('smallint')
  year: number;

  /** Hexadecimal, of the text without spaces. */
  @PrimaryColumn('text')
  sha256: string;

  @Column('smallint')
  version: number;
}
