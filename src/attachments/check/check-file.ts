import { fileTypeFromBuffer } from 'file-type/core';
import { openSource } from '../../imports/workbook/byte-source.js';
import type { ByteSource } from '../../imports/workbook/byte-source.js';
import { UnreadableLedger } from '../../imports/ledger/unreadable-ledger.js';
import { ACCEPTED_TYPES } from './accepted-types.js';
import type { Container, Extension } from './accepted-types.js';
import { checkOfdPackage } from './ofd-package.js';
import { checkOfficePackage } from './office-package.js';
import { checkPdf } from './pdf-file.js';
import { checkJpeg, checkPng, checkTiff } from './picture.js';
import { checkText } from './plain-text.js';
import { COMPOUND, startsWith, ZIP } from './signatures.js';
import { Unacceptable } from './unacceptable.js';
import type { Fault } from './unacceptable.js';

const HEAD = 4100;
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const COMPOUND_HEAD = 1024 * 1024;

const CHECKS: Readonly<Record<Container, (source: ByteSource, extension: Extension) => Promise<void>>> = {
  ooxml: checkOfficePackage,
  ofd: checkOfdPackage,
  pdf: checkPdf,
  jpeg: checkJpeg,
  png: checkPng,
  tiff: checkTiff,
  text: checkText,
};

/** What `file-type` calls the content of each kind by its first bytes; of archives it sees the beginning only. */
const MAGIC: Readonly<Record<Container, string | undefined>> = {
  ooxml: undefined,
  ofd: undefined,
  pdf: 'pdf',
  jpeg: 'jpg',
  png: 'png',
  tiff: 'tif',
  text: undefined,
};

/**
 * Whether the content is what the extension says, whole, and harmless as a container.
 * @throws Unacceptable
 */
export async function checkFile(path: string, extension: Extension): Promise<void> {
  const source = await openSource(path);
  try {
    if (source.size === 0) throw new Unacceptable('attachment.damaged', '文件是空的');
    const { container } = ACCEPTED_TYPES[extension];
    await checkMagic(source, container);
    await CHECKS[container](source, extension);
  } catch (error) {
    throw asUnacceptable(error);
  } finally {
    await source.close();
  }
}

async function checkMagic(source: ByteSource, container: Container): Promise<void> {
  const head = await source.read(0, HEAD);
  if (startsWith(head, COMPOUND)) throw await compoundFault(source);
  const archive = container === 'ooxml' || container === 'ofd';
  if (archive) {
    if (!startsWith(head, ZIP)) throw new Unacceptable('attachment.mismatch', '内容不是该扩展名的文档');
    return;
  }
  if (startsWith(head, ZIP)) throw new Unacceptable('attachment.mismatch', '内容是压缩包或者 Office 文档');
  const found = await fileTypeFromBuffer(head);
  if (found?.ext !== MAGIC[container])
    throw new Unacceptable(
      'attachment.mismatch',
      found ? `内容像是 ${found.ext} 文件` : '内容不是该扩展名的文件',
    );
}

/** Documents with a password and those of before 2007 share this container. */
async function compoundFault(source: ByteSource): Promise<Unacceptable> {
  const ends = [0, Math.max(0, source.size - COMPOUND_HEAD)];
  const pieces = await Promise.all(ends.map((at) => source.read(at, COMPOUND_HEAD)));
  return pieces.some((piece) => piece.includes(ENCRYPTED_STREAM))
    ? new Unacceptable('attachment.encrypted', 'Office 文档设有打开密码')
    : new Unacceptable('attachment.mismatch', '内容是旧版 Office 文档');
}

/** What the reader of archives says of workbooks, said of any document. */
const ARCHIVE_FAULTS: Readonly<Record<string, readonly [Fault, string]>> = {
  'file.damaged': ['attachment.damaged', '压缩包不完整或者无法解压'],
  'file.encrypted': ['attachment.encrypted', '压缩包内有加密的内容'],
  'file.tooLarge': ['attachment.hostile', '解压后超过 200 MB，或者内含超过 2000 个文件'],
  'file.bomb': ['attachment.hostile', '解压后异常膨胀，或者内容互相重叠'],
  'file.unsafeXml': ['attachment.hostile', '含有文档类型声明（DOCTYPE）或者外部实体'],
  'file.encoding': ['attachment.damaged', '内部的 XML 不是 UTF-8 编码'],
};

function asUnacceptable(error: unknown): unknown {
  const found = error instanceof UnreadableLedger ? ARCHIVE_FAULTS[error.code] : undefined;
  return found ? new Unacceptable(...found) : error;
}
