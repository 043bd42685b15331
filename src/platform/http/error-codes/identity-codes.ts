import type { RefusalSpec } from './spec.js';

/** People, log-in, second factor, tokens. */
export const IDENTITY_CODES = {
  'session.required': { status: 401, title: '请先登录', detail: '尚未登录或登录已过期，请重新登录。' },
  'session.credentials': {
    status: 401,
    title: '登录失败',
    detail: '用户名或密码不正确。请核对后重试；忘记密码请联系系统管理员。',
  },
  'session.throttled': {
    status: 429,
    title: '登录尝试过多',
    detail: '登录失败次数过多，请在 {retryAfterSeconds} 秒后再试。',
  },
  'session.csrf': {
    status: 403,
    title: '请求来源未通过核验',
    detail: '缺少或写错了 X-CSRF-Token，操作未执行。请刷新页面后重试。',
  },
  'session.secondFactor': {
    status: 401,
    title: '需要动态口令',
    detail: '该账号启用了动态口令，请填写身份验证器上的 6 位数字，或者一个恢复码。',
  },
  'session.unknown': {
    status: 404,
    title: '没有这个登录',
    detail: '没有这个登录，可能已经结束。请刷新列表。',
  },
  'token.refused': {
    status: 401,
    title: '服务令牌无效',
    detail:
      '服务令牌不存在、已吊销或者已过期。请向系统管理员申请新的令牌，放在 Authorization: Bearer 请求头里。',
  },
  'token.unknown': {
    status: 404,
    title: '没有这个服务令牌',
    detail: '该机关没有编号为 {id} 的服务令牌，请刷新列表后核对。',
  },
  'token.expiry': {
    status: 422,
    title: '有效期不符合要求',
    detail: '服务令牌的最后有效日应在 {today} 到 {latest} 之间。',
  },
  'token.peopleOnly': {
    status: 403,
    title: '服务令牌不能办理',
    detail: '申请人的完整信息只由人员查看和导出，服务令牌不能办理。请由有相应角色的人员登录后办理。',
  },
  'secondFactor.wrong': {
    status: 401,
    title: '动态口令不正确',
    detail: '动态口令不正确或者已经用过。请等下一个口令出现后重试，并核对手机的时间。',
  },
  'secondFactor.absent': {
    status: 409,
    title: '没有设置动态口令',
    detail: '该账号还没有设置动态口令，请先开始设置。',
  },
  'secondFactor.present': {
    status: 409,
    title: '已经启用动态口令',
    detail: '该账号已经启用动态口令。更换手机请先停用，再重新设置。',
  },
  'secondFactor.needed': {
    status: 409,
    title: '动态口令不能停用',
    detail: '系统管理和审批角色必须使用动态口令，不能停用。更换手机请由另一位系统管理员清除后重新设置。',
  },
  secondFactorRequired: {
    status: 403,
    title: '请先设置动态口令',
    detail: '系统管理和审批角色必须使用动态口令，请先设置再使用系统。',
  },
  'password.current': { status: 403, title: '原密码不正确', detail: '原密码不正确，密码没有修改。' },
  'password.weak': { status: 422, title: '新密码过于简单', detail: '{reason}' },
  passwordChangeRequired: {
    status: 403,
    title: '请先修改密码',
    detail: '这是一次性密码，或者密码已经超过使用期限，请先修改密码再使用系统。',
  },
  'password.expired': {
    status: 401,
    title: '一次性密码已失效',
    detail: '这个一次性密码已过有效期，请联系系统管理员重新设置。',
  },
  'user.unknown': {
    status: 404,
    title: '没有这个用户',
    detail: '该机关没有用户名为“{username}”的用户，请核对用户名。',
  },
  'user.own': {
    status: 409,
    title: '不能改动自己的账号',
    detail:
      '不能改动自己的角色、停用自己或者重设自己的密码。请由另一位系统管理员办理；改密码请用“修改密码”。',
  },
  'office.own': {
    status: 409,
    title: '不能声明自己的机关',
    detail:
      '本机关由一人承担全部岗位，不能由本机关的系统管理员自己声明。请由上级机关的或者系统的管理员声明；撤销声明可以自己办理。',
  },
  'term.invalid': {
    status: 422,
    title: '起止日期不符合要求',
    detail: '起止日期（{from} 至 {to}）应先起后止，止日不早于今天，最长一年。',
  },
  'entry.unknown': {
    status: 404,
    title: '没有这条记录',
    detail: '该机关没有编号为 {id} 的记录，请刷新列表后核对。',
  },
  'user.duties': {
    status: 422,
    title: '岗位不得兼任',
    detail:
      '“{name}”角色不得与其他角色由同一人担任（三员分立）。请分别设置用户；确实只有一人的单位，可先声明由一人承担全部岗位。',
  },
  'user.nameTaken': {
    status: 409,
    title: '用户名已被使用',
    detail: '用户名“{username}”已被使用，请换一个用户名。',
  },
} as const satisfies Record<string, RefusalSpec>;
