import { App, Form, Input, Modal, Radio } from 'antd';
import type { Agency, NewAgencyChange } from '../api/types.js';
import { DayInput } from '../common/day-input.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { AgencySelect } from '../shell/agency-select.js';
import { useRecordChange } from './queries.js';

const KINDS = [
  { value: 'renamed', label: '更名' },
  { value: 'moved', label: '调整隶属' },
  { value: 'merged', label: '并入其他机关' },
  { value: 'dissolved', label: '撤销' },
] as const;

interface Fields {
  readonly kind: NewAgencyChange['kind'];
  readonly on: string;
  readonly basis: string;
  readonly name?: string;
  readonly parentCode?: string;
  readonly successorCode?: string;
}

function bodyOf({ kind, on, basis, name, parentCode, successorCode }: Fields): NewAgencyChange {
  switch (kind) {
    case 'renamed':
      return { kind, on, basis, name: name ?? '' };
    case 'moved':
      return { kind, on, basis, parentCode: parentCode ?? null };
    case 'merged':
      return { kind, on, basis, successorCode: successorCode ?? '' };
    case 'dissolved':
      return { kind, on, basis };
  }
}

function OwnFields({ kind }: { readonly kind: Fields['kind'] | undefined }) {
  if (kind === 'renamed')
    return (
      <Form.Item
        name="name"
        label="新名称"
        rules={[{ required: true, whitespace: true, message: '请填写新的机关全称' }]}
      >
        <Input maxLength={100} />
      </Form.Item>
    );
  if (kind === 'moved')
    return (
      <Form.Item
        name="parentCode"
        label="新的上级机关"
        extra="不选：没有上级（只有系统管理员可以这样调整）。"
      >
        <AgencySelect allowClear />
      </Form.Item>
    );
  if (kind === 'merged')
    return (
      <Form.Item
        name="successorCode"
        label="并入的机关"
        rules={[{ required: true, message: '请选择并入的机关' }]}
      >
        <AgencySelect />
      </Form.Item>
    );
  return null;
}

export function ChangeForm({ agency, onClose }: { readonly agency: Agency; readonly onClose: () => void }) {
  const [form] = Form.useForm<Fields>();
  const record = useRecordChange(agency.code);
  const { message } = App.useApp();
  const kind = Form.useWatch<Fields['kind'] | undefined>('kind', form);
  return (
    <Modal
      open
      title={`登记${agency.name}的变更`}
      okText="保存"
      cancelText="取消"
      confirmLoading={record.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <ProblemAlert error={record.error} title="没有保存" />
      <Form<Fields>
        form={form}
        name="agency-change"
        layout="vertical"
        initialValues={{ kind: 'renamed' }}
        onFinish={(fields) => {
          record.mutate(bodyOf(fields), {
            onSuccess: () => {
              void message.success('变更已登记');
              onClose();
            },
          });
        }}
      >
        <Form.Item name="kind" label="变更种类">
          <Radio.Group options={[...KINDS]} />
        </Form.Item>
        <OwnFields kind={kind} />
        <Form.Item
          name="on"
          label="生效日期"
          extra="变更后状态的第一天；这一天以前的报告仍用原来的名称和隶属关系。"
          rules={[{ required: true, message: '请选择生效日期' }]}
        >
          <DayInput />
        </Form.Item>
        <Form.Item
          name="basis"
          label="依据"
          rules={[{ required: true, whitespace: true, message: '请填写依据的文件名称或文号' }]}
        >
          <Input maxLength={200} placeholder="例如：×编〔2026〕1号" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
