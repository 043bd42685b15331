import type { RefusalSpec } from './spec.js';

/** Any request, whatever it is about. */
export const REQUEST_CODES = {
  'request.malformed': {
    status: 400,
    title: '请求无法读取',
    detail: '请求的内容或格式不正确，服务器无法读取。请检查后重新提交。',
  },
  'request.invalid': {
    status: 400,
    title: '请求内容不符合要求',
    detail: '有 {count} 处内容不符合要求：{summary}',
  },
  'request.tooLarge': {
    status: 413,
    title: '内容过大',
    detail: '提交的内容超过大小上限，未被接收。请拆分后分次提交。',
  },
  'request.mediaType': {
    status: 415,
    title: '内容类型不支持',
    detail: '该接口不接受这种内容类型。JSON 请用 application/json，上传文件请用 multipart/form-data。',
  },
  'request.headTooLarge': {
    status: 431,
    title: '网址或者请求头过长',
    detail: '网址和请求头的总长度超过上限，请求没有被读取。请缩短网址，或者减少查询条件。',
  },
  'request.tooSlow': {
    status: 408,
    title: '请求发送过慢',
    detail: '请求没有在规定时间内发送完毕，连接已断开。请检查网络后重新提交。',
  },
  'request.limited': { status: 429, title: '请求过于频繁', detail: '请求过于频繁，请稍后再试。' },
  'request.otherSite': {
    status: 403,
    title: '请求来自其他网站',
    detail: '请求来自其他网站的网页，操作未执行。请从本系统的页面操作；经代理访问的，请核对 PUBLIC_URL。',
  },
  'route.notFound': { status: 404, title: '没有这个地址', detail: '没有这个地址，请检查网址。' },
  'access.denied': {
    status: 403,
    title: '没有权限',
    detail: '当前账号没有执行这项操作的角色，请联系系统管理员。',
  },
  'precondition.required': {
    status: 428,
    title: '缺少版本',
    detail: '请在 If-Match 请求头里写明所依据的版本（取自 ETag），以免覆盖他人的改动。',
  },
  'precondition.stale': {
    status: 412,
    title: '内容已被他人更新',
    detail: '案件在您查看之后又有 {count} 处变化，本次操作没有执行。请查看变化后重试。',
  },
  'idempotency.key': {
    status: 400,
    title: '请求编号不符合要求',
    detail: 'Idempotency-Key 应为 1 至 200 个可见的英文字符。',
  },
  'idempotency.otherBody': {
    status: 422,
    title: '请求编号已用于其他内容',
    detail: '同一 Idempotency-Key 已用于另一份内容，本次没有登记。新的申请请换一个编号。',
  },
  'service.unavailable': {
    status: 503,
    title: '服务暂不可用',
    detail: '数据库暂时无法连接，请稍后再试，重试前请先查看是否已经保存；持续出现请联系系统管理员。',
  },
  'service.busy': {
    status: 503,
    title: '系统繁忙',
    detail:
      '数据库正忙，在规定时间内没有完成，请稍后再试，重试前请先查看是否已经保存；持续出现请联系系统管理员。',
  },
  'service.storage': {
    status: 503,
    title: '存储暂不可用',
    detail: '服务器的磁盘已满、只读或者读写出错，本次操作没有完成。请联系系统管理员处理磁盘后再试。',
  },
  'service.stopping': {
    status: 503,
    title: '服务正在停止',
    detail: '这个服务进程正在停止，不再受理新的请求，请改用其他服务进程。',
  },
  'schedule.late': {
    status: 503,
    title: '定时任务未按时运行',
    detail: '以下定时任务超过规定时间没有运行：{names}。请系统管理员检查服务进程与工作进程的日志。',
  },
  'metrics.refused': {
    status: 401,
    title: '不能读取监控数据',
    detail: '监控数据只供本机读取，或者在 Authorization 请求头里出示 GONGKAI_METRICS_TOKEN 设定的令牌。',
  },
  'internal.error': {
    status: 500,
    title: '服务器内部错误',
    detail: '服务器内部出错，操作没有完成。请把编号 {correlationId} 告诉系统管理员。',
  },
} as const satisfies Record<string, RefusalSpec>;
