import { decodeText } from './decode-text.js';
import { kindOfFile } from './file-kind.js';
import type { ReportFileKind } from './file-kind.js';
import { REPORT_LIMITS } from './limits.js';
import { inPlainCharacters } from './plain-characters.js';
import type { PublishedDocument } from './published-document.js';
import { readDocx } from './read-docx.js';
import { readHtml } from './read-html.js';
import { readText } from './read-text.js';
import { tooLarge, unreadableReport } from './unreadable-report.js';

type Reader = (bytes: Buffer) => PublishedDocument | Promise<PublishedDocument>;

const READERS: Readonly<Record<ReportFileKind, Reader>> = {
  docx: readDocx,
  html: (bytes) => readHtml(decodeText(bytes)),
  // Loaded when asked for: the library is larger than all the others together.
  pdf: async (bytes) => (await import('./pdf/read-pdf.js')).readPdf(bytes),
  text: (bytes) => readText(decodeText(bytes)),
};

const charactersOf = ({ blocks }: PublishedDocument): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'table' ? 0 : block.text.length), 0);

/**
 * Reads a published report of any of the known formats into one common shape.
 * @throws DomainError publishedReport.empty, .tooLarge, .format, .damaged, .encoding, .noText
 */
export async function readPublishedDocument(bytes: Buffer): Promise<PublishedDocument> {
  if (bytes.length === 0) {
    throw unreadableReport('publishedReport.empty', '文件是空的，没有可以检查的内容；请重新选择文件。');
  }
  if (bytes.length > REPORT_LIMITS.fileBytes) throw tooLarge('超过 32 MB');
  const document = await READERS[kindOfFile(bytes)](bytes);
  if (charactersOf(document) > REPORT_LIMITS.characters) throw tooLarge('中的文字过多');
  return inPlainCharacters(document);
}
