import { Checkbox } from 'antd';
import type { Role } from './role-terms.js';

interface Props {
  readonly options: { value: Role; label: string }[];
  /** Given by the form. */
  readonly id?: string;
  readonly value?: Role[];
  readonly onChange?: (roles: Role[]) => void;
}

/** Takes from the form only what a group of boxes may have: a group cannot be `aria-required`. */
export function RoleBoxes({ options, id, value, onChange }: Props) {
  return (
    <Checkbox.Group<Role>
      {...(id !== undefined && { id })}
      {...(value && { value })}
      {...(onChange && { onChange })}
      options={options}
    />
  );
}
