import { App, Button, Form, Input, Select } from 'antd';
import type { FigureSheet, FigureSheetAnswers } from '../api/types.js';
import { DayInput } from '../common/day-input.js';
import { todayOnThisComputer } from '../common/days.js';
import { optionsFrom } from '../common/terms.js';
import type { Place } from '../shell/place.js';
import { useAnswer } from './queries.js';
import { RefusedAnswers } from './refused-answers.js';
import { ABSENCE_LABELS, type Absence } from './sheet-terms.js';

interface Row {
  readonly value?: string;
  readonly absent?: Absence | null;
  readonly source?: string;
}
interface Fields {
  readonly rows: readonly Row[];
  readonly filledBy: string;
  readonly confirmedBy: string;
  readonly confirmedOn: string;
}

const HEADINGS = ['项目', '数值', '没有数值的原因', '数据来源', '上年'];
const filled = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
};

const answersOf = ({ items }: FigureSheet, { rows, ...people }: Fields): FigureSheetAnswers => ({
  ...people,
  values: items.map(({ item }, at) => {
    const { value, absent, source } = rows[at] ?? {};
    const [number, from] = [filled(value), filled(source)];
    return {
      item,
      ...(number !== undefined && { value: number }),
      ...(absent && { absent }),
      ...(from !== undefined && { source: from }),
    };
  }),
});

const initialFields = ({ items, filledBy, confirmedBy, confirmedOn }: FigureSheet): Fields => ({
  rows: items.map(({ value, absent, source }) => ({
    value: value === null ? '' : String(value),
    absent,
    source: source ?? '',
  })),
  filledBy: filledBy ?? '',
  confirmedBy: confirmedBy ?? '',
  confirmedOn: confirmedOn ?? todayOnThisComputer(),
});

/** What a unit reported on paper or by telephone; a refusal leaves everything that was typed. */
export function AnswerForm({
  place,
  sheet,
  onDone,
}: {
  readonly place: Place;
  readonly sheet: FigureSheet;
  readonly onDone: () => void;
}) {
  const answer = useAnswer(place, sheet);
  const { message } = App.useApp();
  return (
    <Form<Fields>
      className="sheet-form"
      name={`sheet-${sheet.number}`}
      layout="vertical"
      requiredMark={false}
      initialValues={initialFields(sheet)}
      onFinish={(fields) => {
        answer.mutate(answersOf(sheet, fields), {
          onSuccess: () => {
            void message.success('已登记报回的数据');
            onDone();
          },
        });
      }}
      aria-label={`填报：${sheet.unit}`}
    >
      <RefusedAnswers error={answer.error} />
      <table className="list-table sheet-items" aria-label="填报的数据">
        <thead>
          <tr>
            {HEADINGS.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.items.map(({ item, label, measure, rule, lastYear }, at) => (
            <tr key={item}>
              <th scope="row">
                {label}
                <span className="sub wide-text">{rule}</span>
              </th>
              <td>
                <Form.Item name={['rows', at, 'value']} noStyle>
                  <Input
                    inputMode="decimal"
                    autoComplete="off"
                    aria-label={`数值：${label}`}
                    suffix={measure}
                    autoFocus={at === 0}
                  />
                </Form.Item>
              </td>
              <td>
                <Form.Item name={['rows', at, 'absent']} noStyle>
                  <Select
                    allowClear
                    aria-label={`没有数值的原因：${label}`}
                    placeholder="有数值的不选"
                    options={optionsFrom(ABSENCE_LABELS)}
                  />
                </Form.Item>
              </td>
              <td>
                <Form.Item name={['rows', at, 'source']} noStyle>
                  <Input maxLength={200} aria-label={`数据来源：${label}`} placeholder="系统、台账或者文件" />
                </Form.Item>
              </td>
              <td>{lastYear ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="figure-form-fields">
        <Form.Item name="filledBy" label="填表人" rules={[{ required: true, message: '请填写填表人' }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="confirmedBy" label="审核人" rules={[{ required: true, message: '请填写审核人' }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="confirmedOn" label="审核日期" rules={[{ required: true, message: '请选择日期' }]}>
          <DayInput />
        </Form.Item>
      </div>
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={answer.isPending}>
          登记报回
        </Button>
        <Button onClick={onDone}>取消</Button>
      </div>
    </Form>
  );
}
