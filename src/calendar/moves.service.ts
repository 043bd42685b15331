import { Injectable } from '@nestjs/common';
import { CasesRepository, type ListedCase } from '../cases/cases.repository.js';
import { maskName } from '../cases/mask-name.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.js';
import { decodeCursor, encodeCursor } from '../reports/cursor.js';
import { DAY_NAMES } from './case-move.js';
import type { MoveAnswer, MoveListAnswer, MoveQuery } from './moves.schemas.js';
import { MovesRepository, type StoredMove } from './moves.repository.js';

/** The due days of an agency that notices moved, as its own people look at them. */
@Injectable()
export class MovesService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly moves: MovesRepository,
    private readonly cases: CasesRepository,
  ) {}

  /** @throws DomainError `cursor.invalid` */
  list(agencyId: number, query: MoveQuery): Promise<MoveListAnswer> {
    const [before = null] = query.after === undefined ? [] : decodeCursor(query.after, 1);
    return this.transaction.readOnly({ agencyId, scope: 'own' }, async (manager) => {
      const page = { noticeId: query.notice ?? null, before, limit: query.limit + 1 };
      const found = await this.moves.list(manager, agencyId, page);
      const shown = found.slice(0, query.limit);
      const ids = shown.map(({ caseId }) => caseId);
      const named = new Map((await this.cases.named(manager, agencyId, ids)).map((one) => [one.id, one]));
      const notices = await this.moves.notices(manager, agencyId);
      const last = shown.at(-1);
      return {
        notices: notices.map((one) => ({ ...one, loadedAt: one.loadedAt.toISOString() })),
        items: shown.flatMap((move) => {
          const moved = named.get(move.caseId);
          return moved ? [answerOf(move, moved)] : [];
        }),
        ...(found.length > query.limit && last && { next: encodeCursor([last.id]) }),
      };
    });
  }
}

function answerOf({ noticeId, before, after, because }: StoredMove, moved: ListedCase): MoveAnswer {
  const [dueOn = null, alertOn = null, supplementNoticeBy = null, waitingUntil = null] = DAY_NAMES.map(
    (name) => (before[name] === after[name] ? null : { before: before[name], after: after[name] }),
  );
  return {
    caseNo: moved.caseNo,
    ref: moved.ref,
    applicantName: maskName(moved.applicantName, moved.applicantType),
    noticeId,
    dueOn,
    alertOn,
    supplementNoticeBy,
    waitingUntil,
    because,
  };
}
