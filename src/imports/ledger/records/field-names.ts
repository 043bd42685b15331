/** Chinese names of the fields of the ledger, as the register's headings and the findings call them. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  kind: '记录种类',
  ref: '编号',
  agency: '机构代码',
  code: '机构代码',
  name: '名称',
  level: '层级',
  agencyKind: '机构性质',
  parent: '上级机构代码',
  caseNo: '案号',
  applicant: '申请人',
  'applicant.name': '申请人姓名或名称',
  'applicant.type': '申请人类型',
  coApplicants: '共同申请人',
  representative: '代理人',
  type: '类型',
  idNumber: '证件号码',
  phone: '电话',
  address: '地址',
  email: '电子邮箱',
  channel: '提交方式',
  submittedOn: '提交日期',
  receivedOn: '收到日期',
  description: '申请内容',
  form: '所需形式',
  deliveryWanted: '获取方式',
  origin: '来源',
  mergedInto: '并入的申请编号',
  duplicateOf: '先前申请的编号',
  feeUnits: '收费件数',
  events: '办理过程',
  on: '日期',
  servedOn: '送达日期',
  replyWithinWorkingDays: '答复期限（工作日）',
  workingDays: '延长的工作日数',
  approvedBy: '批准人',
  until: '延至日期',
  party: '被征求意见的一方',
  opinion: '意见',
  amountYuan: '金额（元）',
  decision: '处理结果',
  decisions: '处理结果',
  outcome: '处理结果',
  grounds: '理由',
  article: '依据条款',
  documentNo: '文号',
  delivery: '送达方式',
  carrier: '承运单位',
  mailNo: '邮件号',
  signedOn: '签发日期',
  dispatchedOn: '寄出日期',
  round: '轮次',
  cause: '作出原因',
  by: '责令重作的复议或诉讼编号',
  closedOn: '办结日期',
  application: '申请编号',
  applications: '申请编号',
  review: '复议编号',
  caseNumber: '复议案号',
  body: '复议机关',
  filedOn: '申请复议日期',
  acceptedOn: '受理日期',
  concludedOn: '结案日期',
  result: '结果',
  disposal: '文书用语',
  parts: '分项结果',
  ground: '事由',
  redoWithinWorkingDays: '重作期限（工作日）',
  route: '起诉途径',
  role: '被告身份',
  court: '法院',
  docketNo: '诉讼案号',
  instances: '审级',
  'instances.level': '审级',
  decidedOn: '裁判日期',
  appealedOn: '上诉日期',
  effectiveOn: '生效日期',
  year: '年度',
  item: '数据项目',
  value: '数值',
  scope: '范围',
  source: '来源',
  confirmedBy: '确认人',
  confirmedOn: '确认日期',
  title: '文件名称',
  issuedOn: '制发日期',
  endedOn: '失效日期',
  endedHow: '失效方式',
  revises: '修订的文件',
  carriedIn: '上年结转数',
  pending: '尚未审结数',
};

export type FieldPath = readonly (string | number)[];

/** `events[2].on`. */
export const pathText = (path: FieldPath): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );

/** 办理过程第 3 项的日期. */
export function fieldName(path: FieldPath): string {
  const keys = path.filter((part): part is string => typeof part === 'string');
  const last = keys.at(-1) ?? '';
  const own = FIELD_NAMES[keys.slice(-2).join('.')] ?? FIELD_NAMES[last] ?? last;
  const place = path.findIndex((part) => typeof part === 'number');
  if (place < 1) return own;
  const list = String(path[place - 1]);
  const position = `${FIELD_NAMES[list] ?? list}第 ${Number(path[place]) + 1} 项`;
  return place === path.length - 1 ? position : `${position}的${own}`;
}
