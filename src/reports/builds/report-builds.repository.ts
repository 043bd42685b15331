import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MessageState } from '../../platform/queue/message.js';
import type { ReportFormat } from '../../reporting/render/render-report.js';
import { ReportBuild } from './report-build.entity.js';
import { ReportFile } from './report-file.entity.js';
import type { MadeFile } from './report-file.entity.js';

/** Topic of the messages that ask for documents; the key is the number of the build. */
export const REPORT_BUILD_TOPIC = 'report.build';

export interface BuildRow {
  readonly id: number;
  readonly year: number;
  readonly scope: 'own' | 'rollup';
  readonly state: MessageState;
  readonly progress: number;
  readonly requestedBy: string;
  readonly requestedAt: Date;
}
export interface FileRow {
  readonly format: ReportFormat;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** All inside a transaction that acts for the agency. */
@Injectable()
export class ReportBuildsRepository {
  async add(manager: EntityManager, build: Omit<ReportBuild, 'id'>): Promise<number> {
    const { identifiers } = await manager.insert(ReportBuild, build);
    return (identifiers[0] as { id: number }).id;
  }

  async find(manager: EntityManager, agencyId: number, id: number): Promise<BuildRow | undefined> {
    const [row] = await manager.query<BuildRow[]>(
      `select b.id, b.year, b.scope, b.requested_by as "requestedBy", b.requested_at as "requestedAt", m.progress,
              case when m.done_at is not null then 'done' when m.dead_at is not null then 'dead'
                   when m.leased_until > clock_timestamp() then 'running' else 'waiting' end as state
         from report_build b join outbox m on m.agency_id = b.agency_id and m.topic = $3 and m.key = b.id::text
        where b.agency_id = $1 and b.id = $2`,
      [agencyId, id, REPORT_BUILD_TOPIC],
    );
    return row;
  }

  files(manager: EntityManager, agencyId: number, buildId: number): Promise<FileRow[]> {
    return manager.query<FileRow[]>(
      `select format, name, sha256, length(bytes) as bytes from report_file
        where agency_id = $1 and build_id = $2 order by format`,
      [agencyId, buildId],
    );
  }

  file(
    manager: EntityManager,
    agencyId: number,
    buildId: number,
    format: ReportFormat,
  ): Promise<ReportFile | null> {
    return manager.findOneBy(ReportFile, { agencyId, buildId, format });
  }

  async addFiles(manager: EntityManager, files: readonly MadeFile[]): Promise<void> {
    for (const file of files) await manager.insert(ReportFile, file);
  }
}
