import { Button, Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useEffect, useState } from 'react';
import type { Case, OutcomeDraft, OutcomePreview, Term } from '../../api/types.js';
import { DayInput } from '../../common/day-input.js';
import { todayOnThisComputer } from '../../common/days.js';
import { optionsOf } from '../../common/terms.js';
import type { Place } from '../../shell/place.js';
import { NotRecorded } from '../actions/meanwhile.js';
import { casePath } from '../case-terms.js';
import { fieldErrors } from '../field-errors.js';
import { useRecordEvent } from '../queries.js';
import { decisionBody, draftOf, type DecisionFields } from './decision-body.js';
import { ContestedNote } from './contested-note.js';
import { EarlierAnswers } from './earlier-answers.js';
import { Findings } from './findings.js';
import { ItemFields } from './item-fields.js';
import { ParticularFields } from './particular-fields.js';
import { useOutcomePreview } from './queries.js';

interface Props {
  readonly place: Place;
  readonly caseNo: string;
  readonly found: Case;
  readonly rule: OutcomePreview;
  readonly outcomes: readonly Term[];
}

/** Milliseconds without typing after which the server is asked. */
const PAUSE = 500;
const KNOWN = ['on', 'documentNo', 'grounds', 'items'];

/** The value once nobody has typed for a moment. */
function useSettled(draft: OutcomeDraft | undefined): OutcomeDraft | undefined {
  const text = draft && JSON.stringify(draft);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled === undefined ? undefined : (JSON.parse(settled) as OutcomeDraft);
}

/** The answer with the chosen result: its articles, what it has to say, and where it counts. */
export function DecisionForm({ place, caseNo, found, rule, outcomes }: Props) {
  const [form] = Form.useForm<DecisionFields>();
  const record = useRecordEvent(place.code, caseNo);
  const navigate = useNavigate();
  const asked = rule.particulars.map(({ key }) => key);
  const values = Form.useWatch([], form) as DecisionFields | undefined;
  const draft = useSettled(values && draftOf(rule.outcome, values, asked));
  const preview = useOutcomePreview(place.code, caseNo, draft, true).data ?? rule;
  const submit = (fields: DecisionFields): void => {
    if (record.isPending) return;
    record.mutate(
      {
        body: decisionBody(draftOf(rule.outcome, fields, asked), fields.documentNo),
        version: found.version,
      },
      {
        onSuccess: ({ version, warnings = [] }) =>
          void navigate(casePath(place, caseNo), {
            state: { version, warnings: warnings.map(({ message }) => message) },
          }),
        onError: (error) => {
          const places = [...KNOWN, ...asked.map((key) => `particulars.${key}`)];
          form.setFields(fieldErrors(error, places));
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
        <strong>{rule.label}</strong>
        {preview.sentence}
      </p>
      <ContestedNote contested={rule.contested} />
      <NotRecorded error={record.error} again="登记答复" />
      <Form.Item
        name="articles"
        label="依据条款"
        extra={rule.articles.length > 0 && `这一结果的依据：${rule.articles.join('、')}`}
      >
        <Select
          mode="tags"
          placeholder="选择或者填写《条例》条款"
          options={rule.articles.map((article) => ({ value: article, label: article }))}
        />
      </Form.Item>
      <ParticularFields
        rule={rule}
        onSample={(text) => {
          form.setFieldValue(['particulars', 'reasons'], text);
        }}
      />
      <EarlierAnswers
        place={place}
        caseNo={caseNo}
        outcomes={outcomes}
        {...(asked.includes('earlierCase') && {
          onCite: (called: string) => {
            form.setFieldValue(['particulars', 'earlierCase'], called);
          },
        })}
      />
      <Form.Item name="others" label="其他依据" extra="没有公开的部分另有理由的，在此注明；不另计数。">
        <Select
          mode="multiple"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={optionsOf(outcomes).filter(({ value }) => value !== rule.outcome)}
        />
      </Form.Item>
      <ItemFields outcomes={outcomes} />
      <div className="form-row">
        <Form.Item name="on" label="决定之日" rules={[{ required: true, message: '请填写日期' }]}>
          <DayInput />
        </Form.Item>
        <Form.Item name="documentNo" label="文书号" extra="可以在签发时填写。">
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      </div>
      {/* Before anything is typed it would only repeat what the fields ask for. */}
      {form.isFieldsTouched() && <Findings {...preview} />}
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={record.isPending}>
          登记答复
        </Button>
        <Button onClick={() => void navigate(casePath(place, caseNo))}>取消</Button>
      </div>
    </Form>
  );
}
