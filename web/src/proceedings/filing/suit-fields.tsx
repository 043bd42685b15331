import { AutoComplete, Form, Radio } from 'antd';
import { ComboInput } from '../../common/combo-input.js';
import { optionsFrom } from '../../common/terms.js';
import { ROLE_LABELS, ROUTE_LABELS } from '../proceeding-terms.js';
import { useProceedingsOf } from './queries.js';

const ROLE_RULE =
  '复议机关与作出答复的机关为共同被告的，只由作出答复的机关计入表四；本机关只是作为复议机关参加的，登记而不计入（国办公开办函〔2016〕201号）。';

interface Props {
  readonly code: string;
  readonly caseNo: string | undefined;
}

/** By which way it came to the court, and as what this agency is sued. */
export function SuitFields({ code, caseNo }: Props) {
  const isAfter = Form.useWatch<string | undefined>('route') === 'afterReview';
  const reviews = (useProceedingsOf(code, caseNo).data?.items ?? []).filter(({ kind }) => kind === 'review');
  return (
    <>
      <Form.Item name="route" label="起诉的途径" rules={[{ required: true, message: '请选择起诉的途径' }]}>
        <Radio.Group options={optionsFrom(ROUTE_LABELS)} />
      </Form.Item>
      {isAfter && (
        <Form.Item
          name="review"
          label="此前的复议的编号"
          extra={reviews.length === 0 && '没有登记过复议的，请先登记复议。'}
        >
          <AutoComplete
            maxLength={200}
            options={reviews.map(({ ref, stageLabel }) => ({ value: ref, label: `${ref}　${stageLabel}` }))}
          >
            <ComboInput />
          </AutoComplete>
        </Form.Item>
      )}
      <Form.Item name="role" label="本机关的地位" extra={ROLE_RULE}>
        <Radio.Group options={optionsFrom(ROLE_LABELS)} />
      </Form.Item>
    </>
  );
}
