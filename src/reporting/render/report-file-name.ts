import type { ReportDocument } from './report-document.js';

/** Characters that some file system refuses in a name, and dots that would hide the file. */
const UNSAFE = /[\p{Cc}\p{Cs}\\/:*?"<>|]|^\.+/gu;
/** Three bytes a character keep below the 255 that file systems allow. */
const LONGEST = 80;

/** A name that every file system takes. */
export const safeName = (text: string): string => text.replace(UNSAFE, '_');

/** `<agency><year>年政府信息公开工作年度报告.<extension>`, safe on every file system; a name too long loses its end. */
export function reportFileName(
  document: Pick<ReportDocument, 'agencyName' | 'titleLine'>,
  extension: string,
): string {
  const room = Math.max(0, LONGEST - document.titleLine.length);
  const agency = document.agencyName.slice(0, room);
  return safeName(`${agency}${document.titleLine}`) + `.${extension}`;
}
