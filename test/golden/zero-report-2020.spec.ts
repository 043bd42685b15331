import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import type { ReportDocument } from '../../src/reporting/render/report-document.js';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { planSection } from '../../src/reporting/render/layout/block-plan.js';
import { Cli } from '../support/cli.js';
import type { CliRun } from '../support/cli.js';
import { htmlOfDocx, workbookOf } from './read-back.js';
import { readPdf, textInCells } from './read-pdf.js';

/**
 * The report of a county office that nobody asked anything in 2020 (edition 2019), out of an empty register: every heading,
 * label and cell of the form, and the office's own prose, in all five formats.
 */

/** A report as its text says it, blanks and full-width forms levelled. */
interface Printed {
  /** The agency's name and the rest of the title, run together. */
  readonly title: string;
  readonly headings: readonly string[];
  /** Texts of the cells of tables 二, 三 and 四 in reading order, each merged cell once, where it begins. */
  readonly tables: readonly (readonly string[])[];
  /** All prose of sections 一, 五 and 六, run together. */
  readonly prose: readonly string[];
}

const level = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

const AGENCY = '宝清县工业信息科技局';
const NUMERALS = ['一', '二', '三', '四', '五', '六'];
/** Places of tables and of prose among the sections. */
const TABLES = [1, 2, 3];
const PROSE = [0, 4, 5];

const pick = <T>(all: readonly T[], places: readonly number[]): T[] =>
  all.flatMap((one, i) => (places.includes(i) ? [one] : []));

// --- what the report must say -------------------------------------------------------------------------------------------

/** The form of edition 2019 as the State Council's office prints it, a cell in each pair of bars. */
const FORM = [
  `第二十条第（一）项|信息内容|本年新制作数量|本年新公开数量|对外公开总数量|规章|0|0|0|规范性文件|0|0|0|
   第二十条第（五）项|信息内容|上一年项目数量|本年增/减|处理决定数量|行政许可|0|0|0|其他对外管理服务事项|0|0|0|
   第二十条第（六）项|信息内容|上一年项目数量|本年增/减|处理决定数量|行政处罚|0|0|0|行政强制|0|0|0|
   第二十条第（八）项|信息内容|上一年项目数量|本年增/减|行政事业性收费|0|0|
   第二十条第（九）项|信息内容|采购项目数量|采购总金额|政府集中采购|0|0`,
  `（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|申请人情况|自然人|法人或其他组织|总计|
   商业企业|科研机构|社会公益组织|法律服务机构|其他|一、本年新收政府信息公开申请数量|*|二、上年结转政府信息公开申请数量|*|
   三、本年度办理结果|（一）予以公开|*|（二）部分公开（区分处理的，只计这一情形，不计其他情形）|*|
   （三）不予公开|1.属于国家秘密|*|2.其他法律行政法规禁止公开|*|3.危及“三安全一稳定”|*|4.保护第三方合法权益|*|
   5.属于三类内部事务信息|*|6.属于四类过程性信息|*|7.属于行政执法案卷|*|8.属于行政查询事项|*|
   （四）无法提供|1.本机关不掌握相关政府信息|*|2.没有现成信息需要另行制作|*|3.补正后申请内容仍不明确|*|
   （五）不予处理|1.信访举报投诉类申请|*|2.重复申请|*|3.要求提供公开出版物|*|4.无正当理由大量反复申请|*|
   5.要求行政机关确认或重新出具已获取信息|*|（六）其他处理|*|（七）总计|*|四、结转下年度继续办理|*`,
  `行政复议|行政诉讼|结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|复议后起诉|
   结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0`,
].map((table) => table.replaceAll('*', '0|0|0|0|0|0|0').split('|').map(level));

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
].map(level);

/** Prose of our own in the manner of such offices. */
const OWN_PROSE = [
  '2020年，本局按照“公开为常态、不公开为例外”的要求办理政府信息公开工作。\n\n（一）健全机制。明确分管领导和承办人员（各一名）。\n\n（二）拓宽渠道。公开惠企政策50%以上。',
  '公开的内容还不够及时。下一步：一是加强培训；二是充实栏目。',
  '无其他报告事项。',
];

const ownReport: Printed = {
  title: level(`${AGENCY}2020年政府信息公开工作年度报告`),
  headings: HEADINGS,
  tables: FORM,
  prose: OWN_PROSE.map(level),
};

// --- what the files say -------------------------------------------------------------------------------------------------

