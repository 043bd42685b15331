import { z } from 'zod';
import { rowIdSchema } from '../../platform/http/fields.js';
import { NOTICE_KINDS } from '../notice.js';

export const inboxQuerySchema = z.strictObject({
  unread: z.enum(['true', 'false'], '应为 true 或 false').optional().describe('true：只列未读的'),
  kind: z.enum(NOTICE_KINDS, '应为 alert、digest 或 operation').optional(),
  after: rowIdSchema.optional().describe('上一页的 next'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type InboxQuery = z.output<typeof inboxQuerySchema>;

export const notificationPlaceSchema = z.object({ id: rowIdSchema });

export const readUpToSchema = z
  .strictObject({ upTo: z.int().min(1).describe('这一条及更早的，全部标为已读') })
  .meta({ id: 'ReadUpTo' });
export type ReadUpTo = z.output<typeof readUpToSchema>;

const notificationSchema = z
  .object({
    id: z.int(),
    kind: z.enum(NOTICE_KINDS).describe('alert：期限提醒；digest：每日汇总；operation：系统运行'),
    urgent: z.boolean(),
    title: z.string(),
    text: z.string(),
    path: z.string().nullable().describe('网页界面的地址'),
    raisedAt: z.string(),
    readAt: z.string().nullable(),
  })
  .meta({ id: 'Notification' });
export type NotificationAnswer = z.infer<typeof notificationSchema>;

export const inboxSchema = z
  .object({ items: z.array(notificationSchema), next: z.int().optional() })
  .meta({ id: 'NotificationList' });
export type Inbox = z.infer<typeof inboxSchema>;

export const unreadSchema = z.object({ unread: z.int() }).meta({ id: 'UnreadCount' });
export type Unread = z.infer<typeof unreadSchema>;
