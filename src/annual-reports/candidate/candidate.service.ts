import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { usualScope } from '../../domain/annual-report/usual-scope.js';
import { law } from '../../law/law.js';
import type { ReportEdition } from '../../law/editions/edition.js';
import { figureItems } from '../../law/editions/figure-items.js';
import { SheetStandingsReader } from '../../figure-sheets/sheet-standings.reader.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { buildReport } from '../../reporting/annual-report/build-report.js';
import type { ReportFigures } from '../../reporting/annual-report/report-figures.js';
import { methodSection, type MethodNote } from '../../reporting/annual-report/method-note.js';
import { sheetFindings } from '../../reporting/annual-report/sheet-findings.js';
import {
  submissionFindings,
  type SubmissionFinding,
} from '../../reporting/annual-report/submission-findings.js';
import { sumFees } from '../../reporting/annual-report/fee-figures.js';
import { proseAgainstTables } from '../../reporting/annual-report/prose-against-tables.js';
import { assembleTables, type CountedTables } from '../../reporting/compile/assemble-tables.js';
import { printedFigure } from '../../reporting/definition/printed-figure.js';
import { reportCharts } from '../../reporting/render/charts/report-charts.js';
import { statutoryGrids } from '../../reporting/render/grid/statutory-grids.js';
import type { ReportDocument } from '../../reporting/render/report-document.js';
import type { WholeTree } from '../../reporting/snapshot/report-snapshot.js';
import type { YearFigures } from '../../reporting/trends/year-figures.js';
import type { Scope, YearTables } from '../../reporting/year-tables.js';
import { CarriedOverRepository } from '../../reports/frozen/carried-over.repository.js';
import { FiguresRepository } from '../../reports/figures.repository.js';
import { MethodReader } from '../../reports/method/method.reader.js';
import { ReportService } from '../../reports/report.service.js';
import type { Scoped } from '../../reports/scoped.js';
import { TablesReader, carriedOverBy } from '../../reports/tables-reader.js';
import { TablesService } from '../../reports/tables.service.js';
import { YearFiguresService } from '../../reports/trends/year-figures.service.js';
import { CorrectedReports } from './corrected-reports.js';
import { childrenOf, type Children } from './children.js';
import { ChildrenRepository } from './children.repository.js';
import { ParagraphsRepository } from './paragraphs.repository.js';
import { withRemarks } from './remarks.js';
import { rolledUp } from './rolled-up.js';
import { ownParagraphs, sameParagraphs, type Paragraph } from './same-paragraphs.js';

/** Which report is looked at. */
export interface ReportPlace {
  readonly agencyCode: string;
  readonly year: number;
  readonly scope: Scope;
  readonly edition: string;
  readonly version: number;
  /** 更正说明 of a version that corrects the one before. */
  readonly correction: string | null;
}

/** A report as it would be submitted now, and everything that was found in it. */
export interface Candidate {
  readonly agency: { readonly id: number; readonly code: string; readonly name: string };
  readonly edition: ReportEdition;
  readonly tables: YearTables;
  readonly document: ReportDocument;
  readonly method: MethodNote;
  /** What the agency told for its whole tree. */
  readonly wholeTree: WholeTree;
  readonly children: Children;
  /** What the prose may refer to; fees are the agency's own, and those of the reports that are added up. */
  readonly figures: ReportFigures;
  readonly findings: readonly SubmissionFinding[];
  /** Of the agency's own prose. */
  readonly paragraphs: readonly Paragraph[];
}

