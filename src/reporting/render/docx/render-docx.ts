import { Document, Packer } from 'docx';
import { dueDayOf, titleOf } from '../document-facts.js';
import { planSection } from '../layout/block-plan.js';
import { plainText } from '../plain-text.js';
import type { ReportDocument } from '../report-document.js';
import { settledZip } from '../settled-zip.js';
import { sectionBlocks, textParagraph, titleBlocks } from './blocks.js';
import { coreProperties } from './core-properties.js';
import { pageNumbers } from './footers.js';
import { a4Page } from './page.js';
import { STYLES } from './styles.js';

function wordDocument(report: ReportDocument): Document {
  return new Document({
    title: plainText(titleOf(report)),
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: a4Page() },
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
  const properties = { title: titleOf(document), creator: document.agencyName, date: dueDayOf(document) };
  const zip = await Packer.toBuffer(wordDocument(document), undefined, [
    { path: 'docProps/core.xml', data: coreProperties(properties) },
  ]);
  return settledZip(zip);
}
