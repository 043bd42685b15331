import type { IntakeChecks } from '../api/types.js';

interface Props {
  readonly checks: IntakeChecks | undefined;
  readonly field: string;
}

/** What to look at again at one field: said in words, and nothing is refused for it. */
export function FieldNotes({ checks, field }: Props) {
  const notes = checks?.findings.filter((finding) => finding.field === field) ?? [];
  return (
    <span className="field-notes" aria-live="polite">
      {notes.map(({ code, message }) => (
        <span key={code} className="field-note">
          请核对：{message}
        </span>
      ))}
    </span>
  );
}
