import { App, Form, Modal } from 'antd';
import type { DisposalWord } from '../api/types.js';
import { DayInput } from '../common/day-input.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { withoutBlanks } from '../common/without-blanks.js';
import { ReasonField } from './place-fields.js';
import { usePlaceWord } from './queries.js';

interface Fields {
  readonly from?: string;
  readonly reason: string;
}

interface Props {
  readonly code: string;
  readonly word: DisposalWord;
  readonly onClose: () => void;
  readonly onDone: (word: DisposalWord) => void;
}

/** The agency chooses no more itself: what a superior chose applies, else what the law says. */
export function TakeBackDialog({ code, word: taken, onClose, onDone }: Props) {
  const { kind, word } = taken;
  const [form] = Form.useForm<Fields>();
  const place = usePlaceWord(code);
  const { message } = App.useApp();
  return (
    <Modal
      open
      title={`收回：${word}`}
      okText="收回"
      cancelText="取消"
      confirmLoading={place.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="dialog-article">
        本机关不再单独选定：随上级机关；上级机关没有选定的，按法律文本。法律文本没有、登记又在使用的用语不能收回。
      </p>
      <ProblemAlert error={place.error} title="没有收回" />
      <Form<Fields>
        form={form}
        name="word-take-back"
        layout="vertical"
        onFinish={(fields) => {
          if (place.isPending) return;
          place.mutate(
            { kind, word, body: { ...withoutBlanks(fields), column: null } },
            {
              onSuccess: ({ recount }) => {
                void message.success(recount ? `“${word}”已收回，正在重新计数` : `“${word}”已收回`);
                onDone(taken);
              },
            },
          );
        }}
      >
        <Form.Item
          name="from"
          label="自哪一日作出的决定、裁判起"
          extra="不填的全部收回，如同没有选定过；填写的，这一日以前的仍按原来的选定。"
        >
          <DayInput />
        </Form.Item>
        <ReasonField />
      </Form>
    </Modal>
  );
}
