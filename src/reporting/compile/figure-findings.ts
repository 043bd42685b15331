import type { FigureItem } from '../../law/editions/edition.js';
import type { FigureFinding } from '../checks/check-inputs.js';
import { DOCUMENT_ITEMS, type DocumentPart, type RegisterType } from '../definition/registered-items.js';
import { printedFigure } from '../definition/printed-figure.js';
import type { Scope } from '../year-tables.js';
import type { TreeNode } from './roll-up.js';

/** A figure as supplied; `stored` counts things, or 分. */
export interface SuppliedFigure {
  readonly agencyId: number;
  readonly item: string;
  readonly scope: 'own' | 'tree';
  readonly stored: number;
}

/** What an agency's register of documents says of a period. */
export interface DocumentCount {
  readonly agencyId: number;
  readonly type: RegisterType;
  readonly counts: Readonly<Record<DocumentPart, number>>;
  /** Whether the register is declared complete: only then it speaks for the office. */
  readonly complete: boolean;
}

export interface FigureSources {
  readonly agencies: readonly (TreeNode & { readonly name: string })[];
  readonly rootId: number;
  readonly scope: Scope;
  readonly figures: readonly SuppliedFigure[];
  readonly documents: readonly DocumentCount[];
}

interface Own {
  readonly stored: number | null;
  readonly supplied?: number;
  readonly fromDocuments?: number;
  readonly undeclared: number;
  /** The agency whose figure covers a whole tree. */
  readonly ofTree?: number;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Finds each item of table 二 for one agency, or for its tree without adding a figure of a whole tree twice. */
class FigureBook {
  private readonly figures: ReadonlyMap<string, number>;
  private readonly registers: ReadonlyMap<string, DocumentCount>;
  private readonly children = new Map<number | null, number[]>();

  constructor(private readonly sources: FigureSources) {
    this.figures = new Map(
      sources.figures.map(({ agencyId, item, scope, stored }) => [`${agencyId} ${item} ${scope}`, stored]),
    );
    this.registers = new Map(sources.documents.map((d) => [`${d.agencyId} ${d.type}`, d]));
    for (const { id, parentId } of sources.agencies) {
      this.children.set(parentId, [...(this.children.get(parentId) ?? []), id]);
    }
  }

  private supplied(agencyId: number, item: string, scope: 'own' | 'tree'): number | undefined {
    return this.figures.get(`${agencyId} ${item} ${scope}`);
  }

  private below(agencyId: number): readonly number[] {
    return this.children.get(agencyId) ?? [];
  }

  private own(agencyId: number, item: string): Own {
    const supplied = this.supplied(agencyId, item, 'own');
    const [type, part] = DOCUMENT_ITEMS.get(item) ?? [];
    const register = type && this.registers.get(`${agencyId} ${type}`);
    const counted = register && part ? register.counts[part] : undefined;
    if (register?.complete && counted !== undefined) {
      return {
        stored: counted,
        fromDocuments: counted,
        undeclared: 0,
        ...(supplied !== undefined && { supplied }),
      };
    }
    return { stored: supplied ?? null, undeclared: supplied === undefined ? (counted ?? 0) : 0 };
  }

  private descendants(agencyId: number): number[] {
    return this.below(agencyId).flatMap((id) => [id, ...this.descendants(id)]);
  }

  private treeValue(agencyId: number, item: string): { readonly parts: Own[]; readonly twice: number[] } {
    const whole = this.supplied(agencyId, item, 'tree');
    if (whole !== undefined) {
      const twice = this.descendants(agencyId).filter(
        (id) => this.supplied(id, item, 'own') !== undefined || this.supplied(id, item, 'tree') !== undefined,
      );
      return { parts: [{ stored: whole, undeclared: 0, ofTree: agencyId }], twice };
    }
    const children = this.below(agencyId).map((id) => this.treeValue(id, item));
    return {
      parts: [this.own(agencyId, item), ...children.flatMap(({ parts }) => parts)],
      twice: children.flatMap(({ twice }) => twice),
    };
  }

  find(item: Pick<FigureItem, 'key' | 'unit'>): FigureFinding {
    const { rootId, scope, agencies } = this.sources;
    const { parts, twice } =
      scope === 'rollup'
        ? this.treeValue(rootId, item.key)
        : { parts: [this.own(rootId, item.key)], twice: [] as number[] };
    const known = parts.flatMap(({ stored }) => (stored === null ? [] : [stored]));
    // A department that has nobody below it and yet tells a figure of a tree tells one of the area, its neighbours' included.
    const ofArea = known.length > 1 ? parts.flatMap(({ ofTree }) => ofTree ?? []) : [];
    const overlapping = ofArea.filter((id) => this.below(id).length === 0);
    const overruled = parts.filter((part) => part.fromDocuments !== undefined && part.supplied !== undefined);
    const namesOf = (ids: readonly number[]): string[] =>
      agencies.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    return {
      item: item.key,
      value: known.length === 0 ? null : printedFigure(item.unit, sum(known)),
      ...(overruled.length > 0 && {
        fromDocuments: sum(overruled.map((part) => part.fromDocuments ?? 0)),
        supplied: sum(overruled.map((part) => part.supplied ?? 0)),
      }),
      undeclaredDocuments: sum(parts.map(({ undeclared }) => undeclared)),
      ...(twice.length > 0 && { countedTwice: namesOf(twice) }),
      ...(overlapping.length > 0 && { overlapping: namesOf(overlapping) }),
    };
  }
}

export function figureFindings(
  items: readonly Pick<FigureItem, 'key' | 'unit'>[],
  sources: FigureSources,
): FigureFinding[] {
  const book = new FigureBook(sources);
  return items.map((item) => book.find(item));
}
