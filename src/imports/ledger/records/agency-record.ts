import { z } from 'zod';
import { AGENCY_KINDS, AGENCY_LEVELS } from '../../../law/vocabularies/keys.js';
import { agencyCode, agencyCodeOrNothing, requiredText } from './fields.js';

export const agencyRecord = z.strictObject({
  kind: z.literal('agency'),
  code: agencyCode,
  name: requiredText(200),
  level: z.enum(AGENCY_LEVELS).nullish(),
  agencyKind: z.enum(AGENCY_KINDS).nullish(),
  parent: agencyCodeOrNothing,
});
