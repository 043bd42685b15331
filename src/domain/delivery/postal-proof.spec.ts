import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../law/local-date.js';
import { isPostal, postalProof } from './postal-proof.js';
import type { SentAnswer } from './postal-proof.js';

const nothing: SentAnswer = {
  delivery: 'post',
  carrier: null,
  mailNo: null,
  dispatchedOn: null,
  servedOn: null,
  papers: [],
};
const missing = (sent: SentAnswer): string[] =>
  postalProof(sent)
    .items.filter(({ present }) => !present)
    .map(({ key, proves }) => `${proves} ${key}`);
const day = localDate('2026-03-16');

describe('what defends an answer against "too late" (国办公开办函〔2016〕235号 points 2 and 4)', () => {
  it('by post: the day, the postal enterprise, the number and the slip; receipt is another matter', () => {
    expect(missing(nothing)).toEqual([
      'inTime dispatchedOn',
      'inTime carrier',
      'inTime mailNo',
      'inTime postingSlip',
      'received servedOn',
      'received deliveryProof',
    ]);
    const sent = {
      ...nothing,
      carrier: 'EMS',
      mailNo: '1',
      dispatchedOn: day,
      papers: ['postingSlip'] as const,
    };
    expect(missing(sent)).toEqual(['received servedOn', 'received deliveryProof']);
    expect(missing({ ...sent, servedOn: day, papers: ['postingSlip', 'serviceReceipt'] })).toEqual([]);
  });

  it.each(['顺丰速运', '圆通', 'JD Logistics'])(
    'by the courier %s: warned of, with the article',
    (carrier) => {
      const found = postalProof({ ...nothing, carrier });
      expect(found.warnings).toEqual([
        { message: expect.stringContaining('邮政企业'), article: '国办公开办函〔2016〕235号第二点' },
      ]);
      expect(found.items.find(({ key }) => key === 'carrier')?.present).toBe(false);
    },
  );

  it.each(['EMS', 'ＥＭＳ', '中国邮政', '邮政特快专递', '中国邮政集团有限公司某县分公司'])(
    '%s is the post',
    (carrier) => {
      expect(isPostal(carrier)).toBe(true);
      expect(postalProof({ ...nothing, carrier }).warnings).toEqual([]);
    },
  );

  it.each(['direct', 'viaAgency', 'onTheSpot'] as const)('%s: the signature', (delivery) => {
    expect(missing({ ...nothing, delivery })).toEqual(['inTime servedOn', 'inTime serviceReceipt']);
    expect(missing({ ...nothing, delivery, servedOn: day, papers: ['serviceReceipt'] })).toEqual([]);
  });

  it('electronic: arrival', () => {
    expect(missing({ ...nothing, delivery: 'electronic', servedOn: day })).toEqual(['inTime deliveryProof']);
  });

  it('not told how: that first', () => {
    expect(missing({ ...nothing, delivery: null })).toEqual(['inTime delivery']);
  });
});
