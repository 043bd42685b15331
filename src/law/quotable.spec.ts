import { expect, it } from '@jest/globals';
import { quotable } from './quotable.js';

it.each([
  'newReceived',
  'licensing.decisions',
  'zhang-san_2',
  '2025-02-30',
  '2025年2月30日',
  '12.5',
  'A-1',
  '甲政依申请〔2025〕12号',
  '甲(2025)12',
  '',
])('repeats %j, which is a code, a day or a case number', (text) => {
  expect(quotable(text)).toBe(text);
});

it.each([
  ['欧阳丹鹤', '欧…'],
  ['某县某路66号', '某…'],
  ['13912345678', '1…'],
  ['139-1234-5678', '1…'],
  ['11010119900307451X', '1…'],
  ['1990-0307-4514', '1…'],
  ['li@example.com', 'l…'],
  ['Li Ming', 'L…'],
  ['李明〔2025〕13912345678', '李…'],
  ['𠮷田', '𠮷…'],
  ['x'.repeat(65), 'x…'],
])('tells only the first sign of %j', (text, told) => {
  expect(quotable(text)).toBe(told);
});
