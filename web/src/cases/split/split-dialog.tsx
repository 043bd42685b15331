import { Alert, Form, Input, Modal, Radio } from 'antd';
import type { Case } from '../../api/types.js';
import { DayInput } from '../../common/day-input.js';
import { todayOnThisComputer } from '../../common/days.js';
import { NotRecorded } from '../actions/meanwhile.js';
import { fieldErrors } from '../field-errors.js';
import { PartFields } from './part-fields.js';
import { useSplit } from './queries.js';
import { freshSplit, splitBody, type SplitFields } from './split-body.js';

interface Props {
  readonly code: string;
  readonly caseNo: string;
  readonly found: Case;
  readonly onClose: () => void;
}

const ORIGINAL = [
  { value: 'keepsPart', label: '本件留下其中一项，继续办理' },
  { value: 'withdrawn', label: '申请人撤回本件' },
];
const KNOWN = ['guidedOn', 'refiledOn', 'originalDescription', 'parts'];
const needed = (message: string) => [{ required: true, whitespace: true, message }];

/** What the applicant filed again after guidance, each matter a case of its own with the receipt of the original. */
export function SplitDialog({ code, caseNo, found, onClose }: Props) {
  const [form] = Form.useForm<SplitFields>();
  const split = useSplit(code, caseNo);
  const keeps = Form.useWatch('original', form) !== 'withdrawn';
  const guided = found.events.some(({ type, struck }) => type === 'guided' && !struck);
  const submit = (fields: SplitFields): void => {
    if (split.isPending) return;
    split.mutate(
      { body: splitBody(fields), version: found.version },
      {
        onSuccess: onClose,
        onError: (error) => {
          form.setFields(fieldErrors(error, KNOWN) as never);
        },
      },
    );
  };
  return (
    <Modal
      open
      title="按一事一申请分别立案"
      okText="分别立案"
      cancelText="取消"
      width={680}
      confirmLoading={split.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="dialog-article">
        只登记申请人自己分别重新提出的内容，本机关不能替申请人拆分。新立的各件沿用本件的申请人、提出方式和收到申请之日。
      </p>
      {!guided && (
        <Alert
          className="problem"
          type="warning"
          showIcon
          title="办理经过中还没有“一事一申请指引”。已经指引过的，请先补登。"
        />
      )}
      <NotRecorded error={split.error} again="分别立案" />
      <Form<SplitFields>
        form={form}
        name="split"
        layout="vertical"
        initialValues={freshSplit(found, todayOnThisComputer())}
        onFinish={submit}
      >
        <div className="form-row">
          <Form.Item name="guidedOn" label="指引之日" rules={needed('请填写日期')}>
            <DayInput autoFocus />
          </Form.Item>
          <Form.Item name="refiledOn" label="申请人重新提出之日" rules={needed('请填写日期')}>
            <DayInput />
          </Form.Item>
        </div>
        <Form.Item name="original" label="本件">
          <Radio.Group options={ORIGINAL} />
        </Form.Item>
        {keeps && (
          <Form.Item
            name="originalDescription"
            label="本件留下的内容"
            extra="拆分前的内容会保留，可随时查看。"
            rules={needed('请填写本件留下的内容')}
          >
            <Input.TextArea rows={2} maxLength={20_000} />
          </Form.Item>
        )}
        <PartFields />
      </Form>
    </Modal>
  );
}
