/** How one code is answered. */
export interface ErrorCodeSpec {
  readonly status: number;
  readonly title: string;
}

/** Refusals of the server itself. In `detail`, the sentence that is shown, `{name}` stands for the fact of that name. */
const REQUEST_CODES = {
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
  'request.limited': { status: 429, title: '请求过于频繁', detail: '请求过于频繁，请稍后再试。' },
  'request.otherSite': {
    status: 403,
    title: '请求来自其他网站',
    detail: '请求来自其他网站的网页，操作未执行。请从本系统的页面操作；经代理访问的，请核对 PUBLIC_URL。',
  },
  'report.buildUnknown': {
    status: 404,
    title: '没有这份文件',
    detail: '没有这次生成或者这种格式的文件。还没有生成完的请稍后再取；没有要求过这种格式的请重新生成。',
  },
  'route.notFound': { status: 404, title: '没有这个地址', detail: '没有这个地址，请检查网址。' },
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
  'access.denied': {
    status: 403,
    title: '没有权限',
    detail: '当前账号没有执行这项操作的角色，请联系系统管理员。',
  },
  'agency.codeTaken': {
    status: 409,
    title: '机关代码已被使用',
    detail: '代码“{code}”已被使用，请换一个机关代码。',
  },
  'agency.parentNotFound': {
    status: 422,
    title: '没有这个上级机关',
    detail: '没有这个代码的上级机关，请先登记上级机关，或者更正代码。',
  },
  'document.duplicate': {
    status: 409,
    title: '文件已登记',
    detail: '“{title}”（同一文号和印发日期）已经登记，没有重复登记。',
  },
  'demonstration.none': {
    status: 409,
    title: '没有演示数据',
    detail: '系统里没有演示数据，无需清除。',
  },
  'import.fileMissing': {
    status: 400,
    title: '没有收到文件',
    detail: '没有收到文件，请在表单的 file 字段里选择台账文件（JSONL 或 XLSX）。',
  },
  'import.refused': {
    status: 422,
    title: '台账有不能接受的行',
    detail: '台账有 {count} 处错误，整个文件都没有导入。请按所列行号改正后重新上传。',
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
  'assignee.unfit': {
    status: 422,
    title: '不能由该用户承办',
    detail:
      '“{username}”不是本机关在用的经办、法制或者审批人员，没有改动。请另选一人，或者先由系统管理员调整其角色。',
  },
  'handOver.others': {
    status: 403,
    title: '不能移交他人的申请',
    detail: '移交他人手上的申请须由审批人员办理；本人的申请可以自行移交。',
  },
  'handOver.same': {
    status: 422,
    title: '移交人与接收人相同',
    detail: '移交人与接收人是同一人，没有改动。请选择另一人接收。',
  },
  'case.notFound': { status: 404, title: '没有这件申请', detail: '没有这件申请，请核对案号。' },
  'case.numberTaken': {
    status: 409,
    title: '案号已被使用',
    detail: '案号“{caseNo}”已被使用，没有重复登记。请核对，或者不填案号由系统编号。',
  },
  'case.refTaken': {
    status: 409,
    title: '编号已被使用',
    detail: '编号“{ref}”已被使用，没有重复登记。请换一个编号，或者不填。',
  },
  'case.unknownEarlier': {
    status: 422,
    title: '没有先前的申请',
    detail: '没有编号为“{ref}”的先前申请，请更正编号，或者不填。',
  },
  'case.otherAgency': {
    status: 422,
    title: '机关不一致',
    detail: '内容里的机关代码与网址里的不一致，没有登记。请更正其中之一。',
  },
  'case.agencyEnded': {
    status: 422,
    title: '机关已经撤并',
    detail: '该机关已于 {endedOn} 终止，不能再登记此后收到的申请。请由承接其职能的机关登记。',
  },
  'case.receiptInFuture': {
    status: 422,
    title: '收到日期尚未到来',
    detail: '收到日期 {receivedOn} 晚于今天（{today}），请核对日期。',
  },
  'case.mergeTarget': {
    status: 422,
    title: '不能并入这件申请',
    detail: '不能并入“{into}”：{reason}。请核对案号。',
  },
  'event.outOfState': {
    status: 409,
    title: '当前状态不能这样办理',
    detail: '这件申请{reason}，不能登记“{step}”。请查看办理过程后再试。',
  },
  'event.inFuture': {
    status: 422,
    title: '日期尚未到来',
    detail: '办理日期 {on} 晚于今天（{today}），请核对日期。',
  },
  'export.reasonNeeded': {
    status: 422,
    title: '导出须说明理由',
    detail: '登记簿含 {count} 件申请，超过 {limit} 件，导出须说明理由。请填写理由后再导出。',
  },
  'auditEntry.unknown': {
    status: 404,
    title: '没有这条审计记录',
    detail: '没有第 {sequence} 条审计记录，请刷新列表后核对。',
  },
  'auditReason.none': {
    status: 404,
    title: '这条审计记录没有事由',
    detail: '第 {sequence} 条审计记录登记时没有填写事由。',
  },
  'auditReason.damaged': {
    status: 409,
    title: '事由不能显示',
    detail:
      '第 {sequence} 条审计记录的事由已不在，或者与链上的承诺值不符，没有显示。请运行校验，并请系统管理员从备份中查找。',
  },
  'service.unavailable': {
    status: 503,
    title: '服务暂不可用',
    detail: '数据库暂时无法连接，请稍后再试；持续出现请联系系统管理员。',
  },
  'internal.error': {
    status: 500,
    title: '服务器内部错误',
    detail: '服务器内部出错，操作没有完成。请把编号 {correlationId} 告诉系统管理员。',
  },
} as const satisfies Record<string, ErrorCodeSpec & { readonly detail: string }>;

/** Rules of law and of the register that were broken; each error brings its own sentence. */
const RULE_CODES = {
  'agency.change': { status: 422, title: '机关变更不能登记' },
  'agency.unknown': { status: 404, title: '没有这个机关' },
  'calendar.none': { status: 422, title: '没有该年的节假日安排' },
  'case.contradiction': { status: 422, title: '内容自相矛盾' },
  'cell.unknown': { status: 404, title: '没有这个单元格' },
  'cursor.invalid': { status: 400, title: '翻页位置无效' },
  'disposal.unknown': { status: 422, title: '处理结果不在法定用语之内' },
  'edition.none': { status: 422, title: '没有可用的年报格式' },
  'event.unsupported': { status: 422, title: '暂不能登记的环节' },
  'figure.unknown': { status: 404, title: '没有这个指标' },
  'figure.value': { status: 422, title: '数值不符合要求' },
  'export.cellTooLong': { status: 422, title: '内容超过单元格上限' },
  'file.binary': { status: 400, title: '文件不是台账' },
  'file.bomb': { status: 400, title: '文件异常膨胀' },
  'file.damaged': { status: 400, title: '文件已损坏' },
  'file.encoding': { status: 400, title: '文件编码不正确' },
  'file.encrypted': { status: 400, title: '文件已加密' },
  'file.noSheets': { status: 400, title: '没有可读的工作表' },
  'file.notWorkbook': { status: 400, title: '文件不是工作簿' },
  'file.oldExcel': { status: 400, title: '文件格式过旧' },
  'file.otherSpreadsheet': { status: 400, title: '文件格式不支持' },
  'file.tooLarge': { status: 413, title: '文件过大' },
  'file.tooSlow': { status: 400, title: '文件读取过慢' },
  'file.unsafeXml': { status: 400, title: '文件含有不安全的内容' },
  'law.notComputable': { status: 422, title: '依法无法计算' },
  'law.notInForce': { status: 422, title: '规定尚未施行' },
  'narrative.duplicateSection': { status: 422, title: '文字里的章节重复' },
  'narrative.outsideSection': { status: 422, title: '文字不在任何章节之内' },
  'narrative.unknownPlaceholder': { status: 422, title: '文字里有未知的占位符' },
  'narrative.unknownSection': { status: 422, title: '文字里有未知的章节' },
  'narrative.unsupported': { status: 422, title: '文字里有不支持的格式' },
  'period.notBegun': { status: 422, title: '统计期间尚未开始' },
  'period.reversed': { status: 400, title: '统计期间首尾颠倒' },
  'tables.unreconciled': { status: 422, title: '统计表没有通过核对' },
} as const satisfies Record<string, ErrorCodeSpec>;

/** The closed list of error codes of the interface. A spec fails on a code that is used and not listed, or listed and not used. */
export const ERROR_CODES = { ...REQUEST_CODES, ...RULE_CODES };

export type RequestCode = keyof typeof REQUEST_CODES;
export type ErrorCode = keyof typeof ERROR_CODES;

export const sentenceFor = (code: RequestCode): string => REQUEST_CODES[code].detail;
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERROR_CODES, code);
