import { Injectable } from '@nestjs/common';
import { AuditVerifier } from './audit-verifier.js';
import { conclusionOf, provenText, SAID_BY_SERVER, unknownTexts } from './verdict-words.js';
import type { VerificationAnswer } from './verification.schemas.js';

/** A file that is foreign as a whole would have a fault a line. */
const TOLD = 20;

/** What the server can say of a chain, and what nobody should believe it. */
@Injectable()
export class VerificationService {
  constructor(private readonly verifier: AuditVerifier) {}

  async of(chain: number): Promise<VerificationAnswer> {
    const { anchors, chains } = await this.verifier.one(chain);
    const [verdict] = chains;
    const { lines, lastAt, faults: lineFaults } = anchors;
    const faults = verdict.faultTotal + lineFaults.length;
    return {
      intact: faults === 0,
      conclusion: conclusionOf(faults),
      entries: verdict.entries,
      lastSequence: verdict.lastSeq,
      lastAt: verdict.lastAt,
      anchoredSequence: verdict.anchoredSeq,
      anchoredAt: verdict.anchoredAt,
      provenSequence: verdict.provenSeq,
      proven: provenText(verdict),
      unknown: [...unknownTexts(verdict), SAID_BY_SERVER],
      faultTotal: verdict.faultTotal,
      faults: verdict.faults.map(({ seq, code, message }) => ({ sequence: seq, code, message })),
      anchorFile: { lines, lastAt, faultTotal: lineFaults.length, faults: lineFaults.slice(0, TOLD) },
    };
  }
}
