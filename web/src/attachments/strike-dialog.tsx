import { App, Form, Modal, Radio } from 'antd';
import { ProblemAlert } from '../common/problem-alert.js';
import type { Attachment } from '../api/types.js';
import { KIND_LABELS, STRIKE_LABELS, type StrikeReason } from './attachment-terms.js';
import { useStrike } from './queries.js';

interface Props {
  readonly code: string;
  readonly caseNo: string;
  readonly item: Attachment;
  readonly onClose: () => void;
}

/** Takes a file out of the papers of the case, for a reason. */
export function StrikeDialog({ code, caseNo, item, onClose }: Props) {
  const [form] = Form.useForm<{ reason: StrikeReason }>();
  const strike = useStrike(code, caseNo);
  const { message } = App.useApp();
  return (
    <Modal
      open
      title={`移出附件：${KIND_LABELS[item.kind]} ${item.name}`}
      okText="移出"
      cancelText="取消"
      confirmLoading={strike.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <ProblemAlert error={strike.error} title="没有移出" />
      <p>移出后不再是这件申请的材料：不能下载，不进卷内目录，不作送达凭证。文件和移出的记录仍然保留。</p>
      <Form<{ reason: StrikeReason }>
        form={form}
        name="strike-attachment"
        layout="vertical"
        onFinish={({ reason }) => {
          strike.mutate(
            { id: item.id, reason },
            {
              onSuccess: () => {
                void message.success('附件已移出');
                onClose();
              },
            },
          );
        }}
      >
        <Form.Item name="reason" label="移出原因" rules={[{ required: true, message: '请选择移出原因' }]}>
          <Radio.Group
            className="strike-reasons"
            options={Object.entries(STRIKE_LABELS).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
