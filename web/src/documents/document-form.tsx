import { Form, Input, Modal, Radio, Select } from 'antd';
import type { DocumentRecord, NewDocument } from '../api/types.js';
import { DayInput } from '../common/day-input.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { withoutBlanks } from '../common/without-blanks.js';
import { choices, ENDING_LABELS, TYPE_LABELS } from './document-terms.js';
import { useAddDocument } from './queries.js';

interface Props {
  readonly code: string;
  readonly existing: readonly DocumentRecord[];
  readonly onClose: (saved: boolean) => void;
}

function EndingFields() {
  const endedOn = Form.useWatch<string | undefined>('endedOn');
  const ended = endedOn !== undefined && endedOn !== '';
  return (
    <div className="form-row">
      <Form.Item name="endedOn" label="失效日期（仍有效的不填）">
        <DayInput />
      </Form.Item>
      <Form.Item
        name="endedHow"
        label="失效方式"
        rules={[{ required: ended, message: '填了失效日期，请选择失效方式' }]}
      >
        <Select allowClear disabled={!ended} options={choices(ENDING_LABELS)} />
      </Form.Item>
    </div>
  );
}

export function DocumentForm({ code, existing, onClose }: Props) {
  const [form] = Form.useForm<NewDocument>();
  const add = useAddDocument(code);
  const revisable = existing.map(({ documentNo, title }) => ({ value: documentNo ?? title, label: title }));
  const submit = (fields: NewDocument): void => {
    add.mutate(withoutBlanks(fields), {
      onSuccess: () => {
        onClose(true);
      },
    });
  };
  return (
    <Modal
      open
      title="登记文件"
      okText="保存"
      cancelText="取消"
      width={640}
      confirmLoading={add.isPending}
      onOk={form.submit}
      onCancel={() => {
        onClose(false);
      }}
    >
      <ProblemAlert error={add.error} title="没有保存" />
      <Form<NewDocument>
        form={form}
        name="document"
        layout="vertical"
        initialValues={{ type: 'normativeDocument' }}
        onFinish={submit}
      >
        <Form.Item name="type" label="类别">
          <Radio.Group options={choices(TYPE_LABELS)} />
        </Form.Item>
        <Form.Item
          name="title"
          label="标题"
          rules={[{ required: true, whitespace: true, message: '请填写文件标题' }]}
        >
          <Input maxLength={300} />
        </Form.Item>
        <div className="form-row">
          <Form.Item name="documentNo" label="发文字号">
            <Input placeholder="例如：×政规〔2024〕1号" maxLength={100} />
          </Form.Item>
          <Form.Item name="issuedOn" label="制发日期" rules={[{ required: true, message: '请选择制发日期' }]}>
            <DayInput />
          </Form.Item>
        </div>
        <EndingFields />
        <Form.Item name="revises" label="修订或替代的文件">
          <Select allowClear showSearch options={revisable} notFoundContent="还没有登记其他文件" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
