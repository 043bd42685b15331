import { isLocalDate } from '../../law/local-date.js';
import { cellAddress, type Cell, type SheetRow } from './cell.js';
import { unescapeCellText } from './cell-text.js';
import { dayOfSerial } from './date-cells.js';
import type { WorkbookLimits } from './limits.js';
import { unreadable } from './unreadable-workbook.js';
import type { XmlHandler } from './xml-reader.js';

export interface SheetContext {
  readonly name: string;
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
  readonly limits: WorkbookLimits;
}

/** Turns the XML of one sheet into rows; whoever feeds it takes the finished rows away after each piece. */
export class SheetParser implements XmlHandler {
  finished: SheetRow[] = [];
  #row = 0;
  #rows = 0;
  #column = -1;
  #cells: [number, Cell][] = [];
  #type = '';
  #style = 0;
  #value = '';
  #hasValue = false;
  #formula = false;
  #capturing = false;
  #inReading = false;

  constructor(private readonly context: SheetContext) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.#openRow(attributes);
        break;
      case 'c':
        this.#openCell(attributes);
        break;
      case 'f':
        this.#formula = true;
        break;
      case 'v':
        this.#capturing = this.#hasValue = true;
        break;
      case 'rPh':
        this.#inReading = true;
        break;
      case 't':
        this.#capturing = this.#hasValue = !this.#inReading;
        break;
      default:
        break;
    }
  }

  text(piece: string): void {
    if (!this.#capturing) return;
    this.#value += piece;
    if (this.#value.length > this.context.limits.maxCellCharacters * 7) this.#tooLong();
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#capturing = false;
    else if (name === 'rPh') this.#inReading = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  #openRow({ r }: Readonly<Record<string, string>>): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    this.#rows += 1;
    const { limits, name } = this.context;
    if (!(this.#row <= limits.maxRows) || this.#rows > limits.maxRows) {
      throw unreadable('file.tooLarge', `工作表“${name}”超过 ${limits.maxRows} 行`);
    }
    this.#column = -1;
    this.#cells = [];
  }

  #openCell({ r, t, s }: Readonly<Record<string, string>>): void {
    this.#column = r === undefined ? this.#column + 1 : (cellAddress(r)?.column ?? Infinity);
    this.#type = t ?? 'n';
    this.#style = Number(s ?? 0);
    this.#value = '';
    this.#hasValue = this.#formula = false;
  }

  #closeCell(): void {
    const cell = this.#cell();
    if (!cell) return;
    const { limits, name } = this.context;
    if (this.#column >= limits.maxColumns) {
      throw unreadable('file.tooLarge', `工作表“${name}”超过 ${limits.maxColumns} 列`);
    }
    this.#cells.push([this.#column, this.#formula ? { ...cell, formula: true } : cell]);
  }

  #closeRow(): void {
    if (this.#cells.length > 0) this.finished.push({ row: this.#row, cells: this.#cells });
    this.#cells = [];
  }

  #cell(): Cell | undefined {
    if (!this.#hasValue) return this.#formula ? { kind: 'fault', fault: '' } : undefined;
    switch (this.#type) {
      case 's':
        return this.#textCell(this.context.strings[Number(this.#value)]);
      case 'str':
      case 'inlineStr':
        return this.#textCell(this.#value);
      case 'b':
        return { kind: 'boolean', value: this.#value === '1' };
      case 'e':
        return { kind: 'fault', fault: this.#value };
      case 'd':
        return this.#isoDate();
      default:
        return this.#number();
    }
  }

  #textCell(raw: string | undefined): Cell | undefined {
    if (raw === undefined) throw unreadable('file.damaged', '单元格引用的文字不存在');
    const text = unescapeCellText(raw);
    if (text.length > this.context.limits.maxCellCharacters) this.#tooLong();
    return text.trim() === '' ? undefined : { kind: 'text', text };
  }

  #isoDate(): Cell {
    const date = this.#value.slice(0, 10);
    return isLocalDate(date) ? { kind: 'date', date } : { kind: 'text', text: this.#value };
  }

  #number(): Cell | undefined {
    const written = this.#value.trim();
    if (written === '') return undefined;
    if (!this.context.dateStyles[this.#style]) return { kind: 'number', written };
    const date = dayOfSerial(Number(written), this.context.date1904);
    return date === undefined ? { kind: 'number', written } : { kind: 'date', date };
  }

  #tooLong(): never {
    const { limits, name } = this.context;
    throw unreadable(
      'file.tooLarge',
      `工作表“${name}”第 ${this.#row} 行有单元格超过 ${limits.maxCellCharacters} 个字`,
    );
  }
}
