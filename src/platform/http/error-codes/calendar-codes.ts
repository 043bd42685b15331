import type { RefusalSpec } from './spec.js';

/** Holiday notices. */
export const CALENDAR_CODES = {
  'calendar.contradiction': {
    status: 422,
    title: '通知内容自相矛盾或者没有读懂',
    detail: '通知有 {count} 处不能载入，没有改动。第一处：{first}。请对照原文改正后重新预览。',
  },
  'calendar.incomplete': {
    status: 422,
    title: '缺少标题或者印发日期',
    detail: '原文中没有标题或者印发日期，没有改动。请补全原文，或者在旁边填写标题、年度、印发日期。',
  },
  'calendar.yearLoaded': {
    status: 409,
    title: '该年的安排已经载入',
    detail:
      '{year} 年已载入《{title}》，没有改动。要更正它，请指明更正的是该份通知（编号 {id}）；只调整其中几天的，请按调整载入。',
  },
  'calendar.replaces': {
    status: 422,
    title: '没有可以更正的通知',
    detail: '编号 {id} 不是 {year} 年现行的同类通知，没有改动。请在通知列表中核对编号。',
  },
  'calendar.noArrangement': {
    status: 422,
    title: '该年还没有全年安排',
    detail: '{year} 年的全年放假安排尚未载入，不能先载入对它的调整。请先载入全年安排。',
  },
  'calendar.previewOutdated': {
    status: 409,
    title: '预览已经过时',
    detail: '预览之后日历或者通知内容有了变化，没有载入。请重新预览，核对后再载入。',
  },
  'calendar.casesChanged': {
    status: 409,
    title: '预览之后申请有了变化',
    detail:
      '预览之后登记、变动了申请，现在期限变动的共 {cases} 件，没有载入。请重新预览后载入，或者确认一并按新安排计算。',
  },
  'calendar.busy': {
    status: 503,
    title: '正在写入大量数据',
    detail: '有登记簿正在导入，暂时不能载入放假安排，没有改动。请在导入完成后重试。',
  },
} as const satisfies Record<string, RefusalSpec>;
