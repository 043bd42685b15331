const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
/** 1 January 1980, 00:00: the first moment that a ZIP can hold. */
const TIME = 0;
const DATE = 0x21;

function endOfDirectory(zip: Buffer): number {
  for (let at = zip.length - END_SIZE; at >= 0; at -= 1) if (zip.readUInt32LE(at) === END) return at;
  throw new Error('Not a ZIP file: no end of central directory.');
}

/** The same ZIP without the moment at which it was packed, so that the same report gives the same bytes. */
export function settledZip(zip: Buffer): Buffer {
  const settled = Buffer.from(zip);
  const end = endOfDirectory(settled);
  let at = settled.readUInt32LE(end + 16);
  for (let left = settled.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (settled.readUInt32LE(at) !== ENTRY) throw new Error(`Not a ZIP file: no entry at ${at}.`);
    const local = settled.readUInt32LE(at + 42);
    for (const place of [at + 12, local + 10]) {
      settled.writeUInt16LE(TIME, place);
      settled.writeUInt16LE(DATE, place + 2);
    }
    at += 46 + settled.readUInt16LE(at + 28) + settled.readUInt16LE(at + 30) + settled.readUInt16LE(at + 32);
  }
  return settled;
}
