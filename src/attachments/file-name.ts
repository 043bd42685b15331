/** Control signs, signs that turn the direction of writing, private and unassigned ones: what a name can deceive with. */
const DECEIVING = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;
const LONGEST = 150;

export interface FileName {
  /** What it is handed out as: one line, without folders, ending in the extension. */
  readonly name: string;
  /** In small letters; empty where it has none. */
  readonly extension: string;
}

/** What remains of the name that a sender gives; `fallback` stands where nothing does. */
export function fileNameOf(sent: string, fallback: string): FileName {
  const plain = sent.normalize('NFC').replace(DECEIVING, '');
  const last =
    plain
      .split(/[\\/]/)
      .at(-1)
      ?.trim()
      .replace(/[. ]+$/, '') ?? '';
  const dot = last.lastIndexOf('.');
  const extension = dot < 0 ? '' : last.slice(dot + 1).toLowerCase();
  const stem = Array.from(dot < 0 ? last : last.slice(0, dot))
    .map((sign) => ('<>:"|?*'.includes(sign) ? '_' : sign))
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return { name: `${stem === '' ? fallback : stem}.${extension}`, extension };
}

/** The name as lists show it: it may be somebody's. */
export function maskFileName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [first = ''] = Array.from(name);
  return `${first}***${name.slice(dot)}`;
}
