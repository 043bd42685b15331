import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AnnualReportFile } from '../annual-report-file.entity.js';
import type { ReportVersion } from '../annual-reports.repository.js';

export type KeptFile = Readonly<Pick<AnnualReportFile, keyof AnnualReportFile>>;
export interface FileHead {
  readonly format: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** The documents of approved reports. */
@Injectable()
export class FilesRepository {
  list(manager: EntityManager, { agencyId, year, version, attempt }: ReportVersion): Promise<FileHead[]> {
    return manager.query<FileHead[]>(
      `select format, name, sha256, length(bytes) as bytes from annual_report_file
        where agency_id = $1 and year = $2 and version = $3 and attempt = $4 order by format`,
      [agencyId, year, version, attempt],
    );
  }

  all(manager: EntityManager, { agencyId, year, version, attempt }: ReportVersion): Promise<KeptFile[]> {
    return manager.find(AnnualReportFile, {
      where: { agencyId, year, version, attempt },
      order: { format: 'ASC' },
    });
  }

  find(
    manager: EntityManager,
    { agencyId, year, version, attempt }: ReportVersion,
    format: string,
  ): Promise<KeptFile | null> {
    return manager.findOneBy(AnnualReportFile, { agencyId, year, version, attempt, format });
  }

  /** Made twice at the same time, the first stays: the bytes are the same. */
  async add(manager: EntityManager, files: readonly KeptFile[]): Promise<void> {
    for (const file of files)
      await manager.createQueryBuilder().insert().into(AnnualReportFile).values(file).orIgnore().execute();
  }
}
