import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Case, RevealedPerson } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { labelIn } from '../common/terms.js';
import { useVocabularies } from '../shell/queries.js';
import { PERSON_LABELS } from './case-terms.js';
import { useReveal } from './queries.js';

interface Props {
  readonly code: string;
  readonly caseNo: string;
  readonly people: Case['people'];
  /** Whether this user may ask to see somebody in clear. */
  readonly mayReveal: boolean;
}

function Clear({ person }: { readonly person: RevealedPerson }) {
  const lines = [
    ['姓名或名称', person.name],
    ['证件号码', person.idNumber],
    ['电话', person.phone],
    ['通信地址', person.address],
    ['电子邮箱', person.email],
  ];
  return (
    <dl className="facts">
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? '—'}</dd>
        </div>
      ))}
    </dl>
  );
}

function RevealDialog({
  code,
  caseNo,
  position,
  onClose,
}: {
  readonly code: string;
  readonly caseNo: string;
  readonly position: number;
  readonly onClose: () => void;
}) {
  const [form] = Form.useForm<{ reason: string }>();
  const reveal = useReveal(code, caseNo);
  const shown = reveal.data;
  return (
    <Modal
      open
      title="显示完整信息"
      okText={shown ? '关闭' : '显示'}
      cancelText="取消"
      {...(shown && { footer: (_, { OkBtn }) => <OkBtn /> })}
      confirmLoading={reveal.isPending}
      onOk={shown ? onClose : form.submit}
      onCancel={onClose}
    >
      <ProblemAlert error={reveal.error} title="没有显示" />
      {shown ? (
        <Clear person={shown} />
      ) : (
        <Form
          form={form}
          name="reveal"
          layout="vertical"
          onFinish={({ reason }) => {
            reveal.mutate({ position, reason });
          }}
        >
          <Form.Item
            name="reason"
            label="理由"
            extra="查看人、时间和理由会留下记录。"
            rules={[{ required: true, whitespace: true, message: '请填写理由' }]}
          >
            <Input maxLength={500} autoFocus placeholder="例如：电话通知补正" />
          </Form.Item>
        </Form>
      )}
    </Modal>
  );
}

/** The people on a case, masked; one at a time in clear, for a reason. */
export function PeoplePanel({ code, caseNo, people, mayReveal }: Props) {
  const words = useVocabularies();
  const [position, setPosition] = useState<number>();
  return (
    <>
      <ul className="case-people">
        {people.map((person) => (
          <li key={person.position}>
            <span className="sub">
              {PERSON_LABELS[person.role]} {person.type && labelIn(words.data?.applicantTypes, person.type)}
            </span>
            <strong>{person.name}</strong>
            {person.idNumber !== null && <span className="code">证件 {person.idNumber}</span>}
            {person.phone !== null && <span className="code">电话 {person.phone}</span>}
            {mayReveal && (
              <Button
                size="small"
                aria-label={`显示${person.name}的完整信息`}
                onClick={() => {
                  setPosition(person.position);
                }}
              >
                显示
              </Button>
            )}
          </li>
        ))}
      </ul>
      {position !== undefined && (
        <RevealDialog
          code={code}
          caseNo={caseNo}
          position={position}
          onClose={() => {
            setPosition(undefined);
          }}
        />
      )}
    </>
  );
}
