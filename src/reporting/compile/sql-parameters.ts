/** Collects the values of a statement while its text is put together. */
export class SqlParameters {
  readonly values: unknown[] = [];

  /** Adds a value and answers its placeholder, e.g. `$3`. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

export interface SqlStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Which rows of a projection a statement reads, besides what row-level security leaves visible. */
export interface Reading {
  /** Agency ids, ascending; absent: whatever is visible. */
  readonly agencyIds?: readonly number[];
  /** Instant; absent: what is known now. */
  readonly knownAt?: string;
}

/** The versions that were known at the instant; the literal lets the partial indexes serve the usual case. */
export function knownThen(reading: Reading, parameters: SqlParameters): string {
  if (reading.knownAt === undefined) return `recorded_to = 'infinity'`;
  const at = parameters.add(reading.knownAt);
  return `recorded_from <= ${at} and recorded_to > ${at}`;
}

export function ofAgencies(reading: Reading, parameters: SqlParameters): string[] {
  if (!reading.agencyIds) return [];
  const [only, ...others] = reading.agencyIds;
  if (only !== undefined && others.length === 0) return [`agency_id = ${parameters.add(only)}`];
  return [`agency_id = any(${parameters.add(reading.agencyIds)}::int[])`];
}
