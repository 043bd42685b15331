import type { AnnualReport } from '../../api/types.js';
import type { Comparison } from '../queries.js';

export interface OfferedComparison extends Comparison {
  readonly key: string;
  readonly label: string;
}

/**
 * What can be compared. First what was changed before it was submitted again, for whoever had returned it; then whether the
 * records have moved since.
 */
export function comparisonsOf({ history, versions }: AnnualReport): OfferedComparison[] {
  return versions.flatMap(({ version }) => {
    const attempts = history.filter(
      (event) => event.type === 'submitted' && event.version === version,
    ).length;
    if (attempts === 0) return [];
    const between = Array.from({ length: attempts - 1 }, (_, back) => attempts - 1 - back).map((from) => ({
      key: `${version} ${from}`,
      version,
      from,
      label: `第 ${version} 版：第 ${from} 次送审与第 ${attempts} 次送审`,
    }));
    const now = {
      key: `${version} now`,
      version,
      label: `第 ${version} 版：第 ${attempts} 次送审与现在的登记`,
    };
    return [...between, now];
  });
}
