import { TextDecoder } from 'node:util';
import type { ByteSource } from '../../imports/workbook/byte-source.js';
import { looksForeign, refusePolyglot } from './signatures.js';
import { Unacceptable } from './unacceptable.js';

const CHUNK = 64 * 1024;
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
/** What a browser or a shell would run if it was told to. */
const MARKUP = /^\ufeff?\s*(<(!doctype|html|script|svg|\?xml|\?php)|%PDF|\{\\rtf)/i;
const ENCODINGS = ['utf-8', 'gb18030'] as const;

/** Text of UTF-8 or GB 18030 and nothing else. */
export async function checkText(source: ByteSource): Promise<void> {
  await refusePolyglot(source);
  if (looksForeign(await source.read(0, 16))) throw notText();
  for (const encoding of ENCODINGS) if (await reads(source, encoding)) return;
  throw notText();
}

async function reads(source: ByteSource, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = 0; at < source.size; at += CHUNK) {
    const text = decoded(decoder, await source.read(at, CHUNK), at + CHUNK < source.size);
    if (text === undefined) return false;
    if (CONTROL.test(text) || (at === 0 && MARKUP.test(text))) throw notText();
  }
  return true;
}

function decoded(decoder: TextDecoder, piece: Buffer, stream: boolean): string | undefined {
  try {
    return decoder.decode(piece, { stream });
  } catch {
    return undefined;
  }
}

const notText = (): Unacceptable => new Unacceptable('attachment.mismatch', '内容不是纯文本');
