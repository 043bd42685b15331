import { Form, Modal } from 'antd';
import type { Case, NewCaseEvent } from '../../api/types.js';
import { DayInput } from '../../common/day-input.js';
import { todayOnThisComputer } from '../../common/days.js';
import { withoutBlanks } from '../../common/without-blanks.js';
import { fieldErrors } from '../field-errors.js';
import { useRecordEvent } from '../queries.js';
import { EventFields } from './event-fields.js';
import { fieldsOf } from './event-shapes.js';
import { NotRecorded } from './meanwhile.js';
import type { CaseAction } from './queries.js';

interface Props {
  readonly code: string;
  readonly caseNo: string;
  /** As it was when last read; raised behind the form when the server says it has moved on. */
  readonly version: number;
  readonly action: Pick<CaseAction, 'event' | 'label' | 'article'>;
  /** A fact that was struck out, and which is entered anew. */
  readonly anew?: Case['events'][number];
  /** Comes before `onClose`, which comes also where nothing was recorded. */
  readonly onRecorded?: () => void;
  readonly onClose: () => void;
}

/** Records that one thing happened to a case, on the version that was seen. */
export function EventDialog({ code, caseNo, version, action, anew, onRecorded, onClose }: Props) {
  const { event, label, article } = action;
  const [form] = Form.useForm<Record<string, unknown>>();
  const record = useRecordEvent(code, caseNo);
  const known = ['on', ...fieldsOf(event).map(({ name }) => name)];
  const submit = (fields: Record<string, unknown>): void => {
    if (record.isPending) return;
    // The shape follows from the kind of event; the server examines all of it.
    const body = { type: event, ...withoutBlanks(fields) } as unknown as NewCaseEvent;
    record.mutate(
      { body, version, ...(anew && { inPlaceOf: anew.seq }) },
      {
        onSuccess: () => {
          onRecorded?.();
          onClose();
        },
        onError: (error) => {
          form.setFields(fieldErrors(error, known));
        },
      },
    );
  };
  return (
    <Modal
      open
      title={anew ? `重新登记：${label}` : label}
      okText="登记"
      cancelText="取消"
      width={620}
      confirmLoading={record.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      {article !== undefined && <p className="dialog-article">依据：{article}</p>}
      <NotRecorded error={record.error} again="登记" />
      <Form
        form={form}
        name="event"
        layout="vertical"
        initialValues={anew ? { ...anew.details, on: anew.on } : { on: todayOnThisComputer() }}
        onFinish={submit}
      >
        <div className="form-row">
          <Form.Item name="on" label="发生之日" rules={[{ required: true, message: '请填写日期' }]}>
            <DayInput autoFocus />
          </Form.Item>
        </div>
        <EventFields type={event} />
      </Form>
    </Modal>
  );
}
