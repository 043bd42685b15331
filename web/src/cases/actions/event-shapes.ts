/** Fields that a kind of event has besides its day; a star: without it the event says nothing. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  confirmed: ['how'],
  supplementRequested: ['servedOn', 'replyWithinWorkingDays'],
  extensionProposed: ['workingDays', 'reason'],
  extensionApproved: ['remark'],
  extensionRefused: ['reason'],
  extended: ['workingDays', 'approvedBy'],
  delayed: ['until*'],
  thirdPartyConsulted: ['party', 'receivedOn'],
  thirdPartyReplied: ['party', 'stance'],
  thirdPartySilent: ['party'],
  agencyConsulted: ['party', 'receivedOn'],
  agencyReplied: ['party'],
  agencySilent: ['party'],
  ownUnitAsked: ['unit*', 'question'],
  ownUnitAnswered: ['unit', 'result'],
  guided: ['matters'],
  feeNoticed: ['servedOn', 'amountYuan'],
  feePaid: ['amountYuan'],
  disclosureReviewed: ['reviewStage*', 'reviewResult*', 'remark'],
  drafted: ['note'],
  legalChecked: ['remark'],
  legalReturned: ['reason*'],
  approved: ['remark'],
  approvalRefused: ['reason*'],
  signed: ['documentNo'],
  dispatched: ['delivery', 'carrier', 'mailNo'],
  served: ['delivery'],
  publishedProactively: ['address*'],
  merged: ['into*'],
  voided: ['reason*'],
  reopened: ['cause', 'by', 'redoWithinWorkingDays'],
  archived: ['place'],
};

export type Control =
  'day' | 'workingDays' | 'yuan' | 'line' | 'text' | 'delivery' | Readonly<Record<string, string>>;

export interface EventField {
  readonly name: string;
  readonly label: string;
  readonly control: Control;
  readonly needed: boolean;
  readonly extra?: string;
}

type Shape = Omit<EventField, 'needed' | 'name'> & { readonly name?: string };

const ONLY_ONE = '只征求了一方意见的，可以不填。';

const SHAPES: Readonly<Record<string, Shape>> = {
  how: { label: '确认的方式', control: 'line', extra: '例如：电话确认、系统回复' },
  servedOn: { label: '申请人收到之日', control: 'day' },
  replyWithinWorkingDays: { label: '补正期限（工作日）', control: 'workingDays' },
  workingDays: { label: '延长（工作日，最长 20）', control: 'workingDays' },
  approvedBy: { label: '批准人', control: 'line' },
  reason: { label: '理由', control: 'text' },
  remark: { name: 'opinion', label: '意见', control: 'text' },
  until: { label: '确定的答复日期', control: 'day' },
  party: { label: '被征求意见方', control: 'line', extra: ONLY_ONE },
  receivedOn: { label: '对方收到之日', control: 'day' },
  stance: { name: 'opinion', label: '意见', control: { agrees: '同意公开', objects: '不同意公开' } },
  unit: { label: '内设机构', control: 'line' },
  question: { label: '要查找什么', control: 'text' },
  result: { label: '检索结果', control: 'text' },
  note: { label: '说明', control: 'text' },
  matters: {
    name: 'note',
    label: '申请包含的各项内容',
    control: 'text',
    extra: '告知书在“文书”中起草。申请人分别重新提出后，在“关联的申请”中分别立案。',
  },
  amountYuan: { label: '金额（元）', control: 'yuan' },
  reviewStage: {
    name: 'stage',
    label: '审查环节',
    control: { handling: '承办机构审查', office: '公开工作机构审查', secrecy: '保密审查' },
  },
  reviewResult: {
    name: 'result',
    label: '审查结论',
    control: { mayDisclose: '可以公开', partly: '部分可以公开', mayNot: '不得公开' },
  },
  documentNo: { label: '文书号', control: 'line' },
  delivery: { label: '送达方式', control: 'delivery' },
  carrier: { label: '承运单位', control: 'line', extra: '邮政企业或者 EMS' },
  mailNo: { label: '邮件号', control: 'line' },
  address: { label: '公开的网址或者场所', control: 'line' },
  into: { label: '并入的案号', control: 'line' },
  cause: {
    label: '原因',
    control: {
      redo: '撤销后重新答复',
      orderedFirst: '责令后首次答复',
      selfCorrection: '自行纠正后重新答复',
    },
  },
  by: { label: '责令的复议、诉讼编号', control: 'line' },
  redoWithinWorkingDays: { label: '责令的期限（工作日）', control: 'workingDays' },
  place: { label: '归档位置', control: 'line' },
};

/** The fields of a kind of event, in the order of a form. A kind that is not here has a day and nothing else. */
export function fieldsOf(type: string): readonly EventField[] {
  return (FIELDS[type] ?? []).flatMap((told) => {
    const key = told.replace('*', '');
    const shape = SHAPES[key];
    // Who was consulted is said when asking, so that the answer may leave it out.
    const { extra, ...plain } = shape ?? { label: key, control: 'line' as const };
    const said = type.endsWith('Consulted') ? {} : extra === undefined ? {} : { extra };
    return [{ name: key, ...plain, ...said, needed: told.endsWith('*') }];
  });
}

/** 公开、不公开 and the like, of a value that a fact tells; undefined where it is no word of ours. */
export function wordOf(type: string, name: string, value: unknown): string | undefined {
  const control = fieldsOf(type).find((field) => field.name === name)?.control;
  return typeof control === 'object' && typeof value === 'string' ? control[value] : undefined;
}
