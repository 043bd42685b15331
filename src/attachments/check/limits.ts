import { WORKBOOK_LIMITS } from '../../imports/workbook/limits.js';
import type { WorkbookLimits } from '../../imports/workbook/limits.js';

const MEGABYTE = 1024 * 1024;

/** Bounds on a container that is attached (OPS b9); the size of the file itself is bounded where it comes in. */
export const CONTAINER_LIMITS: WorkbookLimits = {
  ...WORKBOOK_LIMITS,
  maxEntries: 2000,
  maxInflatedBytes: 200 * MEGABYTE,
  maxRatio: 100,
  ratioFromBytes: MEGABYTE,
  maxXmlDepth: 256,
};

/** A plan of A0 at 300 dpi has 139 million. */
export const MAX_PIXELS = 200_000_000;
/** Of a package inside a package, which is held in memory. */
export const MAX_NESTED_BYTES = 16 * MEGABYTE;

export const CHECK_SECONDS = 20;
export const CHECK_MEGABYTES = 512;
/** Of the heap; buffers of the pieces in hand come on top. */
export const CHECK_HEAP_MEGABYTES = 256;
