import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AnchorSweep } from '../../../src/audit/anchor-sweep.js';
import { auditBench } from '../../../src/cli/audit-bench.js';
import { Sweeps } from '../../../src/platform/schedule/sweeps.js';
import { createDataSource } from '../../../src/schema.js';
import { TestApp } from '../../support/http.js';
import { AuditWorld, COUNTY, TOWN } from './audit-world.js';

const SERVERS = 4;
let world: AuditWorld;
let sources: ReturnType<typeof createDataSource>[];
let servers: Sweeps[];

beforeAll(async () => {
  world = await AuditWorld.open();
  sources = await Promise.all(
    Array.from({ length: SERVERS }, () =>
      createDataSource(world.database.applicationUrl, { max: 4 }).initialize(),
    ),
  );
  servers = sources.map((source) => {
    const { anchors, system } = auditBench(source, world.cipher, world.place);
    const sweeps = new Sweeps(system);
    new AnchorSweep(anchors, sweeps);
    return sweeps;
  });
});
afterAll(async () => {
  for (const source of sources) await source.destroy();
  await world.close();
});
beforeEach(() => world.attacker.query('delete from sweep'));

/** Every server asks three times, all at once. */
const everybodyAsks = async (): Promise<string[]> =>
  (await Promise.all([1, 2, 3].flatMap(() => servers.map((server) => server.runDue())))).flat();
const passes = (seconds: number): Promise<unknown> =>
  world.attacker.query(`update sweep set ran_at = ran_at - make_interval(secs => ${seconds})`);
const lines = (): number => (world.place.file.exists ? world.anchorLines().length : 0);

describe('the hourly anchors', () => {
  it('are signed by one server of several, and again after an hour for what has grown', async () => {
    await world.record(TOWN);
    expect(await everybodyAsks()).toEqual(['audit.anchors']);
    // The town, the county, the city and the installation.
    expect(lines()).toBe(4);
    await world.record(COUNTY);
    await passes(3599);
    expect(await everybodyAsks()).toEqual([]);
    expect(lines()).toBe(4);
    await passes(2);
    expect(await everybodyAsks()).toEqual(['audit.anchors']);
    expect(lines()).toBe(7);
    const { anchors, chains } = await world.bench.verifier.all();
    expect([anchors.faults, chains.flatMap(({ faults }) => faults)]).toEqual([[], []]);
    expect(chains.map(({ lastSeq, provenSeq }) => lastSeq - provenSeq)).toEqual([0, 0, 0, 0]);
  });

  it('add nothing where nothing was done', async () => {
    const before = lines();
    expect(await everybodyAsks()).toEqual(['audit.anchors']);
    expect(lines()).toBe(before);
  });

  it('are among the sweeps of the server', async () => {
    const app = await TestApp.start();
    const hourly = app.app.get(Sweeps).all.find(({ name }) => name === 'audit.anchors');
    await app.stop();
    expect(hourly?.everySeconds).toBe(3600);
  });
});
