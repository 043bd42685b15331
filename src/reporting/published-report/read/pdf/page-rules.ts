import { REPORT_LIMITS } from '../limits.js';
import type { Matrix, Rule } from './page-content.js';
import { applied, multiply } from './page-content.js';

/** The operators that matter here, by the numbers that the library gives them. */
export interface PathOperators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly painted: { readonly stroke: readonly number[]; readonly fill: readonly number[] };
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A filled rectangle no thicker than this is a line that was drawn as one. */
const THICKEST = 3;
const STRAIGHT = 1;
const SHORTEST = 2;
/** Numbers that each step of a path takes: to a point, a line, two kinds of curves, the way back. */
const STEP_LENGTH = [2, 2, 6, 4, 0];
const CLOSE = 4;

type Point = readonly [number, number];

/** The straight sides of a path, on the page. */
function sides(data: ArrayLike<number>, matrix: Matrix): (readonly [Point, Point])[] {
  const found: (readonly [Point, Point])[] = [];
  let [start, last]: (Point | undefined)[] = [undefined, undefined];
  for (let at = 0; at < data.length;) {
    const step = data[at] ?? CLOSE;
    const length = STEP_LENGTH[step] ?? 0;
    const end = at + 1 + length;
    const point: Point | undefined =
      step === CLOSE ? start : applied(matrix, data[end - 2] ?? 0, data[end - 1] ?? 0);
    if (step === 0) start = point;
    else if (last && point && (step === 1 || step === CLOSE)) found.push([last, point]);
    last = point;
    at = end;
  }
  return found;
}

class RuleCollector {
  readonly horizontal: Rule[] = [];
  readonly vertical: Rule[] = [];

  get isFull(): boolean {
    return this.horizontal.length + this.vertical.length > REPORT_LIMITS.rules;
  }

  stroked(data: ArrayLike<number>, matrix: Matrix): void {
    for (const [from, to] of sides(data, matrix)) this.#add(from, to);
  }

  filled(data: ArrayLike<number>, matrix: Matrix): void {
    const points = sides(data, matrix).flat();
    if (points.length === 0) return;
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    if (bottom - top <= THICKEST) this.#add([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
    else if (right - left <= THICKEST) this.#add([(left + right) / 2, top], [(left + right) / 2, bottom]);
  }

  #add([x1, y1]: Point, [x2, y2]: Point): void {
    const [dx, dy] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
    if (dy <= STRAIGHT && dx >= SHORTEST) {
      this.horizontal.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    } else if (dx <= STRAIGHT && dy >= SHORTEST) {
      this.vertical.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
    }
  }
}

const asMatrix = (args: unknown): Matrix | undefined =>
  Array.isArray(args) && args.length === 6 ? (args as unknown as Matrix) : undefined;

/** The straight lines that a page draws, by stroke or as thin filled rectangles. */
export function pageRules(
  { fnArray, argsArray }: OperatorList,
  ops: PathOperators,
  page: Matrix,
): Pick<RuleCollector, 'horizontal' | 'vertical'> {
  const rules = new RuleCollector();
  const saved: Matrix[] = [];
  let matrix = page;
  fnArray.forEach((operator, i) => {
    const args = argsArray[i];
    if (operator === ops.save) saved.push(matrix);
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) matrix = saved.pop() ?? page;
    else if (operator === ops.transform) matrix = multiply(matrix, asMatrix(args) ?? [1, 0, 0, 1, 0, 0]);
    else if (operator === ops.paintFormXObjectBegin) {
      saved.push(matrix);
      const own = Array.isArray(args) ? asMatrix(args[0]) : undefined;
      if (own) matrix = multiply(matrix, own);
    } else if (operator === ops.constructPath && !rules.isFull) {
      const [painted, paths] = args as [number, (ArrayLike<number> | null)[]];
      const data = paths[0];
      if (!data) return;
      if (ops.painted.stroke.includes(painted)) rules.stroked(data, matrix);
      else if (ops.painted.fill.includes(painted)) rules.filled(data, matrix);
    }
  });
  return rules;
}
