import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import type { BundleFinding } from '../../reporting/bundle/bundle-findings.js';
import { addedFigures } from '../../reporting/snapshot/added-figures.js';
import type { ChildFigures, ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';

/** In a transaction that acts for the agency with the code; undefined: the database has none. */
export type ForAgency = <T>(
  code: string,
  work: (manager: EntityManager, agencyId: number) => Promise<T>,
) => Promise<T | undefined>;

const error = (code: string, message: string): BundleFinding => ({ code, severity: 'error', message });

/**
 * Holds the reports that a report of a tree adds up against the snapshots that their agencies submitted: that each is kept under
 * its hash, and that the figures that were added up are those of that snapshot.
 */
export async function keptChildrenFindings(
  { year, children }: Pick<ReportSnapshot, 'year' | 'children'>,
  forAgency: ForAgency,
): Promise<BundleFinding[]> {
  const found: BundleFinding[] = [];
  for (const child of children) {
    const findings = await forAgency(child.agency.code, (manager, agencyId) =>
      keptChildFindings(manager, agencyId, year, child),
    );
    const { code, name } = child.agency;
    found.push(
      ...(findings ?? [
        error(
          'kept.childAgency',
          `数据库里没有代码为“${code}”的机关（${name}），无法核对它的报告。请核对连接的数据库。`,
        ),
      ]),
    );
  }
  return found;
}

async function keptChildFindings(
  manager: EntityManager,
  agencyId: number,
  year: number,
  { agency: { name }, version, sha256, toldAbove: _above, ...figures }: ChildFigures,
): Promise<BundleFinding[]> {
  const [kept] = await manager.query<{ content: string }[]>(
    `select content from annual_report_snapshot
      where agency_id = $1 and year = $2 and version = $3 and sha256 = $4`,
    [agencyId, year, version, sha256],
  );
  if (!kept) {
    return [
      error(
        'kept.child',
        `数据库里没有下级机关${name} ${year} 年第 ${version} 版的、被汇总的那份快照：可能恢复了较早的备份，也可能汇总所用的数据不是它报送的。请核对备份日期和该机关的成套文件。`,
      ),
    ];
  }
  const submitted = addedFigures(JSON.parse(kept.content) as ReportSnapshot);
  if (isDeepStrictEqual(figures, submitted)) return [];
  return [
    error(
      'kept.childFigures',
      `汇总所用的${name}的数字与它报送的快照（${year} 年第 ${version} 版）不同：汇总的数据已被改动。请以该机关的成套文件为准核对。`,
    ),
  ];
}
