import type { LocalDate } from '../../../law/local-date.js';
import { escapeHtml } from '../html/escape-html.js';

export interface FileProperties {
  readonly title: string;
  readonly creator: string;
  readonly date: LocalDate;
}

/** Written here because the library would put the moment of writing into it. */
export function coreProperties({ title, creator, date }: FileProperties): string {
  const at = `<dcterms:when xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:when>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeHtml(title)}</dc:title>`,
    `<dc:creator>${escapeHtml(creator)}</dc:creator>`,
    '<dc:language>zh-CN</dc:language>',
    at.replaceAll('when', 'created'),
    at.replaceAll('when', 'modified'),
    '</cp:coreProperties>',
  ].join('');
}
