import { Document, Packer } from 'docx';
import { dueDayOf, titleOf } from '../document-facts.js';
import { escapeHtml } from '../html/escape-html.js';
import { planSection } from '../layout/block-plan.js';
import { PAGE, ptOfMm, SIZE_PT } from '../layout/page.js';
import { plainText } from '../plain-text.js';
import type { ReportDocument } from '../report-document.js';
import { settledZip } from '../settled-zip.js';
import { sectionBlocks, textParagraph, titleBlocks } from './blocks.js';
import { pageNumbers } from './footers.js';
import { STYLES, twips } from './styles.js';

const mm = (length: number): number => twips(ptOfMm(length));

/** Written here because the library would put the moment of writing into it. */
function coreProperties(document: ReportDocument): string {
  const at = `<dcterms:when xsi:type="dcterms:W3CDTF">${dueDayOf(document)}T00:00:00Z</dcterms:when>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeHtml(titleOf(document))}</dc:title>`,
    `<dc:creator>${escapeHtml(document.agencyName)}</dc:creator>`,
    '<dc:language>zh-CN</dc:language>',
    at.replaceAll('when', 'created'),
    at.replaceAll('when', 'modified'),
    '</cp:coreProperties>',
  ].join('');
}

function wordDocument(report: ReportDocument): Document {
  const page = {
    size: { width: mm(PAGE.widthMm), height: mm(PAGE.heightMm) },
    margin: {
      top: mm(PAGE.topMm),
      right: mm(PAGE.rightMm),
      bottom: mm(PAGE.bottomMm),
      left: mm(PAGE.leftMm),
      footer: mm(PAGE.bottomMm - PAGE.footerMm) - twips(SIZE_PT.pageNumber),
    },
  };
  return new Document({
    title: plainText(titleOf(report)),
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page },
        footers: pageNumbers(),
        children: [
          ...titleBlocks(report),
          ...report.lead.map(textParagraph),
          ...report.sections.map(planSection).flatMap(sectionBlocks),
        ],
      },
    ],
  });
}

/**
 * The report as a Word document on the page of GB/T 9704—2012. Without a document grid: it makes LibreOffice and WPS
 * spread letters and table rows; exact line spacing and narrowed characters give 22 lines of 28 characters everywhere.
 */
export async function renderDocx(document: ReportDocument): Promise<Buffer> {
  const zip = await Packer.toBuffer(wordDocument(document), undefined, [
    { path: 'docProps/core.xml', data: coreProperties(document) },
  ]);
  return settledZip(zip);
}
