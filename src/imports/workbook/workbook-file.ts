import { openSource, type ByteSource } from './byte-source.js';
import type { SheetRow, SheetSummary } from './cell.js';
import type { WorkbookLimits } from './limits.js';
import { mergedRanges } from './merged-ranges.js';
import { SheetParser } from './sheet-parser.js';
import { checkFileType } from './file-type.js';
import { unreadable } from './unreadable-workbook.js';
import {
  readDateStyles,
  readRelations,
  readSharedStrings,
  readWorkbookIndex,
  type Relation,
} from './workbook-parts.js';
import { readXml } from './xml-reader.js';
import { readZipDirectory, type ZipEntry } from './zip-directory.js';
import { inflateEntry, type InflateBudget } from './zip-entry.js';

const BATCH_ROWS = 200;
const WORKBOOK_PART = 'xl/workbook.xml';

interface Sheet extends SheetSummary {
  readonly part: string;
}

/** An open workbook. It bounds what a hostile file can cost, but not the time: whoever runs it in a thread does. */
export class WorkbookFile {
  readonly #budget: InflateBudget = { inflated: 0 };
  #entries: ReadonlyMap<string, ZipEntry> = new Map();
  #sheets: readonly Sheet[] = [];
  #strings: readonly string[] = [];
  #dateStyles: readonly boolean[] = [];
  #date1904 = false;

  private constructor(
    private readonly source: ByteSource,
    private readonly limits: WorkbookLimits,
  ) {}

  /** @throws UnreadableLedger where the file is no workbook, is damaged or exceeds the limits. */
  static async open(source: string | Uint8Array, limits: WorkbookLimits): Promise<WorkbookFile> {
    const bytes = await openSource(source);
    const file = new WorkbookFile(bytes, limits);
    try {
      await checkFileType(bytes, limits);
      const entries = await readZipDirectory(bytes, limits);
      file.#entries = new Map(entries.map((entry) => [entry.name, entry]));
      await file.#readIndex();
      return file;
    } catch (error) {
      await bytes.close();
      throw error;
    }
  }

  get sheets(): readonly SheetSummary[] {
    return this.#sheets.map(({ name, hidden }) => ({ name, hidden }));
  }

  mergedRanges(sheet: string): Promise<string[]> {
    // Looked through once more when the rows are read, so what it inflates counts only once.
    return mergedRanges(this.#content(this.#part(sheet), { inflated: 0 }));
  }

  /** The rows of one sheet that are not empty, in batches. */
  async *rows(sheet: string): AsyncGenerator<SheetRow[], undefined> {
    const part = this.#part(sheet);
    const parser = new SheetParser({
      name: sheet,
      strings: this.#strings,
      dateStyles: this.#dateStyles,
      date1904: this.#date1904,
      limits: this.limits,
    });
    for await (const _ of readXml(part, this.#content(part), parser, this.limits)) {
      while (parser.finished.length >= BATCH_ROWS) yield parser.finished.splice(0, BATCH_ROWS);
    }
    if (parser.finished.length > 0) yield parser.finished;
    return undefined;
  }

  close(): Promise<void> {
    return this.source.close();
  }

  #part(sheet: string): string {
    const found = this.#sheets.find(({ name }) => name === sheet);
    if (!found) throw new Error(`no such sheet: ${sheet}`);
    return found.part;
  }

  #content(part: string, budget = this.#budget): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(part);
    if (!entry) throw unreadable('file.damaged', `缺少 ${part}`);
    return inflateEntry(this.source, entry, this.limits, budget);
  }

  async #readIndex(): Promise<void> {
    const { limits } = this;
    if (!this.#entries.has(WORKBOOK_PART)) this.#refuseOther();
    const index = await readWorkbookIndex(WORKBOOK_PART, this.#content(WORKBOOK_PART), limits);
    this.#date1904 = index.date1904;
    const rels = 'xl/_rels/workbook.xml.rels';
    const relations = await readRelations(rels, 'xl/', this.#content(rels), limits);
    this.#sheets = index.sheets.flatMap(({ name, hidden, relation }) => {
      const target = relations.get(relation);
      return target?.type === 'worksheet' ? [{ name, hidden, part: target.target }] : [];
    });
    const styles = partOf(relations, 'styles');
    if (styles !== undefined) this.#dateStyles = await readDateStyles(styles, this.#content(styles), limits);
    const strings = partOf(relations, 'sharedStrings');
    if (strings !== undefined)
      this.#strings = await readSharedStrings(strings, this.#content(strings), limits);
  }

  #refuseOther(): never {
    if (this.#entries.has('xl/workbook.bin'))
      throw unreadable('file.otherSpreadsheet', 'Excel 二进制（.xlsb）');
    if (this.#entries.has('content.xml')) throw unreadable('file.otherSpreadsheet', 'OpenDocument（.ods）');
    throw unreadable('file.notWorkbook');
  }
}

const partOf = (relations: ReadonlyMap<string, Relation>, type: string): string | undefined =>
  [...relations.values()].find((relation) => relation.type === type)?.target;
