const MOST_TABLES = 256;

/** Hands out tables of cells from larger pieces of memory: a thousand small typed arrays cost more than filling them. */
export class CellBlock {
  private cells = new Int32Array(0);
  private used = 0;
  private tables = 1;

  constructor(private readonly width: number) {}

  /** The next table, all zero. */
  next(): Int32Array {
    if (this.used === this.cells.length) {
      this.tables = Math.min(2 * this.tables, MOST_TABLES);
      this.cells = new Int32Array(this.tables * this.width);
      this.used = 0;
    }
    const from = this.used;
    this.used += this.width;
    return this.cells.subarray(from, this.used);
  }
}
