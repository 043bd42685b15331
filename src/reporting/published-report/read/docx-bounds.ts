import JSZip from 'jszip';
import { REPORT_LIMITS } from './limits.js';
import { tooLarge, unreadableReport } from './unreadable-report.js';

const TEXT_PART = 'word/document.xml';

/** What an entry really comes to; the directory of an archive may say anything. Stops where that is too much. */
function inflatedSize(entry: JSZip.JSZipObject, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const stream = entry.nodeStream() as NodeJS.ReadableStream & { destroy?: () => void };
    stream.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size <= most) return;
      stream.pause();
      stream.removeAllListeners('data');
      reject(tooLarge('解压后过大'));
    });
    stream.on('error', reject);
    stream.on('end', () => {
      resolve(size);
    });
  });
}

async function opened(bytes: Buffer): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes);
  } catch {
    throw unreadableReport(
      'publishedReport.damaged',
      '文件不是完整的 DOCX（可能没有传完，或者设有密码）；请用 Word 或 WPS 打开后另存为 DOCX 再试。',
    );
  }
}

/**
 * Lets a word-processor file through when it is one and when everything in it comes to a bounded size.
 * @throws DomainError publishedReport.damaged, publishedReport.format, publishedReport.tooLarge
 */
export async function checkDocxBounds(bytes: Buffer): Promise<void> {
  const entries = Object.values((await opened(bytes)).files).filter(({ dir }) => !dir);
  if (entries.length > REPORT_LIMITS.entries) throw tooLarge('内含的部件过多');
  if (!entries.some(({ name }) => name === TEXT_PART)) {
    throw unreadableReport(
      'publishedReport.format',
      '文件是压缩包或表格，不是 DOCX 文档；请选择 DOCX、PDF（含文字）、HTML 或纯文本格式的年度报告。',
    );
  }
  let left: number = REPORT_LIMITS.inflatedBytes;
  for (const entry of entries) {
    const most = entry.name.endsWith('.xml') ? Math.min(left, REPORT_LIMITS.textPartBytes) : left;
    left -= await inflatedSize(entry, most);
  }
}
