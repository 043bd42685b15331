import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What an agency prints on its letters, version by version; the last one counts. */
@Entity('letter_setting')
@ForeignKey('agency', ['agencyId'], ['id'], { name: 'fk_letter_setting_agency', onDelete: 'CASCADE' })
@Check('ck_letter_setting_version', 'version >= 1')
export class LetterSetting {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('int')
  version: number;

  /** Name on the seal, under the letter; null: the agency's own. */
  @Column('text', { nullable: true })
  sealName: string | null;

  @Column('text', { nullable: true })
  contact: string | null;

  /** Where an application for review can be sent online (行政复议法 art. 22(2)). */
  @Column('text', { nullable: true })
  onlineFiling: string | null;

  /** 机关代字 of answers, of notices, and of letters to others. */
  @Column('text', { nullable: true })
  answerCode: string | null;

  @Column('text', { nullable: true })
  noticeCode: string | null;

  @Column('text', { nullable: true })
  letterCode: string | null;

  @Column('text')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}
