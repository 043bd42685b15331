import { Inject, Injectable } from '@nestjs/common';
import { isFrozen } from '../../domain/annual-report/life.js';
import { FONT_DIR } from '../../platform/config/font-dir.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { BUNDLE_FORMAT, SNAPSHOT_NAME, type Manifest } from '../../reporting/bundle/manifest.js';
import { packBundle } from '../../reporting/bundle/pack-bundle.js';
import type { ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';
import {
  AnnualReportsRepository,
  type ReportEvent,
  type ReportVersion,
} from '../annual-reports.repository.js';
import type { Office } from '../office.js';
import { FilesRepository, type KeptFile } from './files.repository.js';
import { allPrinted, fileNameOf, type PrintedFile } from './rendering.js';

/** Everything of an approved report in one file, which proves itself offline. */
@Injectable()
export class BundleService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly reports: AnnualReportsRepository,
    private readonly kept: FilesRepository,
    @Inject(FONT_DIR) private readonly fontDir: string | undefined,
  ) {}

  /** @throws RequestError `report.unknown`, `report.notFrozen` */
  async bundle({ id }: Office, year: number, version?: number): Promise<PrintedFile> {
    const { report, text, files, events } = await this.transaction.readOnly(
      { agencyId: id, scope: 'own' },
      async (manager) => {
        const latest = await this.reports.find(manager, id, year, version);
        const found =
          version === undefined ? ((await this.reports.findFrozen(manager, id, year)) ?? latest) : latest;
        if (!found) throw new RequestError('report.unknown', { year });
        const snapshot = await this.reports.snapshot(manager, found);
        if (!isFrozen(found.state) || snapshot === undefined) throw new RequestError('report.notFrozen');
        return {
          report: found,
          text: snapshot,
          files: await this.kept.all(manager, found),
          events: await this.reports.events(manager, id, year),
        };
      },
    );
    const snapshot = JSON.parse(text) as ReportSnapshot;
    const whole = files.length > 0 ? files : await allPrinted(report, snapshot, this.fontDir);
    const manifest = manifestOf(report, snapshot, whole, events);
    return {
      name: fileNameOf(snapshot, 'zip'),
      mediaType: 'application/zip',
      bytes: await packBundle(manifest, text, whole),
    };
  }
}

function manifestOf(
  report: ReportVersion,
  snapshot: ReportSnapshot,
  files: readonly KeptFile[],
  events: readonly ReportEvent[],
): Manifest {
  const last = (type: ReportEvent['type']): ReportEvent | undefined =>
    events.findLast((event) => event.type === type && event.version === report.version);
  const approved = last('approved');
  const published = last('published')?.details as { publication?: { on?: string } } | undefined;
  const { agency, year, version, edition, scope, preparedBy } = snapshot;
  return {
    format: BUNDLE_FORMAT,
    agency,
    year,
    version,
    edition,
    scope,
    snapshot: { name: SNAPSHOT_NAME, sha256: report.sha256 ?? '' },
    files: files.map(({ name, format, sha256, bytes }) => ({ name, format, sha256, bytes: bytes.length })),
    preparedBy,
    approvedBy: {
      username: approved?.username ?? '',
      name: approved?.name ?? '',
      at: approved?.at.toISOString() ?? '',
    },
    publishedOn: published?.publication?.on ?? null,
  };
}
