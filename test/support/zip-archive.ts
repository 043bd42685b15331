import { crc32, deflateRawSync } from 'node:zlib';

export interface ArchiveEntry {
  readonly name: string;
  readonly content: Buffer | string;
  /** Size that the directory declares, where it is to lie. */
  readonly declaredSize?: number;
  readonly flags?: number;
  /** Kind and rights as Unix keeps them. */
  readonly unixMode?: number;
  /** What the directory calls it, where that is something else. */
  readonly listedAs?: string;
  /** Points the entry at the bytes of the one before it. */
  readonly overlaps?: boolean;
}

interface Placed {
  readonly header: Buffer;
  readonly local: Buffer;
}

/** A ZIP archive made by hand, so that it can be wrong in chosen ways. */
export function zipArchive(entries: readonly ArchiveEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let last = 0;
  for (const entry of entries) {
    const at = entry.overlaps ? last : offset;
    const { header, local } = place(entry, at);
    directory.push(header);
    last = at;
    if (entry.overlaps) continue;
    bodies.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

function place(
  { name, content, declaredSize, flags = 0, unixMode = 0, listedAs = name }: ArchiveEntry,
  offset: number,
): Placed {
  const bytes = Buffer.from(content);
  const packed = deflateRawSync(bytes, { level: 9 });
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(typeof crc32 === 'function' ? crc32(bytes) : 0, 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(declaredSize ?? bytes.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  const signature = (value: number): Buffer => {
    const buffer = Buffer.alloc(4);
    buffer.writeUInt32LE(value);
    return buffer;
  };
  const local = Buffer.concat([signature(0x04034b50), fields, Buffer.from(name), packed]);
  const tail = Buffer.alloc(14);
  tail.writeUInt16LE(unixMode, 8);
  tail.writeUInt32LE(offset, 10);
  const listed = Buffer.from(fields);
  listed.writeUInt16LE(Buffer.byteLength(listedAs), 22);
  const header = Buffer.concat([
    signature(0x02014b50),
    Buffer.from([20, 0]),
    listed,
    tail,
    Buffer.from(listedAs),
  ]);
  return { header, local };
}

const SHEET_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts of a workbook with one sheet, any of them replaced. */
export function workbookParts(
  sheetXml: string,
  others: Readonly<Record<string, string | Buffer>> = {},
): ArchiveEntry[] {
  const parts: Record<string, string | Buffer> = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets><sheet name="申请" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${SHEET_TYPE}" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml,
    ...others,
  };
  return Object.entries(parts).map(([name, content]) => ({ name, content }));
}

export const sheetOf = (rows: string): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;

export const textCell = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
