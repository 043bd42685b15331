const MEGABYTE = 1024 * 1024;

/** Bounds on a report that comes from outside. The report of a province stays far below all of them. */
export const REPORT_LIMITS = {
  fileBytes: 32 * MEGABYTE,
  /** Of a DOCX: sum of what its parts come to, and its number of parts. */
  inflatedBytes: 128 * MEGABYTE,
  /** Of the part of a DOCX that holds the text; pictures do not count. */
  textPartBytes: 24 * MEGABYTE,
  entries: 2000,
  /** Of the text that is looked at. */
  characters: 2_000_000,
  htmlCharacters: 24 * MEGABYTE,
  pages: 300,
  tables: 500,
  tableRows: 2000,
  tableColumns: 100,
  /** Places of all the tables of a report together. */
  places: 200_000,
  cellCharacters: 5000,
  /** Lines that one page of a PDF draws, and places of one table between them. */
  rules: 6000,
  ruledPlaces: 10_000,
} as const;
