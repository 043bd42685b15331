import type { LightMyRequestResponse } from 'fastify';
import type { FigureList } from '../../src/disclosures/figures.schemas.js';
import { law } from '../../src/law/law.js';
import { localDate, type LocalDate } from '../../src/law/local-date.js';
import { fixedClock } from '../../src/platform/clock/clock.js';
import { TestApp, type Visitor } from './http.js';
import { addPerson } from './people.js';
import { Office } from './office.js';

/** Prose in which nothing is missing that a report has to have. */
export const PROSE: Readonly<Record<string, string>> = {
  overview: [
    '## （一）主动公开\n\n主动公开各类政府信息。',
    '## （二）依申请公开\n\n新收{{applications.newReceived.total}}件，办结{{applications.total.total}}件。',
    '## （三）政府信息管理\n\n规范管理。',
    '## （四）政府信息公开平台建设\n\n维护网站。',
    '## （五）监督保障\n\n开展培训。',
  ].join('\n\n'),
  problems: '公开的及时性还不够，已经改进。',
  other: '发出收费通知{{fees.notices}}件，收取信息处理费{{fees.paidYuan}}元。',
};

/** An office at the beginning of a year, when the report of the last one is made. */
export class ReportOffice extends Office {
  static async at(on: LocalDate = localDate('2026-01-12'), clock = fixedClock(on)): Promise<ReportOffice> {
    return ReportOffice.of(await TestApp.start({ clock }));
  }

  /** In an application that runs already. */
  static async of(app: TestApp): Promise<ReportOffice> {
    return new ReportOffice(app, await app.logIn());
  }

  /** An agency, and an approver of it. */
  async withApprover(
    body: { readonly code: string; readonly name: string } & Record<string, unknown>,
  ): Promise<Visitor> {
    const added = await this.visitor.post('/agencies', { level: 'county', kind: 'department', ...body });
    if (added.statusCode !== 201) throw new Error(added.body);
    const approver = await addPerson(this.app, this.visitor, body.code, `chief.${body.code}`, ['approver']);
    return this.app.logIn(approver);
  }

  /** Everything that a report of the agency has to have besides its cases. */
  async complete(code: string, year: number, prose = PROSE): Promise<void> {
    for (const [key, value] of Object.entries(prose)) await this.done(this.writes(code, year, key, value));
    for (const { key } of law().figureItems(law().editionForYear(year).id))
      await this.done(this.visitor.put(`/agencies/${code}/years/${year}/figures/${key}`, { value: 0 }));
  }

  /** Prose of a section, whatever is there. */
  async writes(code: string, year: number, key: string, value: string): Promise<LightMyRequestResponse> {
    const at = `/agencies/${code}/years/${year}/figures`;
    const { narratives } = (await this.visitor.get(at)).json<FigureList>();
    const there = narratives.find(({ item }) => item === `narrative.${key}`);
    return this.visitor.put(`${at}/narrative.${key}`, { value }, there?.version ?? 0);
  }

  /** Submitted and approved. */
  async approved(code: string, year: number, chief: Visitor, scope?: string): Promise<void> {
    await this.complete(code, year);
    await this.done(this.visitor.post(`/agencies/${code}/reports`, { year, ...(scope && { scope }) }));
    await this.done(this.visitor.post(`/agencies/${code}/reports/${year}/submit`, {}));
    await this.done(chief.post(`/agencies/${code}/reports/${year}/approve`, {}));
  }

  async done(answer: Promise<LightMyRequestResponse>): Promise<LightMyRequestResponse> {
    const { statusCode, body } = await answer;
    if (statusCode >= 300) throw new Error(`${statusCode} ${body}`);
    return answer;
  }
}
