/** Fields left empty in a form are not sent at all: absent means "not told". */
export function withoutBlanks<Fields extends object>(fields: Fields): Fields {
  const told = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  return Object.fromEntries(told) as Fields;
}
