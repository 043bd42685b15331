import { Checkbox, Form, Radio } from 'antd';
import type { IntakeChecks } from '../api/types.js';
import { DayInput } from '../common/day-input.js';
import { optionsOf } from '../common/terms.js';
import { useVocabularies } from '../shell/queries.js';
import { FieldNotes } from './field-notes.js';

interface Props {
  readonly checks: IntakeChecks | undefined;
  readonly sameDay: boolean;
  readonly unconfirmed: boolean;
  /** The channel that has the focus when the page opens. */
  readonly first: string;
}

/** By what channel it came, and with it which day is the day of receipt (条例 art. 31). */
export function ReceiptFields({ checks, sameDay, unconfirmed, first }: Props) {
  const words = useVocabularies();
  const receipt = checks?.receipt;
  return (
    <fieldset className="intake-part">
      <legend>提出方式和收到日</legend>
      <Form.Item name="channel" label="提出方式">
        <Radio.Group>
          {optionsOf(words.data?.channels).map(({ value, label }) => (
            <Radio key={value} value={value} autoFocus={value === first}>
              {label}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <p className="receipt-rule" aria-live="polite">
        {receipt
          ? `${receipt.rule}（${receipt.article}）。`
          : '条例第三十一条：当面提交之日、签收之日，或者双方确认之日。'}
      </p>
      {receipt?.needsConfirmation === true && (
        <Form.Item name="unconfirmed" valuePropName="checked">
          <Checkbox>尚未与申请人确认：先登记为待确认，不编案号，确认之后再编</Checkbox>
        </Form.Item>
      )}
      <div className="form-row">
        {!unconfirmed && (
          <Form.Item
            name="receivedOn"
            label="收到申请之日"
            extra={<FieldNotes checks={checks} field="receivedOn" />}
            rules={[{ required: true, message: '请填写收到申请之日' }]}
          >
            <DayInput />
          </Form.Item>
        )}
        {!sameDay && (
          <Form.Item
            name="submittedOn"
            label={unconfirmed ? '提出之日（到达之日）' : '提出或寄出之日（可不填）'}
            rules={unconfirmed ? [{ required: true, message: '请填写提出之日' }] : []}
          >
            <DayInput />
          </Form.Item>
        )}
      </div>
    </fieldset>
  );
}
