import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Grid } from '../../src/reporting/render/report-document.js';
import type { CheckedReport } from '../../src/reporting/published-report/checked-report.js';
import { renderDocx } from '../../src/reporting/render/docx/render-docx.js';
import { renderHtml } from '../../src/reporting/render/html/render-html.js';
import { publishedReport } from '../builders/published-figures.js';
import { asPrinted, documentOf, tablesOf } from '../golden/checker/a-report.js';
import { TestApp } from '../support/http.js';
import type { Visitor } from '../support/http.js';

let app: TestApp;
let visitor: Visitor;
beforeAll(async () => {
  app = await TestApp.start();
  visitor = await app.logIn();
});
afterAll(() => app.stop());

const BOUNDARY = 'x-report-boundary';
const part = (field: string, fileName: string, content: Buffer): Buffer[] => [
  Buffer.from(
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${field}"; filename="${fileName}"\r\n` +
      'content-type: application/octet-stream\r\n\r\n',
  ),
  content,
  Buffer.from('\r\n'),
];
const send = (...parts: readonly Buffer[][]): Promise<LightMyRequestResponse> =>
  visitor.send({
    method: 'POST',
    url: '/api/v1/report-checks',
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    payload: Buffer.concat([...parts.flat(), Buffer.from(`--${BOUNDARY}--\r\n`)]),
  });

const pingtan = (year: number): Buffer =>
  Buffer.from(renderHtml(asPrinted(publishedReport(`pingtan-gwh-${year}`))));
const uploads = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`gongkai-upload-${process.pid}-`));

describe('POST /report-checks', () => {
  it('answers as the command does, with the cells to mark, and keeps nothing', async () => {
    const before = uploads();
    const answer = await send(part('file', '平潭.html', pingtan(2020)));
    expect(answer.statusCode).toBe(200);
    const report = answer.json<CheckedReport>();
    expect(Object.keys(report)).toEqual([
      'agency',
      'year',
      'edition',
      'tables',
      'findings',
      'marked',
      'grids',
    ]);
    const { grids } = answer.json<{ grids: Grid[] }>();
    const received = grids.flatMap(({ rows }) => rows.flat()).filter(({ ref }) => ref?.row === 'newReceived');
    expect(received.map(({ text }) => Number(text))).toEqual(report.tables.applications.rows[0]?.values);
    expect(report).toMatchObject({ agency: '平潭综合实验区（全区汇总）', year: 2020, edition: '2019' });
    expect(report.findings.map(({ rule, column }) => [rule, column])).toEqual([
      ['applications.outcomeSum', 'naturalPerson'],
      ['applications.outcomeSum', 'total'],
    ]);
    expect(report.marked).toEqual(
      ['naturalPerson', 'total'].map((column) => ({
        table: 'applications',
        row: 'total',
        column,
        severity: 'error',
      })),
    );
    expect(uploads()).toEqual(before);
  });

  it('joins the report of the year before', async () => {
    const answer = await send(
      part('file', '今年.html', pingtan(2022)),
      part('previous', '去年.html', pingtan(2021)),
    );
    expect([answer.statusCode, answer.json().findings]).toEqual([200, []]);
    const swapped = await send(
      part('previous', '今年.html', pingtan(2022)),
      part('file', '去年.html', pingtan(2021)),
    );
    expect(swapped.json().findings).toEqual([
      expect.objectContaining({
        rule: 'previous.year',
        message: expect.stringContaining('“今年.html”是 2022 年的报告'),
      }),
    ]);
  });

  it('reads a DOCX, whatever its name says', async () => {
    const bytes = await renderDocx(documentOf(tablesOf(publishedReport('huaian-city-2024'))));
    const answer = await send(part('file', '../../报告.pdf', bytes));
    expect([answer.statusCode, answer.json().findings]).toEqual([200, []]);
  });

  it('refuses what is no report with the sentence of its reason', async () => {
    const answer = await send(part('file', '通知.txt', Buffer.from('关于召开会议的通知')));
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({
      code: 'publishedReport.notAReport',
      detail: expect.stringMatching(/^“通知\.txt”：文件里没有找到年度报告的标题/),
    });
  });

  it.each([
    ['no file', [], 400, 'publishedReport.fileMissing'],
    [
      'last year’s report alone',
      [part('previous', 'a.html', Buffer.from('甲'))],
      400,
      'publishedReport.fileMissing',
    ],
    ['a field that nobody knows', [part('other', 'a.html', Buffer.from('甲'))], 400, 'request.invalid'],
    [
      'two reports',
      [part('file', 'a.html', pingtan(2021)), part('file', 'b.html', pingtan(2022))],
      400,
      'request.invalid',
    ],
    [
      'three files',
      ['file', 'previous', 'file'].map((field) => part(field, 'a.html', Buffer.from('甲'))),
      400,
      'request.invalid',
    ],
    [
      'more than a report is',
      [part('file', 'a.html', Buffer.alloc(33 * 1024 * 1024, 'x'))],
      413,
      'publishedReport.fileTooLarge',
    ],
  ])('refuses %s', async (_what, parts, status, code) => {
    const answer = await send(...parts);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  it('goes on answering while a file wants to exhaust it', async () => {
    const endless = send(part('file', 'endless.html', Buffer.from(`<html>${'<div>'.repeat(20_000)}`)));
    const began = performance.now();
    expect((await visitor.get('/agencies')).statusCode).toBe(200);
    expect(performance.now() - began).toBeLessThan(1500);
    expect((await endless).statusCode).toBe(422);
  });

  it('checks one report at a time for each, and others are not kept waiting by it', async () => {
    const report = part('file', 'a.html', pingtan(2021));
    const both = await Promise.all([send(report), send(report)]);
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
    expect(both.map((answer) => answer.json<{ code?: string }>().code)).toContain('publishedReport.underWay');
    expect((await send(part('file', 'b.html', pingtan(2021)))).statusCode).toBe(200);
  });

  it('is for whoever has logged in, and for nobody else', async () => {
    const answer = await app.app.inject({ method: 'POST', url: '/api/v1/report-checks' });
    expect(answer.statusCode).toBe(401);
  });
});
