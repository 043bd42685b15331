import { choice, date, number, reference, text, type Column } from './columns.js';
import type { RegisterSheet } from './register-sheet.js';

const agency = reference('机构代码', 'agency', '办理机关的代码；整个文件只有一个机关时不填');

/** Contact data of the applicant go without the prefix, as registers in use write them. */
const contact = (prefix: string, name: string): { heading: string; aliases?: string[] } =>
  prefix === '申请人' ? { heading: name, aliases: [`${prefix}${name}`] } : { heading: `${prefix}${name}` };

const contactText = (prefix: string, name: string, path: string, note: string, width: number): Column => {
  const { heading, ...aliases } = contact(prefix, name);
  return text(heading, path, note, { width, ...aliases });
};

const person = (prefix: string, path: string, required: boolean): Column[] => [
  choice(`${prefix}类型`, `${path}type`, 'applicantType', '从列表中选择，决定表三的列', {
    ...(required ? { required } : {}),
  }),
  text(`${prefix}姓名或名称`, `${path}name`, '自然人填姓名，单位填全称', {
    ...(required ? { required } : {}),
    ...(prefix === '申请人' ? { aliases: ['申请人'] } : {}),
  }),
  contactText(prefix, '证件号码', `${path}idNumber`, '身份证号或者统一社会信用代码，按文本填写', 21),
  contactText(prefix, '电话', `${path}phone`, '联系电话', 15),
  contactText(prefix, '地址', `${path}address`, '通信地址', 26),
  contactText(prefix, '电子邮箱', `${path}email`, '电子邮箱', 20),
];

const commonEvents: Column[] = [
  date('告知补正日期', 'on', '作出补正告知之日', { event: 'supplementRequested', aliases: ['补正通知日期'] }),
  date('补正告知送达日期', 'servedOn', '申请人收到补正告知之日', { event: 'supplementRequested', width: 17 }),
  number('补正期限（工作日）', 'replyWithinWorkingDays', '告知申请人的补正期限', {
    event: 'supplementRequested',
    width: 19,
  }),
  date('收到补正日期', 'on', '收到补正材料之日', { event: 'supplementReceived', aliases: ['补正收到日期'] }),
  date('逾期不补正日期', 'on', '补正期限届满、申请人没有补正之日', { event: 'supplementLapsed', width: 15 }),
  date('延期日期', 'on', '批准延长答复期限之日', { event: 'extended', aliases: ['延长答复期限日期'] }),
  number('延长的工作日数', 'workingDays', '最多 20 个工作日', { event: 'extended', width: 15 }),
  text('延期批准人', 'approvedBy', '政府信息公开工作机构负责人', { event: 'extended', width: 13 }),
  date('告知收费日期', 'on', '发出收费通知之日', { event: 'feeNoticed', aliases: ['收费通知日期'] }),
  number('收费金额（元）', 'amountYuan', '通知缴纳的信息处理费', { event: 'feeNoticed', width: 15 }),
  date('缴费日期', 'on', '申请人缴纳费用之日', { event: 'feePaid' }),
  date('逾期未缴费日期', 'on', '缴费期限届满、申请人没有缴费之日', { event: 'feeLapsed', width: 15 }),
  date('撤回申请日期', 'on', '收到申请人撤回申请之日', { event: 'withdrawn', aliases: ['撤回日期'] }),
];

/** Columns of an answer; `prefix` leads to it from the record. */
const answer = (prefix: string, required: boolean): Column[] => [
  choice('处理结果', `${prefix}outcome`, 'outcome', '从列表中选择；尚未答复的不填', {
    ...(required ? { required } : {}),
    width: 30,
    aliases: ['办理结果', '答复类型', '答复结果'],
  }),
  text('文号', `${prefix}documentNo`, '答复书的文号', { width: 24, aliases: ['答复文号'] }),
  choice('送达方式', `${prefix}delivery`, 'delivery', '邮政寄送以交邮之日、其他方式以签收之日为答复之日'),
  text('承运单位', `${prefix}carrier`, '邮政企业，如 EMS', { width: 12 }),
  text('邮件号', `${prefix}mailNo`, '挂号信或者 EMS 的单号，按文本填写'),
  date('签发日期', `${prefix}signedOn`, '答复书的落款日期', { aliases: ['落款日期'] }),
  date('寄出日期', `${prefix}dispatchedOn`, '交邮日期，或者电子送达的发送日期', { aliases: ['交邮日期'] }),
  date('送达日期', `${prefix}servedOn`, '申请人签收或者电子送达到达之日', {
    aliases: ['签收日期', '送达日'],
  }),
];

