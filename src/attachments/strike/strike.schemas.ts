import { z } from 'zod';
import { STRIKE_REASONS } from '../kinds.js';

export const strikeSchema = z
  .strictObject({
    reason: z
      .enum(STRIKE_REASONS)
      .describe(
        'wrongFile 传错文件；wrongCase 不属于这件申请；duplicate 重复上传；unreadable 不清晰、不完整',
      ),
  })
  .meta({ id: 'NewAttachmentStrike' });
export type Strike = z.output<typeof strikeSchema>;
