import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ProofPaper } from '../../domain/delivery/postal-proof.js';
import type { LocalDate } from '../../law/local-date.js';
import type { Delivery } from '../../law/vocabularies/keys.js';

export interface SentRound {
  readonly round: number;
  readonly documentNo: string | null;
  readonly delivery: Delivery | null;
  readonly carrier: string | null;
  readonly mailNo: string | null;
  readonly signedOn: LocalDate | null;
  readonly dispatchedOn: LocalDate | null;
  readonly servedOn: LocalDate | null;
  readonly papers: readonly ProofPaper[];
}

/** How the answers of a case were sent, inside the transaction of an agency. */
@Injectable()
export class DeliveryRepository {
  /**
   * A paper that does not say to which answer it belongs speaks of all of them. One with a virus proves nothing, nor does one
   * that was struck out.
   */
  rounds(manager: EntityManager, agencyId: number, caseId: number): Promise<SentRound[]> {
    return manager.query<SentRound[]>(
      `select d.round, d.document_no as "documentNo", d.delivery, d.carrier, d.mail_no as "mailNo",
              d.signed_on as "signedOn", d.dispatched_on as "dispatchedOn", d.served_on as "servedOn",
              array(select distinct a.kind from attachment a
                     where a.agency_id = d.agency_id and a.case_id = d.case_id
                       and coalesce(a.round, d.round) = d.round and a.scan_status <> 'infected'
                       and a.struck_at is null
                       and a.kind in ('postingSlip', 'deliveryProof', 'serviceReceipt')) as papers
         from decision_round d where d.agency_id = $1 and d.case_id = $2 order by d.round`,
      [agencyId, caseId],
    );
  }
}
