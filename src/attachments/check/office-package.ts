import { openSource } from '../../imports/workbook/byte-source.js';
import type { ByteSource } from '../../imports/workbook/byte-source.js';
import type { XmlHandler } from '../../imports/workbook/xml-reader.js';
import type { InflateBudget } from '../../imports/workbook/zip-entry.js';
import { openContainer, readThrough } from './container.js';
import { MAX_NESTED_BYTES } from './limits.js';
import { Unacceptable } from './unacceptable.js';

const MAIN = 'application/vnd.openxmlformats-officedocument.';
/** Content type of the main part. */
const MAIN_TYPES: Readonly<Record<string, string>> = {
  docx: `${MAIN}wordprocessingml.document.main+xml`,
  xlsx: `${MAIN}spreadsheetml.sheet.main+xml`,
  pptx: `${MAIN}presentationml.presentation.main+xml`,
};
const TYPES_PART = '[Content_Types].xml';

/** Macros, controls and embedded objects that run something. */
const ACTIVE_PART = /(^|\/)(vbaProject[^/]*|vbaData\.xml|activeX\/.*|oleObject[^/]*\.bin|macrosheets\/.*)$/i;
const ACTIVE_TYPE = /macroEnabled|vbaProject|activeX/i;
/** A chart keeps its figures in a workbook of its own. */
const EMBEDDED = /(^|\/)embeddings\/[^/]+\.(xlsx|docx|pptx)$/i;
const REMOTE = /^(https?|ftp|smb|mhtml):|^[\\/]{2}|^file:\/\/(?!\/)/i;

/**
 * A document of Office Open XML (ISO/IEC 29500) without anything that runs, or fetches something, when it is opened.
 * @param extension the kind that it has to be
 */
export async function checkOfficePackage(
  source: ByteSource,
  extension: string,
  budget: InflateBudget = { inflated: 0 },
  depth = 0,
): Promise<void> {
  const entries = await openContainer(source);
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (!names.has(TYPES_PART.toLowerCase()))
    throw new Unacceptable('attachment.mismatch', '内容是压缩包，不是 Office 文档');
  if (entries.some(({ name }) => ACTIVE_PART.test(name)))
    throw new Unacceptable('attachment.macros', '宏、控件或者内嵌对象');
  const types = new Map<string, string>();
  await readThrough(
    source,
    entries,
    {
      xml: (part) => {
        if (part === TYPES_PART) return typesHandler(types);
        return part.endsWith('.rels') ? RELATIONS : undefined;
      },
      nested: (part) => (depth === 0 && EMBEDDED.test(part) ? embedded(part, budget) : undefined),
    },
    budget,
  );
  const main = [...types].find(([, type]) => type === MAIN_TYPES[extension]);
  if (!main) throw new Unacceptable('attachment.mismatch', '内容是另一种 Office 文档或者压缩包');
  if (!names.has(main[0].replace(/^\//, '').toLowerCase()))
    throw new Unacceptable('attachment.damaged', '缺少文档的正文');
}

const typesHandler = (types: Map<string, string>): XmlHandler => ({
  open(name, { PartName = '', ContentType = '' }) {
    if (ACTIVE_TYPE.test(ContentType)) throw new Unacceptable('attachment.macros', '宏或者控件');
    if (name === 'Override') types.set(PartName, ContentType);
  },
});

const RELATIONS: XmlHandler = {
  open(name, { TargetMode, Target = '', Type = '' }) {
    if (name !== 'Relationship' || TargetMode !== 'External' || Type.endsWith('/hyperlink')) return;
    if (REMOTE.test(Target))
      throw new Unacceptable('attachment.hostile', '打开时会从网络上读取模板、图片或者对象');
  },
};

const embedded =
  (part: string, budget: InflateBudget) =>
  async (bytes: Buffer): Promise<void> => {
    if (bytes.length > MAX_NESTED_BYTES) throw new Unacceptable('attachment.hostile', '内嵌的文档过大');
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    await checkOfficePackage(await openSource(bytes), extension, budget, 1);
  };
