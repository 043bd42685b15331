import { deflateSync } from 'node:zlib';
import { zipArchive } from '../zip-archive.js';
import type { ArchiveEntry } from '../zip-archive.js';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const KINDS = {
  docx: ['/word/document.xml', `${OFFICE}.wordprocessingml.document.main+xml`],
  xlsx: ['/xl/workbook.xml', `${OFFICE}.spreadsheetml.sheet.main+xml`],
  pptx: ['/ppt/presentation.xml', `${OFFICE}.presentationml.presentation.main+xml`],
} as const;
type Office = keyof typeof KINDS;

export interface OfficeParts {
  readonly type?: string;
  readonly text?: string;
  readonly more?: readonly ArchiveEntry[];
  readonly overrides?: string;
}

/** The entries of a small document of the kind. */
export function officeEntries(
  kind: Office,
  { type, text = '', more = [], overrides = '' }: OfficeParts = {},
): ArchiveEntry[] {
  const [part, own] = KINDS[kind];
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${part}" ContentType="${type ?? own}"/>${overrides}</Types>`,
    },
    { name: '_rels/.rels', content: '<Relationships/>' },
    { name: part.slice(1), content: `<document>${text}</document>` },
    ...more,
  ];
}
export const office = (kind: Office, parts: OfficeParts = {}): Buffer =>
  zipArchive(officeEntries(kind, parts));

export const ofd = (more: readonly ArchiveEntry[] = []): Buffer =>
  zipArchive([
    {
      name: 'OFD.xml',
      content:
        '<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    },
    { name: 'Doc_0/Document.xml', content: '<Document/>' },
    ...more,
  ]);

export const pdf = (body = ''): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n${body}trailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
    'latin1',
  );

function chunk(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  // The check does not look at sums.
  return Buffer.concat([length, Buffer.from(type, 'latin1'), content, Buffer.alloc(4)]);
}

export function png(width = 1, height = 1): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(2))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function jpeg(width = 1, height = 1): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'),
    frame,
    Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0x12, 0x34, 0xff, 0xd9]),
  ]);
}

export function tiff(width = 1, height = 1): Buffer {
  const bytes = Buffer.alloc(8 + 2 + 24 + 4);
  bytes.write('II*\0', 0, 'latin1');
  bytes.writeUInt32LE(8, 4);
  bytes.writeUInt16LE(2, 8);
  for (const [index, [tag, value]] of (
    [
      [256, width],
      [257, height],
    ] as const
  ).entries()) {
    const at = 10 + 12 * index;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(4, at + 2);
    bytes.writeUInt32LE(1, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  }
  return bytes;
}

/** A file of each kind that is taken in, by its extension. */
export const SAMPLES: Readonly<Record<string, Buffer>> = {
  pdf: pdf(),
  ofd: ofd(),
  docx: office('docx', { text: '申请公开某项目征地补偿安置方案' }),
  xlsx: office('xlsx'),
  pptx: office('pptx'),
  jpg: jpeg(),
  png: png(),
  tif: tiff(),
  txt: Buffer.from('申请人补充说明：请以纸质形式提供。\n'),
};

const compound = (content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504), content]);

/** Contents that are never taken in, whatever they are called. */
export const FOREIGN: Readonly<Record<string, Buffer>> = {
  exe: Buffer.concat([Buffer.from('MZ\x90\0\x03', 'latin1'), Buffer.alloc(200)]),
  elf: Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(200)]),
  html: Buffer.from('<!DOCTYPE html><script>alert(1)</script>'),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
  sh: Buffer.from('#!/bin/sh\nrm -rf /\n'),
  rar: Buffer.concat([Buffer.from('Rar!\x1a\x07\x01\0', 'latin1'), Buffer.alloc(100)]),
  sevenZip: Buffer.concat([Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), Buffer.alloc(100)]),
  gzip: Buffer.concat([Buffer.from([0x1f, 0x8b, 8]), Buffer.alloc(100)]),
  gif: Buffer.concat([Buffer.from('GIF89a\x01\0\x01\0\0\0\0', 'latin1'), Buffer.from(';')]),
  oldOffice: compound(Buffer.alloc(2048)),
  encryptedOffice: compound(Buffer.concat([Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(2048)])),
  zip: zipArchive([{ name: 'a.txt', content: '文字' }]),
};
