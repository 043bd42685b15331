import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { agencyLine } from '../agencies/agency-line.js';
import type { LocalDate } from '../law/local-date.js';
import { LetterSettingsRepository, type LetterSettings } from './settings/letter-settings.repository.js';
import type { LetterAgency } from './text/letter-facts.js';

export interface WritingAgency extends LetterAgency {
  readonly settings: LetterSettings;
}

/** The agency as its letters show it, with those above it. */
@Injectable()
export class LetterAgencyReader {
  constructor(private readonly settings: LetterSettingsRepository) {}

  async read(manager: EntityManager, agencyId: number): Promise<WritingAgency> {
    const line = await agencyLine(manager, agencyId);
    const settings = await this.settings.current(manager, agencyId);
    const { sealName, contact, onlineFiling } = settings;
    return { ...line, sealName, contact, onlineFiling, settings };
  }

  /** The agency's own wording of a letter of that day; null: the standard one. */
  async wording(
    manager: EntityManager,
    agencyId: number,
    kind: string,
    on: LocalDate,
  ): Promise<{ version: number; text: string } | null> {
    const [row] = await manager.query<{ version: number; text: string | null }[]>(
      `select version, text from letter_template
        where agency_id = $1 and kind = $2 and in_force_from <= $3
        order by in_force_from desc, version desc limit 1`,
      [agencyId, kind, on],
    );
    return row?.text == null ? null : { version: row.version, text: row.text };
  }
}
