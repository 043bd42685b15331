import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { makeWorkingFolder } from '../platform/files/working-folder.js';
import type { RequestCode } from '../platform/http/error-codes.js';
import { RequestError } from '../platform/http/request-error.js';
import { invalid } from '../platform/http/validation.pipe.js';

/** A file on the disk of the server. */
export interface UploadedFile {
  readonly path: string;
  /** As the sender called it; never used as a path. */
  readonly fileName: string;
}

/** An uploaded file, streamed to the disk of the server, and what stands beside it. */
export interface Upload extends UploadedFile {
  readonly fields: Readonly<Record<string, string>>;
  /** Files of other fields that the rules allow. */
  readonly others: Readonly<Record<string, UploadedFile>>;
}

export interface UploadRules {
  /** Of the file; absent: what the whole server takes. */
  readonly maxBytes?: number;
  /** Further fields that may hold a file each. */
  readonly others?: readonly string[];
  /** What is said where the form holds no file. */
  readonly missing?: RequestCode;
  /** What is said where a file has more bytes than it may. */
  readonly tooLarge?: RequestCode;
}

/**
 * Takes the parts of a form with one file, runs `work` on them, and removes the file whatever happens.
 * @throws RequestError `import.fileMissing` or what the rules say instead, `request.mediaType`
 */
export async function withUpload<T>(
  request: FastifyRequest,
  work: (upload: Upload) => Promise<T>,
  rules: UploadRules = {},
): Promise<T> {
  if (!request.isMultipart()) throw new RequestError('request.mediaType');
  const folder = await makeWorkingFolder('upload');
  try {
    return await work(await receive(request, folder, rules).catch((error: unknown) => refuse(error, rules)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function receive(
  request: FastifyRequest,
  folder: string,
  { maxBytes, others = [], missing = 'import.fileMissing' }: UploadRules,
): Promise<Upload> {
  const fields: Record<string, string> = {};
  const files = new Map<string, UploadedFile>();
  const limits = { files: 1 + others.length, ...(maxBytes !== undefined && { fileSize: maxBytes }) };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value);
    } else if (['file', ...others].includes(part.fieldname) && !files.has(part.fieldname)) {
      const path = join(folder, `upload-${files.size}`);
      await pipeline(part.file, createWriteStream(path));
      files.set(part.fieldname, { path, fileName: part.filename });
    } else {
      part.file.resume();
      throw invalid([{ path: [part.fieldname], message: '没有这个字段，文件请放在 file 字段里' }]);
    }
  }
  const file = files.get('file');
  if (!file) throw new RequestError(missing);
  files.delete('file');
  return { ...file, fields, others: Object.fromEntries(files) };
}

/** What the parser of forms says, as an error without a code, of a form that is cut off, has no boundary or one that is too long. */
const BROKEN_FORM =
  /^(Unexpected end of (multipart data|form|file)|Multipart: |Malformed |Part terminated early|The needle cannot )/;

function refuse(error: unknown, { tooLarge }: UploadRules): never {
  if (!(error instanceof Error)) throw error;
  if ('code' in error && error.code === 'FST_FILES_LIMIT') {
    throw invalid([{ path: ['file'], message: '一次只能上传一个文件' }]);
  }
  if (tooLarge && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE')
    throw new RequestError(tooLarge);
  throw BROKEN_FORM.test(error.message) ? new RequestError('request.malformed') : error;
}

/** The fields of a form, checked like any other body. */
export function formFields<Schema extends z.ZodType>(schema: Schema, { fields }: Upload): z.infer<Schema> {
  const result = schema.safeParse(fields);
  if (!result.success) throw invalid(result.error.issues);
  return result.data;
}
