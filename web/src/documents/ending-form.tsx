import { Form, Modal, Select } from 'antd';
import type { DocumentEnding, DocumentRecord } from '../api/types.js';
import { DayInput } from '../common/day-input.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { choices, ENDING_LABELS } from './document-terms.js';
import { useEndDocument } from './queries.js';

interface Props {
  readonly code: string;
  readonly document: DocumentRecord;
  readonly onClose: (saved: boolean) => void;
}

/** Records the end of a document, or sets right what was recorded of it. */
export function EndingForm({ code, document, onClose }: Props) {
  const [form] = Form.useForm<{ endedOn?: string; endedHow?: DocumentEnding['endedHow'] }>();
  const end = useEndDocument(code);
  return (
    <Modal
      open
      title={document.endedOn ? '改正失效登记' : '登记失效'}
      okText="保存"
      cancelText="取消"
      confirmLoading={end.isPending}
      onOk={form.submit}
      onCancel={() => {
        onClose(false);
      }}
    >
      <ProblemAlert error={end.error} title="没有保存" />
      <p>
        {document.title}
        <span className="sub">{document.issuedOn} 制发</span>
      </p>
      <Form
        form={form}
        name="ending"
        layout="vertical"
        initialValues={{ endedOn: document.endedOn, endedHow: document.endedHow }}
        onFinish={({ endedOn, endedHow }) => {
          const body = { endedOn: endedOn === '' ? null : (endedOn ?? null), endedHow: endedHow ?? null };
          end.mutate(
            { id: document.id, body },
            {
              onSuccess: () => {
                onClose(true);
              },
            },
          );
        }}
      >
        <Form.Item name="endedOn" label="失效日期" extra="两项都清空并保存，文件恢复为现行有效。">
          <DayInput />
        </Form.Item>
        <Form.Item name="endedHow" label="失效方式">
          <Select allowClear options={choices(ENDING_LABELS)} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
