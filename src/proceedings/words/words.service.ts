import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { periodsOf, wordsWith, type WordChoice } from '../../domain/proceeding/own-words.js';
import { law } from '../../law/law.js';
import type { LocalDate } from '../../law/local-date.js';
import { comparableWord, type ProceedingKind } from '../../law/vocabularies/disposals.js';
import { OWN_COLUMNS } from '../../law/vocabularies/keys.js';
import type { AuditActor } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { EffectiveSettings } from '../../settings/effective-settings.js';
import { chosenWords, wordsChosenBelow, type ChosenWord } from '../../settings/own-words.js';
import { RecountOrdering } from '../../settings/recount-ordering.js';
import { SettingsRepository } from '../../settings/settings.repository.js';
import { wordAnswers } from './word-answers.js';
import { isWord, keptAs } from './word-text.js';
import { WordsRepository } from './words.repository.js';
import type { NewWord, WordsAnswer } from './words.schemas.js';

export interface WordChange {
  readonly agency: { readonly id: number; readonly code: string };
  readonly kind: ProceedingKind;
  /** As it was sent. */
  readonly text: string;
  readonly body: NewWord;
  readonly by: AuditActor;
}

/** A word as it is kept, and from which day on. */
interface Placed {
  readonly kind: ProceedingKind;
  readonly word: string;
  readonly from: LocalDate;
}

/** Where an agency tree counts the words of decisions, and the change of it. */
@Injectable()
export class WordsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly repository: WordsRepository,
    private readonly settings: SettingsRepository,
    private readonly effective: EffectiveSettings,
    private readonly recounts: RecountOrdering,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  read(agencyId: number): Promise<WordsAnswer> {
    return this.transaction.readOnly({ agencyId, scope: 'tree' }, (manager) =>
      this.answer(manager, agencyId),
    );
  }

  /**
   * Applies to the agency and all below it that did not choose for themselves; each whose figures it may move is counted anew.
   * The word itself stays in the registers as it was recorded.
   * @throws RequestError `disposal.word`, `disposal.undated`, `disposal.unchanged`, `disposal.inUse`
   */
  place({ agency, kind, text, body, by }: WordChange): Promise<WordsAnswer> {
    return this.transaction.run({ agencyId: agency.id, scope: 'tree' }, async (manager) => {
      await this.effective.lock(manager);
      const placed = placedBy(kind, text, body, await chosenWords(manager, agency.id));
      const { word, from } = placed;
      const before = await this.columnOf(manager, agency.id, placed);
      let id = 0;
      const move = { rootId: agency.id, key: () => `word ${id}`, payload: () => ({ word: id }) };
      const { agencies } = await this.recounts.around(manager, move, async () => {
        id = await this.repository.add(manager, {
          agencyId: agency.id,
          kind,
          word,
          column: body.column,
          inForceFrom: from,
          article: body.article ?? null,
          reason: body.reason,
          changedBy: by.username,
          changedOn: this.clock.today(),
        });
      });
      if (body.column === null) await this.refuseOrphans(manager, placed);
      const after = await this.columnOf(manager, agency.id, placed);
      await this.audit.record(manager, agency.id, {
        actor: by,
        action: 'disposal.placed',
        subject: { kind: 'disposal', id: `${kind} ${word}` },
        facts: { before, after, from, own: body.column !== null, agencies },
        reason: body.reason,
      });
      return this.answer(manager, agency.id);
    });
  }

  /** Where the agency counts the word when it is decided on the day; null: nowhere. */
  private async columnOf(
    manager: EntityManager,
    agencyId: number,
    { kind, word, from }: Placed,
  ): Promise<string | null> {
    const { ownWords } = await this.effective.of(manager, agencyId);
    return wordsWith(law().disposals, ownWords).find(kind, word, from)?.column ?? null;
  }

  /** A word that the law data do not know cannot be taken back from registers that need it to be counted. */
  private async refuseOrphans(manager: EntityManager, { kind, word }: Placed): Promise<void> {
    if (law().disposals.find(kind, word)) return;
    const used = (await this.repository.used(manager, kind)).filter(
      (one) => comparableWord(one.word) === comparableWord(word),
    );
    const agencies = [...new Set(used.map(({ agencyId }) => agencyId))];
    const settings = await this.effective.ofEach(manager, agencies);
    const count = used
      .filter(({ agencyId, decidedOn }) => {
        const words = wordsWith(law().disposals, settings.get(agencyId)?.ownWords);
        return words.find(kind, word, decidedOn ?? undefined) === undefined;
      })
      .reduce((sum, one) => sum + one.count, 0);
    if (count > 0) throw new RequestError('disposal.inUse', { word, count });
  }

  private async answer(manager: EntityManager, agencyId: number): Promise<WordsAnswer> {
    const { disposals } = law();
    return {
      columns: OWN_COLUMNS.map((key) => ({ key, label: disposals.columnLabel(key) })),
      mixed: {
        column: disposals.mixed,
        label: disposals.columnLabel(disposals.mixed),
        note: disposals.mixedNote,
      },
      words: wordAnswers({
        chosen: await chosenWords(manager, agencyId),
        below: await wordsChosenBelow(manager, agencyId),
        settings: await this.effective.of(manager, agencyId),
        today: this.clock.today(),
      }),
      recount: (await this.settings.recount(manager)) ?? null,
    };
  }
}

/** @throws RequestError where it is no word, has no day, or changes nothing */
function placedBy(
  kind: ProceedingKind,
  text: string,
  { column, from: told, article }: NewWord,
  chosen: readonly ChosenWord[],
): Placed {
  if (!isWord(text)) throw new RequestError('disposal.word');
  const word = keptAs(kind, text, chosen);
  const own = chosen.filter((one) => one.depth === 0 && one.kind === kind && one.word === word);
  const first = own.map(({ from }) => from).sort()[0];
  const from = told ?? (column === null ? first : undefined);
  if (from === undefined) throw new RequestError(column === null ? 'disposal.unchanged' : 'disposal.undated');
  const next = { kind, word, column, from, article: article ?? null, depth: 0, id: Number.MAX_SAFE_INTEGER };
  if (courseOf([...own, next]) === courseOf(own)) throw new RequestError('disposal.unchanged');
  return { kind, word, from };
}

/** What the agency itself has chosen over time, as a text. */
function courseOf(own: readonly (WordChoice & { readonly article: string | null })[]): string {
  const course = periodsOf(own).map(({ from, choice }) => ({
    from,
    to: `${choice?.column ?? ''} ${choice?.article ?? ''}`,
  }));
  return JSON.stringify(course.filter(({ to }, at) => to !== course[at - 1]?.to));
}
