import { z } from 'zod';
import { daySchema, lineSchema } from '../platform/http/fields.js';
import { DOCUMENT_ENDINGS, DOCUMENT_TYPES } from './normative-document.entity.js';

export const newDocumentSchema = z
  .strictObject({
    type: z.enum(DOCUMENT_TYPES),
    title: lineSchema(500),
    documentNo: lineSchema(200).optional(),
    issuedOn: daySchema,
    endedOn: daySchema.optional(),
    endedHow: z.enum(DOCUMENT_ENDINGS).optional(),
    revises: lineSchema(500).optional(),
  })
  .refine(({ issuedOn, endedOn }) => endedOn === undefined || endedOn >= issuedOn, {
    path: ['endedOn'],
    message: '失效日期不能早于印发日期',
  })
  .refine(({ endedOn, endedHow }) => endedHow === undefined || endedOn !== undefined, {
    path: ['endedOn'],
    message: '选了失效方式，就要填失效日期',
  })
  .meta({ id: 'NewDocument' });
export type NewDocument = z.infer<typeof newDocumentSchema>;

/** Null takes the end back: the document is in force. */
export const documentEndingSchema = z
  .strictObject({ endedOn: daySchema.nullable(), endedHow: z.enum(DOCUMENT_ENDINGS).nullable() })
  .refine(({ endedOn, endedHow }) => (endedOn === null) === (endedHow === null), {
    path: ['endedHow'],
    message: '失效日期和失效方式要一起填写，仍然有效的两项都不填',
  })
  .meta({ id: 'DocumentEnding' });
export type DocumentEndingBody = z.infer<typeof documentEndingSchema>;

export const documentSchema = z
  .object({
    id: z.int(),
    type: z.enum(DOCUMENT_TYPES),
    title: z.string(),
    documentNo: z.string().nullable(),
    issuedOn: z.string(),
    endedOn: z.string().nullable(),
    endedHow: z.enum(DOCUMENT_ENDINGS).nullable(),
    revises: z.string().nullable(),
  })
  .meta({ id: 'Document' });
export const documentListSchema = z.array(documentSchema);
export type DocumentAnswer = z.infer<typeof documentSchema>;

export const declarationSchema = z
  .object({ type: z.enum(DOCUMENT_TYPES), completeFrom: z.string(), declaredBy: z.string().nullable() })
  .meta({ id: 'RegisterDeclaration' });
export const declarationListSchema = z.array(declarationSchema);
export type DeclarationAnswer = z.infer<typeof declarationSchema>;

/** null takes the declaration back. */
export const newDeclarationSchema = z
  .strictObject({ completeFrom: daySchema.nullable() })
  .meta({ id: 'NewRegisterDeclaration' });
export type NewDeclaration = z.infer<typeof newDeclarationSchema>;
