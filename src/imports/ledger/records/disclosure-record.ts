import { z } from 'zod';
import {
  agencyCodeOrNothing,
  day,
  dayOrNothing,
  requiredText,
  text,
  textOrNothing,
  wholeNumber,
  year,
} from './fields.js';

/** `value` is a number for an item of table 二 and text for `narrative.<key>`: the item decides, see the figure rules. */
export const figureRecord = z.strictObject({
  kind: z.literal('figure'),
  agency: agencyCodeOrNothing,
  year,
  item: requiredText(100),
  value: z.union([z.number(), text(100_000)]),
  scope: z.enum(['own', 'tree']).nullish(),
  source: textOrNothing(),
  confirmedBy: textOrNothing(200),
  confirmedOn: dayOrNothing,
});

export const documentRecord = z.strictObject({
  kind: z.literal('document'),
  agency: agencyCodeOrNothing,
  type: z.enum(['regulation', 'normativeDocument']),
  title: requiredText(500),
  documentNo: textOrNothing(200),
  issuedOn: day,
  endedOn: dayOrNothing,
  endedHow: z.enum(['repealed', 'expired', 'declaredInvalid', 'replaced']).nullish(),
  revises: textOrNothing(),
});

const count = wholeNumber(0, 1_000_000_000);

export const openingRecord = z.strictObject({
  kind: z.literal('opening'),
  agency: agencyCodeOrNothing,
  year,
  carriedIn: z.array(count).length(6, '6 个数（按申请人类型的顺序）的列表'),
  pending: z
    .strictObject({ review: count.nullish(), suitDirect: count.nullish(), suitAfterReview: count.nullish() })
    .nullish(),
});
