import { Button, Form, Input, Radio } from 'antd';
import type { Figure } from '../api/types.js';
import { DayInput } from '../common/day-input.js';
import { todayOnThisComputer } from '../common/days.js';
import { ProblemAlert } from '../common/problem-alert.js';
import type { Place } from '../shell/place.js';
import { valueRule } from './figure-value.js';
import { useSaveFigure } from './queries.js';

interface Fields {
  value: string;
  scope: 'own' | 'tree';
  source: string;
  confirmedBy: string;
  confirmedOn: string;
}

interface Props {
  readonly place: Place;
  readonly figure: Figure;
  readonly onDone: (saved: boolean) => void;
}

function initialFields(figure: Figure): Fields {
  return {
    value: figure.value === null ? '' : String(figure.value),
    scope: figure.scope ?? 'own',
    source: figure.source ?? '',
    confirmedBy: figure.confirmedBy ?? '',
    confirmedOn: figure.confirmedOn ?? todayOnThisComputer(),
  };
}

/** Opens in place of the row; a refusal leaves everything that was typed. */
export function FigureForm({ place, figure, onDone }: Props) {
  const save = useSaveFigure(place);
  const submit = (fields: Fields): void => {
    const entry = { ...fields, value: fields.value.trim() };
    save.mutate(
      { item: figure.item, entry },
      {
        onSuccess: () => {
          onDone(true);
        },
      },
    );
  };
  return (
    <Form<Fields>
      className="figure-form"
      layout="vertical"
      name={`figure-${figure.item}`}
      initialValues={initialFields(figure)}
      onFinish={submit}
      requiredMark={false}
      aria-label={`填报${figure.label}`}
    >
      <ProblemAlert error={save.error} title="没有保存" />
      <div className="figure-form-fields">
        <Form.Item name="value" label={`数值（${figure.measure}）`} rules={[valueRule(figure)]}>
          <Input inputMode="decimal" autoComplete="off" autoFocus />
        </Form.Item>
        <Form.Item name="scope" label="数据范围">
          <Radio.Group
            options={[
              { value: 'own', label: '仅本机关' },
              { value: 'tree', label: '含下级' },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="source"
          label="数据来源"
          rules={[{ required: true, message: '请写明由哪个单位或系统提供' }]}
        >
          <Input placeholder="例如：行政审批股台账" maxLength={200} />
        </Form.Item>
        <Form.Item name="confirmedBy" label="确认人" rules={[{ required: true, message: '请填写确认人' }]}>
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item
          name="confirmedOn"
          label="确认日期"
          rules={[{ required: true, message: '请选择确认日期' }]}
        >
          <DayInput />
        </Form.Item>
      </div>
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          保存
        </Button>
        <Button
          onClick={() => {
            onDone(false);
          }}
        >
          取消
        </Button>
      </div>
    </Form>
  );
}
