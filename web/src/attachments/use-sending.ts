import { useRef, useState } from 'react';
import { sentenceOf } from '../api/problem.js';
import { sizeText } from './attachment-terms.js';
import { useUpload, type UploadFields } from './queries.js';

/** A chosen file on its way. */
export interface Sending {
  readonly key: number;
  readonly file: File;
  readonly state: 'chosen' | 'sending' | 'kept' | 'refused';
  /** 0 … 1 of what has gone. */
  readonly part: number;
  /** Of this file, for the list of the archive. */
  readonly pages: number | null;
  /** Why it was refused, in the server's own words. */
  readonly why?: string;
}

interface Place {
  readonly code: string;
  readonly caseNo: string;
  readonly maxBytes: number | undefined;
}

const tooLarge = (file: File, maxBytes: number | undefined): string | undefined =>
  maxBytes === undefined || file.size <= maxBytes
    ? undefined
    : `文件有 ${sizeText(file.size)}，超过单个文件 ${sizeText(maxBytes)} 的上限。请压缩图片、降低扫描分辨率或者拆成几个文件。`;

/** The chosen files, sent one after the other; each keeps what the server said of it. */
export function useSending({ code, caseNo, maxBytes }: Place) {
  const upload = useUpload(code, caseNo);
  const last = useRef(0);
  const [files, setFiles] = useState<readonly Sending[]>([]);
  const [busy, setBusy] = useState(false);
  const change = (key: number, to: Partial<Sending>): void => {
    setFiles((all) => all.map((each) => (each.key === key ? { ...each, ...to } : each)));
  };
  const choose = (chosen: readonly File[]): void => {
    const more = chosen.map((file): Sending => {
      const why = tooLarge(file, maxBytes);
      const key = (last.current += 1);
      return {
        key,
        file,
        part: 0,
        pages: null,
        state: why === undefined ? 'chosen' : 'refused',
        ...(why && { why }),
      };
    });
    setFiles((all) => [...all, ...more]);
  };
  const remove = (key: number): void => {
    setFiles((all) => all.filter((each) => each.key !== key));
  };
  const count = (key: number, pages: number | null): void => {
    change(key, { pages });
  };
  const sendOne = async ({ key, file, pages }: Sending, fields: UploadFields): Promise<unknown> => {
    change(key, { state: 'sending', part: 0 });
    try {
      await upload(file, { ...fields, pages }, (part) => {
        change(key, { part });
      });
      change(key, { state: 'kept', part: 1 });
      return undefined;
    } catch (error) {
      change(key, { state: 'refused', why: sentenceOf(error) });
      return error;
    }
  };
  /** @returns what went wrong, by file; empty when all were kept */
  const send = async (fields: UploadFields): Promise<readonly unknown[]> => {
    setBusy(true);
    const errors: unknown[] = [];
    for (const each of files) {
      if (each.state === 'kept') continue;
      if (tooLarge(each.file, maxBytes) !== undefined) {
        errors.push(each.why);
        continue;
      }
      const error = await sendOne(each, fields);
      if (error !== undefined) errors.push(error);
    }
    setBusy(false);
    return errors;
  };
  return { files, busy, choose, remove, count, send };
}
