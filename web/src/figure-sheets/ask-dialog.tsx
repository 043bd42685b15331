import { App, Form, Input, Modal, Radio, Select } from 'antd';
import { useMemo } from 'react';
import type { AskableFigure, FigureSheets, NewFigureSheet } from '../api/types.js';
import { DayInput } from '../common/day-input.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { optionsFrom } from '../common/terms.js';
import type { Place } from '../shell/place.js';
import { useAsk } from './queries.js';
import { SCOPE_LABELS } from './sheet-terms.js';

const STANDS: Readonly<Record<AskableFigure['state'], string>> = {
  missing: '',
  supplied: '，已有数据',
  asked: '，已向单位要数',
  registered: '，由登记簿计数',
  unusual: '',
};

/** A sheet to one unit: several enforcement units each report a part, which are added up once they are accepted. */
export function AskDialog({
  place,
  found,
  onClose,
}: {
  readonly place: Place;
  readonly found: FigureSheets;
  readonly onClose: () => void;
}) {
  const [form] = Form.useForm<NewFigureSheet>();
  const ask = useAsk(place);
  const { message } = App.useApp();
  const options = useMemo(
    () =>
      found.askable.map(({ item, label, unit, state }) => ({
        value: item,
        label: `${label}（${unit}${STANDS[state]}）`,
      })),
    [found.askable],
  );
  return (
    <Modal
      open
      width={640}
      title={`向单位下发${place.year}年数据填报单`}
      okText="下发"
      cancelText="取消"
      confirmLoading={ask.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="dialog-article">同一项可以向几个单位要，采用后加总，来源里写明每个单位。</p>
      <ProblemAlert error={ask.error} title="没有下发" />
      <Form<NewFigureSheet>
        form={form}
        name="ask"
        layout="vertical"
        requiredMark={false}
        initialValues={{ scope: 'own', dueOn: found.usualDueOn }}
        onFinish={(body) => {
          if (ask.isPending) return;
          ask.mutate(
            { ...body, ...(body.contact?.trim() === '' && { contact: undefined }) },
            {
              onSuccess: () => {
                void message.success('填报单已下发');
                onClose();
              },
            },
          );
        }}
      >
        <Form.Item
          name="unit"
          label="单位"
          rules={[{ required: true, whitespace: true, message: '请填写单位' }]}
        >
          <Input maxLength={100} placeholder="例如：综合行政执法大队" autoFocus />
        </Form.Item>
        <Form.Item name="items" label="填报项目" rules={[{ required: true, message: '请至少选择一项' }]}>
          <Select
            mode="multiple"
            options={options}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="输入名称查找"
          />
        </Form.Item>
        <Form.Item name="contact" label="联系人（可以不填）">
          <Input maxLength={100} placeholder="例如：赵某，内线 8012" />
        </Form.Item>
        <Form.Item name="scope" label="表二数据的范围">
          <Radio.Group options={optionsFrom(SCOPE_LABELS)} />
        </Form.Item>
        <Form.Item name="dueOn" label="报回期限" rules={[{ required: true, message: '请选择日期' }]}>
          <DayInput />
        </Form.Item>
      </Form>
    </Modal>
  );
}