/** Makes what a report would be at this moment, of the agency's own records and of the reports below it. */
@Injectable()
export class CandidateService {
  constructor(
    private readonly tables: TablesService,
    private readonly reader: TablesReader,
    private readonly reports: ReportService,
    private readonly figures: FiguresRepository,
    private readonly method: MethodReader,
    private readonly carriedOver: CarriedOverRepository,
    private readonly children: ChildrenRepository,
    private readonly paragraphs: ParagraphsRepository,
    private readonly years: YearFiguresService,
    private readonly sheets: SheetStandingsReader,
    private readonly corrected: CorrectedReports,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param manager of any transaction; from then on it acts for the agency, or its tree
   * @param knownAt instant of the state of knowledge
   * @param earlier years that the page draws beside its own; absent: it draws nothing
   */
  build(
    manager: EntityManager,
    place: ReportPlace,
    knownAt: string,
    earlier?: readonly YearFigures[],
  ): Promise<Candidate> {
    const { agencyCode, year, scope, edition } = place;
    const query = { agencyCode, when: { year }, scope, edition, knownAt };
    return this.tables.scopedIn(manager, query, async (scoped) => {
      const candidate = await this.inside(scoped, place);
      if (!earlier) return candidate;
      const own = await this.years.in(scoped, query, candidate.tables);
      const charts = reportCharts([...earlier, own], law());
      return { ...candidate, document: { ...candidate.document, charts } };
    });
  }

  private async inside(scoped: Scoped, place: ReportPlace): Promise<Candidate> {
    const { manager, root, context } = scoped;
    const { year, scope } = place;
    const { edition } = context;
    const children = await this.childrenIn(scoped, place);
    const wholeTree = await this.wholeTree(scoped, year);
    const counted = await this.counted(scoped, place, children, wholeTree);
    const fees = sumFees([
      await this.figures.fees(manager, context.period, [root.id]),
      ...children.figures.flatMap((child) => child.fees ?? []),
    ]);
    const header = { ...context, agency: { code: root.code, name: root.name }, scope };
    const tables = assembleTables(header, counted);
    const corrected = await this.corrected.of(manager, root.id, place, tables);
    const method = withRemarks(await this.method.read(scoped), corrected, children);
    const narrative = await this.reports.narrative(manager, year, root.id);
    const overview = await this.figures.overview(manager, year, root.id, context.knownAt);
    const figures = { agencyName: root.name, tables, fees, overview };
    const inputs = {
      edition,
      figures,
      grids: statutoryGrids(edition, tables),
      method: methodSection(method),
    };
    const document = buildReport({ ...inputs, narrative });
    // What is proposed to every office is nobody's copy.
    const proposed = ownParagraphs(buildReport({ ...inputs, narrative: {} }), Object.keys(narrative));
    const paragraphs = ownParagraphs(document, Object.keys(narrative)).filter(
      ({ sha256 }) => !proposed.some((one) => one.sha256 === sha256),
    );
    const elsewhere = await this.paragraphs.elsewhere(manager, { agencyId: root.id, year }, paragraphs);
    const typed = await proseAgainstTables(document, fees);
    const found = submissionFindings({
      edition,
      tables,
      document,
      recounting: method.recounting,
      today: this.clock.today(),
      usualScope: usualScope(await this.children.kindOf(manager, root.id)),
      children: children.standings,
      same: sameParagraphs(paragraphs, elsewhere),
    });
    const { id, code, name } = root;
    const asked = sheetFindings(await this.sheets.read(manager, root.id, year));
    const findings = [...found, ...asked, ...typed];
    const agency = { id, code, name };
    return {
      agency,
      edition,
      tables,
      document,
      method,
      wholeTree,
      children,
      figures,
      findings,
      paragraphs,
    };
  }

  private async childrenIn({ manager, root, agencies }: Scoped, place: ReportPlace): Promise<Children> {
    if (place.scope === 'own') return { figures: [], standings: [] };
    const below = agencies.filter(({ id }) => id !== root.id).map(({ id }) => id);
    return childrenOf(root.id, agencies, await this.children.ofYear(manager, place.year, below));
  }

  private async counted(
    scoped: Scoped,
    place: ReportPlace,
    children: Children,
    wholeTree: WholeTree,
  ): Promise<CountedTables> {
    const { manager, root, agencies, context } = scoped;
    const { agencyCode, year, scope } = place;
    const query = { agencyCode, when: { year }, scope: 'own' as const, knownAt: context.knownAt };
    const alone = { ...scoped, agencies: agencies.filter(({ id }) => id === root.id), isWhole: false };
    const counted = await this.reader.read(alone, query);
    if (scope === 'own') return counted;
    const sum = rolledUp(context.edition, { counted, wholeTree }, children.figures);
    const ids = agencies.map(({ id }) => id);
    const before = await this.carriedOver.before(
      manager,
      year,
      { rootId: root.id, scope, ids },
      context.knownAt,
    );
    if (!before || !sum.continuity) return sum;
    return {
      ...sum,
      continuity: { ...sum.continuity, published: carriedOverBy(before, context.edition) },
    };
  }

  private async wholeTree({ manager, root, context }: Scoped, year: number): Promise<WholeTree> {
    const supplied = await this.figures.supplied(manager, year, [root.id], context.knownAt);
    const units = new Map(figureItems(context.edition).map(({ key, unit }) => [key, unit]));
    return Object.fromEntries(
      supplied
        .filter(({ scope }) => scope === 'tree')
        .flatMap(({ item, stored }) => {
          const unit = units.get(item);
          return unit === undefined ? [] : [[item, printedFigure(unit, stored)] as const];
        }),
    );
  }
}
