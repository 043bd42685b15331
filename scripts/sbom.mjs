// `npm run sbom [-- FILE]`: the bill of materials (CycloneDX, JSON) of what the product is made of, checked against the lock file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readProject } from './supply-chain/lockfile.mjs';
import { checkSbom, sbomOf } from './supply-chain/sbom.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = resolve(process.argv[2] ?? join(root, 'dist', 'sbom.cdx.json'));
const project = readProject(root);
const bom = sbomOf(root, project);
const faults = checkSbom(root, bom, project);
for (const fault of faults) console.error(`sbom: ${fault}`);
if (faults.length > 0) process.exit(1);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, `${JSON.stringify(bom, null, 1)}\n`);
console.log(`sbom: ${bom.components.length} components in ${target}`);
