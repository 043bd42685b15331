import { Button, Form, Input, Select } from 'antd';
import type { AuditQuery } from '../api/types.js';
import { DayInput } from '../common/day-input.js';
import { optionsOf } from '../common/terms.js';
import { withoutBlanks } from '../common/without-blanks.js';
import { useVocabularies } from '../shell/queries.js';

interface Props {
  readonly filter: AuditQuery;
  readonly onFilter: (filter: AuditQuery) => void;
}

/** Which entries are shown. Stands in the address, so that a finding can be passed on; another filter needs another `key`. */
export function EntryFilters({ filter, onFilter }: Props) {
  const words = useVocabularies();
  const [form] = Form.useForm<AuditQuery>();
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <Form<AuditQuery>
      form={form}
      name="entries"
      layout="vertical"
      className="audit-filters"
      initialValues={filter}
      onFinish={(values) => {
        onFilter(withoutBlanks(values));
      }}
    >
      <Form.Item name="action" label="操作">
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="全部"
          options={optionsOf(words.data?.auditActions)}
        />
      </Form.Item>
      <Form.Item name="actor" label="操作人">
        <Input maxLength={64} placeholder="用户名" />
      </Form.Item>
      <Form.Item name="subjectKind" label="对象">
        <Select allowClear placeholder="全部" options={optionsOf(words.data?.auditSubjects)} />
      </Form.Item>
      <Form.Item
        name="subjectId"
        label="对象编号"
        dependencies={['subjectKind']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value: string | undefined) =>
              (value ?? '') === '' || getFieldValue('subjectKind') !== undefined
                ? Promise.resolve()
                : Promise.reject(new Error('请先选择对象')),
          }),
        ]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="from" label="自">
        <DayInput />
      </Form.Item>
      <Form.Item name="to" label="至">
        <DayInput />
      </Form.Item>
      <div className="audit-filter-actions">
        <Button type="primary" htmlType="submit">
          查询
        </Button>
        {isFiltered && (
          <Button
            onClick={() => {
              onFilter({});
            }}
          >
            清除条件
          </Button>
        )}
      </div>
    </Form>
  );
}
