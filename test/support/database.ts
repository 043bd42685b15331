import { randomBytes } from 'node:crypto';
import {
  databaseUrls,
  superuserUrl,
  type DatabaseUrls,
} from '../../src/platform/database/embedded-database.js';
import { OWNER_ROLE } from '../../src/platform/database/roles.js';
import { setTypeParsers } from '../../src/platform/database/type-parsers.js';
import { withClient } from '../../src/platform/database/with-client.js';
import { TEMPLATE, testCluster } from './cluster.js';

/** A migrated, empty database of one suite's own. */
export interface TestDatabase extends DatabaseUrls {
  readonly name: string;
  /** For what neither role may; not for what is under test. */
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

/**
 * A clone of the migrated template; call it in `beforeAll`, and `drop` in `afterAll`.
 * @param options.migrated false: no schema at all
 */
export async function createTestDatabase(options: { migrated?: boolean } = {}): Promise<TestDatabase> {
  setTypeParsers();
  const cluster = await testCluster();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const template = options.migrated === false ? 'template1' : TEMPLATE;
  await withClient(superuserUrl(cluster), (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${OWNER_ROLE} STRATEGY FILE_COPY`),
  );
  return {
    name,
    ...databaseUrls(cluster, name),
    superuserUrl: superuserUrl(cluster, name),
    drop: async () => {
      await withClient(superuserUrl(cluster), (client) =>
        client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
      );
    },
  };
}
