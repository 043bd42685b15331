import { Input, type InputProps } from 'antd';

interface Props extends Omit<InputProps, 'type' | 'value' | 'onChange'> {
  readonly value?: string | null;
  readonly onChange?: (day: string) => void;
}

/** The browser's own field for a day, `YYYY-MM-DD`; works as a control of a form. */
export function DayInput({ value, onChange, ...rest }: Props) {
  return (
    <Input
      {...rest}
      type="date"
      value={value ?? ''}
      onChange={(event) => {
        onChange?.(event.target.value);
      }}
    />
  );
}
