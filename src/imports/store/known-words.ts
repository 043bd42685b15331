import type { EntityManager } from 'typeorm';
import type { DisposalWords } from '../../domain/proceeding/disposals.js';
import { wordsWith } from '../../domain/proceeding/own-words.js';
import { law } from '../../law/law.js';
import { ownWordsOfEach } from '../../settings/own-words.js';

/**
 * The words by which an agency of the tree imported into counts. One that the file adds will stand below the agency imported
 * into, and knows at least the words that it knows.
 */
export async function knownWords(
  manager: EntityManager,
  into: { readonly id: number },
  code: string | undefined,
): Promise<DisposalWords> {
  const [named] = await manager.query<{ id: number }[]>(
    `select a.id from agency a join agency_closure c on c.descendant_id = a.id and c.ancestor_id = $1 where a.code = $2`,
    [into.id, code ?? null],
  );
  const id = named?.id ?? into.id;
  return wordsWith(law().disposals, (await ownWordsOfEach(manager, [id])).get(id));
}
