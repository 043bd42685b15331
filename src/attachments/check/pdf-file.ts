import type { ByteSource } from '../../imports/workbook/byte-source.js';
import { contains, refusePolyglot } from './signatures.js';
import { Unacceptable } from './unacceptable.js';

const END = 1024;
/** Stands in clear in the trailer, also where the objects are compressed. */
const ENCRYPTION = /\/Encrypt[\s\0]*(\d+[\s\0]+\d+[\s\0]+R|<<)/;
const LONGEST_ENCRYPTION = 64;

/** A PDF with a beginning and an end, which needs no password. What runs inside one is for the scanner of viruses to find. */
export async function checkPdf(source: ByteSource): Promise<void> {
  const head = (await source.read(0, 8)).toString('latin1');
  if (!/^%PDF-[12]\.\d/.test(head)) throw new Unacceptable('attachment.mismatch', '内容不是 PDF');
  const start = Math.max(0, source.size - END);
  const end = (await source.read(start, END)).toString('latin1');
  if (!end.includes('%%EOF') || !end.includes('startxref'))
    throw new Unacceptable('attachment.damaged', '没有结尾，可能没有传完');
  await refusePolyglot(source);
  if (await contains(source, ENCRYPTION, LONGEST_ENCRYPTION))
    throw new Unacceptable('attachment.encrypted', 'PDF 设有密码或者权限');
}
