/** A figure that somebody has to be asked for. */
export interface OpenItem {
  readonly key: string;
  /** The unit that usually knows it, as people call it. */
  readonly usualUnit: string;
}

/** A unit that was asked the year before, and for what. */
export interface FormerSheet {
  readonly unit: string;
  readonly contact: string | null;
  readonly scope: 'own' | 'tree';
  readonly items: readonly string[];
}

/** A sheet that is to be sent. */
export type PlannedSheet = FormerSheet;

/**
 * Whom to ask this January: whoever was asked for the figure the year before, several units where there were several, and the unit that
 * usually knows it where nobody was.
 */
export function plannedSheets(items: readonly OpenItem[], former: readonly FormerSheet[]): PlannedSheet[] {
  const wanted = new Set(items.map(({ key }) => key));
  const again = former
    .map((sheet) => ({ ...sheet, items: sheet.items.filter((key) => wanted.has(key)) }))
    .filter((sheet) => sheet.items.length > 0);
  const asked = new Set(again.flatMap((sheet) => sheet.items));
  const fresh = new Map<string, string[]>();
  for (const { key, usualUnit } of items)
    if (!asked.has(key)) fresh.set(usualUnit, [...(fresh.get(usualUnit) ?? []), key]);
  return [
    ...again,
    ...[...fresh].map(([unit, keys]) => ({ unit, contact: null, scope: 'own' as const, items: keys })),
  ];
}
