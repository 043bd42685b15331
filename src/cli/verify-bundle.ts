import { readFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { keptBundleFindings } from '../annual-reports/proof/kept-bundle.js';
import { keptChildrenFindings, type ForAgency } from '../annual-reports/proof/kept-children.js';
import { keptReportFindings } from '../annual-reports/proof/kept-report.js';
import { law } from '../law/law.js';
import { SystemTransaction } from '../platform/database/system-transaction.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { bundleFindings, type BundleFinding } from '../reporting/bundle/bundle-findings.js';
import { openBundle, type OpenBundle } from '../reporting/bundle/open-bundle.js';
import { applicationsTable } from '../reporting/definition/applications-table.js';
import { proceedingsTable } from '../reporting/definition/proceedings-table.js';
import { readFileAndOptions } from './arguments.js';
import type { ExitCode } from './exit-code.js';
import { requireFile } from './input-file.js';
import type { Output } from './output.js';
import { withDatabase } from './with-database.js';

const MEANING = '年度报告的成套文件（ZIP）';

/** `verify 文件`: every file by its hash, every cell by the records behind it; `--database`: these by the register, too. */
export async function verifyBundle(args: readonly string[], output: Output): Promise<ExitCode> {
  const options = { database: { type: 'boolean' }, json: { type: 'boolean' } } as const;
  const { file, values } = readFileAndOptions(args, options, MEANING);
  await requireFile(file, MEANING);
  const bundle = await openBundle(await readFile(file));
  const itself = await bundleFindings(bundle, law());
  const kept = values.database === true ? await againstDatabase(bundle, output) : undefined;
  const findings = kept ? [...asKept(itself, kept), ...kept] : itself;
  const { agency, year, version, edition, scope, snapshot } = bundle.manifest;
  output.result(
    values.json === true
      ? JSON.stringify({ agency, year, version, edition, scope, sha256: snapshot.sha256, findings })
      : printed(bundle, findings, kept !== undefined),
  );
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function againstDatabase({ manifest, snapshot }: OpenBundle, output: Output): Promise<BundleFinding[]> {
  return withDatabase(output, async (dataSource) => {
    const forAgency = asAgencies(dataSource);
    const { code } = manifest.agency;
    const own = await forAgency(code, async (manager, agencyId) => [
      ...(await keptReportFindings(manager, agencyId, snapshot, manifest.snapshot.sha256)),
      ...(await keptBundleFindings(manager, agencyId, manifest)),
    ]);
    if (!own) {
      const message = `数据库里没有代码为“${code}”的机关，无法核对登记。请核对连接的数据库。`;
      return [{ code: 'kept.agency', severity: 'error' as const, message }];
    }
    return [...own, ...(await keptChildrenFindings(snapshot, forAgency))];
  });
}

/** Each agency speaks for itself: what was below another one when it reported need not be now. */
function asAgencies(dataSource: DataSource): ForAgency {
  const [system, tenant] = [new SystemTransaction(dataSource), new TenantTransaction(dataSource)];
  return async (code, work) => {
    const [agency] = await system.readOnly((manager) =>
      manager.query<{ id: number }[]>('select id from agency where code = $1', [code]),
    );
    if (!agency) return undefined;
    return tenant.readOnly({ agencyId: agency.id, scope: 'own' }, (manager) => work(manager, agency.id));
  };
}

/** A document that is the one which the database keeps need not be what is printed today. */
function asKept(itself: readonly BundleFinding[], kept: readonly BundleFinding[]): BundleFinding[] {
  const isKept = !kept.some(({ code, severity }) => severity === 'error' || code === 'kept.noFiles');
  return itself.map((finding) =>
    isKept && finding.code === 'bundle.reprint' ? { ...finding, severity: 'warning' } : finding,
  );
}

function printed(
  { manifest, snapshot }: OpenBundle,
  findings: readonly BundleFinding[],
  withRegister: boolean,
): string {
  const { agency, year, version, preparedBy, approvedBy, publishedOn } = manifest;
  const known = law().edition(snapshot.edition);
  const cells = applicationsTable(known).cells.length + proceedingsTable(known).cells.length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const doubts = warnings === 0 ? '' : `（有 ${warnings} 处提示，见上）`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [
    `${agency.name}${year}年政府信息公开工作年度报告，第 ${version} 版`,
    `编制 ${preparedBy.name}，批准 ${approvedBy.name}（${approvedBy.at}）${publishedOn === null ? '' : `，${publishedOn} 公布`}`,
    `快照 ${manifest.snapshot.sha256}`,
    ...findings.map(({ severity, message }) => `${severity === 'error' ? '✗' : '！'} ${message}`),
    errors === 0
      ? `核验通过${doubts}：${manifest.files.length} 个文件的散列值与清单相符；表三、表四 ${cells} 格都能由 ${snapshot.cases.length} 件申请、${snapshot.proceedings.length} 件复议诉讼记录和 ${snapshot.children.length} 份下级报告重新计得。${
          withRegister
            ? '文件、批准和公布与数据库的登记和审计记录一致。'
            : '文件本身前后一致；来源未证明，请用 --database 核对，或者与公布的散列值（上面的快照）比对。'
        }`
      : `核验没有通过：${errors} 处不符。`,
  ].join('\n');
}
