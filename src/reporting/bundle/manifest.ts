import { z } from 'zod';
import { SCOPES } from '../year-tables.js';

export const BUNDLE_FORMAT = 'gongkai.annual-report-bundle/1';

const person = z.object({ username: z.string(), name: z.string() });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a bundle says of itself: what is in it by hash, who prepared it, who approved it and when. */
export const manifestSchema = z.object({
  format: z.literal(BUNDLE_FORMAT),
  agency: z.object({ code: z.string(), name: z.string() }),
  year: z.int(),
  version: z.int(),
  edition: z.string(),
  scope: z.enum(SCOPES),
  snapshot: z.object({ name: z.string(), sha256 }),
  files: z.array(z.object({ name: z.string(), format: z.string(), sha256, bytes: z.int() })),
  preparedBy: person,
  approvedBy: person.extend({ at: z.string() }),
  publishedOn: z.string().nullable(),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const MANIFEST_NAME = 'manifest.json';
export const SNAPSHOT_NAME = 'snapshot.json';
