import { Form, Input, Modal, Select } from 'antd';
import type { LetterKindOption, NewLetter } from '../api/types.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useDraftLetter, useLetterKinds } from './queries.js';

interface Props {
  readonly code: string;
  readonly caseNo: string;
  /** @param id of the letter that was drafted */
  readonly onClose: (id?: number) => void;
}

interface Fields {
  readonly kind: string;
  readonly party?: string;
  readonly particulars?: Record<string, string | undefined>;
}

const written = ({ kind, party, particulars = {} }: Fields): NewLetter => ({
  kind,
  ...(party !== undefined && { party }),
  particulars: Object.fromEntries(
    Object.entries(particulars).flatMap(([key, text]) =>
      text === undefined || text.trim() === '' ? [] : [[key, text]],
    ),
  ),
});

function Particulars({ kind }: { readonly kind: LetterKindOption }) {
  return (
    <>
      {kind.parties.length > 1 && (
        <Form.Item name="party" label="给哪一方" rules={[{ required: true, message: '请选择给哪一方' }]}>
          <Select options={kind.parties.map((party) => ({ value: party, label: party }))} />
        </Form.Item>
      )}
      {kind.particulars
        .filter(({ recorded }) => !recorded)
        .map(({ key, label, required }) => (
          <Form.Item
            key={key}
            name={['particulars', key]}
            label={label}
            rules={[{ required, message: `请填写${label}` }]}
          >
            <Input.TextArea className="growing" rows={1} maxLength={4000} />
          </Form.Item>
        ))}
    </>
  );
}

/** Those that cannot be written now: each reason once, with the letters that it keeps back. */
function Blocked({ kinds }: { readonly kinds: readonly LetterKindOption[] }) {
  const reasons = [...new Set(kinds.map(({ why }) => why))];
  if (kinds.length === 0) return null;
  return (
    <details>
      <summary>现在不能制作的文书（{kinds.length}）</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>
            {reason}：
            <span className="sub">
              {kinds
                .filter(({ why }) => why === reason)
                .map(({ name }) => name)
                .join('、')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Which letter, and what no fact of the case tells. */
export function DraftDialog({ code, caseNo, onClose }: Props) {
  const kinds = useLetterKinds(code, caseNo);
  const draft = useDraftLetter(code, caseNo);
  const [form] = Form.useForm<Fields>();
  const chosen = Form.useWatch('kind', form);
  const kind = kinds.data?.find(({ key }) => key === chosen);
  const all = kinds.data ?? [];
  return (
    <Modal
      open
      title="起草文书"
      okText="起草并预览"
      cancelText="取消"
      confirmLoading={draft.isPending}
      afterOpenChange={(open) => {
        if (open) form.focusField('kind');
      }}
      onOk={() => {
        form.submit();
      }}
      onCancel={() => {
        onClose();
      }}
    >
      <ProblemAlert error={kinds.error} title="文书种类没有载入" onRetry={() => void kinds.refetch()} />
      <ProblemAlert error={draft.error} title="没有起草" />
      <Form<Fields>
        form={form}
        layout="vertical"
        onFinish={(fields) => {
          draft.mutate(written(fields), {
            onSuccess: ({ id }) => {
              onClose(id);
            },
          });
        }}
      >
        <Form.Item name="kind" label="文书种类" rules={[{ required: true, message: '请选择文书种类' }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            loading={kinds.isPending}
            options={all
              .filter(({ allowed }) => allowed)
              .map(({ key, name }) => ({ value: key, label: name }))}
          />
        </Form.Item>
        {kind && <Particulars key={kind.key} kind={kind} />}
      </Form>
      <Blocked kinds={all.filter(({ allowed }) => !allowed)} />
    </Modal>
  );
}
