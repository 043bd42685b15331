import { Injectable } from '@nestjs/common';
import { AuditVerifier } from './audit-verifier.js';
import { conclusionOf, provenText, SAID_BY_SERVER, unknownTexts } from './verdict-words.js';
import type { VerificationAnswer } from './verification.schemas.js';

/** A file that is foreign as a whole would have a fault a line. */
const TOLD = 20;

/** What the server can say of a chain, and what nobody should believe it. */
@Injectable()
export class VerificationService {
  /** A chain is read from its first entry: whoever asks while it is being read gets the same answer. */
  private readonly running = new Map<number, Promise<VerificationAnswer>>();

  constructor(private readonly verifier: AuditVerifier) {}

  of(chain: number): Promise<VerificationAnswer> {
    const running = this.running.get(chain);
    if (running) return running;
    const begun = this.examine(chain).finally(() => this.running.delete(chain));
    this.running.set(chain, begun);
    return begun;
  }

  private async examine(chain: number): Promise<VerificationAnswer> {
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
