import type { CellRef } from '../api/types.js';

/** As everybody calls them: after the section of the report in which they stand. */
export const TABLE_NAMES: Readonly<Record<CellRef['table'], string>> = {
  proactive: '表二',
  applications: '表三',
  proceedings: '表四',
};
