import { App, Checkbox, Form, Input, Modal, Radio } from 'antd';
import type { Setting } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useChangeSetting } from './queries.js';

/** The agency chooses no more itself; the server has `null` for it, which no radio button can hold. */
const LIKE_SUPERIOR = '';

interface Fields {
  readonly value: string;
  readonly binding: boolean;
  readonly reason: string;
}

interface Props {
  readonly code: string;
  readonly setting: Setting;
  readonly onClose: () => void;
}

/** Chooses otherwise, with a reason; what was typed stays when the server refuses it. */
export function ChangeDialog({ code, setting, onClose }: Props) {
  const { name, label, meaning, options, effect, value, recommended, from, binding, counting } = setting;
  const [form] = Form.useForm<Fields>();
  const chosen = Form.useWatch<string | undefined>('value', form);
  const change = useChangeSetting(code, name);
  const { message } = App.useApp();
  const takeBack = {
    key: LIKE_SUPERIOR,
    label: '不再单独选定',
    description: '随上级机关；上级机关没有选定的，用推荐的做法。',
  };
  const choices = from === 'own' ? [...options, takeBack] : options;
  return (
    <Modal
      open
      width={640}
      title={`改变：${label}`}
      okText="改变"
      cancelText="取消"
      confirmLoading={change.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="dialog-article">{meaning}</p>
      <ProblemAlert error={change.error} title="没有改变" />
      <Form<Fields>
        form={form}
        name="setting-change"
        layout="vertical"
        initialValues={{ value, binding: from === 'own' && binding, reason: '' }}
        onFinish={(fields) => {
          if (change.isPending) return;
          const own = fields.value === LIKE_SUPERIOR ? null : fields.value;
          const body = { value: own, binding: own !== null && fields.binding, reason: fields.reason };
          change.mutate(body, {
            onSuccess: ({ recount }) => {
              void message.success(recount && counting ? '规则已改变，正在重新计数' : '规则已改变');
              onClose();
            },
          });
        }}
      >
        <Form.Item name="value" label="选择一种">
          <Radio.Group className="setting-choices">
            {choices.map((choice) => (
              <Radio key={choice.key} value={choice.key}>
                <strong>{choice.label}</strong>
                {choice.key === value && '（现行）'}
                {choice.key === recommended && '（推荐）'}
                <span className="sub">{choice.description}</span>
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
        <Form.Item name="binding" valuePropName="checked">
          <Checkbox disabled={chosen === LIKE_SUPERIOR}>下级机关一律适用，不得另行选定</Checkbox>
        </Form.Item>
        <Form.Item
          name="reason"
          label="改变的理由"
          extra={`改变的影响：${effect}`}
          rules={[{ required: true, whitespace: true, message: '请填写改变的理由' }]}
        >
          <Input.TextArea rows={2} maxLength={500} placeholder="例如：与上级机关的填报口径一致" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
