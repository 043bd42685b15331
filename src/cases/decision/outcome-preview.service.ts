import { Inject, Injectable } from '@nestjs/common';
import { rowOf } from '../../domain/case/answer-row.js';
import { countCase } from '../../domain/case/count-case.js';
import { articlesOf } from '../../domain/outcome/articles.js';
import type { OutcomeFinding } from '../../domain/outcome/decision-given.js';
import { mixedOutcome, otherGrounds } from '../../domain/outcome/mixed-outcome.js';
import { rowOfOutcome } from '../../domain/outcome/row-of-outcome.js';
import { caseFactsOf } from '../../imports/ledger/facts-of-record.js';
import { RegisterExportRepository } from '../../imports/register-export.repository.js';
import { law } from '../../law/law.js';
import { yearOf } from '../../law/local-date.js';
import type { Outcome } from '../../law/vocabularies/keys.js';
import type { AuditActor } from '../../platform/audit/audit-entry.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.js';
import { RequestError } from '../../platform/http/request-error.js';
import { ContestedGroundsService } from '../../proceedings/grounds/contested-grounds.service.js';
import { CasesRepository } from '../cases.repository.js';
import { told } from '../told.js';
import { DecisionExaminer } from './decision-examiner.js';
import type { OutcomeDraft, OutcomePreview } from './outcome-preview.schemas.js';

const only = (
  findings: readonly OutcomeFinding[],
  wanted: OutcomeFinding['severity'],
): OutcomePreview['warnings'] =>
  findings
    .filter(({ severity }) => severity === wanted)
    .map(({ field, code, message }) => ({ field, code, message }));

/** What would come of an answer, before it is recorded. Changes nothing of the case. */
@Injectable()
export class OutcomePreviewService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly cases: CasesRepository,
    private readonly register: RegisterExportRepository,
    private readonly decisions: DecisionExaminer,
    private readonly grounds: ContestedGroundsService,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws RequestError `case.notFound`, `outcome.unchosen` */
  preview(agencyId: number, caseNo: string, draft: OutcomeDraft, by: AuditActor): Promise<OutcomePreview> {
    const { on = this.clock.today(), grounds = [], particulars = {}, outcome: chosen } = told(draft);
    const items = (particulars.items ?? []).map((item) => item.outcome);
    return this.transaction.run({ agencyId, scope: 'own' }, async (manager) => {
      const found = await this.cases.find(manager, agencyId, caseNo);
      if (!found) throw new RequestError('case.notFound');
      const before = await this.register.application(manager, agencyId, found.id);
      const decided = { agencyId, caseId: found.id, before };
      const { mixedOutcomeRule } = await this.decisions.rulesOf(manager, agencyId);
      const outcome = chosen ?? mixedOutcome(items, mixedOutcomeRule);
      if (outcome === undefined) throw new RequestError('outcome.unchosen');
      const body = { on, outcome, grounds, particulars };
      const { findings, rules } = await this.decisions.examine(manager, decided, body);
      const [counted] = countCase(caseFactsOf(before), rules);
      const column = counted?.applicantType ?? before.applicant.type;
      const row = rowOf({ outcome, grounds, items }, rules);
      const answer = {
        ...counting(row, column, yearOf(on)),
        others: otherGrounds([...items, ...grounds.map((ground) => ground.outcome)], row).map((other) => ({
          outcome: other,
          label: law().outcomes[other].label,
        })),
        rule: ruleOf(rules.mixedOutcomeRule),
        refusals: only(findings, 'refusal'),
        warnings: only(findings, 'warning'),
        contested: await this.grounds.ofOutcome(manager, agencyId, outcome, this.clock.today()),
      };
      await this.audit.record(manager, agencyId, {
        actor: by,
        action: 'outcome.previewed',
        subject: { kind: 'case', id: found.id },
        facts: { caseNo, type: outcome },
      });
      return answer;
    });
  }
}

type Counting = Omit<OutcomePreview, 'others' | 'rule' | 'refusals' | 'warnings' | 'contested'>;

function counting(outcome: Outcome, column: OutcomePreview['column']['key'], year: number): Counting {
  const data = law();
  const edition = data.editionForYear(year);
  const row = rowOfOutcome(outcome, edition);
  const { label } = data.applicantTypes[column];
  const { particulars, samples } = data.decisionRules.outcomes[outcome];
  return {
    outcome,
    label: data.outcomes[outcome].label,
    sentence: `计入表三第 ${row.number} 行“${row.path.slice(-2).join('　')}”，“${label}”一列（${edition.name}）。`,
    row: { ...row, path: [...row.path] },
    column: { key: column, label },
    edition: edition.id,
    articles: [...articlesOf(outcome, data)],
    particulars: [...particulars],
    samples: [...samples],
  };
}

function ruleOf(value: string): OutcomePreview['rule'] {
  const option = law().settings.mixedOutcomeRule.options.find(({ key }) => key === value);
  return { name: 'mixedOutcomeRule', value, label: option?.label ?? value };
}
