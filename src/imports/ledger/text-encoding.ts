import { UnreadableLedger } from './unreadable-ledger.js';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const HAN = /\p{Script=Han}/u;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const withoutByteOrderMark = (bytes: Buffer): Buffer =>
  bytes.subarray(0, BOM.length).equals(BOM) ? bytes.subarray(BOM.length) : bytes;

function wrongEncoding(guess: string, line: number): UnreadableLedger {
  const sentence = `文件不是 UTF-8 编码（第 ${line} 行起，看起来是 ${guess}），无法读取。请用记事本、Excel 或 WPS 打开后另存为 UTF-8 编码再导入。`;
  return new UnreadableLedger('file.encoding', sentence, { line, guess });
}

const binary = (): UnreadableLedger =>
  new UnreadableLedger(
    'file.binary',
    '文件不是文本，无法作为台账读取。台账应为 UTF-8 编码的 JSON Lines（.jsonl）或者 Excel 工作簿（.xlsx），请核对所选的文件。',
  );

const startsWith = (bytes: Buffer, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** UTF-16 without a byte order mark shows as plain characters with a zero byte beside each. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > sample.length / 8 && Math.min(even, odd) === 0;
}

/** @throws UnreadableLedger when the beginning of the file cannot be UTF-8 text */
export function refuseOtherEncodings(start: Buffer): void {
  if (startsWith(start, 0xff, 0xfe) || startsWith(start, 0xfe, 0xff)) throw wrongEncoding('UTF-16', 1);
  if (!start.subarray(0, 4096).includes(0)) return;
  throw looksLikeUtf16(start) ? wrongEncoding('UTF-16', 1) : binary();
}

function guessEncoding(bytes: Buffer): string {
  try {
    if (HAN.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes))) return 'GBK';
  } catch {
    // Not GBK either.
  }
  return '其他编码';
}

/** @throws UnreadableLedger naming the line and the encoding that it looks like */
export function decodeLine(bytes: Buffer, line: number): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw wrongEncoding(guessEncoding(bytes), line);
  }
}
