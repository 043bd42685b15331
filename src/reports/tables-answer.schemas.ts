import { z } from 'zod';
import { PROCEEDING_GROUPS } from '../law/vocabularies/keys.js';
import { SCOPES } from '../reporting/year-tables.js';

export const countsSchema = z.object({
  upheld: z.int(),
  corrected: z.int(),
  other: z.int(),
  pending: z.int(),
  total: z.int(),
});

const checkSchema = z
  .object({
    id: z.string(),
    status: z.enum(['pass', 'fail', 'missing', 'notApplicable']),
    severity: z.enum(['error', 'warning']),
    row: z.string().optional(),
    column: z.string().optional(),
    group: z.string().optional(),
    item: z.string().optional(),
    expected: z.number().optional(),
    actual: z.number().optional(),
    message: z.string(),
  })
  .meta({ id: 'Check' });

/** The shape of `YearTables`, for the description of the interface. */
export const yearTablesSchema = z
  .object({
    agency: z.object({ code: z.string(), name: z.string() }),
    year: z.int().optional(),
    period: z.object({ from: z.string(), to: z.string() }),
    edition: z.string(),
    scope: z.enum(SCOPES),
    asOf: z.string(),
    knownAt: z.string(),
    proactive: z.record(z.string(), z.number()),
    applications: z.object({
      columns: z.array(z.string()),
      rows: z.array(z.object({ key: z.string(), label: z.string(), values: z.array(z.int()) })),
    }),
    proceedings: z.object(Object.fromEntries(PROCEEDING_GROUPS.map((group) => [group, countsSchema]))),
    checks: z.array(checkSchema),
  })
  .meta({ id: 'YearTables' });

const tableKey = z.enum(['proactive', 'applications', 'proceedings']);
const gridCellSchema = z
  .object({
    text: z.string(),
    colSpan: z.int(),
    rowSpan: z.int(),
    kind: z.enum(['heading', 'label', 'value']),
    align: z.enum(['left', 'center']),
    vertical: z.boolean(),
    ref: z.object({ table: tableKey, row: z.string(), column: z.string() }).optional(),
  })
  .meta({ id: 'GridCell' });
/** A statutory table as it is printed. */
export const gridSchema = z
  .object({
    key: tableKey,
    caption: z.string(),
    columnWidths: z.array(z.number()),
    headerRows: z.int(),
    rows: z.array(z.array(gridCellSchema)),
  })
  .meta({ id: 'Grid' });
export const yearGridsSchema = z
  .object({ tables: yearTablesSchema, grids: z.array(gridSchema) })
  .meta({ id: 'YearGrids' });
