import { describe, expect, it } from '@jest/globals';
import type { ReportEvent } from '../annual-reports.repository.js';
import { stepsBetween } from './steps-between.js';

const event = (version: number, type: ReportEvent['type'], reason?: string): ReportEvent => ({
  agencyId: 1,
  year: 2025,
  version,
  seq: 1,
  type,
  at: new Date('2026-01-20T02:00:00Z'),
  accountId: null,
  username: 'hua',
  name: '华',
  agencyCode: null,
  details: reason === undefined ? {} : { reason },
});
const EVENTS = [
  event(1, 'opened'),
  event(1, 'submitted'),
  event(1, 'returned', '缺社会评议'),
  event(1, 'submitted'),
  event(1, 'approved'),
  event(1, 'published'),
  event(2, 'opened', '漏报一件'),
  event(2, 'submitted'),
  event(2, 'returned', '再核一遍'),
];
const because = (
  ...between: [Parameters<typeof stepsBetween>[1], Parameters<typeof stepsBetween>[2]?]
): string[] => stepsBetween(EVENTS, ...between).map(({ reason }) => reason);

describe('why a later submission is another', () => {
  it('is what it was returned for, or the note of the correction', () => {
    const [first, second, corrected] = [
      { version: 1, attempt: 1 },
      { version: 1, attempt: 2 },
      { version: 2, attempt: 1 },
    ];
    expect(because(first, second)).toEqual(['缺社会评议']);
    expect(because(second, corrected)).toEqual(['漏报一件']);
    expect(because(first, corrected)).toEqual(['缺社会评议', '漏报一件']);
    expect(because(corrected)).toEqual(['再核一遍']);
    expect(because(corrected, first)).toEqual([]);
  });
});
