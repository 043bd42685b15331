import { describe, expect, it } from '@jest/globals';
import { wordsWith, type OwnWord } from '../../domain/proceeding/own-words.js';
import { law } from '../../law/law.js';
import { localDate } from '../../law/local-date.js';
import { EMPTY_REGISTER } from './examination/known-register.js';
import { examine } from './examine.js';
import type { LedgerLine } from './ledger-line.js';

const OWN: readonly OwnWord[] = [
  { kind: 'review', word: '责令整改', column: 'corrected', from: localDate('2024-03-01') },
  { kind: 'review', word: '撤销', column: 'other', from: localDate('2024-03-01') },
  { kind: 'lawsuit', word: '转入诉前调解', column: 'other', from: localDate('2024-03-01') },
];
const KNOWN = {
  ...EMPTY_REGISTER,
  words: (code: string | undefined) =>
    Promise.resolve(code === 'other' ? law().disposals : wordsWith(law().disposals, OWN)),
};

async function refused(...records: readonly object[]): Promise<string[]> {
  async function* lines(): AsyncGenerator<LedgerLine> {
    for (const [index, record] of records.entries()) yield await Promise.resolve({ line: index + 1, record });
  }
  const found = await examine(lines(), { known: KNOWN, today: localDate('2026-11-22'), mode: 'all' });
  return found.refused.map(({ line, field, code }) => `${line} ${field} ${code}`);
}
const review = (given: object): object => ({
  kind: 'review',
  ref: 'R1',
  acceptedOn: '2024-02-05',
  concludedOn: '2024-03-04',
  ...given,
});
const suit = (given: object): object => ({
  kind: 'lawsuit',
  ref: 'L1',
  route: 'direct',
  acceptedOn: '2024-02-05',
  ...given,
});

describe('words that an agency placed itself', () => {
  it('are taken for the whole, for a part and for a judgment', async () => {
    expect(
      await refused(
        review({ disposal: '责令整改' }),
        review({ ref: 'R2', parts: [{ disposal: '责令整改' }, { disposal: '维持' }] }),
        suit({ disposal: '转入诉前调解', concludedOn: '2024-05-04' }),
        suit({
          ref: 'L2',
          instances: [{ level: 1, decidedOn: '2024-05-04', disposal: '转入诉前调解' }],
        }),
      ),
    ).toEqual([]);
  });

  it('are unknown for decisions before, for the other kind, and where nobody placed them', async () => {
    expect(
      await refused(
        review({ disposal: '责令整改', concludedOn: '2024-02-29' }),
        suit({ disposal: '责令整改', concludedOn: '2024-05-04' }),
        suit({ ref: 'L2', instances: [{ level: 1, decidedOn: '2024-02-29', disposal: '转入诉前调解' }] }),
      ),
    ).toEqual([
      '1 disposal disposal.unknown',
      '2 disposal disposal.unknown',
      '3 instances[0].disposal disposal.unknown',
    ]);
    const elsewhere = [
      { kind: 'agency', code: 'home', name: '某局' },
      { kind: 'agency', code: 'other', name: '另局' },
      review({ agency: 'home', disposal: '责令整改' }),
      review({ agency: 'other', ref: 'R2', disposal: '责令整改' }),
    ];
    expect(await refused(...elsewhere)).toEqual(['4 disposal disposal.unknown']);
  });

  it('contradict no result that is told beside them', async () => {
    expect(await refused(review({ disposal: '撤销', result: 'other' }))).toEqual([]);
    expect(await refused(review({ disposal: '撤销', result: 'other', concludedOn: '2024-02-29' }))).toEqual([
      '1 result result.contradiction',
    ]);
  });
});
