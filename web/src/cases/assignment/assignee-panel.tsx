import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { Case } from '../../api/types.js';
import { minuteOf } from '../../common/instants.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import { handlerOptions } from './handler-options.js';
import { useAssign, useCaseload } from './queries.js';

interface Props {
  readonly code: string;
  readonly caseNo: string;
  readonly assignments: Case['assignments'];
  readonly mayAssign: boolean;
}

/** Cannot be a user name. */
const NOBODY = '@none';

function AssignDialog({
  code,
  caseNo,
  onClose,
}: Omit<Props, 'assignments' | 'mayAssign'> & { readonly onClose: () => void }) {
  const [form] = Form.useForm<{ username: string; reason?: string }>();
  const caseload = useCaseload(code);
  const assign = useAssign(code, caseNo);
  const options = [...handlerOptions(caseload.data?.people ?? []), { value: NOBODY, label: '暂无人承办' }];
  return (
    <Modal
      open
      title="指定承办人"
      okText="保存"
      cancelText="取消"
      confirmLoading={assign.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <ProblemAlert error={assign.error ?? caseload.error} title="没有保存" />
      <Form
        form={form}
        name="assign"
        layout="vertical"
        onFinish={({ username, reason }) => {
          const told = reason?.trim() ?? '';
          const body = {
            username: username === NOBODY ? null : username,
            ...(told !== '' && { reason: told }),
          };
          assign.mutate(body, { onSuccess: onClose });
        }}
      >
        <Form.Item name="username" label="承办人" rules={[{ required: true, message: '请选择承办人' }]}>
          <Select options={options} loading={caseload.isPending} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="reason" label="说明" extra="可以不填，记入审计。">
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** Who works on the case now, and who did before. */
export function AssigneePanel({ code, caseNo, assignments, mayAssign }: Props) {
  const [choosing, setChoosing] = useState(false);
  const present = assignments.at(-1)?.assignee;
  const former = assignments.length > 1 || (assignments.length === 1 && !present);
  return (
    <section className="page-section case-card" aria-label="承办人">
      <header className="section-head">
        <h2>承办人</h2>
        {mayAssign && (
          <Button
            size="small"
            onClick={() => {
              setChoosing(true);
            }}
          >
            {present ? '更换' : '指定'}
          </Button>
        )}
      </header>
      <p className="assignee">{present ? `${present.name}（${present.username}）` : '暂无人承办'}</p>
      {former && (
        <details>
          <summary>变更经过</summary>
          <ol className="assignments">
            {assignments.map(({ assignee, by, at }) => (
              <li key={at}>
                {assignee ? assignee.name : '暂无人承办'}
                <span className="sub">
                  {by}，{minuteOf(at)}
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
      {choosing && (
        <AssignDialog
          code={code}
          caseNo={caseNo}
          onClose={() => {
            setChoosing(false);
          }}
        />
      )}
    </section>
  );
}
