import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';

/** An agency's own wording of a letter, version by version; nothing is changed or deleted. */
@Entity('letter_template')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_letter_template_agency', onDelete: 'CASCADE' })
@Check('ck_letter_template_version', 'version >= 1')
export class LetterTemplate {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('text')
  kind: string;

  /** 1, 2, … */
  @PrimaryColumn('int')
  version: number;

  /** Letters of this day and later have this wording, until a later version begins. */
  @Column('date')
  inForceFrom: LocalDate;

  /** Null: back to the standard wording. */
  @Column('text', { nullable: true })
  text: string | null;

  @Column('text')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}
