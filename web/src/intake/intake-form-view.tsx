import { Button, Form, Input } from 'antd';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import type { IntakeDraftContent } from '../api/types.js';
import { calledOf, casePath } from '../cases/case-terms.js';
import { fieldErrors } from '../cases/field-errors.js';
import { newFormKey } from '../cases/form-key.js';
import { useTakeIn } from '../cases/queries.js';
import { ProblemAlert } from '../common/problem-alert.js';
import { placePath, type Place } from '../shell/place.js';
import { DraftLine } from './draft-line.js';
import { FieldNotes } from './field-notes.js';
import { caseOf, freshFields, knownFields, submissionOf, type IntakeFields } from './intake-form.js';
import { PeopleFields } from './people-fields.js';
import { useAddSubmission, useDiscardDraft } from './queries.js';
import { ReceiptFields } from './receipt-fields.js';
import { SimilarPanel } from './similar-panel.js';
import { useKeptDraft } from './use-kept-draft.js';

interface Props {
  readonly place: Place;
  readonly draft: IntakeDraftContent | null;
  readonly savedAt: string | null;
  /** Nothing of the draft is left: the form is to begin anew. */
  readonly onCleared: () => void;
}

/** `coApplicants[1]` as the form names it. */
const inList = (part: string): (string | number)[] => {
  const [, list, at] = /^(\w+)\[(\d+)\]$/.exec(part) ?? [];
  return list === undefined ? [part] : [list, Number(at)];
};

const SAME_DAY = ['inPerson', 'oral'];

export function IntakeForm({ place, draft, savedAt, onCleared }: Props) {
  const navigate = useNavigate();
  const [form] = Form.useForm<IntakeFields>();
  const [key] = useState(newFormKey);
  const [initial] = useState<IntakeFields>(() => ({ ...freshFields(), ...(draft as IntakeFields | null) }));
  const kept = useKeptDraft(place.code);
  const takeIn = useTakeIn(place.code);
  const addSubmission = useAddSubmission(place.code);
  const discard = useDiscardDraft(place.code);
  const channel = Form.useWatch('channel', { form, preserve: true });
  const marked = Form.useWatch('unconfirmed', { form, preserve: true }) === true;
  const { checks, changed: keptChanged } = kept;
  const sameDay = checks?.receipt?.sameDay ?? SAME_DAY.includes(channel ?? 'inPerson');
  const unconfirmed = marked && checks?.receipt?.needsConfirmation === true;
  const pending = takeIn.isPending || addSubmission.isPending;

  const changed = (): void => {
    keptChanged(form.getFieldsValue(true) as IntakeFields);
  };
  useEffect(() => {
    // What the server says of a draft is not kept with it.
    if (draft !== null) keptChanged(initial);
  }, [draft, initial, keptChanged]);
  const failed = (error: unknown): void => {
    const known = knownFields(form.getFieldsValue(true) as IntakeFields);
    const places = fieldErrors(error, known).map((place) => ({ ...place, name: place.name.flatMap(inList) }));
    form.setFields(places);
    const [first] = places;
    if (first) form.scrollToField(first.name, { focus: true });
  };
  const submit = async (): Promise<void> => {
    if (pending) return;
    const fields = form.getFieldsValue(true) as IntakeFields;
    // A draft that arrived after the case would come back as one that nobody wants.
    await kept.settle();
    if (unconfirmed)
      addSubmission.mutate(
        { body: submissionOf(fields), key },
        {
          onError: failed,
          onSuccess: () => void navigate(`${placePath(place, 'cases')}/submissions`, { replace: true }),
        },
      );
    else
      takeIn.mutate(
        { body: caseOf(fields, sameDay), key },
        {
          onError: failed,
          onSuccess: (taken) =>
            void navigate(`${casePath(place, calledOf(taken))}/receipt`, {
              state: { warnings: taken.warnings },
              replace: true,
            }),
        },
      );
  };
  const clear = async (): Promise<void> => {
    await kept.settle();
    await discard.mutateAsync();
    onCleared();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit();
  };
  return (
    <div className="intake-columns">
      <div>
        <ProblemAlert error={takeIn.error ?? addSubmission.error} title="没有登记" />
        <Form<IntakeFields>
          form={form}
          name="intake"
          layout="vertical"
          className="intake import-panel"
          initialValues={initial}
          onValuesChange={changed}
          onFinish={() => void submit()}
          onKeyDown={onKeyDown}
        >
          <ReceiptFields
            checks={checks}
            sameDay={sameDay}
            unconfirmed={unconfirmed}
            first={initial.channel ?? 'inPerson'}
          />
          <PeopleFields form={form} checks={checks} onSet={changed} />
          <FieldNotes checks={checks} field="representative" />
          <fieldset className="intake-part">
            <legend>所需信息</legend>
            <Form.Item
              name="description"
              label="所需政府信息的名称、文号或者其他特征"
              rules={[{ required: true, whitespace: true, message: '请填写所需政府信息' }]}
            >
              <Input.TextArea rows={3} maxLength={20_000} />
            </Form.Item>
            <div className="form-row">
              <Form.Item name="form" label="形式要求（可不填）">
                <Input maxLength={500} autoComplete="off" placeholder="例如：纸质复印件" />
              </Form.Item>
              <Form.Item name="deliveryWanted" label="获取方式（可不填）">
                <Input maxLength={500} autoComplete="off" placeholder="例如：邮寄" />
              </Form.Item>
            </div>
          </fieldset>
          <div className="form-actions">
            <Button type="primary" htmlType="submit" aria-disabled={pending}>
              {pending ? '正在登记' : unconfirmed ? '登记为待确认' : '登记并打开回执'}
            </Button>
            <span className="sub">任何一栏里按 Ctrl+Enter 也可登记。</span>
          </div>
          <DraftLine
            restoredFrom={savedAt}
            savedAt={checks?.savedAt}
            failed={kept.failed}
            onClear={() => void clear()}
          />
        </Form>
      </div>
      <SimilarPanel query={kept.similar} place={place} />
    </div>
  );
}
