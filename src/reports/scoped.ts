import type { EntityManager } from 'typeorm';
import type { EnteredAgency, TreeAgency } from '../agencies/agency-tree.repository.js';
import type { ReadingContext } from './reading-context.js';

/** What a piece of work over an agency, or its tree, is given. */
export interface Scoped {
  readonly manager: EntityManager;
  readonly root: TreeAgency;
  /** The agency alone, or what its report covers of its subtree. */
  readonly agencies: readonly EnteredAgency[];
  /** Whether these are all that the transaction sees. */
  readonly isWhole: boolean;
  readonly context: ReadingContext;
}
