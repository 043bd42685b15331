import { App, Form, Input, Modal, Radio } from 'antd';
import type { FigureSheet, FigureSheetReminder } from '../api/types.js';
import { DayInput } from '../common/day-input.js';
import { todayOnThisComputer } from '../common/days.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { optionsFrom } from '../common/terms.js';
import type { Place } from '../shell/place.js';
import { useRemind, useSendBack, useVoid } from './queries.js';
import { WAY_LABELS } from './sheet-terms.js';

export type FollowUp = 'sendBack' | 'void' | 'remind';

const WORDS: Readonly<
  Record<FollowUp, { readonly label: string; readonly meaning: string; readonly prose: string }>
> = {
  sendBack: {
    label: '退回',
    meaning: '退回单位重报。已经采用的数据保留在表里，到重报的数据采用为止。',
    prose: '退回的理由',
  },
  void: {
    label: '作废',
    meaning: '下错的填报单作废后保留，不再催报，也不影响年度报告。',
    prose: '作废的理由',
  },
  remind: {
    label: '登记催报',
    meaning: '登记已经催过一次。系统不会自动发送。',
    prose: '对方的答复（可以不填）',
  },
};

interface Fields {
  readonly prose?: string;
  readonly way: FigureSheetReminder['way'];
  readonly on: string;
}

interface Props {
  readonly place: Place;
  readonly sheet: FigureSheet;
  readonly step: FollowUp;
  readonly onClose: () => void;
}

/** A step is confirmed with what it needs; what was typed stays when the server refuses it. */
export function FollowUpDialog({ place, sheet, step, onClose }: Props) {
  const [form] = Form.useForm<Fields>();
  const sendBack = useSendBack(place, sheet);
  const voiding = useVoid(place, sheet);
  const remind = useRemind(place, sheet);
  const { message } = App.useApp();
  const { label, meaning, prose } = WORDS[step];
  const isPending = sendBack.isPending || voiding.isPending || remind.isPending;
  const done = {
    onSuccess: () => {
      void message.success(`已${label}`);
      onClose();
    },
  };
  const submit = ({ prose: typed, way, on }: Fields): void => {
    if (isPending) return;
    const text = typed?.trim() ?? '';
    if (step === 'sendBack') sendBack.mutate(text, done);
    else if (step === 'void') voiding.mutate(text, done);
    else remind.mutate({ way, on, ...(text !== '' && { note: text }) }, done);
  };
  return (
    <Modal
      open
      width={560}
      title={`${label}：${sheet.unit}`}
      okText={label}
      cancelText="取消"
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="dialog-article">{meaning}</p>
      <ProblemAlert error={sendBack.error ?? voiding.error ?? remind.error} title={`没有${label}`} />
      <Form<Fields>
        form={form}
        name={`sheet-${step}`}
        layout="vertical"
        requiredMark={false}
        initialValues={{ way: 'phone', on: todayOnThisComputer() }}
        onFinish={submit}
      >
        {step === 'remind' && (
          <>
            <Form.Item name="way" label="方式">
              <Radio.Group options={optionsFrom(WAY_LABELS)} />
            </Form.Item>
            <Form.Item name="on" label="日期" rules={[{ required: true, message: '请选择日期' }]}>
              <DayInput />
            </Form.Item>
          </>
        )}
        <Form.Item
          name="prose"
          label={prose}
          rules={step === 'remind' ? [] : [{ required: true, whitespace: true, message: `请填写${prose}` }]}
        >
          <Input.TextArea rows={3} maxLength={step === 'remind' ? 500 : 2000} autoFocus={step !== 'remind'} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
