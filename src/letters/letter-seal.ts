import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { PersonalDataCipher } from '../platform/protection/personal-data-cipher.js';
import { newLetterSchema, type NewLetterBody } from './letters.schemas.js';

/** Fields of a letter as the cipher binds them. */
export const SEALED_LETTER_FIELDS = {
  input: 'letterInput',
  text: 'letterText',
  void_reason: 'letterVoidReason',
} as const;

/** Seals what a letter says: it names people. */
@Injectable()
export class LetterSeal {
  constructor(private readonly cipher: PersonalDataCipher) {}

  input(agencyId: number, body: NewLetterBody): Buffer {
    return this.cipher.seal(agencyId, SEALED_LETTER_FIELDS.input, JSON.stringify(body));
  }

  openInput(agencyId: number, sealed: Buffer): NewLetterBody {
    const text = this.cipher.open(agencyId, SEALED_LETTER_FIELDS.input, sealed);
    return newLetterSchema.parse(JSON.parse(text));
  }

  text(agencyId: number, text: string): { text: Buffer; sha256: string } {
    return {
      text: this.cipher.seal(agencyId, SEALED_LETTER_FIELDS.text, text),
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    };
  }

  openText(agencyId: number, sealed: Buffer): string {
    return this.cipher.open(agencyId, SEALED_LETTER_FIELDS.text, sealed);
  }

  reason(agencyId: number, reason: string): Buffer {
    return this.cipher.seal(agencyId, SEALED_LETTER_FIELDS.void_reason, reason);
  }

  openReason(agencyId: number, sealed: Buffer): string {
    return this.cipher.open(agencyId, SEALED_LETTER_FIELDS.void_reason, sealed);
  }
}
