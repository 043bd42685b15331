import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LawsuitStep } from '../law/proceedings/keys.js';
import { RecordedEvent } from './recorded-event.js';

/** What happened to a lawsuit, on which day, and when that was recorded. Append only: nobody can change or delete a row. */
@Entity('lawsuit_event')
@ForeignKey('lawsuit', ['agencyId', 'lawsuitId'], ['agencyId', 'id'], {
  name: 'fk_lawsuit_event_lawsuit',
  onDelete: 'CASCADE',
})
@Check('ck_lawsuit_event_seq', 'seq >= 1')
@Check('ck_lawsuit_event_details', `jsonb_typeof(details) = 'object'`)
@Check(
  'ck_lawsuit_event_corrects',
  `(type = 'corrected') = (corrects is not null) and corrects between 1 and seq - 1`,
)
@Check('ck_lawsuit_event_place', 'place between 1 and seq - 1')
@Index('uq_lawsuit_event_corrects', ['agencyId', 'lawsuitId', 'corrects'], {
  unique: true,
  where: 'corrects is not null',
})
export class LawsuitEvent extends RecordedEvent {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  lawsuitId: number;

  /** 1, 2, … in the order of recording. */
  @PrimaryColumn('int')
  seq: number;

  @Column('text')
  type: LawsuitStep;

  /** Version that the lawsuit had with it. */
  @Column('int')
  lawsuitVersion: number;
}
