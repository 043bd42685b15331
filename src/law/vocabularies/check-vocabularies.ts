import type { ReportEdition } from '../editions/edition.js';
import { applicationRows } from '../editions/edition-leaves.js';
import type { LawDataProblems } from '../law-data-error.js';
import type { LawFile } from '../law-files.js';
import { EDITION_IDS, OUTCOMES } from './keys.js';
import type { OutcomesFile } from './vocabulary-schema.js';

type OutcomeEntry = OutcomesFile['outcomes'][number];

const STATED: readonly string[] = EDITION_IDS;

/**
 * An outcome's row must be the very row of the edition that counts it. The rows of editions that were known when the vocabulary
 * was written are told twice, here and there; a later edition is one file, and tells its own.
 */
function checkRows(
  outcome: OutcomeEntry,
  editions: readonly ReportEdition[],
  add: (reason: string) => void,
): void {
  for (const edition of editions) {
    const stated = outcome.rows[edition.id];
    const counting = applicationRows(edition).filter((row) => row.outcomes?.includes(outcome.key));
    if (stated === undefined) {
      if (STATED.includes(edition.id)) add(`没有写明在 ${edition.id} 版中的行`);
    } else if (!counting.some((row) => row.key === stated)) {
      add(`写明的 ${edition.id} 版的行 ${stated} 不存在或不统计该结果`);
    }
  }
  for (const id of Object.keys(outcome.rows)) {
    if (!editions.some((edition) => edition.id === id)) add(`所写版本 ${id} 不存在`);
  }
}

export function checkOutcomes(
  { file, data }: LawFile<OutcomesFile>,
  editions: readonly ReportEdition[],
  problems: LawDataProblems,
): void {
  for (const key of OUTCOMES) {
    const entries = data.outcomes.filter((outcome) => outcome.key === key);
    if (entries.length !== 1) {
      problems.add(file, `outcomes.${key}`, `应当恰好列一次，现在是 ${String(entries.length)} 次`);
    }
  }
  for (const outcome of data.outcomes) {
    const add = (reason: string): void => {
      problems.add(file, `outcomes.${outcome.key}`, reason);
    };
    if (outcome.until !== undefined && outcome.until < (outcome.from ?? data.inForceFrom))
      add('终止日早于起始日');
    checkRows(outcome, editions, add);
  }
}
