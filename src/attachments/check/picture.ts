import type { ByteSource } from '../../imports/workbook/byte-source.js';
import { MAX_PIXELS } from './limits.js';
import { refusePolyglot, startsWith } from './signatures.js';
import { Unacceptable } from './unacceptable.js';

const damaged = (): Unacceptable => new Unacceptable('attachment.damaged', '图片不完整，可能没有传完');

function checkSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw damaged();
  if (width * height > MAX_PIXELS)
    throw new Unacceptable('attachment.hostile', '图片声明的尺寸过大，打开时会耗尽内存');
}

/** The bytes, all of them. */
async function exactly(source: ByteSource, offset: number, length: number): Promise<Buffer> {
  const bytes = await source.read(offset, length);
  if (bytes.length < length) throw damaged();
  return bytes;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_CHUNKS = 100_000;

export async function checkPng(source: ByteSource): Promise<void> {
  if (!startsWith(await source.read(0, PNG.length), PNG))
    throw new Unacceptable('attachment.mismatch', '内容不是 PNG 图片');
  const header = await exactly(source, PNG.length, 16);
  if (header.toString('latin1', 4, 8) !== 'IHDR') throw damaged();
  checkSize(header.readUInt32BE(8), header.readUInt32BE(12));
  let at = PNG.length;
  for (let chunks = 0; chunks < MOST_CHUNKS; chunks++) {
    const chunk = await exactly(source, at, 8);
    at += 12 + chunk.readUInt32BE(0);
    if (at > source.size) throw damaged();
    if (chunk.toString('latin1', 4, 8) === 'IEND') return refusePolyglot(source);
  }
  throw damaged();
}

const MARKER = 0xff;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = Buffer.from([MARKER, 0xd9]);
/** Start of frame: all from C0 to CF but the tables among them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

export async function checkJpeg(source: ByteSource): Promise<void> {
  if (!startsWith(await source.read(0, 3), Buffer.from([MARKER, 0xd8, MARKER])))
    throw new Unacceptable('attachment.mismatch', '内容不是 JPEG 图片');
  let at = 2;
  for (let framed = false; ;) {
    const head = await exactly(source, at, 4);
    const marker = head.readUInt8(1);
    if (head.readUInt8(0) !== MARKER) throw damaged();
    if (marker === MARKER) {
      at += 1;
      continue;
    }
    const length = head.readUInt16BE(2);
    if (length < 2) throw damaged();
    if (isFrame(marker)) {
      const frame = await exactly(source, at + 5, 4);
      checkSize(frame.readUInt16BE(2), frame.readUInt16BE(0));
      framed = true;
    }
    at += 2 + length;
    if (marker === START_OF_SCAN) {
      if (!framed) throw damaged();
      break;
    }
  }
  // Telephones put more behind the end of the picture: a film, a second picture.
  if (!(await hasEnd(source, at))) throw damaged();
  await refusePolyglot(source);
}

const CHUNK = 64 * 1024;

async function hasEnd(source: ByteSource, from: number): Promise<boolean> {
  for (let at = from; at < source.size; at += CHUNK) {
    if ((await source.read(at, CHUNK + 1)).includes(END_OF_IMAGE)) return true;
  }
  return false;
}

const MOST_PAGES = 2000;
const MOST_FIELDS = 1000;
const [WIDTH, HEIGHT, SHORT] = [256, 257, 3];

export async function checkTiff(source: ByteSource): Promise<void> {
  const head = await source.read(0, 8);
  const order = head.toString('latin1', 0, 2);
  const little = order === 'II';
  const short = (bytes: Buffer, at: number): number =>
    little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  const long = (bytes: Buffer, at: number): number =>
    little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  if (head.length < 8 || !['II', 'MM'].includes(order) || short(head, 2) !== 42)
    throw new Unacceptable('attachment.mismatch', '内容不是 TIFF 图片');
  let at = long(head, 4);
  for (let page = 0; at !== 0; page++) {
    if (page >= MOST_PAGES) throw damaged();
    const count = short(await exactly(source, at, 2), 0);
    if (count === 0 || count > MOST_FIELDS) throw damaged();
    const fields = await exactly(source, at + 2, count * 12 + 4);
    const size = (tag: number): number => {
      for (let field = 0; field < count * 12; field += 12)
        if (short(fields, field) === tag)
          return short(fields, field + 2) === SHORT ? short(fields, field + 8) : long(fields, field + 8);
      return 0;
    };
    checkSize(size(WIDTH), size(HEIGHT));
    at = long(fields, count * 12);
  }
  await refusePolyglot(source);
}
