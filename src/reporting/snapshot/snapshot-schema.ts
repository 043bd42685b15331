import { z } from 'zod';
import { isLocalDate } from '../../law/local-date.js';
import {
  APPLICANT_TYPES,
  OUTCOMES,
  PROCEEDING_GROUPS,
  PROCEEDING_RESULTS,
} from '../../law/vocabularies/keys.js';
import { SCOPES } from '../year-tables.js';
import { SNAPSHOT_FORMAT } from './report-snapshot.js';

const day = z.string().refine(isLocalDate);
const agency = z.object({ code: z.string(), name: z.string() });
const counts = z.object({
  upheld: z.int(),
  corrected: z.int(),
  other: z.int(),
  pending: z.int(),
  total: z.int(),
});
const proceedings = z.object(Object.fromEntries(PROCEEDING_GROUPS.map((group) => [group, counts])));
const rows = z.array(z.object({ key: z.string(), values: z.array(z.int()) }));
const caseLine = z.object({
  ref: z.string(),
  caseNo: z.string().nullable(),
  part: z.int(),
  applicantType: z.enum(APPLICANT_TYPES),
  receivedOn: day,
  handledOn: day.nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
});
const proceedingLine = z.object({
  kind: z.enum(['review', 'lawsuit']),
  ref: z.string(),
  span: z.int(),
  group: z.enum(PROCEEDING_GROUPS),
  acceptedOn: day,
  concludedOn: day.nullable(),
  result: z.enum(PROCEEDING_RESULTS).nullable(),
  supersededOn: day.nullable(),
});

const wholeTree = z.record(z.string(), z.number());
const fees = z.object({ notices: z.int(), noticedYuan: z.string(), paidYuan: z.string() });

/** As much of a snapshot as is counted again; whatever else it says stays as it is. */
export const snapshotSchema = z.looseObject({
  format: z.literal(SNAPSHOT_FORMAT),
  agency,
  year: z.int(),
  version: z.int(),
  edition: z.string(),
  scope: z.enum(SCOPES),
  countedAt: z.string(),
  tables: z.looseObject({
    period: z.object({ from: day, to: day }),
    edition: z.string(),
    proactive: z.record(z.string(), z.number()),
    applications: z.looseObject({
      columns: z.array(z.string()),
      rows: z.array(z.looseObject(rows.element.shape)),
    }),
    proceedings,
  }),
  document: z.looseObject({
    agencyName: z.string(),
    titleLine: z.string(),
    year: z.int(),
    sections: z.array(
      z.looseObject({
        key: z.string(),
        heading: z.string(),
        blocks: z.array(z.looseObject({ kind: z.string() })),
      }),
    ),
  }),
  wholeTree: wholeTree.optional(),
  fees: fees.optional(),
  cases: z.array(caseLine),
  proceedings: z.array(proceedingLine),
  children: z.array(
    z.looseObject({
      agency,
      sha256: z.string(),
      proactive: z.record(z.string(), z.number()),
      wholeTree: wholeTree.optional(),
      toldAbove: z.array(z.string()).optional(),
      fees: fees.optional(),
      applications: rows,
      proceedings,
    }),
  ),
});
