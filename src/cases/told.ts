import type { Told } from '../imports/ledger/records/record-schemas.js';

/** Drops what is null: it counts as left out, as in the ledger. */
export function told<T>(value: T): Told<T> {
  if (Array.isArray(value)) return value.map(told) as Told<T>;
  if (typeof value !== 'object' || value === null) return value as Told<T>;
  const entries = Object.entries(value).filter(([, held]) => held !== null);
  return Object.fromEntries(entries.map(([key, held]) => [key, told(held)])) as Told<T>;
}
