import JSZip from 'jszip';
import { REPORT_FORMATS } from '../../../../src/reporting/render/render-report.js';
import { MISPLACED } from '../canaries.js';
import type { Sink } from '../sweeper.js';
import { documentText } from '../document-text.js';
import { at, expecting } from './traveller.js';
import type { Traveller } from './traveller.js';

const YEAR = '/years/2025';
const QUARTER = '/periods/2025-01-01/2025-03-31';
const READINGS = [
  '',
  at('/years'),
  at('/changes'),
  at('/users'),
  at('/tokens'),
  at('/deputies'),
  at('/supervision-grants'),
  at('/documents'),
  at('/documents/declarations'),
  at(`${YEAR}/tables?scope=rollup`),
  at(`${YEAR}/grids`),
  at(`${YEAR}/figures`),
  at(`${QUARTER}/tables`),
  at(`${YEAR}/cells/applications/newReceived/total/cases?scope=rollup`),
  at(`${YEAR}/cells/proceedings/review/total/cases`),
  at('/contested-grounds?scope=rollup'),
  at(`${QUARTER}/grids`),
  at(`${QUARTER}/cells/applications/newReceived/total`),
  at(`${QUARTER}/cells/proceedings/review/total`),
  at(`${QUARTER}/cells/applications/newReceived/total/cases?scope=rollup`),
  at(`${QUARTER}/cells/proceedings/review/total/cases`),
  at('/trends?scope=rollup'),
  at('/outlook?scope=rollup'),
  at('/alerts'),
  at(`${YEAR}/cells/applications/newReceived/total`),
  at(`${YEAR}/cells/proceedings/review/total`),
].map((path) => (path === '' ? '/agencies' : path));

/** Figures, tables and the public report in all its formats, at once and in the background. */
export async function reports(traveller: Traveller): Promise<void> {
  const { web } = traveller;
  const document = { type: 'regulation', title: '蓟丘办法', issuedOn: '2025-01-02' };
  const added = await expecting(201, web.call('POST', at('/documents'), document));
  const ending = at(`/documents/${added.told('id')}/ending`);
  await expecting(200, web.call('PUT', ending, { endedOn: '2025-12-02', endedHow: 'repealed' }));
  await web.call('POST', at('/documents'), document);
  await web.call('PUT', at('/documents/declarations/regulation'), { completeFrom: '2020-01-01' });
  await expecting(200, web.call('PUT', at(`${YEAR}/figures/licensing.decisions`), { value: 5 }));
  for (const path of READINGS) await expecting(200, web.get(path));
  for (const word of Object.values(MISPLACED)) {
    const text = encodeURIComponent(word);
    await web.call('POST', at('/documents'), { type: word, title: 5, issuedOn: word, [word]: word });
    await web.call('PUT', at(`/documents/declarations/${text}`), { completeFrom: word });
    await web.call('PUT', ending, { endedOn: word, endedHow: word, [word]: word });
    await web.call('PUT', at(`${YEAR}/figures/${text}`), { value: 5 });
    await web.call('PUT', at(`${YEAR}/figures/licensing.decisions`), { value: `${word}件` });
    await web.call('PUT', at(`${YEAR}/figures/narrative.other`), {
      value: `{{${word}}}\n\n![${word}](${word})`,
    });
    await web.call('POST', at('/report-builds'), { year: word, formats: [word] });
    await web.get(at(`/years/${text}/tables`));
    await web.get(at(`/periods/${text}/${text}/tables`));
    await web.get(at(`${YEAR}/tables?edition=${text}`));
    await web.get(at(`/contested-grounds?outcome=${text}`));
    await web.get(at(`${YEAR}/cells/applications/${text}/${text}/cases`));
    await web.get(at(`/reports/2025.${text}`));
    await web.get(at(`/report-builds/${text}`));
  }
}

/** The report as it is published, in each format, made at once and in the background. */
export async function publishedSinks(traveller: Traveller): Promise<Sink[]> {
  const { web } = traveller;
  const order = { year: 2025, formats: REPORT_FORMATS, scope: 'rollup' };
  const id = (await expecting(202, web.call('POST', at('/report-builds'), order))).told('id');
  await untilBuilt(traveller, at(`/report-builds/${id}`));
  const batch = (await expecting(202, web.call('POST', at(`${YEAR}/report-batches`), {}))).told('id');
  await untilBuilt(traveller, at(`${YEAR}/report-batches/${batch}`));
  const places = REPORT_FORMATS.flatMap((format) => [
    at(`/reports/2025.${format}`),
    at(`/report-builds/${id}/files/${format}`),
  ]);
  const sinks: Sink[] = [];
  for (const path of places) {
    const { exchange } = await expecting(200, web.get(path));
    sinks.push({ name: path, content: `${exchange.headers}\n${await documentText(exchange.bytes)}` });
  }
  return [...sinks, ...(await archived(traveller, at(`${YEAR}/report-batches/${batch}/files.zip`)))];
}

/** What an archive holds, its entries as they lie in it. */
async function archived({ web }: Traveller, path: string): Promise<Sink[]> {
  const { exchange } = await expecting(200, web.get(path));
  const { files } = await JSZip.loadAsync(exchange.bytes);
  const sinks: Sink[] = [{ name: path, content: exchange.headers }];
  for (const [name, entry] of Object.entries(files))
    sinks.push({
      name: `${path}#${name}`,
      content: `${name}\n${await documentText(await entry.async('nodebuffer'))}`,
    });
  return sinks;
}

async function untilBuilt({ web }: Traveller, path: string): Promise<void> {
  for (let n = 0; n < 600; n += 1) {
    const build = await web.get(path);
    if (build.told('state') === 'done') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the report was not built');
}
