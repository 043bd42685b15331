import { App, Form, Input, Modal, Select } from 'antd';
import { useNavigate } from 'react-router';
import type { NewDismissal, Submission } from '../api/types.js';
import { calledOf, casePath } from '../cases/case-terms.js';
import { fieldErrors } from '../cases/field-errors.js';
import { DayInput } from '../common/day-input.js';
import { todayOnThisComputer } from '../common/days.js';
import { ProblemAlert } from '../common/problem-alert.js';
import type { Place } from '../shell/place.js';
import { useConfirm, useDismiss, useRevealSubmission } from './queries.js';
import { DISMISSAL_LABELS } from './submission-terms.js';

interface Props {
  readonly place: Place;
  readonly submission: Submission;
  readonly onClose: () => void;
}

/** Confirming makes the case: the day decides its year. */
export function ConfirmDialog({ place, submission, onClose }: Props) {
  const [form] = Form.useForm<{ on: string }>();
  const navigate = useNavigate();
  const confirm = useConfirm(place.code);
  return (
    <Modal
      open
      title="确认收到申请"
      okText="确认并编号"
      cancelText="取消"
      confirmLoading={confirm.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>
        {submission.applicantName}：{submission.description}
      </p>
      <ProblemAlert error={confirm.error} title="没有确认" />
      <Form
        form={form}
        name="confirm-submission"
        layout="vertical"
        initialValues={{ on: todayOnThisComputer() }}
        onFinish={({ on }) => {
          confirm.mutate(
            { id: submission.id, on },
            {
              onSuccess: (taken) =>
                void navigate(`${casePath(place, calledOf(taken))}/receipt`, {
                  state: { warnings: taken.warnings },
                }),
              onError: (error) => {
                form.setFields(
                  fieldErrors(error, ['receivedOn', 'submittedOn']).map(({ errors }) => ({
                    name: 'on',
                    errors,
                  })),
                );
              },
            },
          );
        }}
      >
        <Form.Item
          name="on"
          label="双方确认之日（收到申请之日）"
          extra="条例第三十一条：以确认之日为收到申请之日，期限自次日起算。"
          rules={[{ required: true, message: '请填写确认之日' }]}
        >
          <DayInput />
        </Form.Item>
      </Form>
    </Modal>
  );
}

export function DismissDialog({ place, submission, onClose }: Props) {
  const [form] = Form.useForm<NewDismissal>();
  const { message } = App.useApp();
  const dismiss = useDismiss(place.code);
  return (
    <Modal
      open
      title="登记为不是申请"
      okText="登记"
      cancelText="取消"
      confirmLoading={dismiss.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>内容和理由都会保留，可以随时查看；登记之后不能再确认。</p>
      <ProblemAlert error={dismiss.error} title="没有登记" />
      <Form<NewDismissal>
        form={form}
        name="dismiss-submission"
        layout="vertical"
        initialValues={{ as: 'inquiry' }}
        onFinish={(body) => {
          dismiss.mutate(
            { id: submission.id, body },
            {
              onSuccess: () => {
                void message.success('已登记为不是申请');
                onClose();
              },
            },
          );
        }}
      >
        <Form.Item name="as" label="属于">
          <Select options={Object.entries(DISMISSAL_LABELS).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item
          name="reason"
          label="理由"
          rules={[{ required: true, whitespace: true, message: '请填写理由' }]}
        >
          <Input maxLength={500} placeholder="例如：询问办事地点，已电话答复" />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** The applicant in clear, so that somebody can be rung up and asked. */
export function ContactDialog({ place, submission, onClose }: Props) {
  const [form] = Form.useForm<{ reason: string }>();
  const reveal = useRevealSubmission(place.code);
  const shown = reveal.data?.applicant;
  const lines = shown && [
    ['姓名或名称', shown.name],
    ['证件号码', shown.idNumber],
    ['电话', shown.phone],
    ['通信地址', shown.address],
    ['电子邮箱', shown.email],
  ];
  return (
    <Modal
      open
      title="联系申请人"
      okText={lines ? '关闭' : '显示'}
      cancelText="取消"
      {...(lines && { footer: (_, { OkBtn }) => <OkBtn /> })}
      confirmLoading={reveal.isPending}
      onOk={lines ? onClose : form.submit}
      onCancel={onClose}
    >
      <ProblemAlert error={reveal.error} title="没有显示" />
      {lines ? (
        <dl className="facts">
          {lines.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value ?? '—'}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <Form
          form={form}
          name="reveal-submission"
          layout="vertical"
          initialValues={{ reason: '联系申请人确认收到' }}
          onFinish={({ reason }) => {
            reveal.mutate({ id: submission.id, reason });
          }}
        >
          <Form.Item
            name="reason"
            label="理由"
            extra="查看人、时间和理由会留下记录。"
            rules={[{ required: true, whitespace: true, message: '请填写理由' }]}
          >
            <Input maxLength={500} autoFocus />
          </Form.Item>
        </Form>
      )}
    </Modal>
  );
}
