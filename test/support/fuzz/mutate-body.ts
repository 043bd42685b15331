import fc from 'fast-check';
import type { Draw } from './draw.js';
import { hostileTexts, hostileValues } from './hostile.js';

type Place = readonly (string | number)[];

/** Every place in a value, the value itself first. */
function placesOf(value: unknown, here: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [here];
  const below = Array.isArray(value) ? value.map((each, n) => [n, each] as const) : Object.entries(value);
  return [here, ...below.slice(0, 50).flatMap(([key, each]) => placesOf(each, [...here, key]))];
}

function changedAt(value: unknown, [key, ...rest]: Place, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...(value as unknown[])] as never)
    : { ...(value as object) };
  const made = changedAt(copy[key], rest, change);
  if (made === undefined && !Array.isArray(copy))
    return Object.fromEntries(Object.entries(copy).filter(([name]) => name !== key));
  copy[key] = made;
  return copy;
}

/** Another value, one less, or one more than the body has. */
export function mutatedValue(body: unknown, draw: Draw): unknown {
  const place = draw.one(placesOf(body));
  return changedAt(body, place, (old) => {
    if (draw.often(15)) return undefined;
    if (typeof old === 'object' && old !== null && !Array.isArray(old) && draw.often(50))
      return { ...old, [draw.from(hostileTexts).slice(0, 200)]: draw.from(hostileValues) };
    if (Array.isArray(old) && draw.often(50))
      return [...(old as unknown[]), ...(old as unknown[]), draw.from(hostileValues)];
    if (typeof old === 'string' && draw.often(30)) return `${old}${draw.from(hostileTexts)}`;
    return draw.from(hostileValues);
  });
}

const GBK = Buffer.from('d5c5c8fd', 'hex');

/** What is done to the text of a body, whatever it says. */
const SPOILERS: readonly ((text: string, draw: Draw) => Buffer | string)[] = [
  (text, draw) => text.slice(0, draw.below(text.length + 1)),
  (text) => `${text}}`,
  (text) => `\ufeff${text}`,
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.concat([Buffer.from(text.slice(0, -1)), GBK, Buffer.from(text.slice(-1))]),
  (text) => Buffer.from(text.replace(/[\u4e00-\u9fff]/, '\u00e9'), 'latin1'),
  (text) => text.replace('{', '{"__proto__":{"roles":["admin"]},'),
  (text) => text.replace('{', '{"constructor":{"prototype":{"x":1}},'),
  (text) => text.replace(/^\{("(?:[^"\\]|\\.)*"):/, '{$1:null,$1:'),
  (text) => text.replace(/:(-?\d+|"[^"]*")/, ':1e400'),
  (text) => text.replace(/:(-?\d+|"[^"]*")/, ':NaN'),
  (text) => text.replace(/:(-?\d+|"[^"]*")/, ':12345678901234567890123456789'),
  (text) => text.replace(/:"[^"]*"/, ':"\\ud800"'),
  (text) => text.replace(/:"[^"]*"/, ':"\\u0000"'),
  () => '',
  () => 'null',
  () => '"text"',
  () => '[]',
  () => '{}',
  () => '['.repeat(50_000),
  () => `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  (text) => text.replace('{', `{"filler":"${'x'.repeat(1_100_000)}",`),
  (text) => `${' '.repeat(900_000)}${text}`,
  (_text, draw) => Buffer.from(draw.from(fc.uint8Array({ maxLength: 200 }))),
];

export const spoilt = (text: string, draw: Draw): Buffer =>
  Buffer.from(draw.one(SPOILERS)(text, draw) as string);

const FILES = [
  '',
  'PK\u0003\u0004',
  '%PDF-1.7\n%%EOF',
  '<html><table><tr><td colspan=999999999>1',
  '{"kind":"application"}',
  '\u0000'.repeat(100),
  'a'.repeat(300_000),
];
const NAMES = [
  'a.pdf',
  '../../a.xlsx',
  'a"b.txt',
  'con\u0000.html',
  'x'.repeat(300),
  '长'.repeat(200),
  '.',
  '',
];

/** What is done to a form, whose boundary is x. */
const FORM_SPOILERS: readonly ((form: Buffer, draw: Draw) => Buffer | string)[] = [
  (form, draw) => form.subarray(0, draw.below(form.length + 1)),
  (form) => form.toString('latin1').replaceAll('--x', '--y'),
  (form) => Buffer.concat([form, form]),
  () => '--x--\r\n',
  () => '',
  () => '--x\r\n\r\nno head\r\n--x--\r\n',
  () => `--x\r\ncontent-disposition: form-data\r\n\r\nnameless\r\n--x--\r\n`,
  () =>
    Array.from(
      { length: 100 },
      (_, n) => `--x\r\ncontent-disposition: form-data; name="f${n}"\r\n\r\n1\r\n`,
    ).join(''),
  () => `--x\r\n${Array.from({ length: 100 }, (_, n) => `x-${n}: 1`).join('\r\n')}\r\n\r\n1\r\n--x--\r\n`,
  (_form, draw) => formOf(draw, 'file'),
  (_form, draw) =>
    formOf(
      draw,
      draw
        .from(hostileTexts)
        .replace(/["\r\n]/g, '')
        .slice(0, 300),
    ),
];

const formOf = (draw: Draw, field: string): string =>
  `--x\r\ncontent-disposition: form-data; name="kind"\r\n\r\n${draw.one(['other', '__proto__', '', 'x'.repeat(5000)])}\r\n` +
  `--x\r\ncontent-disposition: form-data; name="${field}"; filename="${draw.one(NAMES)}"\r\n\r\n${draw.one(FILES)}\r\n--x--\r\n`;

export const spoiltForm = (form: Buffer, draw: Draw): Buffer =>
  Buffer.from(draw.one(FORM_SPOILERS)(form, draw) as string);
