import fc from 'fast-check';

const deep = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
};

/** What PostgreSQL, JavaScript, the file system or a regular expression may stumble over. */
const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff\ud800',
  '\u202e\u2066',
  '\ufeff',
  'e\u0301\u0301',
  '👩‍👩‍👧‍👦',
  '\r\nset-cookie: a=b',
  '\u2028',
  '１２３',
  '1e3',
  '0x10',
  'NaN',
  '-0',
  '9223372036854775808',
  '99999999999999999999999999',
  "'; drop table agency;--",
  '${7*7}{{7*7}}',
  '%',
  '%00',
  '_%\\',
  '../../../etc/passwd',
  '..\\..\\',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '2025-02-30',
  '2024-13-01',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '10000-01-01',
  '-0001-01-01',
  '2024-03-05T00:00:00Z',
  '+275760-09-13',
  '(a+)+$'.repeat(20),
  'a'.repeat(10_000),
  '长'.repeat(70_000),
] as const;

const NUMBERS = [
  0,
  -0,
  -1,
  0.1,
  1.5,
  1e-7,
  1e21,
  1e308,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  2 ** 53 + 2,
  2 ** 63,
  -(2 ** 63),
  2 ** 64,
] as const;

export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: hostileTexts },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...NUMBERS) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { length: 3 }, [1, 'a', {}]),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(100, 2000).map(deep),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(300, 20_000).map((length) => Array.from({ length }, (_, n) => n)),
  },
  {
    weight: 1,
    arbitrary: fc.constant(JSON.parse('{"__proto__": {"admin": true}, "constructor": {"prototype": {}}}')),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** In a path: what is encoded already. */
export const hostileSegments: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '%00',
    '..%2f..%2fetc%2fpasswd',
    '%2e%2e%2f',
    '%252e%252e%252f',
    '..;',
    '%zz',
    '%c0%af',
    '%ed%a0%80',
    '%ff',
    '%E4%BD',
    '%20',
    '*',
    '0',
    '-1',
    '00',
    '1.5',
    '1e9',
    '2147483648',
    '4503599627370497',
    '9007199254740993',
    '9223372036854775808',
    '__proto__',
    'constructor',
    '2025-02-30',
    '0000-01-01',
    '9999-12-31',
    '0000',
    '9999',
    'a'.repeat(90),
    'a'.repeat(3000),
  ),
  hostileTexts.map((text) => encodeURIComponent(text.toWellFormed().slice(0, 500)) || '%20'),
);
