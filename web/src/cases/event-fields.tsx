import { Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { DayInput } from '../common/day-input.js';
import { optionsOf } from '../common/terms.js';
import { useVocabularies } from '../shell/queries.js';

/** Fields that a kind of event has besides its day. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  supplementRequested: ['servedOn', 'replyWithinWorkingDays'],
  extended: ['workingDays', 'approvedBy'],
  delayed: ['until'],
  thirdPartyConsulted: ['party', 'receivedOn'],
  thirdPartyReplied: ['party', 'opinion'],
  agencyConsulted: ['party', 'receivedOn'],
  agencyReplied: ['party'],
  feeNoticed: ['servedOn', 'amountYuan'],
  feePaid: ['amountYuan'],
  decided: ['outcome', 'documentNo'],
  signed: ['documentNo'],
  dispatched: ['delivery', 'mailNo'],
  served: ['delivery'],
  merged: ['into'],
};
/** Without these the event says nothing. */
const NEEDED: readonly string[] = ['outcome', 'into', 'until'];

const LABELS: Readonly<Record<string, string>> = {
  servedOn: '申请人收到之日',
  replyWithinWorkingDays: '补正期限（工作日）',
  workingDays: '延长（工作日，最长 20）',
  approvedBy: '批准人',
  until: '确定的答复日期',
  party: '被征求意见方',
  receivedOn: '对方收到之日',
  opinion: '意见',
  amountYuan: '金额（元）',
  outcome: '处理结果',
  documentNo: '文书号',
  delivery: '送达方式',
  mailNo: '邮件号',
  into: '并入的案号',
};

export const fieldsOf = (type: string): readonly string[] => FIELDS[type] ?? [];
export const EVENT_FIELDS: readonly string[] = ['on', ...Object.keys(LABELS)];

function control(name: string, words: ReturnType<typeof useVocabularies>['data']): ReactNode {
  switch (name) {
    case 'servedOn':
    case 'receivedOn':
    case 'until':
      return <DayInput />;
    case 'replyWithinWorkingDays':
    case 'workingDays':
      return <InputNumber min={1} max={365} precision={0} />;
    case 'amountYuan':
      return <InputNumber min={0} precision={2} />;
    case 'opinion':
      return (
        <Select
          allowClear
          options={[
            { value: 'agrees', label: '同意公开' },
            { value: 'objects', label: '不同意公开' },
          ]}
        />
      );
    case 'outcome':
      return <Select showSearch={{ optionFilterProp: 'label' }} options={optionsOf(words?.outcomes)} />;
    case 'delivery':
      return <Select allowClear options={optionsOf(words?.deliveries)} />;
    default:
      return <Input maxLength={200} autoComplete="off" />;
  }
}

export function EventFields({ type }: { readonly type: string }) {
  const words = useVocabularies();
  return (
    <div className="form-row">
      {fieldsOf(type).map((name) => (
        <Form.Item
          key={name}
          name={name}
          label={LABELS[name]}
          rules={NEEDED.includes(name) ? [{ required: true, message: `请填写${LABELS[name] ?? ''}` }] : []}
        >
          {control(name, words.data)}
        </Form.Item>
      ))}
    </div>
  );
}
