import type { RefusalSpec } from './spec.js';

/** What people are told, and how. */
export const NOTIFICATION_CODES = {
  'notification.unknown': {
    status: 404,
    title: '没有这条通知',
    detail: '没有这条通知，可能已经清理。请刷新列表。',
  },
  'notification.noAddress': {
    status: 409,
    title: '没有接收地址',
    detail: '没有填写邮箱或者网关的接收地址，没有发送测试消息。请先填写并保存。',
  },
  'notification.testedJustNow': {
    status: 409,
    title: '刚刚发送过测试消息',
    detail: '{seconds} 秒之内只能发送一次测试消息，请稍后再试。',
  },
  'deliveries.notHeld': {
    status: 409,
    title: '没有暂停发送',
    detail: '通知正常发送，没有因恢复备份而暂停的，不需要恢复发送。',
  },
} as const satisfies Record<string, RefusalSpec>;
