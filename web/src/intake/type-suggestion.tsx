import { Button, Form, type FormInstance } from 'antd';
import type { IntakeChecks } from '../api/types.js';
import type { IntakeFields } from './intake-form.js';

interface Props {
  readonly form: FormInstance<IntakeFields>;
  readonly checks: IntakeChecks | undefined;
  readonly onSet: () => void;
}

/** The type that the name speaks for, where another is chosen; taken over by a press, never by itself. */
export function TypeSuggestion({ form, checks, onSet }: Props) {
  const applicant = Form.useWatch('applicant', { form, preserve: true });
  const chosen = applicant?.type;
  const suggestion = checks?.suggestion;
  const differs = suggestion != null && suggestion.type !== chosen;
  return (
    <span className="field-notes" aria-live="polite">
      {differs && (
        <span className="field-note">
          名称里有“{suggestion.because}”，可能是{suggestion.label}。
          <Button
            size="small"
            onClick={() => {
              form.setFieldValue(['applicant', 'type'], suggestion.type);
              onSet();
            }}
          >
            改为{suggestion.label}
          </Button>
        </span>
      )}
    </span>
  );
}
