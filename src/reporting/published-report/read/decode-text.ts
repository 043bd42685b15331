import { unreadableReport } from './unreadable-report.js';

/** What a page declares within its first kilobytes, as browsers look for it. */
const DECLARED =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})|^<\?xml[^>]{0,100}encoding=["']([\w-]{2,20})/i;
const HEAD = 4096;
const CHINESE = new Set(['gb2312', 'gbk', 'gb18030', 'x-gbk']);

function declared(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const [, meta, xml] = DECLARED.exec(bytes.subarray(0, HEAD).toString('latin1')) ?? [];
  return (meta ?? xml)?.toLowerCase();
}

function decoded(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Text in UTF-8, or in the Chinese encoding that the page itself declares; nothing is guessed.
 * @throws DomainError publishedReport.encoding
 */
export function decodeText(bytes: Buffer): string {
  const named = declared(bytes) ?? 'utf-8';
  const encoding = CHINESE.has(named) ? 'gb18030' : named;
  // A page that was converted and kept its old declaration is UTF-8 all the same.
  const text = decoded(bytes, 'utf-8') ?? (encoding === 'utf-8' ? undefined : decoded(bytes, encoding));
  if (text === undefined || text.includes('\0')) {
    throw unreadableReport(
      'publishedReport.encoding',
      '文件不是 UTF-8 编码，也没有声明别的编码，文字无法可靠识别；请用记事本另存为 UTF-8 后重试。',
    );
  }
  return text;
}
