import { Injectable } from '@nestjs/common';
import { law } from '../../law/law.js';
import { caseCellRule, proceedingCellRule, type CellRule } from '../../reporting/definition/cell-rule.js';
import { EffectiveSettings, type AgencySettings } from '../../settings/effective-settings.js';
import { CellCasesRepository } from '../cell-cases.repository.js';
import { applicationCell, proceedingCell, type CellPlace } from '../cell-of.js';
import type { Scoped } from '../scoped.js';
import { readingOf } from '../tables-reader.js';
import type { TablesQuery } from '../tables-query.js';
import { TablesService } from '../tables.service.js';
import type { CellAnswer, CellRuleAnswer } from './cell-rule.schemas.js';

/** What a cell of table 三 or 四 counts, in words, by the edition and the choices that are in force. */
@Injectable()
export class CellRulesService {
  constructor(
    private readonly tables: TablesService,
    private readonly cells: CellCasesRepository,
    private readonly settings: EffectiveSettings,
  ) {}

  /** @throws DomainError agency.unknown, edition.none, period.*, cell.unknown */
  cell(query: TablesQuery & CellPlace): Promise<CellAnswer> {
    return this.tables.scoped(query, async (scoped) => {
      const { manager, context } = scoped;
      const [period, reading] = [context.period, readingOf(scoped, query)];
      const count =
        query.table === 'applications'
          ? this.cells.countCases(manager, applicationCell(context.edition, query).predicate, period, reading)
          : this.cells.countProceedings(
              manager,
              proceedingCell(context.edition, query).predicate,
              period,
              reading,
            );
      return { count: await count, rule: await this.ruleIn(scoped, query) };
    });
  }

  /** The rule alone, inside a transaction that reads something else besides. @throws DomainError cell.unknown */
  async ruleIn(
    { manager, root, context }: Scoped,
    query: Pick<TablesQuery, 'scope'> & CellPlace,
  ): Promise<CellRuleAnswer> {
    const { edition, period } = context;
    if (query.table === 'applications') {
      const { predicate, row } = applicationCell(edition, query);
      const rule = caseCellRule(predicate, row, period, law());
      return answerOf(rule, [law().cellRules.scopes[query.scope]], await this.settings.of(manager, root.id));
    }
    const { predicate, column } = proceedingCell(edition, query);
    const settings = await this.settings.of(manager, root.id);
    const { scopes, proceedings } = law().cellRules;
    const more = [
      ...((settings.ownWords ?? []).length > 0 ? [proceedings.ownWords] : []),
      scopes[query.scope],
    ];
    return answerOf(proceedingCellRule(predicate, column, period, law()), more, settings);
  }
}

function answerOf(rule: CellRule, more: readonly string[], settings: AgencySettings): CellRuleAnswer {
  return {
    text: [...rule.sentences, ...more].map((sentence) => `${sentence}。`).join(''),
    articles: [...rule.articles],
    choices: rule.settings.map((name) => {
      const { label, options } = law().settings[name];
      const chosen = options.find(({ key }) => key === settings[name]);
      return {
        name,
        label,
        value: chosen?.label ?? '',
        description: chosen?.description ?? '',
        recommended: chosen === options[0],
      };
    }),
  };
}
