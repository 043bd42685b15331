import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { execFileSync } from 'node:child_process';
import { deflateSync } from 'node:zlib';
import { PERSONAL, PRINCIPAL } from './canaries.js';
import { documentText } from './document-text.js';
import { sinkOf } from './exchanges.js';
import { Sweeper } from './sweeper.js';

const { name, email, idNumber } = PRINCIPAL;
const sweeper = new Sweeper(PERSONAL);
const found = (content: string | Buffer): boolean => sweeper.look({ name: 'here', content }).length > 0;
const ascii = (text: string): string =>
  text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** As programs write it, none of which share code with the sweeper. */
const WRITTEN: Record<string, string | Buffer> = {
  'in a line of a log': `[Nest] 4711 ERROR ${name} not found`,
  'in capitals': email.toUpperCase(),
  'in a path': `GET /agencies/aa/cases/${encodeURIComponent(name)} 404`,
  'in a path, small letters': encodeURIComponent(name).toLowerCase(),
  'in a query': new URLSearchParams({ q: email }).toString(),
  'in JSON for ASCII': ascii(JSON.stringify({ name })),
  'in JSON for ASCII, capitals': ascii(name).replace(/[a-f]/g, (letter) => letter.toUpperCase()),
  'in HTML': Array.from(name)
    .map((sign) => `&#${sign.codePointAt(0)};`)
    .join(''),
  'in HTML, hexadecimal': Array.from(name)
    .map((sign) => `&#x${sign.codePointAt(0)!.toString(16)};`)
    .join(''),
  'in bytea': `\\x00ff${Buffer.from(name).toString('hex')}00`,
  'in a header': Buffer.from(name, 'utf8').toString('latin1'),
  'in UTF-16': Buffer.from(`x${name}x`, 'utf16le'),
  'in what a shell prints': execFileSync('bash', ['-c', 'printf %q "$0"', name], { env: { LC_ALL: 'C' } })
    .toString()
    .replace(/\\(\d{3})/g, (_, octal: string) => `\\x${parseInt(octal, 8).toString(16)}`),
};

describe('the sweeper finds', () => {
  it.each(Object.entries(WRITTEN))('a name %s', (_where, content) => {
    expect(found(content)).toBe(true);
  });

  it.each(['', 'a', 'ab', 'abc'])('a name in Base64, after %j and before anything', (before) => {
    for (const after of ['', 'x', 'yz', '…'])
      for (const encoding of ['base64', 'base64url'] as const)
        for (const word of [name, idNumber, email])
          expect(found(`payload=${Buffer.from(before + word + after).toString(encoding)}`)).toBe(true);
  });

  it('every word that it seeks, and says where', () => {
    for (const word of PERSONAL)
      expect(sweeper.look({ name: 'there', content: `x${word}y` })).toContain(`there: ${word} (plain)`);
  });

  it('a name in the head and in the body of an answer', () => {
    const request = { method: 'GET', url: '/%zz' };
    const answer = { request, status: 400, headers: '', bytes: Buffer.alloc(0) };
    expect(sweeper.look(sinkOf({ ...answer, bytes: Buffer.from(name) }))).not.toEqual([]);
    expect(
      sweeper.look(sinkOf({ ...answer, headers: `location: /${encodeURIComponent(name)}` })),
    ).not.toEqual([]);
  });

  it('a name in a packed document, also where it is cut into runs', async () => {
    const zip = new JSZip().file(
      'word/document.xml',
      `<w:t>${name.slice(0, 2)}</w:t><w:t>${name.slice(2)}</w:t>`,
    );
    const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    expect(found(bytes)).toBe(false);
    expect(found(await documentText(bytes))).toBe(true);
  });
});

describe('the sweeper finds nothing', () => {
  it.each([
    ['in other words', `${name.slice(1)} ${idNumber.slice(0, -1)} 张三 13900000000`],
    ['in what only a key opens', deflateSync(Buffer.from(name))],
    ['where there is nothing', ''],
  ])('%s', (_where, content) => {
    expect(sweeper.look({ name: 'here', content })).toEqual([]);
  });

  it('that would be there by chance: it does not take short words', () => {
    expect(() => new Sweeper(['13'])).toThrow('by chance');
  });
});
