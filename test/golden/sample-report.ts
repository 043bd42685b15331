import type { ReportEdition } from '../../src/law/editions/edition.js';
import { applicationsGrid } from '../../src/reporting/render/grid/applications-grid.js';
import { proactiveGrid } from '../../src/reporting/render/grid/proactive-grid.js';
import { proceedingsGrid } from '../../src/reporting/render/grid/proceedings-grid.js';
import type { Block, Grid, ReportDocument } from '../../src/reporting/render/report-document.js';
import type { YearTables } from '../../src/reporting/year-tables.js';

const PROSE =
  '全县各级行政机关坚持以公开为常态、不公开为例外，依照《中华人民共和国政府信息公开条例》及时、准确公开政府信息，' +
  '依法办理公民、法人和其他组织提出的公开申请，办理结果按期送达，档案一案一卷。';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

function proseOf(key: string): Block[] {
  if (key !== 'overview') return [paragraph(PROSE)];
  return [
    { kind: 'heading', level: 2, text: '（一）主动公开' },
    paragraph(PROSE.repeat(3)),
    { kind: 'heading', level: 2, text: '（二）依申请公开' },
    { kind: 'heading', level: 3, text: '1.办理情况' },
    paragraph(PROSE.repeat(2)),
  ];
}

export function gridsOfEdition(edition: ReportEdition, tables: YearTables): Record<string, Grid> {
  return {
    proactive: proactiveGrid(edition, tables),
    applications: applicationsGrid(edition, tables),
    proceedings: proceedingsGrid(edition, tables),
  };
}

/** A report of ordinary length with the statutory tables in their sections. */
export function sampleReport(edition: ReportEdition, tables: YearTables): ReportDocument {
  const grids = gridsOfEdition(edition, tables);
  const year = tables.year ?? 0;
  return {
    agencyName: tables.agency.name,
    titleLine: `${year}${edition.titleSuffix}`,
    year,
    edition: edition.id,
    scope: tables.scope,
    lead: [`本报告依据《中华人民共和国政府信息公开条例》和${edition.name}（${edition.citation}）编制。`],
    sections: edition.sections.map(({ key, heading }) => {
      const grid = grids[key];
      return { key, heading, blocks: grid ? [{ kind: 'table', grid }] : proseOf(key) };
    }),
  };
}
