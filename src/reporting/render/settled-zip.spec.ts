import { expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { settledZip } from './settled-zip.js';

it('takes the moment of packing out of a ZIP and leaves its files as they are', async () => {
  const packed = (year: number): Promise<Buffer> =>
    new JSZip()
      .file('a/报告.txt', '一'.repeat(500), { date: new Date(Date.UTC(year, 5, 1)) })
      .file('b.xml', '<x/>', { date: new Date(Date.UTC(year, 6, 2)), comment: '注' })
      .generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  const [one, other] = [await packed(2020), await packed(2024)];
  expect(one.equals(other)).toBe(false);
  expect(settledZip(one).equals(settledZip(other))).toBe(true);
  const read = await JSZip.loadAsync(settledZip(one));
  expect(await read.file('a/报告.txt')?.async('text')).toBe('一'.repeat(500));
  expect(read.file('b.xml')?.date.getUTCFullYear()).toBe(1980);
});

it('refuses what is no ZIP', () => {
  expect(() => settledZip(Buffer.from('no archive at all, only words'))).toThrow('Not a ZIP file');
});
