import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { CaseSearch } from '../../api/types.js';
import { withoutBlanks } from '../../common/without-blanks.js';
import type { Place } from '../../shell/place.js';
import { useSearch } from '../queries.js';
import { CaseTable } from './case-table.js';

type Searched = Pick<CaseSearch, 'name' | 'idNumber' | 'phone' | 'text'>;

const FIELDS = [
  { name: 'name', label: '申请人姓名或名称', hint: '自然人须填写完整姓名' },
  { name: 'idNumber', label: '证件号码', hint: '完整号码' },
  { name: 'phone', label: '联系电话', hint: '完整号码' },
  { name: 'text', label: '内容或案号', hint: '其中的文字' },
] as const;

interface Asked {
  readonly searched: Searched;
  readonly time: number;
}

function Found({ place, searched, time }: Asked & { readonly place: Place }) {
  return (
    <CaseTable
      cases={useSearch(place.code, searched, time)}
      place={place}
      empty="没有这样的申请。姓名和号码要填写完整；也可以只填内容中的几个字。"
    />
  );
}

/** Finds the application of somebody who asks for it. What is typed goes into no address. */
export function CaseFinder({ place }: { readonly place: Place }) {
  const [form] = Form.useForm<Searched>();
  const [asked, setAsked] = useState<Asked>();
  const [blank, setBlank] = useState(false);
  const find = (values: Searched): void => {
    const trimmed = Object.entries<string | undefined>({ ...values }).map(
      ([field, typed]) => [field, typed?.trim()] as const,
    );
    const searched: Searched = withoutBlanks(Object.fromEntries(trimmed));
    const nothing = Object.keys(searched).length === 0;
    setBlank(nothing);
    if (!nothing) setAsked({ searched, time: Date.now() });
  };
  return (
    <>
      <Form<Searched> form={form} name="find" layout="vertical" className="case-finder" onFinish={find}>
        {FIELDS.map(({ name, label, hint }) => (
          <Form.Item key={name} name={name} label={label}>
            <Input maxLength={200} placeholder={hint} autoComplete="off" autoFocus={name === 'name'} />
          </Form.Item>
        ))}
        <Button type="primary" htmlType="submit">
          查找
        </Button>
      </Form>
      <p className="sub" role="status">
        {blank ? '请至少填写一项。' : '几项一起填写的，须同时符合。谁查找过、查到了哪些件，会留下记录。'}
      </p>
      {asked && <Found key={asked.time} place={place} {...asked} />}
    </>
  );
}
