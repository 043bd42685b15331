import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { ProblemAlert } from '../../common/problem-alert.js';
import { filterFrom, searchOf, type ListFilter } from './list-filter.js';
import { useKeepFilters, useSavedFilters } from './saved-filters-queries.js';

interface Props {
  readonly code: string;
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
}

type Saved = NonNullable<ReturnType<typeof useSavedFilters>['data']>['filters'][number];

/** A filter as it stands in an address. */
function shown({ filter: { open, ...narrowed } }: Saved): ListFilter {
  const view = open === undefined ? 'all' : 'open';
  const told = Object.entries(narrowed).map(([key, value]) => [key, String(value)]);
  return filterFrom(new URLSearchParams([['view', view], ...told]));
}

const kept = ({ view, ...narrowed }: ListFilter): Saved['filter'] =>
  (view === 'open' ? { open: 'true', ...narrowed } : narrowed) as Saved['filter'];

function SaveDialog({ code, filter, onClose }: Omit<Props, 'onChange'> & { readonly onClose: () => void }) {
  const [form] = Form.useForm<{ name: string }>();
  const saved = useSavedFilters(code);
  const keep = useKeepFilters(code);
  return (
    <Modal
      open
      title="保存筛选"
      okText="保存"
      cancelText="取消"
      confirmLoading={keep.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <ProblemAlert error={keep.error} title="没有保存" />
      <Form<{ name: string }>
        form={form}
        name="save-filter"
        layout="vertical"
        onFinish={({ name }) => {
          const others = (saved.data?.filters ?? []).filter((each) => each.name !== name.trim());
          keep.mutate([...others, { name: name.trim(), filter: kept(filter) }], { onSuccess: onClose });
        }}
      >
        <Form.Item
          name="name"
          label="名称"
          extra="只有您自己看得到；同名的被替换。"
          rules={[{ required: true, whitespace: true, message: '请填写名称' }]}
        >
          <Input maxLength={40} autoFocus autoComplete="off" placeholder="例如：我的、等第三方的" />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** One's own filters, a click away; the present one can be kept. */
export function SavedFilters({ code, filter, onChange }: Props) {
  const saved = useSavedFilters(code);
  const keep = useKeepFilters(code);
  const { message } = App.useApp();
  const [saving, setSaving] = useState(false);
  const filters = saved.data?.filters ?? [];
  const { view: _view, ...narrowed } = filter;
  return (
    <div className="saved-filters" role="group" aria-label="常用筛选">
      {filters.length > 0 && <span>常用</span>}
      {filters.map((each) => {
        const current = searchOf(shown(each)) === searchOf(filter);
        return (
          <span key={each.name} className={current ? 'saved-filter saved-current' : 'saved-filter'}>
            <button
              type="button"
              aria-pressed={current}
              onClick={() => {
                onChange(shown(each));
              }}
            >
              {each.name}
            </button>
            <button
              type="button"
              aria-label={`删去常用筛选：${each.name}`}
              onClick={() => {
                keep.mutate(
                  filters.filter(({ name }) => name !== each.name),
                  { onSuccess: () => void message.success(`已删去“${each.name}”`) },
                );
              }}
            >
              ×
            </button>
          </span>
        );
      })}
      {Object.keys(narrowed).length > 0 && (
        <Button
          size="small"
          type="link"
          onClick={() => {
            setSaving(true);
          }}
        >
          保存这一筛选
        </Button>
      )}
      {saving && (
        <SaveDialog
          code={code}
          filter={filter}
          onClose={() => {
            setSaving(false);
          }}
        />
      )}
    </div>
  );
}
