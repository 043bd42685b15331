import type { EditionId } from '../api/types.js';

const IDS: readonly string[] = ['2019', '2021'] satisfies readonly EditionId[];

/** The edition that an address or a switch names; undefined for any other text. */
export function editionId(text: string | null): EditionId | undefined {
  return text !== null && IDS.includes(text) ? text : undefined;
}
