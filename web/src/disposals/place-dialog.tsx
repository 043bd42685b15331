import { App, Form, Modal } from 'antd';
import type { DisposalWord, DisposalWords, NewDisposalWord } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { withoutBlanks } from '../common/without-blanks.js';
import { NewWordFields } from './new-word-fields.js';
import { PlaceFields, ReasonField } from './place-fields.js';
import { usePlaceWord } from './queries.js';

interface Fields extends NewDisposalWord {
  readonly kind: DisposalWord['kind'];
  readonly word: string;
}

interface Props {
  readonly code: string;
  readonly columns: DisposalWords['columns'];
  /** Absent: one that the law data do not know is added. */
  readonly word?: DisposalWord;
  readonly onClose: () => void;
}

/** Has a word count in another column, or adds one; what was typed stays when the server refuses it. */
export function PlaceDialog({ code, columns, word, onClose }: Props) {
  const [form] = Form.useForm<Fields>();
  const place = usePlaceWord(code);
  const { message } = App.useApp();
  const send = ({ kind, word: typed, ...fields }: Fields): void => {
    if (place.isPending) return;
    const called = word ?? { kind, word: typed.trim() };
    const { kind: of, word: named } = called;
    place.mutate(
      { kind: of, word: named, body: withoutBlanks(fields) },
      {
        onSuccess: ({ recount }) => {
          void message.success(recount ? `“${named}”已改变，正在重新计数` : `“${named}”已改变`);
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      width={640}
      title={word ? `更改：${word.word}` : '增加文书用语'}
      okText={word ? '更改' : '增加'}
      cancelText="取消"
      confirmLoading={place.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="dialog-article">
        只改变计入表四的哪一栏，已登记的用语不变。适用于本机关和没有另行选定的下级机关。
      </p>
      <ProblemAlert error={place.error} title="没有改变" />
      <Form<Fields>
        form={form}
        name="word-place"
        layout="vertical"
        initialValues={{ kind: 'review' }}
        onFinish={send}
      >
        {word === undefined && <NewWordFields />}
        <PlaceFields columns={columns} word={word} />
        <ReasonField />
      </Form>
    </Modal>
  );
}
