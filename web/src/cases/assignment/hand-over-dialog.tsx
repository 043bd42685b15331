import { App, Form, Input, Modal, Select } from 'antd';
import type { Caseload, HandOver } from '../../api/types.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import { handlerOptions } from './handler-options.js';
import { useHandOver } from './queries.js';

type Person = Caseload['people'][number];

interface Props {
  readonly code: string;
  readonly from: Person;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** All unanswered cases of one to another. */
export function HandOverDialog({ code, from, people, onClose }: Props) {
  const [form] = Form.useForm<HandOver>();
  const handOver = useHandOver(code);
  const { message } = App.useApp();
  const options = handlerOptions(people).filter(({ value }) => value !== from.username);
  return (
    <Modal
      open
      title={`移交${from.name}手上的申请`}
      okText="移交"
      cancelText="取消"
      confirmLoading={handOver.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>未办结的 {from.open} 件申请全部转由接收人承办，已办结的不变。移交会留下记录。</p>
      <ProblemAlert error={handOver.error} title="没有移交" />
      <Form<HandOver>
        form={form}
        name="hand-over"
        layout="vertical"
        onFinish={(body) => {
          handOver.mutate(
            { username: from.username, body },
            {
              onSuccess: ({ cases }) => {
                void message.success(`已移交 ${cases.length} 件申请`);
                onClose();
              },
            },
          );
        }}
      >
        <Form.Item name="to" label="接收人" rules={[{ required: true, message: '请选择接收人' }]}>
          <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item
          name="reason"
          label="原因"
          rules={[{ required: true, whitespace: true, message: '请填写原因' }]}
        >
          <Input maxLength={200} placeholder="例如：岗位调整" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
