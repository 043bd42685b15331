import type { ReportEdition } from '../../law/editions/edition.js';
import type { LocalDate } from '../../law/local-date.js';
import { lastDayOf } from '../../law/local-date.js';
import type { Block, Grid, ReportDocument, Section } from '../render/report-document.js';
import type { YearTables } from '../year-tables.js';
import { defaultProse } from './default-prose.js';
import { isNarrativeKey } from './narrative.js';
import type { Narrative } from './narrative.js';
import { fillFigures } from './report-figures.js';
import type { ReportFigures } from './report-figures.js';

export interface ReportInputs {
  readonly edition: ReportEdition;
  readonly figures: ReportFigures;
  readonly narrative: Narrative;
  /** Tables 二, 三 and 四 as printed, by the key of the section they stand in. */
  readonly grids: Readonly<Record<'proactive' | 'applications' | 'proceedings', Grid>>;
  /** After the sections of the edition, where the figures cannot be understood without it. */
  readonly method?: Section | undefined;
}

const isTable = (key: string): key is keyof ReportInputs['grids'] =>
  ['proactive', 'applications', 'proceedings'].includes(key);

const printedDay = (day: LocalDate): string =>
  `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** Basis and data period: customary in every published report, though not prescribed. */
function lead(edition: ReportEdition, tables: YearTables): string[] {
  const { from, to } = tables.period;
  const unfinished = to < lastDayOf(Number(from.slice(0, 4))) ? '（年度尚未结束，数据为截至当日的统计）' : '';
  const covers = tables.scope === 'rollup' ? '本报告汇总本级及所属各部门、各下级机关的数据。' : '';
  return [
    `本报告依据《中华人民共和国政府信息公开条例》第五十条和《${edition.name}》（${edition.citation}）的要求编制。` +
      `所列数据的统计期限自${printedDay(from)}起至${printedDay(to)}止${unfinished}。${covers}`,
  ];
}

function filled(blocks: readonly Block[], figures: ReportFigures, place: string): Block[] {
  return blocks.map((block) =>
    block.kind === 'table' ? block : { ...block, text: fillFigures(block.text, figures, place) },
  );
}

function section(inputs: ReportInputs, { key, heading }: ReportEdition['sections'][number]): Section {
  const { edition, figures, narrative, grids } = inputs;
  if (isTable(key)) return { key, heading, blocks: [{ kind: 'table', grid: grids[key] }] };
  if (!isNarrativeKey(key)) return { key, heading, blocks: [] };
  const blocks = narrative[key] ?? defaultProse(key, edition, figures);
  return { key, heading, blocks: filled(blocks, figures, `“${heading}”`) };
}

/** The whole annual report in the order of its edition, prose and tables, independent of the output format. */
export function buildReport(inputs: ReportInputs): ReportDocument {
  const { edition, figures } = inputs;
  const { tables } = figures;
  const year = Number(tables.period.from.slice(0, 4));
  return {
    agencyName: figures.agencyName,
    titleLine: `${year}${edition.titleSuffix}`,
    year,
    edition: edition.id,
    scope: tables.scope,
    lead: lead(edition, tables),
    sections: [
      ...edition.sections.map((each) => section(inputs, each)),
      ...(inputs.method === undefined ? [] : [inputs.method]),
    ],
  };
}
