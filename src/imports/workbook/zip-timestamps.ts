const END_SIGNATURE = 0x06054b50;
const ENTRY_LENGTH = 46;
/** 1 January 2020, 00:00, as MS-DOS writes it. */
const DAY = ((2020 - 1980) << 9) | (1 << 5) | 1;

/** Gives every entry of a ZIP archive that we wrote one and the same time, so that equal contents are equal bytes. */
export function fixTimestamps(archive: Buffer): Buffer {
  const end = archive.length - 22;
  if (archive.readUInt32LE(end) !== END_SIGNATURE)
    throw new Error('an archive with a comment was not written here');
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    const local = archive.readUInt32LE(at + 42);
    for (const time of [at + 12, local + 10]) {
      archive.writeUInt16LE(0, time);
      archive.writeUInt16LE(DAY, time + 2);
    }
    at +=
      ENTRY_LENGTH +
      archive.readUInt16LE(at + 28) +
      archive.readUInt16LE(at + 30) +
      archive.readUInt16LE(at + 32);
  }
  return archive;
}
