import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { WorkbookLimits } from './limits.js';
import { unreadable } from './unreadable-workbook.js';

/** What one part of a workbook wants to hear; names come without their namespace prefix. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>, depth: number): void;
  text?(text: string): void;
  close?(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Feeds one XML part through the handler and stops after each piece, so that the caller can take what has come. */
export async function* readXml(
  part: string,
  chunks: AsyncIterable<Buffer>,
  handler: XmlHandler,
  limits: WorkbookLimits,
): AsyncGenerator<void> {
  const parser = parserFor(part, handler, limits);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  for await (const chunk of chunks) {
    if (first && (chunk[0] === 0xff || chunk[0] === 0xfe || chunk[0] === 0))
      throw unreadable('file.encoding', part);
    first = false;
    parser.write(decode(part, decoder, chunk));
    yield;
  }
  parser.write(decode(part, decoder)).close();
  yield;
}

function decode(part: string, decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw unreadable('file.encoding', part);
  }
}

function parserFor(part: string, handler: XmlHandler, limits: WorkbookLimits): SaxesParser {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('doctype', () => {
    throw unreadable('file.unsafeXml', part);
  });
  parser.on('error', (error) => {
    // An entity that XML does not know can only have come with a document type.
    throw error.message.includes('entity')
      ? unreadable('file.unsafeXml', part)
      : unreadable('file.damaged', `${part} 不是合法的 XML`);
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^utf-?8$/i.test(encoding)) throw unreadable('file.encoding', part);
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    depth += 1;
    if (depth > limits.maxXmlDepth)
      throw unreadable('file.bomb', `${part} 嵌套超过 ${limits.maxXmlDepth} 层`);
    handler.open(local(tag.name), tag.attributes, depth);
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    depth -= 1;
    handler.close?.(local(tag.name));
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  return parser;
}

/** Reads a whole small part. */
export async function readXmlPart(
  part: string,
  chunks: AsyncIterable<Buffer>,
  handler: XmlHandler,
  limits: WorkbookLimits,
): Promise<void> {
  for await (const _ of readXml(part, chunks, handler, limits));
}
