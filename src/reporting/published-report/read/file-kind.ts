import { unreadableReport } from './unreadable-report.js';

export type ReportFileKind = 'pdf' | 'docx' | 'html' | 'text';

const startsWith = (bytes: Buffer, ...signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** Formats that offices publish in and that are not read here, told by their first bytes. */
const REFUSED: readonly { readonly signature: readonly number[]; readonly what: string }[] = [
  { signature: [0xd0, 0xcf, 0x11, 0xe0], what: '旧版 Office 文件（DOC、XLS、WPS）' },
  { signature: [0x89, 0x50, 0x4e, 0x47], what: '图片' },
  { signature: [0xff, 0xd8, 0xff], what: '图片' },
  { signature: [0x47, 0x49, 0x46, 0x38], what: '图片' },
  { signature: [0x52, 0x61, 0x72, 0x21], what: 'RAR 压缩包' },
  { signature: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'RTF 文件' },
];

/** The signature of a PDF may stand a little behind the beginning of the file. */
const PDF_HEAD = 1024;
const HTML = /<(!doctype\s+html|html|head|body|table|meta|div|p)[\s>/]/i;

/**
 * What a file is, by its content: the end of its name is nobody's promise.
 * @throws DomainError publishedReport.format
 */
export function kindOfFile(bytes: Buffer): ReportFileKind {
  const refused = REFUSED.find(({ signature }) => startsWith(bytes, ...signature));
  if (refused) {
    throw unreadableReport(
      'publishedReport.format',
      `文件是${refused.what}，不能读取；请另存为 DOCX、PDF（含文字）、HTML 或纯文本后重试。`,
    );
  }
  if (startsWith(bytes, 0x50, 0x4b)) return 'docx';
  const head = bytes.subarray(0, PDF_HEAD).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  return HTML.test(bytes.subarray(0, 64 * 1024).toString('latin1')) ? 'html' : 'text';
}
