/** Where a record stands in the file: the line of the text, or the row of a sheet of the register. */
export interface LedgerPlace {
  readonly line: number;
  /** Name of the sheet; absent for JSON Lines. */
  readonly sheet?: string;
}

/** 第 3 行, or 工作表“申请”第 3 行. */
export const placeText = ({ line, sheet }: LedgerPlace): string =>
  sheet === undefined ? `第 ${line} 行` : `工作表“${sheet}”第 ${line} 行`;
