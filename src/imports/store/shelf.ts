import type { EntityManager } from 'typeorm';
import { keepFrozenFigures } from '../../reports/frozen/frozen-figures.js';
import type { RecordKind } from '../ledger/records/record-schemas.js';
import { writeCases, type WriteOptions } from './case-writer.js';
import { writeDocuments, writeFigures, writeOpenings } from './disclosure-writer.js';
import type { Link, LinkKind } from './links.js';
import { writeLawsuits, writeReviews } from './proceeding-writer.js';
import type { StoredLine, StoredLineOf } from './stored-line.js';

/** Lines of one batch, by kind. */
export class Shelf {
  readonly #lines: StoredLine[] = [];

  add(line: StoredLine): void {
    this.#lines.push(line);
  }

  #of<K extends RecordKind>(kind: K): StoredLineOf<K>[] {
    return this.#lines.filter((line): line is StoredLineOf<K> => line.record.kind === kind);
  }

  /** @returns the links to be made when everything is there */
  async write(manager: EntityManager, options: WriteOptions): Promise<Record<LinkKind, Link[]>> {
    const { rules, recordedBy } = options;
    await writeCases(manager, this.#of('application'), options);
    const reviewCase = await writeReviews(manager, this.#of('review'), rules);
    const { applications, reviews } = await writeLawsuits(manager, this.#of('lawsuit'), rules);
    const [figures, documents] = [this.#of('figure'), this.#of('document')];
    const owners = new Set([...figures, ...documents].map(({ agencyId }) => agencyId));
    await keepFrozenFigures(manager, [...owners], async () => {
      await writeFigures(manager, figures, recordedBy);
      await writeDocuments(manager, documents);
    });
    await writeOpenings(manager, this.#of('opening'));
    return { reviewCase, lawsuitCase: applications, lawsuitReview: reviews };
  }
}
