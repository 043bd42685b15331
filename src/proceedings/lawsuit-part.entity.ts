import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { COMPLAINTS, LOSS_REASONS } from '../law/proceedings/keys.js';
import { ContestedPart } from './contested-part.js';
import { oneOf } from '../platform/database/one-of.js';

/** A ground that is contested in a lawsuit, and what was decided of it. */
@Entity('lawsuit_part')
@ForeignKey('lawsuit', ['agencyId', 'lawsuitId'], ['agencyId', 'id'], {
  name: 'fk_lawsuit_part_lawsuit',
  onDelete: 'CASCADE',
})
@Check('ck_lawsuit_part_complaint', oneOf('complaint', COMPLAINTS))
@Check('ck_lawsuit_part_loss_reason', oneOf('loss_reason', LOSS_REASONS))
export class LawsuitPart extends ContestedPart {
  @PrimaryColumn('int')
  agencyId: number;

  @PrimaryColumn('bigint')
  lawsuitId: number;

  @PrimaryColumn('smallint')
  position: number;
}
