import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { NewCase } from '../api/types.js';
import { DayInput } from '../common/day-input.js';
import { todayOnThisComputer } from '../common/days.js';
import { PageHead } from '../common/page-head.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { optionsOf } from '../common/terms.js';
import { withoutBlanks } from '../common/without-blanks.js';
import { usePlace } from '../shell/place.js';
import { useVocabularies } from '../shell/queries.js';
import { calledOf, casePath } from './case-terms.js';
import { fieldErrors } from './field-errors.js';
import { newFormKey } from './form-key.js';
import { useTakeIn } from './queries.js';

const FIELDS = [
  'channel',
  'submittedOn',
  'receivedOn',
  'description',
  'applicant.type',
  'applicant.name',
  'applicant.idNumber',
  'applicant.phone',
  'applicant.address',
  'applicant.email',
];

/** Takes in one application with the keyboard alone; the receipt follows. */
export function IntakePage() {
  const place = usePlace();
  const navigate = useNavigate();
  const [form] = Form.useForm<NewCase>();
  const [key] = useState(newFormKey);
  const words = useVocabularies();
  const takeIn = useTakeIn(place.code);
  const submit = (fields: NewCase): void => {
    if (takeIn.isPending) return;
    const body = withoutBlanks({ ...fields, applicant: withoutBlanks(fields.applicant) });
    takeIn.mutate(
      { body, key },
      {
        onSuccess: (taken) =>
          void navigate(`${casePath(place, calledOf(taken))}/receipt`, {
            state: { warnings: taken.warnings },
            replace: true,
          }),
        onError: (error) => {
          const places = fieldErrors(error, FIELDS);
          form.setFields(places);
          const [first] = places;
          if (first) form.scrollToField(first.name, { focus: true });
        },
      },
    );
  };
  return (
    <>
      <PageHead title="登记申请" lead="带 * 的必填。案号由系统编，登记后打印回执。" />
      <ProblemAlert error={takeIn.error} title="没有登记" />
      <Form<NewCase>
        form={form}
        name="intake"
        layout="vertical"
        className="intake import-panel"
        initialValues={{
          applicant: { type: 'naturalPerson' },
          channel: 'inPerson',
          receivedOn: todayOnThisComputer(),
        }}
        onFinish={submit}
      >
        <div className="form-row">
          <Form.Item
            name={['applicant', 'name']}
            label="申请人姓名或名称"
            rules={[{ required: true, whitespace: true, message: '请填写申请人' }]}
          >
            <Input maxLength={200} autoFocus autoComplete="off" />
          </Form.Item>
          <Form.Item name={['applicant', 'type']} label="申请人类别">
            <Select options={optionsOf(words.data?.applicantTypes)} />
          </Form.Item>
          <Form.Item name={['applicant', 'idNumber']} label="证件号码">
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item name={['applicant', 'phone']} label="电话">
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item name={['applicant', 'address']} label="通信地址">
            <Input maxLength={1000} autoComplete="off" />
          </Form.Item>
          <Form.Item name={['applicant', 'email']} label="电子邮箱">
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
        </div>
        <Form.Item
          name="description"
          label="所需政府信息的名称、文号或者其他特征"
          rules={[{ required: true, whitespace: true, message: '请填写所需政府信息' }]}
        >
          <Input.TextArea rows={3} maxLength={20_000} />
        </Form.Item>
        <div className="form-row">
          <Form.Item name="channel" label="提出方式">
            <Select options={optionsOf(words.data?.channels)} />
          </Form.Item>
          <Form.Item
            name="receivedOn"
            label="收到申请之日"
            extra="条例第三十一条：当面提交之日、签收之日，或者双方确认之日。"
            rules={[{ required: true, message: '请填写收到申请之日' }]}
          >
            <DayInput />
          </Form.Item>
          <Form.Item name="submittedOn" label="提出或寄出之日（可不填）">
            <DayInput />
          </Form.Item>
        </div>
        <div className="form-actions">
          <Button type="primary" htmlType="submit" aria-disabled={takeIn.isPending}>
            {takeIn.isPending ? '正在登记' : '登记并打开回执'}
          </Button>
        </div>
      </Form>
    </>
  );
}
