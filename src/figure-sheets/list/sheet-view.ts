import { SHEET_STATE_LABELS, stepsOf } from '../../domain/figure-sheet/life.js';
import { overdueDaysOf, reminderIsDue } from '../../domain/figure-sheet/standing.js';
import type { AskedItem } from '../../law/vocabularies/asked-items.js';
import type { LocalDate } from '../../law/local-date.js';
import { printedFigure } from '../../reporting/definition/printed-figure.js';
import type { SheetEventRow, SheetItemRow, SheetRow } from '../figure-sheets.repository.js';
import type { SheetAnswer, SheetItemAnswer } from '../figure-sheets.schemas.js';

export interface SheetParts {
  readonly sheet: SheetRow;
  readonly items: readonly SheetItemRow[];
  readonly events: readonly SheetEventRow[];
}

export interface SheetContext {
  /** In the order in which they are printed. */
  readonly asked: readonly AskedItem[];
  /** As the database has them, by item. */
  readonly lastYear: ReadonlyMap<string, number>;
  readonly today: LocalDate;
}

interface EventDetails {
  readonly reason?: string;
  readonly on?: LocalDate;
  readonly way?: NonNullable<SheetAnswer['history'][number]['way']>;
  readonly note?: string;
}

/** A sheet as somebody works on it. */
export function sheetView({ sheet, items, events }: SheetParts, context: SheetContext): SheetAnswer {
  const { asked, lastYear, today } = context;
  const { number, unit, contact, scope, dueOn, state, filledBy, confirmedBy, confirmedOn, rowVersion } =
    sheet;
  const reminders = events
    .filter(({ type }) => type === 'reminded')
    .flatMap(({ details }) => (details as EventDetails).on ?? []);
  const lastReminderOn = reminders.toSorted().at(-1) ?? null;
  const awaited = { state, dueOn, lastReminderOn };
  const given = new Map(items.map((one) => [one.item, one]));
  return {
    number,
    unit,
    contact,
    scope,
    dueOn,
    state,
    stateLabel: SHEET_STATE_LABELS[state],
    overdueDays: overdueDaysOf(awaited, today),
    reminders: { count: reminders.length, lastOn: lastReminderOn, due: reminderIsDue(awaited, today) },
    filledBy,
    confirmedBy,
    confirmedOn,
    rowVersion,
    steps: stepsOf(state),
    items: asked.flatMap((item) => {
      const row = given.get(item.key);
      return row ? [itemView(item, row, lastYear.get(item.key))] : [];
    }),
    history: events.map(eventView),
  };
}

function itemView(
  { key, label, unit, measure, rule, citation }: AskedItem,
  { stored, absent, source }: SheetItemRow,
  before: number | undefined,
): SheetItemAnswer {
  const value = stored === null ? null : printedFigure(unit, stored);
  const lastYear = before === undefined ? null : printedFigure(unit, before);
  return { item: key, label, measure, rule, citation, value, absent, source, lastYear };
}

function eventView({ type, at, username, name, details }: SheetEventRow): SheetAnswer['history'][number] {
  const { reason = null, on = null, way = null, note = null } = details as EventDetails;
  return { type, at: at.toISOString(), by: { username, name }, reason, on, way, note };
}
