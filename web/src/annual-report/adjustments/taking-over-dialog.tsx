import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import { FileDrop } from '../../common/file-drop.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import type { Place } from '../../shell/place.js';
import { useTakeOver } from './queries.js';

interface Props {
  readonly place: Place;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const isOtherAgency = (error: unknown): boolean =>
  error instanceof ProblemError && error.code === 'opening.otherAgency';

/** What the year carries in, read from last year's published report. Another name on it wants a reason. */
export function TakingOverDialog({ place, onClose, onDone }: Props) {
  const take = useTakeOver(place);
  const [file, setFile] = useState<File>();
  const [named, setNamed] = useState(false);
  const { message } = App.useApp();
  const send = (chosen: File, reason?: string): void => {
    take.mutate(
      { file: chosen, reason },
      {
        onSuccess: ({ carriedIn }) => {
          const total = Object.values(carriedIn).reduce((sum, count) => sum + count, 0);
          void message.success(`已接续，上年结转 ${total} 件`);
          onDone();
        },
        onError: (error) => {
          if (isOtherAgency(error)) setNamed(true);
        },
      },
    );
  };
  return (
    <Modal open title={`由${place.year - 1}年度的年报接续上年结转`} footer={null} onCancel={onClose}>
      <p className="dialog-article">
        读取公布的报告，把表三“结转下年度继续办理”和表四“尚未审结”作为本年的期初数；表格有错误的不接续。接续以后，期初数背后的案件还要逐件登记，校核结果会列出缺哪些。
      </p>
      <ProblemAlert error={take.error} title="没有接续" />
      {named && file && (
        <Form<{ reason: string }>
          name="taking-over"
          layout="vertical"
          requiredMark={false}
          onFinish={({ reason }) => {
            send(file, reason);
          }}
        >
          <Form.Item
            name="reason"
            label={`“${file.name}”确是本机关的报告，理由`}
            rules={[{ required: true, whitespace: true, message: '请填写理由' }]}
          >
            <Input maxLength={500} placeholder="例如：报告用的是机关简称" />
          </Form.Item>
          <Button htmlType="submit" loading={take.isPending}>
            仍然接续
          </Button>
        </Form>
      )}
      <FileDrop
        disabled={take.isPending}
        title="把上年度公布的年度报告拖到这里"
        hint="支持网页（HTML）、Word（DOCX）、含文字的 PDF 和纯文本"
        label="上年度的年度报告"
        accept=".html,.htm,.docx,.pdf,.txt"
        onFiles={([chosen]) => {
          setFile(chosen);
          setNamed(false);
          if (chosen) send(chosen);
        }}
      />
    </Modal>
  );
}
