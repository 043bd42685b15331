import { Input, type InputProps } from 'antd';

/** While no suggestion is chosen the library points to one that is not there, which screen readers stumble over. */
const isNone = (id: string | undefined): boolean => id === undefined || id.endsWith('_-1');

/** The field of a list of suggestions, as the only child of `AutoComplete`. */
export function ComboInput({
  'aria-activedescendant': active,
  className: _class,
  style: _style,
  ...rest
}: InputProps) {
  return <Input {...rest} autoComplete="off" {...(!isNone(active) && { 'aria-activedescendant': active })} />;
}
