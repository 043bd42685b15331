import { Button, Form, Popconfirm } from 'antd';
import { DayInput } from '../common/day-input.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { useMay } from '../session/use-session.js';
import { TYPE_LABELS } from './document-terms.js';
import { useDeclarations, useDeclare } from './queries.js';

type DocumentType = keyof typeof TYPE_LABELS;

function Declaration({
  code,
  type,
  completeFrom,
}: {
  readonly code: string;
  readonly type: DocumentType;
  readonly completeFrom: string | undefined;
}) {
  const declare = useDeclare(code);
  const mayDeclare = useMay()('figures');
  const label = TYPE_LABELS[type];
  const save = (day: string | null): void => {
    declare.mutate({ type, completeFrom: day });
  };
  return (
    <li>
      <ProblemAlert error={declare.error} title="没有保存" />
      {completeFrom === undefined ? (
        <span>{label}目录还没有声明完整，表二按填报的数计。</span>
      ) : (
        <span>
          {label}目录自 <b>{completeFrom}</b> 起完整，这一天以后的年度，表二按目录计数。
        </span>
      )}
      {mayDeclare && completeFrom === undefined && (
        <Form<{ day?: string }>
          name={`declare-${type}`}
          layout="inline"
          onFinish={({ day }) => {
            if (day) save(day);
          }}
        >
          <Form.Item
            name="day"
            label={`${label}目录自何日起完整`}
            rules={[{ required: true, message: '请填写日期' }]}
          >
            <DayInput />
          </Form.Item>
          <Button htmlType="submit" loading={declare.isPending}>
            声明{label}目录完整
          </Button>
        </Form>
      )}
      {mayDeclare && completeFrom !== undefined && (
        <Popconfirm
          title={`收回后，${label}件数要逐年填报。确定收回吗？`}
          okText="收回"
          cancelText="取消"
          onConfirm={() => {
            save(null);
          }}
        >
          <Button size="small" loading={declare.isPending}>
            收回{label}目录的声明
          </Button>
        </Popconfirm>
      )}
    </li>
  );
}

/** Whether table 二 is counted from the register: the office says that it is complete, and from which day on. */
export function DeclarationsPanel({ code }: { readonly code: string }) {
  const declarations = useDeclarations(code);
  const declared = new Map(declarations.data?.map(({ type, completeFrom }) => [type, completeFrom]));
  return (
    <section className="declarations" aria-labelledby="declarations-title">
      <h2 id="declarations-title">目录是否完整</h2>
      <ProblemAlert error={declarations.error} title="没有读到声明" />
      {declarations.data && (
        <ul>
          {(Object.keys(TYPE_LABELS) as DocumentType[]).map((type) => (
            <Declaration key={type} code={code} type={type} completeFrom={declared.get(type)} />
          ))}
        </ul>
      )}
    </section>
  );
}
