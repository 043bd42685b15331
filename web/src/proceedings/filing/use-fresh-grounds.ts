import { Form, type FormInstance } from 'antd';
import { useEffect, useRef } from 'react';
import type { PartFields } from '../grounds/part-fields.js';

const same = (a: PartFields, b: PartFields): boolean =>
  (a.complaint ?? null) === (b.complaint ?? null) &&
  (a.outcome ?? null) === (b.outcome ?? null) &&
  (a.ground ?? '') === '';

/** Grounds that nobody has changed follow the answer that is contested. */
export function useFreshGrounds<Fields extends { parts?: readonly PartFields[] }>(
  form: FormInstance<Fields>,
  fresh: PartFields,
): void {
  const before = useRef<PartFields>({});
  const parts = Form.useWatch('parts', { form: form as FormInstance, preserve: true }) as
    readonly PartFields[] | undefined;
  const text = JSON.stringify(fresh);
  useEffect(() => {
    const next = JSON.parse(text) as PartFields;
    if (parts === undefined || same(before.current, next)) return;
    const followed = parts.map((part) => (same(part, before.current) ? next : part));
    before.current = next;
    (form as FormInstance).setFieldValue('parts', followed);
  }, [form, parts, text]);
}
