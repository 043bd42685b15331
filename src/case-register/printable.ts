import { escapeHtml } from '../reporting/render/html/escape-html.js';

export type Paper = 'a3' | 'a4';

const PAGES: Readonly<Record<Paper, string>> = { a3: 'A3 landscape', a4: 'A4 landscape' };

const style = (page: string, size: string): string => `
@page { size: ${page}; margin: 12mm 10mm; }
body { margin: 1rem; color: #1a1a1a; font: ${size}/1.4 SimSun, 'Songti SC', 'Noto Serif CJK SC', serif; }
h1 { margin: 0 0 .4rem; font-size: 1.6em; text-align: center; }
p { margin: 0 0 .4rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 2px 3px; border: 1px solid #4a4a4a; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
th { background: #f0f0f0; text-align: center; }
@media print { body { margin: 0; } }`;

export interface PrintedTable {
  readonly title: string;
  /** Lines below the title. */
  readonly notes: readonly string[];
  /** Heading and relative width of each column. */
  readonly columns: readonly (readonly [heading: string, width: number])[];
  /** `portrait` for a short list. */
  readonly page: Paper | 'portrait';
}

/** The page up to the first row; nothing on it comes from elsewhere, and nothing runs. */
export function tableHead({ title, notes, columns, page }: PrintedTable): string {
  const whole = columns.reduce((sum, [, width]) => sum + width, 0);
  const widths = columns.map(([, width]) => `<col style="width:${((100 * width) / whole).toFixed(2)}%">`);
  const size = page === 'portrait' ? 'A4 portrait' : PAGES[page];
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title><style>${style(size, page === 'portrait' ? '11pt' : page === 'a3' ? '9pt' : '7pt')}</style></head><body>`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    `<table><colgroup>${widths.join('')}</colgroup><thead><tr>`,
    ...columns.map(([heading]) => `<th scope="col">${escapeHtml(heading)}</th>`),
    '</tr></thead><tbody>\n',
  ].join('');
}

export const tableRow = (cells: readonly (string | number | null | undefined)[]): string =>
  `<tr>${cells
    .map(
      (cell) =>
        `<td>${String(cell ?? '')
          .split('\n')
          .map(escapeHtml)
          .join('\n')}</td>`,
    )
    .join('')}</tr>\n`;

export const tableEnd = (): string => '</tbody></table></body></html>\n';
