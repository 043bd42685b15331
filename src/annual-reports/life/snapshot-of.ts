import { createHash } from 'node:crypto';
import { SNAPSHOT_FORMAT, type ReportSnapshot } from '../../reporting/snapshot/report-snapshot.js';
import type { Candidate } from '../candidate/candidate.service.js';

/** What a snapshot knows besides the report itself. */
export type SnapshotFacts = Pick<
  ReportSnapshot,
  'version' | 'correction' | 'countedAt' | 'program' | 'preparedBy' | 'audit' | 'cases' | 'proceedings'
> & { readonly calendar: number };

export const sha256Of = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

const STANDING = ['submitted', 'approved', 'published'];

export function snapshotOf(candidate: Candidate, facts: SnapshotFacts): ReportSnapshot {
  const { agency, edition, tables, document, method, figures, wholeTree, children } = candidate;
  const { version, correction, countedAt, calendar, program, preparedBy, audit, cases, proceedings } = facts;
  return {
    format: SNAPSHOT_FORMAT,
    agency: { code: agency.code, name: agency.name },
    year: document.year,
    version,
    edition: edition.id,
    scope: tables.scope,
    correction,
    countedAt,
    law: { citation: edition.citation, edition: sha256Of(JSON.stringify(edition)), calendar },
    ...(program && { program }),
    preparedBy,
    audit,
    method,
    tables,
    document,
    ...(Object.keys(wholeTree).length > 0 && { wholeTree }),
    fees: figures.fees,
    cases,
    proceedings,
    children: children.figures,
    missing: children.standings
      .filter(({ state }) => !STANDING.includes(state))
      .map(({ code, name }) => ({ code, name })),
  };
}

/** By column of table 三: what the report hands on to next year. */
export function carriedOutOf({ tables }: Candidate): number[] {
  const row = tables.applications.rows.find(({ key }) => key === 'carriedOut');
  return [...(row?.values ?? [])];
}
