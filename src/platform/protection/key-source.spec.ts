import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataKey } from './data-key.js';
import { addOwnKey, ownKeyFile, readKeys } from './key-source.js';

const folders: string[] = [];
let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'gongkai-keys-'));
  folders.push(dataDir);
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const idOf = (key: DataKey): string => key.id.toString('hex');

describe('the keys of the data folder', () => {
  it('are made once, for nobody else to read', () => {
    const made = readKeys({ dataDir }, false);
    expect(statSync(ownKeyFile(dataDir)).mode & 0o777).toBe(0o600);
    expect(idOf(readKeys({ dataDir }, true).current)).toBe(idOf(made.current));
  });

  it('are not made where something is sealed already', () => {
    expect(() => readKeys({ dataDir }, true)).toThrow('找不到密钥');
    expect(existsSync(ownKeyFile(dataDir))).toBe(false);
  });

  it('are refused where others can read them', () => {
    readKeys({ dataDir }, false);
    chmodSync(ownKeyFile(dataDir), 0o644);
    expect(() => readKeys({ dataDir }, true)).toThrow('chmod 600');
  });

  it('get a new one in front, and keep the former', () => {
    const { current } = readKeys({ dataDir }, false);
    const longer = addOwnKey(dataDir);
    expect(longer.former.map(idOf)).toEqual([idOf(current)]);
    expect(readKeys({ dataDir }, true).all.map(idOf)).toEqual(longer.all.map(idOf));
  });
});

describe('the keys of the operator', () => {
  it('come from the file or the variable, and the data folder stays empty', () => {
    const [one, two] = [DataKey.random(), DataKey.random()];
    const dataKeyFile = join(dataDir, 'k');
    writeFileSync(dataKeyFile, `${one.toText()}\n${two.toText()}\n`, { mode: 0o600 });
    expect(readKeys({ dataDir, dataKeyFile }, true).all.map(idOf)).toEqual([idOf(one), idOf(two)]);
    expect(readKeys({ dataDir, dataKey: two.toText() }, true).all.map(idOf)).toEqual([idOf(two)]);
    expect(existsSync(ownKeyFile(dataDir))).toBe(false);
  });

  it('are named, never shown, where they cannot be read', () => {
    const missing = join(dataDir, 'missing');
    expect(() => readKeys({ dataDir, dataKeyFile: missing }, false)).toThrow(`${missing}（ENOENT）`);
    expect(() => readKeys({ dataDir, dataKey: 'hunter2' }, false)).toThrow('GONGKAI_DATA_KEY ');
    expect(() => readKeys({ dataDir, dataKey: 'hunter2' }, false)).not.toThrow('hunter2');
  });
});
