import { Button, Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import type { Case, Term } from '../../api/types.js';
import { DayInput } from '../../common/day-input.js';
import { todayOnThisComputer } from '../../common/days.js';
import { optionsOf } from '../../common/terms.js';
import type { Place } from '../../shell/place.js';
import { NotRecorded } from '../actions/meanwhile.js';
import { casePath } from '../case-terms.js';
import { fieldErrors } from '../field-errors.js';
import { useRecordEvent } from '../queries.js';
import { decisionBody, type DecisionFields } from './decision-body.js';

interface Props {
  readonly place: Place;
  readonly caseNo: string;
  readonly found: Case;
  readonly outcome: Term;
  readonly outcomes: readonly Term[];
  /** Where it counts, in words. */
  readonly counts: string;
}

const KNOWN = ['on', 'documentNo', 'grounds'];

/** The answer with the chosen result: its articles, and where it counts. */
export function DecisionForm({ place, caseNo, found, outcome, outcomes, counts }: Props) {
  const [form] = Form.useForm<DecisionFields>();
  const record = useRecordEvent(place.code, caseNo);
  const navigate = useNavigate();
  const submit = (fields: DecisionFields): void => {
    if (record.isPending) return;
    record.mutate(
      { body: decisionBody(outcome.key, fields), version: found.version },
      {
        onSuccess: ({ warnings = [] }) =>
          void navigate(casePath(place, caseNo), {
            state: { warnings: warnings.map(({ message }) => message) },
          }),
        onError: (error) => {
          form.setFields(fieldErrors(error, KNOWN) as never);
        },
      },
    );
  };
  return (
    <Form<DecisionFields>
      form={form}
      name="decision"
      layout="vertical"
      initialValues={{ on: todayOnThisComputer() }}
      onFinish={submit}
      scrollToFirstError
    >
      <p className="counts-in">
        <strong>{outcome.label}</strong>
        {counts}
      </p>
      <NotRecorded error={record.error} again="登记答复" />
      <Form.Item
        name="articles"
        label="依据条款"
        extra="例如：第十六条第二款；几项依据逐项填写，按回车确认。"
      >
        <Select mode="tags" open={false} suffix={null} placeholder="填写《条例》条款" />
      </Form.Item>
      <Form.Item name="others" label="其他依据" extra="没有公开的部分另有理由的，在此注明；不另计数。">
        <Select
          mode="multiple"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={optionsOf(outcomes).filter(({ value }) => value !== outcome.key)}
        />
      </Form.Item>
      <div className="form-row">
        <Form.Item name="on" label="决定之日" rules={[{ required: true, message: '请填写日期' }]}>
          <DayInput />
        </Form.Item>
        <Form.Item name="documentNo" label="文书号" extra="可以在签发时填写。">
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      </div>
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={record.isPending}>
          登记答复
        </Button>
        <Button onClick={() => void navigate(casePath(place, caseNo))}>取消</Button>
      </div>
    </Form>
  );
}
