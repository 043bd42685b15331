/** Of an amount that says so beside its number. */
export type MoneyUnit = '元' | '万元';

/** What a printed cell comes to. */
export type CellReading =
  | { readonly kind: 'number'; readonly value: number }
  /** A number with words around it, such as 22（其中修订16件）. */
  | { readonly kind: 'annotated'; readonly value: number; readonly money?: MoneyUnit }
  /** A stroke instead of the 0 that the form asks for. */
  | { readonly kind: 'stroke' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' };

/** Figures as far as they are exact. */
const LONGEST = 15;
const STROKE = /^(?:[/\\\-–—―－_]{1,4}|无)$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** A number at the beginning; then a unit, a remark in brackets, or both. */
const WITH_WORDS = /^(\d[\d,]*(?:\.\d+)?)([件个项条宗份]|万?元)?(?:[(〔[【].*[)〕\]】])?$/u;
const CHANGE = /^(增加?|减少?)(\d+)(?:[件个项条])?$/;

function plainNumber(text: string): number | undefined {
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''));
  return PLAIN.test(text) && text.replace(/\D/g, '').length <= LONGEST ? Number(text) : undefined;
}

/** Minus signs and strokes that look alike are written as one. */
const spelledPlainly = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/^[−﹣]/, '-')
    .replace(/，/g, ',');

/**
 * Reads one cell. Digits with a space between them may be two numbers: they are not read, like everything else that
 * admits of more than one reading.
 */
export function readCell(printed: string): CellReading {
  const text = spelledPlainly(printed);
  if (text === '') return { kind: 'blank' };
  if (STROKE.test(text)) return { kind: 'stroke' };
  const number = plainNumber(text);
  if (number !== undefined) return { kind: 'number', value: number };
  const squeezed = text.replace(/(?<!\d)\s+|\s+(?!\d)/g, '');
  const [, sign, change] = CHANGE.exec(squeezed) ?? [];
  if (change !== undefined)
    return { kind: 'annotated', value: sign?.startsWith('减') ? -Number(change) : Number(change) };
  const [, digits = '', unit] = WITH_WORDS.exec(squeezed) ?? [];
  const value = plainNumber(digits);
  if (value === undefined) return { kind: 'unreadable' };
  return { kind: 'annotated', value, ...((unit === '元' || unit === '万元') && { money: unit }) };
}

/** The figure, where there is one; a stroke says zero. */
export function figureOf(reading: CellReading): number | undefined {
  if (reading.kind === 'stroke') return 0;
  return 'value' in reading ? reading.value : undefined;
}

/** Whether a cell holds a figure or a stroke for one, as headings and labels never do. */
export const isFigure = (printed: string): boolean => figureOf(readCell(printed)) !== undefined;
