import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../law/local-date.js';
import { law } from '../../law/law.js';
import { APPLICANT_TYPES } from '../../law/vocabularies/keys.js';
import { applicationsTable } from '../../reporting/definition/applications-table.js';

/** Where one person drafts and approves, whoever reads the report is told. */
export async function singlePersonRemarks(manager: EntityManager, agencyId: number): Promise<string[]> {
  const [office] = await manager.query<{ since: LocalDate | null; basis: string | null }[]>(
    `select single_person_since as since, single_person_basis as basis from agency where id = $1`,
    [agencyId],
  );
  if (!office?.since) return [];
  const basis = office.basis ? `（${office.basis}）` : '';
  return [`本机关自 ${office.since} 起由一人承担全部岗位${basis}，年度报告的编制和批准没有分开。`];
}

const KIND_LABELS: Readonly<Record<string, string>> = {
  merger: '机构合并',
  split: '机构分设',
  takeover: '接收其他机关的办件',
  other: '其他原因',
};

interface AdjustmentRow {
  readonly agency: string;
  readonly kind: string;
  readonly deltas: readonly number[];
  readonly reason: string;
  readonly basis: string;
}

/** Why a year carries in something else than the year before carried out (DOMAIN 11.10). */
export async function adjustmentRemarks(
  manager: EntityManager,
  agencyIds: readonly number[],
  year: number | undefined,
): Promise<string[]> {
  if (year === undefined) return [];
  const rows = await manager.query<AdjustmentRow[]>(
    `select g.name as agency, a.kind, a.deltas, a.reason, a.basis
       from opening_adjustment a join agency g on g.id = a.agency_id
      where a.agency_id = any($1) and a.year = $2 order by a.agency_id, a.seq`,
    [agencyIds, year],
  );
  const { columns } = applicationsTable(law().editionForYear(year));
  const labelOf = (type: string): string => columns.find(({ key }) => key === type)?.label ?? type;
  return rows.map(({ agency, kind, deltas, reason, basis }) => {
    const parts = APPLICANT_TYPES.flatMap((type, i) => {
      const delta = deltas[i] ?? 0;
      return delta === 0 ? [] : [`${labelOf(type)}${delta > 0 ? '增加' : '减少'} ${Math.abs(delta)} 件`];
    });
    return `${agency}上年结转的接续调整（${KIND_LABELS[kind] ?? kind}，依据：${basis}）：${parts.join('、')}。理由：${reason.replace(/[。；\s]+$/, '')}。`;
  });
}
