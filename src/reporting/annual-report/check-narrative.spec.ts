import { describe, expect, it } from '@jest/globals';
import { law } from '../../law/law.js';
import { checkNarrative } from './check-narrative.js';

const check = (text: string): void => {
  checkNarrative(text, law().edition('2021'), '这段文字');
};

describe('prose that is kept for the report', () => {
  it('may refer to every cell of its edition', () => {
    expect(() => {
      check(
        '## （一）概况\n收到{{applications.newReceived.total}}件，收费{{proactive.fees.amountWan}}万元。',
      );
    }).not.toThrow();
  });

  it.each([
    ['收到{{nope}}件', 'narrative.unknownPlaceholder'],
    ['采购{{proactive.procurement.items}}件', 'narrative.unknownPlaceholder'],
    ['<script>alert(1)</script>', 'narrative.unsupported'],
    ['甲\n\n# 五\n乙', 'narrative.outsideSection'],
  ])('is refused when it is written: %j', (text, code) => {
    expect(() => {
      check(text);
    }).toThrow(expect.objectContaining({ code }));
  });
});
