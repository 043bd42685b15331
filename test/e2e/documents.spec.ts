import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { YearTables } from '../../src/reporting/year-tables.js';
import { TestApp } from '../support/http.js';
import type { Visitor } from '../support/http.js';

let app: TestApp;
let visitor: Visitor;
beforeAll(async () => {
  app = await TestApp.start();
  visitor = await app.logIn();
  await visitor.post('/agencies', { code: 'JU', name: '示例局', level: 'county', kind: 'department' });
});
afterAll(() => app.stop());

const tables = async (year: number): Promise<YearTables> =>
  (await visitor.get(`/agencies/JU/years/${year}/tables`)).json();

const issued = async (year: number): Promise<{ value: number; statuses: string[] }> => {
  const { proactive, checks } = await tables(year);
  return {
    value: proactive['normativeDocuments.issued'] ?? -1,
    statuses: checks
      .filter(({ item }) => item === 'normativeDocuments.issued')
      .map(({ id, status }) => `${id} ${status}`),
  };
};

describe('the register of documents', () => {
  it('speaks for table 二 only once it is declared complete, for years that begin on that day or later', async () => {
    for (const [title, issuedOn] of [
      ['甲办法', '2024-03-01'],
      ['乙办法', '2025-06-01'],
    ]) {
      const added = await visitor.post('/agencies/JU/documents', {
        type: 'normativeDocument',
        title,
        issuedOn,
      });
      expect(added.statusCode).toBe(201);
    }
    expect(await issued(2025)).toEqual({ value: 0, statuses: ['figures.supplied missing'] });
    const declared = await visitor.put('/agencies/JU/documents/declarations/normativeDocument', {
      completeFrom: '2024-06-01',
    });
    expect(declared.json()).toMatchObject([{ type: 'normativeDocument', completeFrom: '2024-06-01' }]);
    expect(await issued(2025)).toEqual({ value: 1, statuses: ['figures.supplied pass'] });
    expect(await issued(2024)).toEqual({ value: 0, statuses: ['figures.supplied missing'] });
  });

  it('answers 0 where it is declared complete and holds nothing, as of most departments’ 规章', async () => {
    const regulations = async (): Promise<string[]> =>
      (await tables(2025)).checks
        .filter(({ item }) => item?.startsWith('regulations.'))
        .map(({ id, item, status }) => `${id} ${item} ${status}`);
    expect(await regulations()).toContain('figures.supplied regulations.issued missing');
    await visitor.put('/agencies/JU/documents/declarations/regulation', { completeFrom: '1949-10-01' });
    expect(await regulations()).toEqual(
      expect.arrayContaining(
        ['issued', 'repealed', 'inForce'].map((part) => `figures.supplied regulations.${part} pass`),
      ),
    );
    await visitor.put('/agencies/JU/documents/declarations/regulation', { completeFrom: null });
  });

  it('makes a figure that disagrees a failed check, and can be taken back', async () => {
    await visitor.put('/agencies/JU/years/2025/figures/normativeDocuments.issued', {
      value: 4,
      scope: 'own',
    });
    expect(await issued(2025)).toEqual({
      value: 1,
      statuses: ['figures.supplied pass', 'figures.documents fail'],
    });
    await visitor.put('/agencies/JU/documents/declarations/normativeDocument', { completeFrom: null });
    expect((await visitor.get('/agencies/JU/documents/declarations')).json()).toEqual([]);
    expect(await issued(2025)).toEqual({ value: 4, statuses: ['figures.supplied pass'] });
  });

  it('takes the end of a document later, another day, and back', async () => {
    const { id } = (await visitor.get('/agencies/JU/documents'))
      .json<{ id: number; title: string }[]>()
      .find(({ title }) => title === '甲办法')!;
    const end = (body: object, which = id): Promise<LightMyRequestResponse> =>
      visitor.put(`/agencies/JU/documents/${which}/ending`, body);
    const ended = { endedOn: '2025-02-01', endedHow: 'repealed' };
    expect((await end(ended)).json()).toMatchObject({ title: '甲办法', ...ended });
    expect((await end({ endedOn: '2025-03-01', endedHow: 'expired' })).statusCode).toBe(200);
    expect((await end({ endedOn: '2024-02-29', endedHow: 'expired' })).json()).toMatchObject({
      code: 'document.endBeforeIssue',
      detail: '“甲办法”2024-03-01印发，失效日期 2024-02-29 不能早于印发日期，请核对。',
    });
    expect((await end({ endedOn: '2025-03-01', endedHow: null })).statusCode).toBe(400);
    expect((await end(ended, 99999)).json()).toMatchObject({ code: 'document.unknown', status: 404 });
    await visitor.post('/agencies', { code: 'KE', name: '另一局', level: 'county', kind: 'department' });
    const elsewhere = await visitor.put(`/agencies/KE/documents/${id}/ending`, ended);
    expect(elsewhere.statusCode).toBe(404);
    await visitor.put('/agencies/JU/documents/declarations/normativeDocument', {
      completeFrom: '2024-06-01',
    });
    const inForce = async (): Promise<number | undefined> =>
      (await tables(2025)).proactive['normativeDocuments.inForce'];
    expect(await inForce()).toBe(1);
    expect((await end({ endedOn: null, endedHow: null })).json()).toMatchObject({ endedOn: null });
    expect(await inForce()).toBe(2);
  });
});
