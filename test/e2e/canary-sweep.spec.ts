import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FREE, PERSONAL, PLANTED, PRINCIPAL, SECRET } from '../support/canary/canaries.js';
import { CanaryWorld } from '../support/canary/canary-world.js';
import { sinkOf } from '../support/canary/exchanges.js';
import { auditing } from '../support/canary/journey/audit.js';
import { assignments, happenings, intake, unconfirmed } from '../support/canary/journey/cases.js';
import { faults } from '../support/canary/journey/faults.js';
import { figureSheets } from '../support/canary/journey/figure-sheets.js';
import { letters } from '../support/canary/journey/letters.js';
import { papers } from '../support/canary/journey/papers.js';
import { mistakeFields, ownAccount, settle } from '../support/canary/journey/people.js';
import { registers } from '../support/canary/journey/registers.js';
import { reportLife } from '../support/canary/journey/report-life.js';
import { publishedSinks, reports } from '../support/canary/journey/reports.js';
import { proceedings } from '../support/canary/journey/proceedings.js';
import { rules } from '../support/canary/journey/rules.js';
import { at, expecting } from '../support/canary/journey/traveller.js';
import type { Traveller } from '../support/canary/journey/traveller.js';
import type { Sink } from '../support/canary/sweeper.js';
import { Sweeper } from '../support/canary/sweeper.js';
import { proofNote } from '../support/proof-note.js';
import { describeWithRedis } from '../support/redis.js';

jest.setTimeout(300_000);

/** What whoever watches the servers asks. */
const PROBES = ['/health', '/health/schedule', '/ready'];

