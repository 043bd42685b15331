import type { EntityManager } from 'typeorm';
import type { BundleFinding } from '../../reporting/bundle/bundle-findings.js';
import type { Manifest } from '../../reporting/bundle/manifest.js';

interface Step {
  readonly type: 'approved' | 'published';
  readonly at: Date;
  readonly username: string;
  readonly name: string;
  readonly on: string | null;
}

/** An entry of the audit trail; facts as text, for it is hashed as text. */
interface Entry {
  readonly action: string;
  readonly username: string;
  readonly facts: string;
}

const error = (code: string, message: string): BundleFinding => ({ code, severity: 'error', message });
const warning = (code: string, message: string): BundleFinding => ({ code, severity: 'warning', message });

/**
 * Holds what a manifest says against the database: its documents by their hashes, who approved the snapshot and when it was
 * published, as the history of the report and the audit trail have them.
 * @param manager of a transaction that acts for the agency
 */
export async function keptBundleFindings(
  manager: EntityManager,
  agencyId: number,
  manifest: Manifest,
): Promise<BundleFinding[]> {
  const { year, version, snapshot } = manifest;
  const place = [agencyId, year, version, snapshot.sha256];
  const kept = await manager.query<{ format: string; name: string; sha256: string }[]>(
    `select f.format, f.name, f.sha256 from annual_report_file f
       join annual_report_snapshot s using (agency_id, year, version, attempt)
      where s.agency_id = $1 and s.year = $2 and s.version = $3 and s.sha256 = $4 order by f.format`,
    place,
  );
  const steps = await manager.query<Step[]>(
    `select type, at, username, name, details -> 'publication' ->> 'on' as "on" from annual_report_event
      where agency_id = $1 and year = $2 and version = $3 and details ->> 'sha256' = $4
        and type in ('approved', 'published') order by seq`,
    place,
  );
  const trail = await manager.query<Entry[]>(
    `select action, username, facts from audit_entry
      where chain = $1 and action in ('annualReport.approved', 'annualReport.published')
        and facts::json ->> 'sha256' = $2 order by seq`,
    [agencyId, snapshot.sha256],
  );
  return [
    ...ofFiles(manifest, kept, trail),
    ...ofApproval(manifest, steps, trail),
    ...ofPublication(manifest, steps, trail),
  ];
}

function ofFiles(
  { files }: Manifest,
  kept: readonly { readonly format: string; readonly name: string; readonly sha256: string }[],
  trail: readonly Entry[],
): BundleFinding[] {
  if (kept.length === 0)
    return [warning('kept.noFiles', '数据库里还没有保存这一版的文件，所附的文件没有能够与它核对。')];
  const published = trail.findLast(({ action }) => action === 'annualReport.published');
  const audited = published && (JSON.parse(published.facts) as { files?: string[] }).files;
  return [
    ...files.flatMap(({ format, name, sha256 }) => {
      const isKept = kept.some((f) => f.format === format && f.name === name && f.sha256 === sha256);
      const isAudited = audited?.includes(`${format} ${sha256}`) ?? true;
      if (isKept && isAudited) return [];
      const where = isKept ? '审计记录里公布的' : '数据库里保存的';
      return [error('kept.file', `文件“${name}”不是${where}那一份，内容已被改动。`)];
    }),
    ...kept
      .filter(({ format }) => !files.some((file) => file.format === format))
      .map(({ name }) => error('kept.file', `缺少数据库里保存的文件“${name}”。`)),
  ];
}

function ofApproval(
  { approvedBy }: Manifest,
  steps: readonly Step[],
  trail: readonly Entry[],
): BundleFinding[] {
  const { username, name, at } = approvedBy;
  const isKept = steps.some(
    (step) =>
      step.type === 'approved' &&
      step.username === username &&
      step.name === name &&
      step.at.toISOString() === at,
  );
  const isAudited = trail.some(
    (entry) => entry.action === 'annualReport.approved' && entry.username === username,
  );
  if (isKept && isAudited) return [];
  const told = steps.findLast(({ type }) => type === 'approved');
  const known = told ? `${told.name}（${told.at.toISOString()}）` : '没有批准';
  return [
    error('kept.approver', `清单说批准人是${name}（${at}），数据库和审计记录里是：${known}。清单已被改动。`),
  ];
}

function ofPublication(
  { publishedOn }: Manifest,
  steps: readonly Step[],
  trail: readonly Entry[],
): BundleFinding[] {
  const kept = steps.findLast(({ type }) => type === 'published')?.on ?? null;
  const entry = trail.findLast(({ action }) => action === 'annualReport.published');
  const audited = entry ? ((JSON.parse(entry.facts) as { on?: string }).on ?? null) : null;
  if (publishedOn === kept && kept === audited) return [];
  if (publishedOn === null && kept === audited)
    return [warning('kept.published', `这份成套文件是在公布以前下载的；公布日是 ${kept ?? ''}。`)];
  return [
    error(
      'kept.published',
      `清单说公布日是 ${publishedOn ?? '没有公布'}，数据库里是 ${kept ?? '没有公布'}，审计记录里是 ${audited ?? '没有公布'}。`,
    ),
  ];
}
