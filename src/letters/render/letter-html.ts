import { escapeHtml } from '../../reporting/render/html/escape-html.js';
import { partsOf, type LetterDocument, type LetterPart } from './letter-document.js';

const STYLE = `
  body { margin: 0; background: #fff; color: #000; font: 16pt/28.95pt FangSong_GB2312, FangSong, "Noto Serif SC", serif; }
  main { box-sizing: border-box; max-width: 210mm; min-height: 297mm; margin: 0 auto; padding: 37mm 26mm 35mm 28mm; }
  h1 { margin: 0 0 14pt; text-align: center; font-size: 22pt; line-height: 35pt; font-weight: 700; }
  p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
  p.centred { text-indent: 0; text-align: center; margin-bottom: 28.95pt; }
  p.flush { text-indent: 0; }
  div.signature { margin-top: 28.95pt; break-inside: avoid; }
  div.signature p { text-indent: 0; text-align: right; }
  table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 8pt 0; line-height: 1.6; }
  th, td { border: 0.5pt solid #000; padding: 6pt; text-align: left; font-weight: 400; overflow-wrap: anywhere; }
  td:empty { height: 32pt; }
  @page { size: A4; margin: 0; }
  @media (max-width: 210mm) { main { padding: 8mm; min-height: 0; } }
`;

function row(cells: readonly string[]): string {
  const [head = '', ...rest] = cells.map((cell) => escapeHtml(cell));
  return `<tr><th scope="row">${head}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function table({ rows, widths, size }: Extract<LetterPart, { kind: 'table' }>): string {
  const columns = widths.map((width) => `<col style="width:${width}%">`).join('');
  return `<table style="font-size:${size}pt"><colgroup>${columns}</colgroup><tbody>${rows.map(row).join('')}</tbody></table>`;
}

function partHtml(part: LetterPart): string {
  switch (part.kind) {
    case 'title':
      return `<h1>${escapeHtml(part.text)}</h1>`;
    case 'paragraph':
      return `<p>${escapeHtml(part.text)}</p>`;
    case 'centred':
    case 'flush':
      return `<p class="${part.kind}">${escapeHtml(part.text)}</p>`;
    case 'table':
      return table(part);
    case 'signature':
      return `<div class="signature">${part.lines
        .map(({ text, indent }) => `<p style="padding-right:${indent}em">${escapeHtml(text)}</p>`)
        .join('')}</div>`;
  }
}

/** The letter as one page that needs nothing else. */
export const renderLetterHtml = (document: LetterDocument): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(document.title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...partsOf(document.lines).map(partHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
