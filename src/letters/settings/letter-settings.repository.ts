import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Agency } from '../../agencies/agency.entity.js';
import type { LetterSeries } from '../../law/letters/letter-schema.js';
import { LetterSetting } from './letter-setting.entity.js';

export interface LetterSettings {
  readonly sealName: string | null;
  readonly contact: string | null;
  readonly onlineFiling: string | null;
  /** 机关代字 by series. */
  readonly series: Readonly<Record<LetterSeries, string | null>>;
}

/** What the remedy clause names, kept with the agency itself. */
export type RemedyBodies = Pick<Agency, 'reviewBody' | 'court'>;

const NONE: LetterSettings = {
  sealName: null,
  contact: null,
  onlineFiling: null,
  series: { answer: null, notice: null, letter: null },
};

/** Inside the transaction of an agency. */
@Injectable()
export class LetterSettingsRepository {
  async current(manager: EntityManager, agencyId: number): Promise<LetterSettings> {
    const row = await manager.findOne(LetterSetting, { where: { agencyId }, order: { version: 'DESC' } });
    if (!row) return NONE;
    const { sealName, contact, onlineFiling, answerCode, noticeCode, letterCode } = row;
    return {
      sealName,
      contact,
      onlineFiling,
      series: { answer: answerCode, notice: noticeCode, letter: letterCode },
    };
  }

  /** @returns the version that it is */
  async add(
    manager: EntityManager,
    agencyId: number,
    settings: LetterSettings,
    recorded: { readonly by: string; readonly at: Date },
  ): Promise<number> {
    const { sealName, contact, onlineFiling, series } = settings;
    // The agency's row is the lock: versions follow each other without a gap.
    await manager.query('select 1 from agency where id = $1 for no key update', [agencyId]);
    const [row] = await manager.query<{ version: number }[]>(
      `insert into letter_setting (agency_id, version, seal_name, contact, online_filing, answer_code, notice_code,
                                   letter_code, recorded_by, recorded_at)
       select $1::int, coalesce(max(version), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9::timestamptz
         from letter_setting where agency_id = $1 returning version`,
      [
        agencyId,
        sealName,
        contact,
        onlineFiling,
        series.answer,
        series.notice,
        series.letter,
        recorded.by,
        recorded.at,
      ],
    );
    if (!row) throw new Error('the database did not add the settings');
    return row.version;
  }

  async bodies(manager: EntityManager, agencyId: number): Promise<RemedyBodies> {
    const { reviewBody, court } = await manager.findOneByOrFail(Agency, { id: agencyId });
    return { reviewBody, court };
  }

  async setBodies(manager: EntityManager, agencyId: number, bodies: RemedyBodies): Promise<void> {
    await manager.update(Agency, { id: agencyId }, bodies);
  }
}
