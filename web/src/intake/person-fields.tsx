import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import type { IntakeChecks } from '../api/types.js';
import { optionsOf } from '../common/terms.js';
import { useVocabularies } from '../shell/queries.js';
import { FieldNotes } from './field-notes.js';

type Place = readonly (string | number)[];

interface Props {
  /** Where the person stands in the form. */
  readonly at: Place;
  /** Where the server's findings place the person. */
  readonly place: string;
  readonly nameLabel: string;
  readonly checks: IntakeChecks | undefined;
  /** A representative may be of no type. */
  readonly typeOptional?: boolean;
  readonly typeNote?: ReactNode;
}

/** Name, type, number and ways to reach somebody; the first two first, since they decide the column. */
export function PersonFields({ at, place, nameLabel, checks, typeOptional = false, typeNote }: Props) {
  const words = useVocabularies();
  const name = (field: string): (string | number)[] => [...at, field];
  const notes = (field: string): ReactNode => <FieldNotes checks={checks} field={`${place}.${field}`} />;
  return (
    <div className="form-row">
      <Form.Item
        name={name('name')}
        label={nameLabel}
        rules={[{ required: true, whitespace: true, message: `请填写${nameLabel}` }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={name('type')}
        label={typeOptional ? '类别（可不填）' : '申请人类别'}
        extra={typeNote ?? notes('type')}
      >
        <Select allowClear={typeOptional} options={optionsOf(words.data?.applicantTypes)} />
      </Form.Item>
      <Form.Item name={name('idNumber')} label="证件号码" extra={notes('idNumber')}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name={name('phone')} label="电话" extra={notes('phone')}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name={name('address')} label="通信地址">
        <Input maxLength={1000} autoComplete="off" />
      </Form.Item>
      <Form.Item name={name('email')} label="电子邮箱">
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </div>
  );
}
