import { describe, expect, it } from '@jest/globals';
import { DamagedLaw, type Planted } from '../../../test/support/damaged-law.js';

const FILE = 'vocabularies/figure-sheets.yaml';

describe('the figures that units are asked for', () => {
  it.each<Planted>([
    [
      'a unit that is not told',
      'unit: licensing\n',
      'unit: nobody\n',
      'proactive.licensing.unit',
      '没有 nobody 这个单位',
    ],
    [
      'a head that no edition has',
      'head: 监督保障',
      'head: 监督',
      'overview.9.head',
      '总体情况没有“监督”这一部分',
    ],
    [
      'a key twice',
      'overview.gazette.copies',
      'overview.gazette.issues',
      'overview.4.key',
      'overview.gazette.issues 写了两次',
    ],
  ])('%s is told', (_what, text, replacement, path, reason) => {
    const problems = new DamagedLaw().plant(FILE, text, replacement).problems();
    expect(problems).toContainEqual({ file: FILE, path, reason });
  });
});
