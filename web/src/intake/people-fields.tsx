import { Button, Form, type FormInstance } from 'antd';
import type { IntakeChecks } from '../api/types.js';
import type { IntakeFields, PersonFields as Person } from './intake-form.js';
import { PersonFields } from './person-fields.js';
import { TypeSuggestion } from './type-suggestion.js';

interface Props {
  readonly form: FormInstance<IntakeFields>;
  readonly checks: IntakeChecks | undefined;
  /** A field was set by something else than typing. */
  readonly onSet: () => void;
}

/** The applicant, whoever applies together with them, and who acts for them. */
export function PeopleFields({ form, checks, onSet }: Props) {
  const representative = Form.useWatch('representative', { form, preserve: true });
  const setRepresentative = (value: object | null): void => {
    form.setFieldValue('representative', value);
    onSet();
  };
  const addCoApplicant = (): void => {
    const there = (form.getFieldValue('coApplicants') ?? []) as Person[];
    form.setFieldValue('coApplicants', [...there, { type: 'naturalPerson' }]);
    onSet();
  };
  return (
    <>
      <fieldset className="intake-part">
        <legend>申请人</legend>
        <PersonFields
          at={['applicant']}
          place="applicant"
          nameLabel="申请人姓名或名称"
          checks={checks}
          typeNote={<TypeSuggestion form={form} checks={checks} onSet={onSet} />}
        />
      </fieldset>
      <Form.List name="coApplicants">
        {(fields, { remove }) => (
          <>
            {fields.map((field, at) => (
              <fieldset className="intake-part" key={field.key}>
                <legend>共同申请人（{at + 1}）</legend>
                <PersonFields
                  at={[field.name]}
                  place={`coApplicants[${at}]`}
                  nameLabel="共同申请人姓名或名称"
                  checks={checks}
                />
                <Button
                  size="small"
                  onClick={() => {
                    remove(field.name);
                    onSet();
                  }}
                >
                  删除共同申请人（{at + 1}）
                </Button>
              </fieldset>
            ))}
          </>
        )}
      </Form.List>
      {representative != null && (
        <fieldset className="intake-part">
          <legend>代表人或代理人</legend>
          <PersonFields
            at={['representative']}
            place="representative"
            nameLabel="代表人或代理人姓名"
            checks={checks}
            typeOptional
          />
          <Button
            size="small"
            onClick={() => {
              setRepresentative(null);
            }}
          >
            删除代表人
          </Button>
        </fieldset>
      )}
      <p className="intake-more">
        <Button
          size="small"
          onClick={() => {
            addCoApplicant();
          }}
        >
          增加共同申请人
        </Button>
        {representative == null && (
          <Button
            size="small"
            onClick={() => {
              setRepresentative({});
            }}
          >
            增加代表人或代理人
          </Button>
        )}
        <span className="sub">共同申请只计一件，按列在最前的申请人的类别计列。</span>
      </p>
    </>
  );
}
