import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { People } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useCurrentSession } from '../session/use-session.js';
import { useDeclareSinglePersonOffice } from './queries.js';

function DeclarationForm({ code, onClose }: { readonly code: string; readonly onClose: () => void }) {
  const [form] = Form.useForm<{ basis: string }>();
  const declare = useDeclareSinglePersonOffice(code);
  return (
    <Modal
      open
      title="声明由一人承担全部岗位"
      okText="声明"
      cancelText="取消"
      confirmLoading={declare.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>
        只用于确实只有一人办理政府信息公开的单位。声明之后，系统管理、审计可以与其他角色由同一人担任，并在页面上注明。
      </p>
      <ProblemAlert error={declare.error} title="没有保存" />
      <Form<{ basis: string }>
        form={form}
        name="single-person-office"
        layout="vertical"
        onFinish={({ basis }) => {
          declare.mutate(basis, { onSuccess: onClose });
        }}
      >
        <Form.Item
          name="basis"
          label="依据"
          rules={[{ required: true, whitespace: true, message: '请填写依据的文件名称或文号' }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** How duties are divided in this agency, and the declaration of an office of one person. */
export function SinglePersonOffice({ code, people }: { readonly code: string; readonly people: People }) {
  const [declaring, setDeclaring] = useState(false);
  const declare = useDeclareSinglePersonOffice(code);
  const { user } = useCurrentSession();
  if (!people.dutiesSeparated) return null;
  const office = people.singlePersonOffice;
  // Nobody makes the own office one where a single person holds every role.
  const offered = office !== null || user.agencyCode !== code;
  return (
    <>
      <ProblemAlert error={declare.error} title="没有撤销" />
      <Alert
        className="page-note"
        type={office ? 'warning' : 'info'}
        title={
          office
            ? `已声明由一人承担全部岗位（${office.since}，依据：${office.basis}）`
            : '三员分立：系统管理、审计不得与其他角色由同一人担任。'
        }
        action={
          offered && (
            <Button
              size="small"
              loading={declare.isPending}
              onClick={() => {
                if (office) declare.mutate(null);
                else setDeclaring(true);
              }}
            >
              {office ? '撤销声明' : '声明为一人单位'}
            </Button>
          )
        }
      />
      {declaring && (
        <DeclarationForm
          code={code}
          onClose={() => {
            setDeclaring(false);
          }}
        />
      )}
    </>
  );
}
