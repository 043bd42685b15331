import { Controller, Get } from '@nestjs/common';
import { Access } from '../identity/access.js';
import { law } from '../law/law.js';
import { CASE_STAGES, WORKFLOW_EVENTS } from '../law/workflow/keys.js';
import { AUDIT_ACTIONS } from '../platform/audit/actions.js';
import { AUDIT_FACTS, AUDIT_SUBJECTS } from '../platform/audit/terms.js';
import { API } from '../platform/http/api.js';
import { Describe } from '../platform/http/describe.js';
import { editionListSchema, vocabulariesSchema } from './reference.schemas.js';
import type { EditionAnswer, VocabulariesAnswer } from './reference.schemas.js';

/** The law data that the interface shows. */
@Controller(API)
@Access('law')
export class ReferenceController {
  @Get('editions')
  @Describe('年度报告格式的各个版本', { answer: editionListSchema })
  editions(): EditionAnswer[] {
    return law().editions.map(({ id, name, citation, reportYears }) => ({ id, name, citation, reportYears }));
  }

  @Get('vocabularies')
  @Describe('法定用语及其中文名称', { answer: vocabulariesSchema })
  vocabularies(): VocabulariesAnswer {
    const { outcomes, applicantTypes, terms, workflow, proceedings, disposals } = law();
    return {
      outcomes: named(outcomes),
      applicantTypes: named(applicantTypes),
      levels: named(terms.agencyLevels),
      kinds: named(terms.agencyKinds),
      channels: named(terms.channels),
      deliveries: named(terms.deliveries),
      results: named(terms.proceedingResults),
      roles: named(terms.roles),
      caseEvents: named(terms.caseEvents),
      workflowEvents: WORKFLOW_EVENTS.map((key) => ({ key, label: workflow.label(key) })),
      caseStages: CASE_STAGES.map((key) => ({ key, label: workflow.stageLabel(key) })),
      complaints: named(proceedings.complaints),
      lossReasons: named(proceedings.lossReasons),
      reviewSteps: named(proceedings.review.steps),
      lawsuitSteps: named(proceedings.lawsuit.steps),
      disposals: (['review', 'lawsuit'] as const).flatMap((kind) =>
        disposals[kind].map(({ word, aliases, column, article }) => ({
          kind,
          word,
          aliases: [...aliases],
          column,
          article,
        })),
      ),
      auditActions: listed(AUDIT_ACTIONS),
      auditSubjects: listed(AUDIT_SUBJECTS),
      auditFacts: listed(AUDIT_FACTS),
    };
  }
}

const named = (
  terms: Readonly<Record<string, { readonly label: string }>>,
): { key: string; label: string }[] => Object.entries(terms).map(([key, { label }]) => ({ key, label }));

const listed = (labels: Readonly<Record<string, string>>): { key: string; label: string }[] =>
  Object.entries(labels).map(([key, label]) => ({ key, label }));
