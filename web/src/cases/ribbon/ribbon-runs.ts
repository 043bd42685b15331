import type { CaseDeadline } from '../../api/types.js';

type Step = CaseDeadline['trace'][number];
type StepOf<Name extends Step['step']> = Extract<Step, { step: Name }>;

/** A working day that counts; `extended`: within the extension. */
export interface DayCell {
  readonly kind: 'day';
  readonly on: string;
  readonly number: number;
  readonly makeUp?: string;
  readonly past: boolean;
  readonly extended: boolean;
  readonly due: boolean;
}

/** Days that do not count: days off, or a consultation. */
export interface OffSpan {
  readonly kind: 'off' | 'excluded';
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly article?: string;
  /** Today falls in it. */
  readonly now?: { readonly on: string; /** 0–1 of its length. */ readonly at: number };
}

/** Today, or the day of the answer, where the ribbon reaches it. */
export interface Now {
  readonly kind: 'now';
  readonly on: string;
}

/** Nobody has answered since the period ran out. */
export interface Late {
  readonly kind: 'late';
  readonly workingDays: number;
}

/** The extension or the delay begins here. */
export interface Granted {
  readonly kind: 'granted';
  readonly reason: string;
  readonly article: string;
}

export interface Stop {
  readonly on: string;
  readonly until: string;
  readonly waitingFor: 'supplement' | 'fee';
  readonly article: string;
}

export type Piece = DayCell | OffSpan | Now | Late | Granted;

/** One run of the period: from the receipt, or anew from a supplement or a payment. */
export interface RibbonRun {
  readonly because: StepOf<'started'>['because'];
  readonly on: string;
  readonly article: string;
  readonly pieces: readonly Piece[];
  readonly stop?: Stop;
}

const ASKED = { thirdParty: '征求第三方意见', agency: '征求其他机关意见' } as const;

/** Where a piece begins; what has no day of its own stands with the piece before it. */
function startOf(piece: Piece): string | undefined {
  if (piece.kind === 'day' || piece.kind === 'now') return piece.on;
  return piece.kind === 'off' || piece.kind === 'excluded' ? piece.from : undefined;
}

/** Days off that fall inside a consultation are told by the consultation. */
const insideOf = (off: OffSpan, excluded: readonly OffSpan[]): boolean =>
  off.kind === 'off' && excluded.some(({ from, to }) => from <= off.from && off.to <= to);

function piecesOf(steps: readonly Step[], on: string, dueOn: string | undefined): (DayCell | OffSpan)[] {
  const pieces = steps.flatMap((step): (DayCell | OffSpan)[] => {
    if (step.step === 'counted') {
      const { makeUp, day: number } = step;
      const cell = { on: step.on, number, past: step.on <= on, extended: false, due: step.on === dueOn };
      return [{ kind: 'day', ...cell, ...(makeUp !== undefined && { makeUp }) }];
    }
    if (step.step === 'dayOff') return [{ kind: 'off', from: step.from, to: step.to, reason: step.name }];
    if (step.step !== 'excluded') return [];
    const reason = `${ASKED[step.because]}${step.party === null ? '' : `：${step.party}`}`;
    return [{ kind: 'excluded', from: step.from, to: step.to, reason, article: step.article }];
  });
  const excluded = pieces.filter((piece): piece is OffSpan => piece.kind === 'excluded');
  return pieces.filter((piece) => piece.kind === 'day' || !insideOf(piece, excluded));
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Puts today where it belongs: into the span that it falls in, else behind the last piece that began by then. */
function withNow(pieces: readonly Piece[], on: string): Piece[] {
  const at = pieces.findLastIndex((piece) => (startOf(piece) ?? on) <= on && piece.kind !== 'granted');
  const last = pieces[at];
  if (last && (last.kind === 'off' || last.kind === 'excluded') && on <= last.to) {
    const length = dayNumber(last.to) - dayNumber(last.from) + 1;
    const now = { on, at: (dayNumber(on) - dayNumber(last.from) + 0.5) / length };
    return pieces.with(at, { ...last, now });
  }
  return [...pieces.slice(0, at + 1), { kind: 'now', on }, ...pieces.slice(at + 1)];
}

/** The last days of the run are those of the extension. */
function withExtension(
  pieces: readonly (DayCell | OffSpan)[],
  { workingDays, article }: StepOf<'extended'>,
): Piece[] {
  const days = pieces.filter((piece) => piece.kind === 'day').length;
  const first = days - workingDays + 1;
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'day' || piece.number < first) return [piece];
    const cell = { ...piece, extended: true };
    return piece.number === first
      ? [{ kind: 'granted', reason: `延长 ${workingDays} 个工作日`, article }, cell]
      : [cell];
  });
}

/**
 * The trace of a deadline as what is drawn: one run after the other, every working day a cell.
 * @param daysLeft negative: overdue by so many working days
 */
export function ribbonRuns(
  { trace, on }: Pick<CaseDeadline, 'trace' | 'on'>,
  daysLeft: number | null,
): RibbonRun[] {
  const one = <Name extends Step['step']>(name: Name): StepOf<Name> | undefined =>
    trace.find((step): step is StepOf<Name> => step.step === name);
  const extended = one('extended');
  const delayed = one('delayed');
  const starts = trace.flatMap((step, index) => (step.step === 'started' ? [index] : []));
  return starts.map((from, index) => {
    const last = index === starts.length - 1;
    const steps = trace.slice(from, last ? undefined : starts[index + 1]);
    const { because, on: day, article } = steps[0] as StepOf<'started'>;
    const stop = steps.find((step): step is StepOf<'stopped'> => step.step === 'stopped');
    const plain = piecesOf(steps, on, one('due')?.on);
    const pieces: Piece[] = last && extended ? withExtension(plain, extended) : plain;
    if (last && daysLeft !== null && daysLeft < 0) pieces.push({ kind: 'late', workingDays: -daysLeft });
    if (last && delayed)
      pieces.push({ kind: 'granted', reason: `延迟至 ${delayed.until} 答复`, article: delayed.article });
    return {
      because,
      on: day,
      article,
      pieces: last && !stop ? withNow(pieces, on) : pieces,
      ...(stop && {
        stop: { on: stop.on, until: stop.until, waitingFor: stop.waitingFor, article: stop.article },
      }),
    };
  });
}
