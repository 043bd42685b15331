import type { Grid, ReportDocument } from './report-document.js';

/** Printed figures by table, row and column; items of table 二 by their key alone. */
export interface Figures {
  readonly proactive: Record<string, number>;
  readonly applications: Record<string, Record<string, number>>;
  readonly proceedings: Record<string, Record<string, number>>;
}

/** The number that a value cell prints (in the unit in which it prints it), and what stands behind it. */
export interface PrintedNumber {
  readonly number: number;
  readonly decimals: number;
  readonly unit: string;
}

/** @returns undefined for a text that is no number, which is then kept as text. */
export function printedNumber(text: string): PrintedNumber | undefined {
  const parts = /^(-?\d+(?:\.(\d+))?)(\D*)$/.exec(text);
  if (!parts) return undefined;
  const [, digits, fraction = '', unit = ''] = parts;
  return { number: Number(digits), decimals: fraction.length, unit };
}

export const gridsOf = (document: ReportDocument): Grid[] =>
  document.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : [])),
  );

/** The figures as a reader of the printed report sees them. */
export function figuresOf(document: ReportDocument): Figures {
  const figures: Figures = { proactive: {}, applications: {}, proceedings: {} };
  for (const { ref, text } of gridsOf(document).flatMap((grid) => grid.rows.flat())) {
    const printed = printedNumber(text);
    if (!ref || !printed) continue;
    if (ref.table === 'proactive') figures.proactive[ref.row] = printed.number;
    else (figures[ref.table][ref.row] ??= {})[ref.column] = printed.number;
  }
  return figures;
}
