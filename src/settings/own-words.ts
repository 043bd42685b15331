import type { EntityManager } from 'typeorm';
import { ownWordsOf, type OwnWord, type WordChoice } from '../domain/proceeding/own-words.js';
import { law } from '../law/law.js';
import type { LocalDate } from '../law/local-date.js';
import { prepared } from '../platform/database/prepared.js';

/** A choice with the agency whose it is. */
type Choice = Omit<WordChoice, 'depth'> & { readonly agencyId: number };

interface Chain {
  readonly agencyId: number;
  /** The agencies upward that chose anything, the nearest first. */
  readonly choosers: readonly number[];
}

/** A release may know a word that an agency had to add before: then it is that word, however it was written. */
const asKnown = <One extends Pick<OwnWord, 'kind' | 'word'>>(choices: readonly One[]): One[] =>
  choices.map((one) => ({ ...one, word: law().disposals.find(one.kind, one.word)?.word ?? one.word }));

const CHOICE = `w.id, w.kind, w.word, w."column", w.in_force_from as "from"`;

const CHOICES = prepared(`
  select w.agency_id as "agencyId", ${CHOICE} from disposal_word w
   where w.agency_id in (select ancestor_id from agency_closure where descendant_id = any($1::int[])) order by w.id`);

const CHAINS = `
  select descendant_id as "agencyId", array_agg(ancestor_id order by depth) as choosers from agency_closure
   where descendant_id = any($1::int[]) and ancestor_id = any($2::int[]) group by 1`;

/**
 * The words that agencies count otherwise than the law data, as they or their superiors chose. Agencies below the same choosers
 * share one list.
 * @param manager of any transaction
 */
export async function ownWordsOfEach(
  manager: EntityManager,
  agencyIds: readonly number[],
): Promise<ReadonlyMap<number, readonly OwnWord[]>> {
  const choices = asKnown(await manager.query<Choice[]>(CHOICES, [agencyIds]));
  if (choices.length === 0) return new Map();
  const choosers = [...new Set(choices.map(({ agencyId }) => agencyId))];
  const chains = await manager.query<Chain[]>(CHAINS, [agencyIds, choosers]);
  const lists = new Map<string, readonly OwnWord[]>();
  return new Map(
    chains.map((chain) => {
      const key = chain.choosers.join();
      const list = lists.get(key) ?? ownWordsOf(ofChain(choices, chain.choosers));
      lists.set(key, list);
      return [chain.agencyId, list];
    }),
  );
}

const ofChain = (choices: readonly Choice[], choosers: readonly number[]): WordChoice[] =>
  choices
    .map(({ agencyId, ...choice }) => ({ ...choice, depth: choosers.indexOf(agencyId) }))
    .filter(({ depth }) => depth >= 0);

/** A choice with who made it, when and why. */
export interface ChosenWord extends WordChoice {
  readonly code: string;
  readonly agencyName: string;
  readonly article: string | null;
  readonly reason: string;
  readonly changedBy: string;
  readonly changedOn: LocalDate;
}

const CHOSEN = `
  select ${CHOICE}, c.depth, a.code, a.name as "agencyName", w.article, w.reason, w.changed_by as "changedBy",
         w.changed_on as "changedOn"
    from agency_closure c`;

/** Everything that the agency and its superiors chose, whether it applies or not, in the order in which they did. */
export const chosenWords = async (manager: EntityManager, agencyId: number): Promise<ChosenWord[]> =>
  asKnown(
    await manager.query<ChosenWord[]>(
      `${CHOSEN} join disposal_word w on w.agency_id = c.ancestor_id join agency a on a.id = c.ancestor_id
        where c.descendant_id = $1 order by w.id`,
      [agencyId],
    ),
  );

/** What agencies below chose for themselves. */
export const wordsChosenBelow = async (manager: EntityManager, agencyId: number): Promise<ChosenWord[]> =>
  asKnown(
    await manager.query<ChosenWord[]>(
      `${CHOSEN} join disposal_word w on w.agency_id = c.descendant_id join agency a on a.id = c.descendant_id
        where c.ancestor_id = $1 and c.depth > 0 order by a.code, w.id`,
      [agencyId],
    ),
  );
