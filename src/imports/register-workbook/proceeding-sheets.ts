import { choice, date, number, reference, references, text } from './columns.js';
import type { RegisterSheet } from './register-sheet.js';

const agency = reference('机构代码', 'agency', '被复议或者被诉机关的代码；只有一个机关时不填');

/** What was brought, and what was ordered. */
const brought = [
  choice('提起人', 'complainant', 'complainant', '不填为申请人', { width: 10 }),
  choice('责令事项', 'ordered', 'order', '责令重新答复，或者对没有答复的责令首次答复', { width: 12 }),
] as const;

/** The grounds that are contested, one a row. */
const parts = (disposals: 'reviewDisposal' | 'lawsuitDisposal') =>
  [
    text('事由', 'ground', '复议、诉讼请求或者答复的哪一部分', { width: 30 }),
    choice('争议类别', 'complaint', 'complaint', '对什么不服', { width: 24 }),
    choice('所争议的答复结果', 'outcome', 'outcome', '表三的哪一种结果', { width: 24 }),
    choice('文书用语', 'disposal', disposals, '对这一项的处理', { open: true }),
    choice('败因', 'lossReason', 'lossReason', '没有得到支持的原因', { width: 24 }),
    text('理由', 'reason', '文书中的理由', { width: 30 }),
  ] as const;

const reviews: RegisterSheet = {
  name: '行政复议',
  record: 'review',
  intro: '对政府信息公开答复提起的行政复议，每件一行。',
  columns: [
    reference('编号', 'ref', '本文件内唯一', { required: true, aliases: ['复议编号'] }),
    agency,
    reference('申请编号', 'application', '所涉申请在“申请”表里的编号'),
    references('涉及的多件申请编号', 'applications', '一件复议涉及几件申请的，用顿号隔开'),
    number('轮次', 'round', '针对第几次答复', { width: 8 }),
    text('复议案号', 'caseNumber', '复议机关的案号', { width: 24 }),
    text('复议机关', 'body', '复议机关全称', { width: 24 }),
    date('申请复议日期', 'filedOn', '申请人提出复议之日'),
    date('受理日期', 'acceptedOn', '复议机关受理之日；尚未受理的不填，但要填申请复议日期'),
    date('结案日期', 'concludedOn', '尚未审结的不填'),
    choice('结果', 'result', 'proceedingResult', '表四的列；填写了文书用语的可以不填'),
    choice('文书用语', 'disposal', 'reviewDisposal', '复议决定的法律用语，如 撤销、确认违法', { open: true }),
    date('送达日期', 'servedOn', '复议决定送达之日'),
    number('重作期限（工作日）', 'redoWithinWorkingDays', '责令重新答复的期限', { width: 19 }),
    ...brought,
  ],
};

const reviewParts: RegisterSheet = {
  name: '复议分项',
  record: 'review',
  list: 'parts',
  intro: '一份复议决定对几项内容分别处理的，每项一行。',
  columns: [
    reference('编号', 'ref', '“行政复议”表里的编号', { required: true, aliases: ['复议编号'] }),
    ...parts('reviewDisposal'),
  ],
};

const lawsuitParts: RegisterSheet = {
  name: '诉讼分项',
  record: 'lawsuit',
  list: 'parts',
  intro: '一件诉讼涉及几项内容的，每项一行。',
  columns: [
    reference('编号', 'ref', '“行政诉讼”表里的编号', { required: true, aliases: ['诉讼编号'] }),
    ...parts('lawsuitDisposal'),
  ],
};

const lawsuits: RegisterSheet = {
  name: '行政诉讼',
  record: 'lawsuit',
  intro: '因政府信息公开答复提起的行政诉讼，每件一行；上诉仍是同一件，写在“审级”表。',
  columns: [
    reference('编号', 'ref', '本文件内唯一', { required: true, aliases: ['诉讼编号'] }),
    agency,
    reference('申请编号', 'application', '所涉申请在“申请”表里的编号'),
    number('轮次', 'round', '针对第几次答复', { width: 8 }),
    reference('复议编号', 'review', '复议后起诉的，填“行政复议”表里的编号'),
    choice('起诉途径', 'route', 'route', '从列表中选择，决定表四的部分', { required: true }),
    choice('被告身份', 'role', 'role', '作为复议机关被诉的登记而不计入表四', { width: 20 }),
    text('法院', 'court', '一审法院全称', { width: 24 }),
    text('诉讼案号', 'docketNo', '一审案号', { width: 24 }),
    date('起诉日期', 'filedOn', '起诉人提交起诉状之日'),
    date('受理日期', 'acceptedOn', '法院立案之日；尚未立案的不填，但要填起诉日期'),
    date('结案日期', 'concludedOn', '尚未审结的不填'),
    choice('结果', 'result', 'proceedingResult', '表四的列；填写了文书用语的可以不填'),
    choice('文书用语', 'disposal', 'lawsuitDisposal', '裁判的法律用语，如 驳回诉讼请求', { open: true }),
    number('重作期限（工作日）', 'redoWithinWorkingDays', '判令重新答复的期限', { width: 19 }),
    ...brought,
  ],
};

const instances: RegisterSheet = {
  name: '审级',
  record: 'lawsuit',
  list: 'instances',
  intro: '经过上诉或者再审的诉讼，每个审级一行。',
  columns: [
    reference('编号', 'ref', '“行政诉讼”表里的编号', { required: true, aliases: ['诉讼编号'] }),
    number('审级', 'level', '1 一审、2 二审、3 再审', { required: true, width: 8 }),
    text('法院', 'court', '这一审级的法院', { width: 24 }),
    text('诉讼案号', 'docketNo', '这一审级的案号', { width: 24 }),
    date('受理日期', 'acceptedOn', '这一审级立案之日'),
    date('裁判日期', 'decidedOn', '裁判文书的日期'),
    choice('裁判形式', 'form', 'judgmentForm', '判决、裁定或者调解书', { width: 12 }),
    choice('文书用语', 'disposal', 'lawsuitDisposal', '裁判的法律用语', { open: true }),
    choice('结果', 'result', 'proceedingResult', '改判的，填表四的列'),
    date('送达日期', 'servedOn', '裁判送达之日'),
    date('上诉日期', 'appealedOn', '提起上诉之日'),
    date('生效日期', 'effectiveOn', '裁判生效之日'),
  ],
};

export const PROCEEDING_SHEETS: readonly RegisterSheet[] = [
  reviews,
  reviewParts,
  lawsuits,
  lawsuitParts,
  instances,
];
