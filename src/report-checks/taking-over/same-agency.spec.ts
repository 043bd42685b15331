import { describe, expect, it } from '@jest/globals';
import { isSameAgency } from './same-agency.js';

const NAMES = ['己县民政局', '己县民政和社会事务局'];

describe('whether a report is the agency’s own', () => {
  it.each(['己县民政局', '己县 民政局', '甲市己县民政局', '己县民政和社会事务局', '己县民政局（）'])(
    'takes %s',
    (printed) => {
      expect(isSameAgency(printed, NAMES)).toBe(true);
    },
  );

  it.each([null, '', '民政局', '县民政局己', '庚县民政局', '己县民政局机关服务中心', '局'])(
    'not %s',
    (printed) => {
      expect(isSameAgency(printed, NAMES)).toBe(false);
    },
  );
});
