// Writes the description of the interface to docs/openapi.json, the types of the web client from it, and docs/access.md. Needs a build, no
// database and no running server. Usage: npm run openapi [-- --check]   (--check: fails when a file is out of date)
import 'reflect-metadata';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { accessPage } from '../dist/src/identity/access-page.js';
import { DeclaredRoutes } from '../dist/src/identity/declared-routes.js';
import { AnchorFile } from '../dist/src/audit/anchor-file.js';
import { OpenApiHolder } from '../dist/src/platform/http/openapi-holder.js';
import { systemClock } from '../dist/src/platform/clock/clock.js';
import { PersonalDataCipher } from '../dist/src/platform/protection/personal-data-cipher.js';
import { createDataSource } from '../dist/src/schema.js';
import { createHttpApp } from '../dist/src/server/http-app.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');

/** Nothing is asked of the database here, so that it need not be there. */
const dataSource = createDataSource('postgres://nobody@127.0.0.1:1/nowhere');
Object.defineProperty(dataSource, 'isInitialized', { value: true });

const app = await createHttpApp({
  dataSource,
  clock: systemClock,
  cipher: PersonalDataCipher.ephemeral(),
  anchors: { key: generateKeyPairSync('ed25519').privateKey, file: new AnchorFile('nowhere') },
  duties: 'combined',
  webFolder: join(root, 'web', 'dist'),
});
const { document } = app.get(OpenApiHolder);
const HEADER = '// Made by `npm run openapi` from the server’s own description. Do not edit.\n\n';
const files = {
  'docs/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'docs/access.md': accessPage(app.get(DeclaredRoutes).list()),
  'web/src/api/schema.d.ts': HEADER + astToString(await openapiTS(document)),
};

for (const [name, text] of Object.entries(files)) {
  const path = join(root, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (check) {
    console.error(`${name} 与服务端的接口说明不一致，请执行 npm run openapi 后提交。`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`已写入 ${name}`);
  }
}
process.exit();
