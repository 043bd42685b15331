import type { FigureUnit } from '../../law/editions/edition.js';

/** How many of the stored unit (分 for money, 1 otherwise) make one of the printed unit. */
const STORED_UNITS: Record<FigureUnit, number> = { count: 1, yuan: 100, wan: 1_000_000 };

/** A stored quantity (things, or 分) in the printed unit; exact, since both are whole numbers. */
export const printedFigure = (unit: FigureUnit, stored: number): number => stored / STORED_UNITS[unit];