describeWithRedis(
  'after everything that was asked of the server, names, numbers, passwords and reasons',
  () => {
    let world: CanaryWorld;
    let traveller: Traveller;
    let published: Sink[];
    /** Of nobody's business but the applicants' and those who work for them. */
    let everything: Sweeper;
    const confidential = new Sweeper([...PERSONAL, ...SECRET]);

    beforeAll(async () => {
      world = await CanaryWorld.start();
      traveller = { world, web: world.exchanges, issued: [], made: new Map() };
      await settle(traveller);
      await intake(traveller);
      await happenings(traveller);
      await papers(traveller);
      await letters(traveller);
      await rules(traveller);
      await proceedings(traveller);
      await assignments(traveller);
      await unconfirmed(traveller);
      await registers(traveller);
      await reports(traveller);
      await reportLife(traveller);
      await figureSheets(traveller);
      published = await publishedSinks(traveller);
      await faults(traveller);
      await ownAccount(traveller);
      await mistakeFields(traveller);
      await auditing(traveller);
      for (const path of [...PROBES, ...PROBES.map((probe) => `/api/v1${probe}`), '/metrics', '/'])
        await world.exchanges.send({ method: 'GET', url: path });
      for (const path of ['/editions', '/vocabularies', '/none']) await world.exchanges.get(path);
      everything = new Sweeper([...PERSONAL, ...SECRET, ...FREE, ...traveller.issued]);
    });
    afterAll(() => world.stop());

    it('every route was called', async () => {
      const described = await world.exchanges.get('/openapi.json');
      const { paths } = described.json() as { paths: Record<string, object> };
      const called = new Set(
        world.exchanges.all.map(({ request: { method, url } }) => `${method} ${url.split('?')[0]!}`),
      );
      const uncalled = Object.entries(paths).flatMap(([path, methods]) =>
        Object.keys(methods).flatMap((method) => {
          const pattern = new RegExp(`^${method.toUpperCase()} ${path.replace(/\{\w+\}/g, '[^/]+')}$`);
          return [...called].some((one) => pattern.test(one)) ? [] : [`${method} ${path}`];
        }),
      );
      expect(uncalled).toEqual([]);
    });

    it('every process, the queue and the database had something to say', async () => {
      const sinks = await world.silentSinks();
      const text = (name: RegExp): string =>
        sinks
          .filter((sink) => name.test(sink.name))
          .map(({ content }) => content.toString())
          .join('\n');
      expect(text(/output/)).toMatch(/RouterExplorer[\s\S]*QueryFailedError code=23514[\s\S]*第 12 次失败/);
      expect(text(/output/)).toMatch(/"route":"\/api\/v1\/agencies\/:code\/cases\/:caseNo"/);
      expect(text(/PostgreSQL/)).toMatch(/violates check constraint "planted"/);
      expect(text(/PostgreSQL/)).toMatch(/duration: [\d.]+ ms +execute/);
      expect(text(/traffic/)).toMatch(/agencyId/);
      expect(text(/^Redis/)).toContain('gongkai');
      expect(text(/^file/)).toContain('audit-key');
    });

    it('stand in no line of a log, no file, and nothing that Redis was told', async () => {
      expect(everything.lookAll(await world.silentSinks())).toEqual([]);
    });

    it('stand in no column of the database but those that are for them', async () => {
      const found = everything.lookAll(await world.tables());
      expect([...new Set(found.map((line) => line.split(':')[0]!))].sort()).toEqual([
        'case_applicant.name',
        'case_event.party',
        'case_split.description_before',
        'disclosure_case.description',
        'import_batch.file_name',
        'intake_request.answer',
      ]);
    });

    it('stand in no refusal and no answer, but where they were asked for', () => {
      const { all } = world.exchanges;
      const refusals = all.filter(({ status }) => status >= 400);
      expect(refusals.length).toBeGreaterThan(300);
      expect([...new Set(refusals.map(({ status }) => status))].sort()).toEqual([
        400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 500, 503,
      ]);
      expect(everything.lookAll(refusals.map(sinkOf))).toEqual([]);
      proofNote(
        `${all.length} requests, ${refusals.length} of them refused; ${everything.words.length} words sought`,
      );
      const others = all.filter(({ status, request }) => status < 400 && !request.reveals);
      expect(confidential.lookAll(others.map(sinkOf))).toEqual([]);
    });

    it('stand in no metric', () => {
      const looks = world.exchanges.all.filter(({ request }) => request.url === '/metrics');
      expect(looks.map(({ status }) => status)).toEqual([200]);
      expect(looks[0]!.bytes.toString()).toContain('route="/api/v1/agencies/:code/cases/:caseNo"');
      expect(everything.lookAll(looks.map(sinkOf))).toEqual([]);
    });

    it('stand in no published report', () => {
      // Five formats, at once and in the background; of the archive its list and a document of each of three agencies.
      expect(published).toHaveLength(5 + 5 + 1 + 3);
      expect(everything.lookAll(published)).toEqual([]);
    });

    describe('a leak that is planted is found', () => {
      const planted: Record<string, () => Promise<readonly Sink[]>> = {
        'output of process': async () => {
          await world.finish(['-e', 'console.error(encodeURIComponent(process.argv[1]))', PRINCIPAL.name]);
          return world.silentSinks();
        },
        'log of PostgreSQL': async () => {
          await world.rows(`do $$ begin raise log 'planted ${PRINCIPAL.name}'; end $$`);
          return world.silentSinks();
        },
        'traffic of Redis': async () => {
          await world.redis.say(`HSET planted ${PRINCIPAL.phone} x`);
          await world.redis.say('DEL planted');
          return world.silentSinks();
        },
        'Redis planted-key': async () => {
          await world.redis.say(`LPUSH planted-key ${Buffer.from(PRINCIPAL.name).toString('base64')}`);
          return world.silentSinks();
        },
        'file planted.tmp': () => {
          writeFileSync(join(world.temporaryFolder, 'planted.tmp'), Buffer.from(PRINCIPAL.name, 'utf16le'));
          return world.silentSinks();
        },
        'outbox.payload': async () => {
          await world.rows('update outbox set payload = jsonb_build_object($1::text, 1)', [PRINCIPAL.name]);
          return world.tables();
        },
        'audit_entry.facts': async () => {
          await world.rows('set session_replication_role = replica');
          await world.rows('update audit_entry set facts = $1', [JSON.stringify({ who: PRINCIPAL.name })]);
          return world.tables();
        },
      };

      it.each(Object.keys(planted))('in: %s', async (name) => {
        const sinks = await planted[name]!();
        const found = everything.lookAll(sinks.filter((sink) => sink.name.startsWith(name)));
        expect(found).not.toEqual([]);
      });

      it('in a published report, whatever its format', async () => {
        const text = { value: PLANTED };
        await expecting(200, world.exchanges.call('PUT', at('/years/2025/figures/narrative.other'), text));
        const found = new Sweeper([PLANTED]).lookAll(await publishedSinks(traveller));
        // Of the archive it is the document of the agency that wrote it.
        expect(new Set(found.map((line) => line.split(':')[0]))).toHaveProperty('size', 5 + 5 + 1);
      });
    });
  },
);