/** Sections of an HTML page or a Word document: what stands between one heading and the next. */
function ofPage(html: string): Printed {
  const $ = load(html);
  $('script,style,title').remove();
  const flow = blocksOf($);
  const starts = flow.flatMap(({ text }, i) => (HEADINGS.includes(level(text)) ? [i] : []));
  const sections = starts.map((start, i) => flow.slice(start + 1, starts[i + 1]));
  const before = flow.slice(0, starts[0]).map(({ text }) => level(text));
  return {
    title: titleIn(before.join('')),
    headings: starts.map((start) => level(flow[start]?.text ?? '')),
    tables: pick(sections, TABLES).map((blocks) => blocks.flatMap(({ cells }) => cells)),
    prose: pick(sections, PROSE).map((blocks) => level(blocks.map(({ text }) => text).join(''))),
  };
}

function blocksOf($: CheerioAPI): { text: string; cells: string[] }[] {
  return $('h1,h2,h3,h4,p,table')
    .toArray()
    .filter((node) => $(node).parents('table').length === 0)
    .map((node) => {
      const table = $(node).is('table');
      const cells = table ? $(node).find('td,th').toArray() : [];
      return { text: table ? '' : $(node).text(), cells: cells.map((cell) => level($(cell).text())) };
    });
}

const titleIn = (text: string): string => /^.*?年度报告/.exec(text)?.[0] ?? '';

async function ofWorkbook(bytes: Buffer): Promise<Printed> {
  const [prose, ...tables] = (await workbookOf(bytes)).worksheets.map((sheet) => {
    const texts: string[] = [];
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.address === cell.master.address) texts.push(level(cell.text));
      });
    });
    return texts;
  });
  const lines = prose ?? [];
  const starts = HEADINGS.map((heading) => lines.indexOf(heading));
  const sections = starts.map((start, i) => lines.slice(start + 1, starts[i + 1]));
  return {
    title: titleIn(lines.join('')),
    headings: starts.map((start) => lines[start] ?? ''),
    tables: tables.map((texts) => texts.slice(-(FORM[tables.indexOf(texts)]?.length ?? 0))),
    prose: pick(sections, PROSE).map((texts) => texts.join('')),
  };
}

interface JsonReport extends ReportDocument {
  readonly tables: YearTables;
}

function ofJson(report: JsonReport): Printed {
  const texts = report.sections.map(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? block.grid.rows.flat().map(({ text }) => level(text)) : [level(block.text)],
    ),
  );
  return {
    title: level(`${report.agencyName}${report.titleLine}`),
    headings: report.sections.map(({ heading }) => level(heading)),
    tables: pick(texts, TABLES),
    prose: pick(texts, PROSE).map((blocks) => blocks.join('')),
  };
}

/** On paper: headings in order, the text within the ruling of every cell, the prose between the headings. */
async function ofPdf(bytes: Buffer, report: JsonReport): Promise<Printed> {
  const { pages } = await readPdf(bytes);
  const page = pages.map(({ text }) => level(text).replace(/[-—–]\d+[-—–]$/, ''));
  const text = page.join('');
  const starts = HEADINGS.map((heading) => text.indexOf(heading));
  const begin = (i: number): number => (starts[i] ?? 0) + (HEADINGS[i]?.length ?? 0);
  const blocks = report.sections.flatMap((section) => planSection(section).blocks);
  return {
    title: titleIn(text),
    headings: starts.every((start, i) => start > (starts[i - 1] ?? 0)) ? HEADINGS : [],
    tables: blocks.flatMap((block) => {
      if (block.kind !== 'table') return [];
      const last = level(block.grid.rows.flat().findLast(({ kind }) => kind === 'label')?.text ?? '行政诉讼');
      const found = pages.find(
        (_, i) => page[i]?.includes(last) && page[i].includes(level(block.grid.caption)),
      );
      if (!found) throw new Error(`${block.grid.caption} is not in the PDF`);
      return [textInCells(found, block.grid, block.layout).map((cell) => level(cell.text))];
    }),
    prose: PROSE.map((i) => text.slice(begin(i), starts[i + 1])),
  };
}

// --- tests --------------------------------------------------------------------------------------------------------------

interface Made extends CliRun {
  readonly files: Readonly<Record<string, Buffer>>;
  readonly json: JsonReport;
}

async function make(cli: Cli, prose: readonly string[]): Promise<Made> {
  const narrative = pick(NUMERALS, PROSE).map((numeral, i) => `# ${numeral}\n\n${prose[i] ?? ''}\n`);
  const done = await cli.run([
    ...['report', '--ledger', cli.write('empty.jsonl', ''), '--year', '2020', '--agency', AGENCY],
    ...['--out', cli.out, '--narrative', cli.write('narrative.md', narrative.join('\n'))],
  ]);
  const names = existsSync(cli.out) ? readdirSync(cli.out) : [];
  const files = Object.fromEntries(
    names.map((name) => [name.split('.').pop() ?? '', readFileSync(join(cli.out, name))]),
  );
  const json = JSON.parse(files.json?.toString() ?? 'null') as JsonReport;
  return { ...done, files, json };
}

