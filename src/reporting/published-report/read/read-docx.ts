import mammoth from 'mammoth';
import { checkDocxBounds } from './docx-bounds.js';
import type { PublishedDocument } from './published-document.js';
import { readHtml } from './read-html.js';
import { unreadableReport } from './unreadable-report.js';

/** No pictures: they are never read, and as data in the page they would be most of it. */
const WITHOUT_PICTURES = {
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
};

async function htmlOf(bytes: Buffer): Promise<string> {
  try {
    return (await mammoth.convertToHtml({ buffer: bytes }, WITHOUT_PICTURES)).value;
  } catch {
    throw unreadableReport(
      'publishedReport.damaged',
      '文件的内容已损坏，不能作为 DOCX 读取；请用 Word 或 WPS 打开后另存为 DOCX 再试。',
    );
  }
}

/**
 * A word-processor file, with its merged cells.
 * @throws DomainError publishedReport.damaged, publishedReport.format, publishedReport.tooLarge
 */
export async function readDocx(bytes: Buffer): Promise<PublishedDocument> {
  await checkDocxBounds(bytes);
  return readHtml(await htmlOf(bytes));
}
