import type { FormRule } from 'antd';
import type { Figure } from '../api/types.js';

/** 2019 edition: 本年增/减 may be negative. */
const mayBeNegative = (item: string): boolean => item.endsWith('.change');

const PATTERNS: Readonly<Record<Figure['unit'], RegExp>> = {
  count: /^-?\d{1,9}$/,
  wan: /^-?\d{1,12}(\.\d{1,6})?$/,
  yuan: /^-?\d{1,14}(\.\d{1,2})?$/,
};

const HINTS: Readonly<Record<Figure['unit'], string>> = {
  count: '请填整数，例如 12',
  wan: '请填以万元为单位的数，小数最多六位，例如 0.04',
  yuan: '请填以元为单位的数，小数最多两位，例如 251000.50',
};

export function valueRule({ item, unit }: Pick<Figure, 'item' | 'unit'>): FormRule {
  return {
    validator: (_rule, value: unknown) => {
      const text = typeof value === 'string' ? value.trim() : '';
      if (text === '') return Promise.reject(new Error('请填写数值；确实没有的，填 0'));
      if (!PATTERNS[unit].test(text)) return Promise.reject(new Error(HINTS[unit]));
      if (text.startsWith('-') && !mayBeNegative(item)) return Promise.reject(new Error('此项不能为负数'));
      return Promise.resolve();
    },
  };
}
