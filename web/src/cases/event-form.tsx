import { Alert, Form, Modal, Select } from 'antd';
import type { Case, NewCaseEvent, Term } from '../api/types.js';
import { ProblemError } from '../api/problem.js';
import { DayInput } from '../common/day-input.js';
import { todayOnThisComputer } from '../common/days.js';
import { minuteOf } from '../common/instants.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { labelIn, optionsOf } from '../common/terms.js';
import { withoutBlanks } from '../common/without-blanks.js';
import { EVENT_FIELDS, EventFields } from './event-fields.js';
import { fieldErrors } from './field-errors.js';
import { useRecordEvent } from './queries.js';

interface Props {
  readonly code: string;
  readonly caseNo: string;
  /** As it was when last read; raised behind the form when the server says it has moved on. */
  readonly version: number;
  readonly terms: readonly Term[];
  readonly onClose: () => void;
}

type Fields = Record<string, unknown> & { readonly type: string };
type Change = Pick<Case['events'][number], 'type' | 'on' | 'version' | 'recordedAt' | 'recordedBy'>;

/** What others recorded in the meantime, from the refusal itself. */
function changesIn(error: unknown): readonly Change[] {
  if (!(error instanceof ProblemError) || error.status !== 412) return [];
  const { facts } = error.body as { facts?: { changes?: readonly Change[] } };
  return facts?.changes ?? [];
}

function Meanwhile({
  changes,
  terms,
}: {
  readonly changes: readonly Change[];
  readonly terms: readonly Term[];
}) {
  return (
    <Alert
      className="problem"
      type="warning"
      showIcon
      role="alert"
      title="案件在您查看之后有变化，本次没有登记"
      description={
        <>
          <ul className="meanwhile">
            {changes.map(({ type, on, version, recordedAt, recordedBy }) => (
              <li key={version}>
                {on} {labelIn(terms, type)}（{recordedBy ?? '导入'}，{minuteOf(recordedAt)} 登记）
              </li>
            ))}
          </ul>
          核对后仍要登记的，再点“登记”。
        </>
      }
    />
  );
}

/** Records what happened to a case, on the version that was seen. */
export function EventForm({ code, caseNo, version, terms, onClose }: Props) {
  const [form] = Form.useForm<Fields>();
  const record = useRecordEvent(code, caseNo);
  const type = Form.useWatch('type', form);
  const changes = changesIn(record.error);
  const submit = (fields: Fields): void => {
    if (record.isPending) return;
    // The shape follows from the chosen type; the server examines all of it.
    const body = withoutBlanks(fields) as unknown as NewCaseEvent;
    record.mutate(
      { body, version },
      {
        onSuccess: onClose,
        onError: (error) => {
          form.setFields(fieldErrors(error, EVENT_FIELDS));
        },
      },
    );
  };
  return (
    <Modal
      open
      title="登记办理环节"
      okText="登记"
      cancelText="取消"
      width={620}
      confirmLoading={record.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      {changes.length > 0 ? (
        <Meanwhile changes={changes} terms={terms} />
      ) : (
        <ProblemAlert error={record.error} title="没有登记" />
      )}
      <Form<Fields>
        form={form}
        name="event"
        layout="vertical"
        initialValues={{ on: todayOnThisComputer() }}
        onFinish={submit}
      >
        <div className="form-row">
          <Form.Item name="type" label="环节" rules={[{ required: true, message: '请选择环节' }]}>
            <Select autoFocus showSearch={{ optionFilterProp: 'label' }} options={optionsOf(terms)} />
          </Form.Item>
          <Form.Item name="on" label="发生之日" rules={[{ required: true, message: '请填写日期' }]}>
            <DayInput />
          </Form.Item>
        </div>
        {typeof type === 'string' && <EventFields key={type} type={type} />}
      </Form>
    </Modal>
  );
}
