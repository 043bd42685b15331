import { describe, expect, it } from '@jest/globals';
import { DataKey } from './data-key.js';
import { KeyRing } from './key-ring.js';
import { PersonalDataCipher } from './personal-data-cipher.js';

const NUMBER = '110101199003070017';
const one = DataKey.random();
const two = DataKey.random();
const cipher = new PersonalDataCipher(new KeyRing(one));

describe('a sealed value', () => {
  it.each(['', 'a', NUMBER, '某省某市某路 1 号 🏠', 'x'.repeat(10_000)])(
    'opens to what it was: %#',
    (text) => {
      expect(cipher.open(7, 'address', cipher.seal(7, 'address', text))).toBe(text);
    },
  );

  it('is never the same twice, and does not show the text', () => {
    const [a, b] = [cipher.seal(7, 'idNumber', NUMBER), cipher.seal(7, 'idNumber', NUMBER)];
    expect(a.equals(b)).toBe(false);
    expect(a.includes(NUMBER)).toBe(false);
  });

  it('does not open in another agency, as another field, or with a bit turned', () => {
    const sealed = cipher.seal(7, 'idNumber', NUMBER);
    expect(() => cipher.open(8, 'idNumber', sealed)).toThrow('无法解密');
    expect(() => cipher.open(7, 'phone', sealed)).toThrow('无法解密');
    for (const at of [5, 20, sealed.length - 1]) {
      const turned = Buffer.from(sealed);
      turned[at]! ^= 1;
      expect(() => cipher.open(7, 'idNumber', turned)).toThrow('无法解密');
    }
    expect(() => cipher.open(7, 'idNumber', sealed.subarray(0, 30))).toThrow('无法解密');
  });

  it('opens under a former key, and not without it', () => {
    const sealed = cipher.seal(7, 'phone', '13800138000');
    const rotated = new PersonalDataCipher(new KeyRing(two, [one]));
    expect(rotated.open(7, 'phone', sealed)).toBe('13800138000');
    expect(() => new PersonalDataCipher(new KeyRing(two)).open(7, 'phone', sealed)).toThrow(
      `密钥 ${one.id.toString('hex')} `,
    );
    expect(rotated.seal(7, 'phone', '1').subarray(1, 5).equals(two.id)).toBe(true);
  });
});

describe('the blind index', () => {
  const index = (field: string, text: string, agency = 7): string =>
    cipher.blindIndex(agency, field, text).toString('hex');

  it('is the same for the same number however it is written', () => {
    expect(index('idNumber', ' 11010119900307001x ')).toBe(
      index('idNumber', '１１０１０１１９９００３０７００１Ｘ'),
    );
    expect(index('phone', '+86 138-0013-8000')).toBe(index('phone', '13800138000'));
  });

  it('differs between numbers, fields and agencies', () => {
    const all = [
      index('idNumber', NUMBER),
      index('idNumber', '110101199003070018'),
      index('phone', NUMBER),
      index('idNumber', NUMBER, 8),
    ];
    expect(new Set(all).size).toBe(4);
  });

  it('is searched for under every key while keys are rotated', () => {
    const rotated = new PersonalDataCipher(new KeyRing(two, [one]));
    const found = rotated.blindIndexes(7, 'idNumber', NUMBER).map((each) => each.toString('hex'));
    expect(found).toHaveLength(2);
    expect(found).toContain(index('idNumber', NUMBER));
  });
});

describe('keys as text', () => {
  it('are read as hexadecimal or base64, the first being the current one', () => {
    const hex = 'ab'.repeat(32);
    const ring = KeyRing.parse(`# 新密钥\n${two.toText()}\n${hex}, # 旧密钥`, '密钥文件');
    expect(ring.all.map(({ id }) => id.toString('hex'))).toEqual([
      two.id.toString('hex'),
      DataKey.parse(hex)!.id.toString('hex'),
    ]);
  });

  it.each(['', '# nothing', 'short', `${'ab'.repeat(32)} secret-word`])('are refused in: %s', (text) => {
    expect(() => KeyRing.parse(text, '密钥文件 k ')).toThrow(/^密钥文件 k 里/);
    expect(() => KeyRing.parse(text, '密钥文件 k ')).not.toThrow(/secret-word/);
  });
});
