import { Form, Modal, Select } from 'antd';
import { useState } from 'react';
import type { Case } from '../api/types.js';
import { DayInput } from '../common/day-input.js';
import { FileDrop } from '../common/file-drop.js';
import { optionsFrom } from '../common/terms.js';
import { withoutBlanks } from '../common/without-blanks.js';
import { fieldErrors } from '../cases/field-errors.js';
import { ACCEPT, KIND_LABELS, OF_AN_ANSWER, sizeText } from './attachment-terms.js';
import { ChosenFiles } from './chosen-files.js';
import { useAttachments, type UploadFields } from './queries.js';
import { useSending } from './use-sending.js';

interface Props {
  readonly code: string;
  readonly caseNo: string;
  readonly decisions: Case['decisions'];
  /** What it is for, where that is known. */
  readonly preset?: Partial<Pick<UploadFields, 'kind' | 'round'>>;
  readonly onClose: () => void;
}

/** As the form has them while it is filled in. */
type Fields = Partial<Omit<UploadFields, 'pages'>>;

const FIELDS: ('kind' | 'on' | 'round')[] = ['kind', 'on', 'round'];

function Rounds({ decisions }: Pick<Props, 'decisions'>) {
  return (
    <Form.Item name="round" label="属于哪次答复" extra="只有一次答复的，可以不选">
      <Select
        allowClear
        options={decisions.map(({ round, documentNo }) => ({
          value: round,
          label: `第${round}次答复${documentNo === null ? '' : `（${documentNo}）`}`,
        }))}
      />
    </Form.Item>
  );
}

/** Takes files of one kind; what the server refuses stays here with its reason, and so does everything typed. */
export function UploadDialog({ code, caseNo, decisions, preset = {}, onClose }: Props) {
  const [form] = Form.useForm<Fields>();
  const kind = Form.useWatch('kind', form) ?? preset.kind;
  const { data } = useAttachments(code, caseNo);
  const sending = useSending({ code, caseNo, maxBytes: data?.maxBytes });
  const [none, setNone] = useState(false);
  const left = sending.files.filter(({ state }) => state !== 'kept');
  const submit = async ({ kind: chosen, ...fields }: Fields): Promise<void> => {
    setNone(left.length === 0);
    if (left.length === 0 || chosen === undefined || sending.busy) return;
    // What the server said before is of what was typed before.
    form.setFields(FIELDS.map((name) => ({ name, errors: [] })));
    const errors = await sending.send({ kind: chosen, ...withoutBlanks(fields) });
    if (errors.length === 0) onClose();
    else
      form.setFields(
        errors.flatMap((error) => fieldErrors(error, FIELDS)) as Parameters<typeof form.setFields>[0],
      );
  };
  return (
    <Modal
      open
      title={preset.kind === undefined ? '上传附件' : `上传${KIND_LABELS[preset.kind]}`}
      okText="上传"
      cancelText={left.length < sending.files.length ? '关闭' : '取消'}
      width={640}
      confirmLoading={sending.busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<Fields>
        form={form}
        name="attachment"
        layout="vertical"
        initialValues={preset}
        onFinish={(fields) => {
          void submit(fields);
        }}
      >
        <div className="form-row">
          <Form.Item name="kind" label="材料种类" rules={[{ required: true, message: '请选择材料种类' }]}>
            <Select autoFocus={preset.kind === undefined} options={optionsFrom(KIND_LABELS)} />
          </Form.Item>
          <Form.Item name="on" label="材料日期" extra="材料上写的日期，可以不填">
            <DayInput />
          </Form.Item>
          {kind !== undefined && OF_AN_ANSWER.includes(kind) && decisions.length > 0 && (
            <Rounds decisions={decisions} />
          )}
        </div>
      </Form>
      <FileDrop
        multiple
        quiet
        disabled={sending.busy}
        title="把文件拖到这里"
        hint={`PDF、OFD、Word、Excel、PPT（不含宏）、图片或者纯文本${data ? `，单个不超过 ${sizeText(data.maxBytes)}` : ''}`}
        label="附件文件"
        accept={ACCEPT}
        onFiles={(files) => {
          setNone(false);
          sending.choose(files);
        }}
      />
      {none && (
        <p role="alert" className="chosen-why">
          请选择要上传的文件。
        </p>
      )}
      {sending.files.length > 0 && (
        <ChosenFiles files={sending.files} onRemove={sending.remove} onPages={sending.count} />
      )}
    </Modal>
  );
}
