import { App, Form, Input, InputNumber, Modal, Radio } from 'antd';
import type { NewAdjustment } from '../../api/types.js';
import { ProblemAlert } from '../../common/problem-alert.js';
import { optionsFrom } from '../../common/terms.js';
import type { Place } from '../../shell/place.js';
import { useVocabularies } from '../../shell/queries.js';
import { KIND_LABELS } from './kinds.js';
import { useAddAdjustment } from './queries.js';

interface Props {
  readonly place: Place;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

interface Fields extends Omit<NewAdjustment, 'deltas'> {
  readonly deltas?: Readonly<Record<string, number | null>>;
}

/** Types that are left empty are not told. */
const deltasOf = (deltas: Fields['deltas'] = {}): NewAdjustment['deltas'] =>
  Object.fromEntries(Object.entries(deltas).flatMap(([type, delta]) => (delta ? [[type, delta]] : [])));

/** Never changed afterwards: a wrong one is undone by its opposite. What was typed stays when the server refuses it. */
export function AdjustmentDialog({ place, onClose, onDone }: Props) {
  const [form] = Form.useForm<Fields>();
  const types = useVocabularies().data?.applicantTypes ?? [];
  const add = useAddAdjustment(place);
  const { message } = App.useApp();
  return (
    <Modal
      open
      width={640}
      title={`登记${place.year}年的接续调整`}
      okText="登记"
      cancelText="取消"
      confirmLoading={add.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="dialog-article">登记后不能修改或者删除；登记错了的，再登记一笔相反的。</p>
      <ProblemAlert error={add.error} title="没有登记" />
      <Form<Fields>
        form={form}
        name="adjustment"
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: 'merger' }}
        onFinish={({ deltas, ...fields }) => {
          if (add.isPending) return;
          add.mutate(
            { ...fields, deltas: deltasOf(deltas) },
            {
              onSuccess: () => {
                void message.success('接续调整已登记');
                onDone();
              },
            },
          );
        }}
      >
        <Form.Item name="kind" label="原因">
          <Radio.Group options={optionsFrom(KIND_LABELS)} />
        </Form.Item>
        <fieldset className="adjustment-deltas">
          <legend>上年结转增加的件数（减少的填负数，没有变动的不填）</legend>
          {types.map(({ key, label }) => (
            <Form.Item key={key} name={['deltas', key]} label={label}>
              <InputNumber precision={0} min={-1_000_000} max={1_000_000} controls={false} />
            </Form.Item>
          ))}
        </fieldset>
        <Form.Item
          name="basis"
          label="依据"
          rules={[{ required: true, whitespace: true, message: '请填写依据' }]}
        >
          <Input maxLength={200} placeholder="例如：演编发〔2025〕6号" />
        </Form.Item>
        <Form.Item
          name="reason"
          label="理由"
          rules={[{ required: true, whitespace: true, message: '请填写理由' }]}
        >
          <Input.TextArea rows={2} maxLength={2000} placeholder="例如：接收原档案局未办结的申请" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