const applications: RegisterSheet = {
  name: '申请',
  record: 'application',
  intro: '每件政府信息公开申请一行。一般的申请只填这一张表就够了。',
  columns: [
    reference('编号', 'ref', '本文件内唯一，其他工作表用它指到这件申请', {
      required: true,
      aliases: ['申请编号'],
    }),
    agency,
    text('案号', 'caseNo', '登记的受理编号；不填则由系统编号', { aliases: ['登记号', '受理编号'] }),
    ...person('申请人', 'applicant.', true),
    choice('提交方式', 'channel', 'channel', '从列表中选择', { required: true, aliases: ['申请方式'] }),
    date('提交日期', 'submittedOn', '申请人递交、寄出或者在线提交之日'),
    date('收到日期', 'receivedOn', '条例第三十一条的收到申请之日，决定计入哪一年', { required: true }),
    text('申请内容', 'description', '所申请政府信息的名称、文号或者特征描述', { required: true, width: 40 }),
    text('所需形式', 'form', '如 纸质、电子'),
    text('获取方式', 'deliveryWanted', '如 邮寄、当面领取'),
    ...commonEvents,
    ...answer('decision.', false),
    date('办结日期', 'closedOn', '没有答复书即办结的，填办结之日'),
    number('收费件数', 'feeUnits', '计算信息处理费的件数'),
    choice('来源', 'origin.kind', 'origin', '直接收到的申请不填', { width: 20 }),
    reference('来源编号', 'origin.ref', '拆分前的申请，或者转来机关的编号'),
    reference('并入的申请编号', 'mergedInto', '与另一件申请合并办理的，填那一件的编号'),
    reference('先前申请的编号', 'duplicateOf', '重复申请的，填先前已经答复的申请编号'),
    ...person('代理人', 'representative.', false),
  ],
};

const events: RegisterSheet = {
  name: '办理过程',
  record: 'application',
  list: 'events',
  intro: '“申请”表里没有专列的环节，或者同一环节发生多次的，每次一行。',
  columns: [
    reference('编号', 'ref', '“申请”表里的编号', { required: true, aliases: ['申请编号'] }),
    choice('环节', 'type', 'caseEvent', '从列表中选择', { required: true }),
    date('日期', 'on', '环节发生之日', { required: true }),
    date('送达日期', 'servedOn', '补正或者收费告知送达申请人之日'),
    number('补正期限（工作日）', 'replyWithinWorkingDays', '只用于告知补正', { width: 19 }),
    number('延长的工作日数', 'workingDays', '只用于延长答复期限', { width: 15 }),
    text('批准人', 'approvedBy', '只用于延长答复期限'),
    date('延至日期', 'until', '只用于告知延迟答复'),
    text('被征求意见的一方', 'party', '第三方或者其他机关的名称', { width: 20 }),
    date('对方收到日期', 'receivedOn', '对方收到征求意见书之日'),
    choice('意见', 'opinion', 'opinion', '只用于第三方反馈意见', { width: 13 }),
    number('金额（元）', 'amountYuan', '只用于告知收费和缴纳费用'),
  ],
};

const decisions: RegisterSheet = {
  name: '答复',
  record: 'application',
  list: 'decisions',
  intro: '同一件申请先后答复过几次的（撤销后重新答复等），每次一行；第 1 轮可以留在“申请”表。',
  columns: [
    reference('编号', 'ref', '“申请”表里的编号', { required: true, aliases: ['申请编号'] }),
    number('轮次', 'round', '第几次答复', { required: true, width: 8 }),
    choice('作出原因', 'cause', 'decisionCause', '从列表中选择', { width: 20 }),
    reference('责令重作的复议或诉讼编号', 'by', '“行政复议”或者“行政诉讼”表里的编号', { width: 26 }),
    ...answer('', true),
  ],
};

const grounds: RegisterSheet = {
  name: '理由',
  record: 'application',
  list: 'grounds',
  intro: '一份答复有几条理由的，每条一行。',
  columns: [
    reference('编号', 'ref', '“申请”表里的编号', { required: true, aliases: ['申请编号'] }),
    number('轮次', 'round', '哪一次答复的理由；只答复过一次的不填', { width: 8 }),
    choice('理由', 'outcome', 'outcome', '从列表中选择', { required: true, width: 30 }),
    text('依据条款', 'article', '如 第十五条', { width: 24 }),
  ],
};

const coApplicants: RegisterSheet = {
  name: '共同申请人',
  record: 'application',
  list: 'coApplicants',
  intro: '几个人共同提出一件申请的，第一人填在“申请”表，其余每人一行。',
  columns: [
    reference('编号', 'ref', '“申请”表里的编号', { required: true, aliases: ['申请编号'] }),
    ...person('申请人', '', true),
  ],
};

export const APPLICATION_SHEETS: readonly RegisterSheet[] = [
  applications,
  events,
  decisions,
  grounds,
  coApplicants,
];
