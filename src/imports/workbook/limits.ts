/** Bounds on a spreadsheet that comes from outside. A register of 100,000 applications stays well below all of them. */
export interface WorkbookLimits {
  readonly maxFileBytes: number;
  readonly maxEntries: number;
  /** Sum of the inflated sizes: as the archive declares them, and again as they really come out. */
  readonly maxInflatedBytes: number;
  /** Inflated to compressed size of one entry; judged only above `ratioFromBytes`, since small entries compress freely. */
  readonly maxRatio: number;
  readonly ratioFromBytes: number;
  readonly maxSharedStrings: number;
  readonly maxSharedCharacters: number;
  /** Characters in one cell: what Excel itself allows. */
  readonly maxCellCharacters: number;
  readonly maxSheets: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly maxXmlDepth: number;
  /** Heap of the thread that reads the file. */
  readonly maxHeapMegabytes: number;
  /** Time that the reading thread may work in all; time spent by the importer between two batches does not count. */
  readonly maxMilliseconds: number;
}

const MEGABYTE = 1024 * 1024;

export const WORKBOOK_LIMITS: WorkbookLimits = {
  maxFileBytes: 64 * MEGABYTE,
  maxEntries: 500,
  maxInflatedBytes: 400 * MEGABYTE,
  maxRatio: 200,
  ratioFromBytes: 4 * MEGABYTE,
  maxSharedStrings: 2_000_000,
  maxSharedCharacters: 60_000_000,
  maxCellCharacters: 32_767,
  maxSheets: 60,
  maxRows: 300_000,
  maxColumns: 200,
  maxXmlDepth: 32,
  maxHeapMegabytes: 256,
  maxMilliseconds: 20_000,
};
