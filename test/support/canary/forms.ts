/** A word that must not get out, in the disguises that a program gives to text on its way into a log, a queue or a page. */
export interface Form {
  readonly name: string;
  /** Bytes, as one character each. */
  readonly needle: string;
  /** Base64 tells capitals from small letters; nothing else here does. */
  readonly exact?: boolean;
}

const bytesOf = (text: string): Buffer => Buffer.from(text, 'utf8');
const asBytes = (text: string): string => bytesOf(text).toString('latin1');
const eachUnit = (text: string, write: (unit: number) => string): string =>
  text
    .split('')
    .map((sign) => write(sign.charCodeAt(0)))
    .join('');
const eachByte = (text: string, write: (byte: number) => string): string =>
  [...bytesOf(text)].map(write).join('');
const hex = (number: number, width: number): string => number.toString(16).padStart(width, '0');
const isAscii = (number: number): boolean => number >= 0x20 && number < 0x7f;

/** What of the word stands in Base64 whatever stands before and after it: for each of the three places where it may begin. */
function base64Of(word: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), word]).toString('base64');
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + word.length) * 8) / 6));
  });
}

export function formsOf(word: string): Form[] {
  const forms: Form[] = [
    { name: 'plain', needle: asBytes(word) },
    { name: 'URL-encoded', needle: encodeURIComponent(word) },
    { name: 'URL-encoded throughout', needle: eachByte(word, (byte) => `%${hex(byte, 2)}`) },
    {
      name: 'JSON-escaped',
      needle: eachUnit(word, (unit) => (isAscii(unit) ? String.fromCharCode(unit) : `\\u${hex(unit, 4)}`)),
    },
    { name: 'JSON-escaped throughout', needle: eachUnit(word, (unit) => `\\u${hex(unit, 4)}`) },
    {
      name: 'bytes escaped',
      needle: eachByte(word, (byte) => (isAscii(byte) ? String.fromCharCode(byte) : `\\x${hex(byte, 2)}`)),
    },
    { name: 'hexadecimal', needle: bytesOf(word).toString('hex') },
    { name: 'HTML, hexadecimal', needle: eachUnit(word, (unit) => `&#x${hex(unit, 4)};`) },
    { name: 'HTML, decimal', needle: eachUnit(word, (unit) => `&#${unit};`) },
    { name: 'UTF-8 taken for Latin-1', needle: asBytes(bytesOf(word).toString('latin1')) },
    { name: 'UTF-16', needle: Buffer.from(word, 'utf16le').toString('latin1') },
    ...base64Of(bytesOf(word)).flatMap((needle) => [
      { name: 'Base64', needle, exact: true },
      { name: 'Base64', needle: needle.replaceAll('+', '-').replaceAll('/', '_'), exact: true },
    ]),
  ];
  return forms.filter(({ needle }, n) => forms.findIndex((other) => other.needle === needle) === n);
}
