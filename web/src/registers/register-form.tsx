import { Button, Form, Input, Radio } from 'antd';
import { fieldErrors } from '../cases/field-errors.js';
import { DayInput } from '../common/day-input.js';
import { todayOnThisComputer } from '../common/days.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { withoutBlanks } from '../common/without-blanks.js';
import type { Place } from '../shell/place.js';
import { printAddress, useRegisterFile, type RegisterFormat, type RegisterOrder } from './queries.js';

interface Fields extends RegisterOrder {
  readonly names: 'masked' | 'full';
}

const BY = [
  { value: 'received', label: '按收到日期' },
  { value: 'answered', label: '按答复日期' },
];
const PAPERS = [
  { value: 'a4', label: 'A4 横向' },
  { value: 'a3', label: 'A3 横向' },
];
const NAMES = [
  { value: 'masked', label: '遮盖姓名' },
  { value: 'full', label: '显示姓名，须说明理由' },
];
const KNOWN = ['from', 'to', 'by', 'paper', 'reason'];

/** The whole of the year, as far as it has come. */
const periodOf = (year: number): Pick<Fields, 'from' | 'to'> => {
  const today = todayOnThisComputer();
  const last = `${year}-12-31`;
  return { from: `${year}-01-01`, to: today.startsWith(String(year)) ? today : last };
};

const orderOf = ({ names, reason, ...rest }: Fields): RegisterOrder =>
  withoutBlanks({ ...rest, ...(names === 'full' && reason !== undefined && { reason }) });

/** The 台账 of any period: as a workbook, or as a page for printing. What is wrong is said at its field. */
export function RegisterForm({ place }: { readonly place: Place }) {
  const [form] = Form.useForm<Fields>();
  const named = Form.useWatch('names', form) === 'full';
  const get = useRegisterFile(place.code);
  const take = async (format: RegisterFormat): Promise<void> => {
    const fields = await form.validateFields().catch(() => undefined);
    if (fields === undefined || get.isPending) return;
    const order = orderOf(fields);
    if (format === 'html' && order.reason === undefined) {
      window.open(printAddress(place.code, order), '_blank', 'noopener');
      return;
    }
    get.mutate(
      { format, order },
      {
        onError: (error) => {
          form.setFields(fieldErrors(error, KNOWN) as Parameters<typeof form.setFields>[0]);
        },
      },
    );
  };
  return (
    <>
      <ProblemAlert error={get.error} title="台账没有导出" />
      <Form<Fields>
        form={form}
        name="register"
        layout="vertical"
        className="register-form"
        initialValues={{ ...periodOf(place.year), by: 'received', paper: 'a4', names: 'masked' }}
        onFinish={() => void take('xlsx')}
      >
        <Form.Item name="from" label="自" rules={[{ required: true, message: '请填写起始日期' }]}>
          <DayInput />
        </Form.Item>
        <Form.Item
          name="to"
          label="至"
          dependencies={['from']}
          rules={[
            { required: true, message: '请填写截止日期' },
            ({ getFieldValue }) => ({
              validator: (_, to: string | undefined) =>
                (to ?? '') === '' || (to ?? '') >= ((getFieldValue('from') as string | undefined) ?? '')
                  ? Promise.resolve()
                  : Promise.reject(new Error('不能早于起始日期')),
            }),
          ]}
        >
          <DayInput />
        </Form.Item>
        <Form.Item name="by" label="哪些申请">
          <Radio.Group options={BY} />
        </Form.Item>
        <Form.Item name="paper" label="打印纸张">
          <Radio.Group options={PAPERS} />
        </Form.Item>
        <Form.Item name="names" label="申请人和第三方的姓名">
          <Radio.Group options={NAMES} />
        </Form.Item>
        {named && (
          <Form.Item
            name="reason"
            label="理由"
            extra="导出人、时间和理由会留下记录。"
            className="form-wide"
            rules={[{ required: true, whitespace: true, message: '请说明为什么需要姓名' }]}
          >
            <Input maxLength={500} placeholder="例如：向上级机关报送季度台账" />
          </Form.Item>
        )}
        <div className="form-actions form-wide">
          <Button type="primary" htmlType="submit" loading={get.isPending && get.variables.format === 'xlsx'}>
            导出 Excel
          </Button>
          <Button
            loading={get.isPending && get.variables.format === 'html'}
            onClick={() => void take('html')}
          >
            {named ? '下载打印页' : '打开打印页'}
          </Button>
        </div>
      </Form>
    </>
  );
}
