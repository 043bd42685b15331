import type { TreeAgency } from '../../agencies/agency-tree.repository.js';
import type { ChildStanding } from '../../reporting/annual-report/submission-findings.js';
import { addedFigures } from '../../reporting/snapshot/added-figures.js';
import type { ChildFigures } from '../../reporting/snapshot/report-snapshot.js';
import type { ChildReport } from './children.repository.js';

/** The reports that a report of a tree adds up, and those that it ought to. */
export interface Children {
  readonly figures: readonly ChildFigures[];
  readonly standings: readonly ChildStanding[];
}

/**
 * Goes down the tree: a report that covers a tree stands for everything below it, so that nothing is added twice; below one
 * that is of its agency alone, or below none, the agencies speak for themselves.
 * @param agencies what the report covers, the root among them
 */
export function childrenOf(
  rootId: number,
  agencies: readonly TreeAgency[],
  reports: readonly ChildReport[],
): Children {
  const below = byParent(agencies);
  const reportOf = new Map(reports.map((report) => [report.agencyId, report]));
  const codes = new Map(agencies.map(({ code, id }) => [code, id]));
  const standingOf: StandingOf = (code) => reportOf.get(codes.get(code) ?? 0)?.standing;
  const figures: ChildFigures[] = [];
  const standings: ChildStanding[] = [];
  const visit = ({ id, code, name }: TreeAgency, toldAbove: readonly string[]): void => {
    const report = reportOf.get(id);
    const standing = report?.standing ?? null;
    const added = standing && addedFigures(standing);
    const overtakenBy = standing ? overtaken(standing, standingOf) : [];
    standings.push({ code, name, state: stateOf(report), overtakenBy });
    if (standing && added) {
      const { version, sha256 } = standing;
      const above = toldAbove.length > 0 && { toldAbove };
      figures.push({ agency: { code, name }, version, sha256, ...above, ...added });
    }
    if (standing?.scope === 'rollup') return;
    for (const child of below.get(id) ?? [])
      visit(child, [...toldAbove, ...Object.keys(added?.wholeTree ?? {})]);
  };
  for (const child of below.get(rootId) ?? []) visit(child, []);
  return { figures, standings };
}

type Standing = NonNullable<ChildReport['standing']>;
type StandingOf = (code: string) => ChildReport['standing'] | undefined;

/** Names of those below a sum whose reports were returned or handed in anew since it added them up, however far below. */
function overtaken({ children }: Standing, standingOf: StandingOf): string[] {
  return children.flatMap(({ agency, sha256 }) => {
    const now = standingOf(agency.code);
    return now?.sha256 === sha256 ? overtaken(now, standingOf) : [agency.name];
  });
}

/** A correction that is still drafted leaves what was published standing. */
function stateOf(report: ChildReport | undefined): ChildStanding['state'] {
  if (!report) return 'none';
  return report.standing !== null && report.standing.version < report.version ? 'published' : report.state;
}

function byParent(agencies: readonly TreeAgency[]): Map<number | null, TreeAgency[]> {
  const groups = new Map<number | null, TreeAgency[]>();
  for (const agency of agencies) {
    const group = groups.get(agency.parentId);
    if (group) group.push(agency);
    else groups.set(agency.parentId, [agency]);
  }
  return groups;
}