function formatsOf(expected: () => Printed, prose: () => readonly string[]): void {
  let cli: Cli;
  let made: Made;
  beforeAll(async () => {
    cli = await Cli.open('cluster');
    made = await make(cli, prose());
  }, 120_000);
  afterAll(() => cli.close());
  const file = (extension: string): Buffer => made.files[extension] ?? Buffer.alloc(0);

  it('comes out as five files named after agency and year, and nothing is refused', () => {
    expect(made.code).toBe(0);
    expect(readdirSync(cli.out).sort()).toEqual(
      ['docx', 'html', 'json', 'pdf', 'xlsx'].map(
        (each) => `${AGENCY}2020年政府信息公开工作年度报告.${each}`,
      ),
    );
    expect(made.stdout.trim().split('\n').sort()).toEqual(
      readdirSync(cli.out)
        .map((name) => join(cli.out, name))
        .sort(),
    );
  });
  it('HTML', () => {
    expect(ofPage(file('html').toString())).toEqual(expected());
  });
  it('DOCX', async () => {
    expect(ofPage(await htmlOfDocx(file('docx')))).toEqual(expected());
  });
  it('XLSX', async () => {
    expect(await ofWorkbook(file('xlsx'))).toEqual(expected());
  });
  it('PDF', async () => {
    expect(await ofPdf(file('pdf'), made.json)).toEqual(expected());
  });
  it('JSON', () => {
    expect(ofJson(made.json)).toEqual(expected());
  });
  it('edge 50: 161 + 15 + 22 cells, all 0, in edition 2019; every check that can be made passes', () => {
    const { applications, proceedings, proactive, checks, edition } = made.json.tables;
    const cells = [
      ...applications.rows.flatMap(({ values }) => values),
      ...Object.values(proceedings).flatMap((counts) => Object.values(counts)),
      ...Object.values(proactive),
    ];
    expect([edition, cells.length]).toEqual(['2019', 161 + 15 + 22]);
    expect(new Set(cells)).toEqual(new Set([0]));
    expect(checks.filter(({ status }) => status === 'fail')).toEqual([]);
  });
}

describe('a zero report of 2020, with prose of our own', () => {
  formatsOf(
    () => ownReport,
    () => OWN_PROSE,
  );
});

// --- the original -------------------------------------------------------------------------------------------------------

const ORIGINAL = join(process.cwd(), '..', 'shared', 'published-reports', 'raw', 'baoqing_gxj_2020.txt');

/** Lines of each section of the original; the first entry is what stands before section 一. */
function originalSections(): string[][] {
  const lines = readFileSync(ORIGINAL, 'utf8').split(/\r?\n/);
  const starts = lines.flatMap((line, i) => (HEADINGS.includes(level(line)) ? [i] : []));
  return [0, ...starts].map((start, i) => lines.slice(start, [0, ...starts][i + 1]));
}

/** Cells are parted by tabs. In table 四 the narrow headings are broken over two lines, which belong together cell by cell. */
function originalTable(lines: readonly string[]): string[] {
  const rows = lines.slice(1).map((line) => line.split('\t').map(level));
  const filled = rows.map((cells) => cells.filter((text) => text !== '')).filter((cells) => cells.length > 0);
  const broken = filled.findIndex((cells) => cells[0] === '结');
  const [upper, lower] = [filled[broken], filled[broken + 1]];
  if (upper && lower) {
    const joined = upper.map((text, i) => (i < 5 ? `${text}${lower[i] ?? ''}` : text));
    filled.splice(broken, 2, joined, lower.slice(5));
  }
  return filled.flat();
}

describe('[shared] the report that the office really published', () => {
  if (!existsSync(ORIGINAL)) {
    it.skip('../shared is not there', () => undefined);
    return;
  }
  const [front = [], ...sections] = originalSections();
  const [agency = '', title = ''] = front.map(level).filter((line) => line !== '');
  const prose = pick(sections, PROSE).map((lines) => lines.slice(1).join('\n'));
  formatsOf(
    () => ({
      title: `${agency}${title}`,
      headings: sections.map(([heading = '']) => level(heading)),
      tables: pick(sections, TABLES).map(originalTable),
      prose: prose.map(level),
    }),
    () => prose,
  );
});
