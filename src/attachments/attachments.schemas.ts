import { z } from 'zod';
import { daySchema } from '../platform/http/fields.js';
import { EXTENSIONS } from './check/accepted-types.js';
import { ATTACHMENT_KINDS, SCAN_STATUSES, STRIKE_REASONS } from './kinds.js';

const MOST_PAGES = 100_000;

/** In a path. */
export const attachmentIdSchema = z.coerce
  .number('应为附件的编号')
  .int('应为附件的编号')
  .min(1)
  .max(Number.MAX_SAFE_INTEGER);

/** The fields beside the file: all of them text, as forms send them. */
export const attachmentFieldsSchema = z.strictObject({
  kind: z.enum(ATTACHMENT_KINDS),
  on: daySchema.optional(),
  pages: z
    .string()
    .regex(/^\d{1,6}$/, '应为整数')
    .transform(Number)
    .refine((pages) => pages >= 1 && pages <= MOST_PAGES, `应为 1 到 ${MOST_PAGES} 之间的整数`)
    .optional(),
  round: z
    .string()
    .regex(/^[1-9]\d?$/, '应为第几次答复')
    .transform(Number)
    .optional(),
});
export type AttachmentFields = z.infer<typeof attachmentFieldsSchema>;

/** The form of an upload, as OpenAPI describes it. */
export const ATTACHMENT_FORM = {
  schema: {
    type: 'object',
    required: ['kind', 'file'],
    properties: {
      kind: { type: 'string', enum: [...ATTACHMENT_KINDS], description: '材料种类' },
      on: { type: 'string', format: 'date', description: '材料本身的日期' },
      pages: { type: 'string', description: '页数，用于卷内目录' },
      round: { type: 'string', description: '属于第几次答复' },
      file: { type: 'string', format: 'binary', description: `${EXTENSIONS.join('、')} 文件` },
    },
  },
};

export const attachmentSchema = z
  .object({
    id: z.int(),
    kind: z.enum(ATTACHMENT_KINDS),
    name: z.string().describe('文件名，已遮盖；下载时为完整文件名'),
    extension: z.string(),
    size: z.int().describe('字节'),
    sha256: z.string(),
    on: z.string().nullable(),
    pages: z.int().nullable(),
    round: z.int().nullable(),
    scanStatus: z
      .enum(SCAN_STATUSES)
      .describe('pending 等待查毒；clean 未发现病毒；infected 发现病毒，不能下载；notScanned 没有查毒'),
    downloadable: z.boolean(),
    recordedBy: z.string(),
    recordedAt: z.string(),
    struck: z
      .object({ reason: z.enum(STRIKE_REASONS), by: z.string(), at: z.string() })
      .nullable()
      .describe('已移出：不再是这件申请的材料，不能下载'),
  })
  .meta({ id: 'Attachment' });
export type AttachmentAnswer = z.infer<typeof attachmentSchema>;

export const attachmentListSchema = z
  .object({ items: z.array(attachmentSchema), maxBytes: z.int().describe('单个文件的上限，字节') })
  .meta({ id: 'AttachmentList' });
export type AttachmentList = z.infer<typeof attachmentListSchema>;
