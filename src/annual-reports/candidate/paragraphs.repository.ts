import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PublishedParagraph } from '../published-paragraph.entity.js';
import type { Paragraph } from './same-paragraphs.js';

interface Place {
  readonly agencyId: number;
  readonly year: number;
}

/** Where paragraphs stand in reports that were published. */
@Injectable()
export class ParagraphsRepository {
  /** In last year's own report, and in other agencies' of this year and the last. @returns where, by hash */
  async elsewhere(
    manager: EntityManager,
    { agencyId, year }: Place,
    paragraphs: readonly Paragraph[],
  ): Promise<Map<string, string>> {
    if (paragraphs.length === 0) return new Map();
    const rows = await manager.query<{ sha256: string; agency: string; year: number; own: boolean }[]>(
      `select distinct on (p.sha256) p.sha256, a.name as agency, p.year, p.agency_id = $1 as own
         from published_paragraph p join agency a on a.id = p.agency_id
        where p.sha256 = any($3) and (p.agency_id = $1 and p.year = $2 - 1 or p.agency_id <> $1 and p.year in ($2, $2 - 1))
        order by p.sha256, own desc, p.year desc`,
      [agencyId, year, paragraphs.flatMap(({ sha256, exactSha256 }) => [sha256, exactSha256])],
    );
    return new Map(
      rows.map((row) => [
        row.sha256,
        row.own ? `本机关${row.year}年度报告` : `${row.agency}${row.year}年度报告`,
      ]),
    );
  }

  async keep(
    manager: EntityManager,
    { agencyId, year }: Place,
    version: number,
    paragraphs: readonly Paragraph[],
  ): Promise<void> {
    for (const { sha256 } of paragraphs)
      await manager
        .createQueryBuilder()
        .insert()
        .into(PublishedParagraph)
        .values({ agencyId, year, sha256, version })
        .orIgnore()
        .execute();
  }
}
