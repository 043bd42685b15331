import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a sweep last ran, on whichever server. */
@Entity('sweep')
export class SweepRun {
  @PrimaryColumn('text')
  name: string;

  @Column('timestamptz')
  ranAt: Date;
}
