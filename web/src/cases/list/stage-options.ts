import type { AgencyWorkload, Standing, Term } from '../../api/types.js';
import { OPEN_STAGES, type ListFilter } from './list-filter.js';

/** Whose work the list shows, where its numbers are known: by what else it is narrowed, no stage has been counted. */
function standingOf(
  workload: AgencyWorkload | undefined,
  { view, stage: _stage, assignee, ...narrowed }: ListFilter,
): Standing | undefined {
  if (view !== 'open' || Object.keys(narrowed).length > 0) return undefined;
  if (assignee === undefined) return workload?.all;
  return assignee === '@me' ? workload?.mine : undefined;
}

/** The stages that a list can be narrowed to, each with the number of cases that this would leave. */
export function stageOptions(
  stages: readonly Term[],
  workload: AgencyWorkload | undefined,
  filter: ListFilter,
): { value: string; label: string }[] {
  const counts: Readonly<Record<string, number>> | undefined = standingOf(workload, filter)?.stages;
  return stages
    .filter(({ key }) => OPEN_STAGES.includes(key))
    .map(({ key, label }) => ({
      value: key,
      label: counts === undefined ? label : `${label}（${counts[key] ?? 0} 件）`,
    }));
}
